//! The one function: a plan goes in, the whole report comes out.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::date::Date;
use crate::base::problem::{Problem, ProblemCode, Problems};
use crate::budget;
use crate::budget::{Explanation, Luck, Outlooks};
use crate::creators::engagement;
use crate::creators::team;
use crate::creators::team::{Selection, Standing};
use crate::creators::vetting::{Listed, Vetted, Vetter, Vetting};
use crate::export;
use crate::export::Sheet;
use crate::figures;
use crate::figures::{Area, Assumptions};
use crate::plan::{Plan, VERSION};
use crate::report::Report;
use crate::schedule;

/// Works out everything there is to say about a plan. Pure: the same plan gives the same report.
#[must_use]
pub fn evaluate(plan: &Plan) -> Report {
    let (sound, problems) = checked(plan);
    let budget = sound.budget.as_ref().map(budget::report);
    let schedule = match (&sound.schedule, &budget) {
        (Some(input), Some(budget)) => Some(schedule::report(input, &budget.optimum.counts)),
        _ => None,
    };
    Report {
        problems,
        engagement: sound.engagement.as_ref().map(engagement::report),
        schedule,
        budget,
    }
}

/// Simulates the mixes of a plan; `None` where its budget is unsound. Pure: the same plan gives the
/// same forecasts to the last bit; `luck` keeps draws from one call to the next, to save time.
///
/// ```
/// use notewave::{budget::Luck, default_plan, forecast, objective::Objective};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let saves = forecast(&plan, &mut Luck::new()).unwrap().optimum.saves;
/// assert!(saves.p10 < saves.p50 && saves.p50 < saves.p90);
/// ```
#[must_use]
pub fn forecast(plan: &Plan, luck: &mut Luck) -> Option<Outlooks> {
    let input = checked(plan).0.budget?;
    Some(budget::outlooks(&input, luck))
}

/// How a number of a mix came about, from the figures and the plan on: `result`; a value of its
/// forecast by the name it has there (`saves`, `cpe`), or an end of its range (`saves.low`,
/// `cpe.high`); or a cost line by the name that a plan locks it by (`fees.micro`, `service`), and
/// `leftover`. The mix is the optimum unless the id begins with another: `own.saves.low`,
/// `starter.fees.koc`. Each value is that of the report to the last bit. `None` where the budget is
/// unsound, no number has the id, or the report has no such number.
///
/// ```
/// use notewave::{budget::Operation, default_plan, explain, objective::Objective};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let cpe = explain(&plan, "cpe").unwrap();
/// let last = cpe.steps.last().unwrap();
/// assert_eq!((last.operation, last.value), (Operation::Divide, cpe.value));
/// ```
#[must_use]
pub fn explain(plan: &Plan, id: &str) -> Option<Explanation> {
    let input = checked(plan).0.budget?;
    budget::explain(&input, Assumptions::new(&plan.overrides), id)
}

/// Vets every creator of the roster: the check, how sure it is, signals, fees and the open score.
/// Apart from the rest of the plan, which may be unsound. Pure, with a fixed seed.
///
/// ```
/// use notewave::plan::{Creator, Notes};
/// use notewave::{default_plan, objective::Objective, vet};
/// let mut plan = default_plan(Objective::Seeding, "2026-11-23");
/// let name = "C1".to_owned();
/// plan.engagement.roster = vec![Creator { name, followers: 1_000.0, ..Creator::default() }];
/// plan.engagement.notes = Notes {
///     names: vec!["C1".to_owned()],
///     creator: vec![0.0; 2],
///     likes: vec![10.0, 30.0],
///     saves: vec![5.0, 9.0],
///     comments: vec![2.0; 2],
///     shares: vec![1.0; 2],
///     ..Notes::default()
/// };
/// let vetted = &vet(&plan).creators[0];
/// assert_eq!(vetted.trimmed, Some(0.03)); // 18 and 42 interactions of 1,000 followers
/// assert_eq!(vetted.ces, Some(39.0)); // 20 likes + 7 saves + 4 × 2 comments + 4 × 1 share
/// assert_eq!(vetted.signals[0].value, Some(0.4)); // saves for each like: 0.5 and 0.3
/// let interval = vetted.interval.unwrap();
/// assert!(interval.low < 0.03 && 0.03 < interval.high);
/// ```
#[must_use]
pub fn vet(plan: &Plan) -> Vetting {
    let (creators, problems) = vetted(plan, |vetter| Some(vetter.all()));
    Vetting {
        problems,
        creators: creators.unwrap_or_default(),
    }
}

/// The roster in brief: of each creator what [`vet`] says first.
#[must_use]
pub fn list(plan: &Plan) -> Listed {
    let (rows, problems) = vetted(plan, |vetter| Some(vetter.rows()));
    Listed {
        problems,
        rows: rows.unwrap_or_default(),
    }
}

/// What [`vet`] says of the creator of one row in the roster, from 0; `None` where it is unsound.
#[must_use]
pub fn vet_one(plan: &Plan, row: u32) -> Option<Vetted> {
    vetted(plan, |vetter| vetter.one(row)).0
}

/// The sound creators of the roster, or of some of its rows (from 0), as a sheet, with what each costs as formulas of the fee. `words`
/// holds the title of each column by its name in the plan, and those of the last row.
///
/// ```
/// use std::collections::BTreeMap;
/// use notewave::export::{Cell, csv};
/// use notewave::plan::Creator;
/// use notewave::{default_plan, objective::Objective, roster_sheet};
/// let mut plan = default_plan(Objective::Seeding, "2026-11-23");
/// plan.engagement.roster = vec![Creator {
///     name: "=C1".to_owned(),
///     followers: 1_000.0,
///     fee_image: Some(12_000.0),
///     reads: Some(300.0),
///     ..Creator::default()
/// }];
/// let sheet = roster_sheet(&plan, &BTreeMap::new(), None);
/// let read = &sheet.rows[0][27]; // RMB 120 for 300 reads
/// assert!(matches!(read, Cell::Formula { formula, value: Some(0.4), .. } if formula == "E2/W2"));
/// assert!(csv(&sheet).contains("'=C1,1000,"));
/// ```
#[must_use]
pub fn roster_sheet(
    plan: &Plan,
    words: &BTreeMap<String, String>,
    only: Option<&BTreeSet<u32>>,
) -> Sheet {
    let (sheet, _) = vetted(plan, |vetter| {
        let mut rows = vetter.rows();
        rows.retain(|row| only.is_none_or(|only| only.contains(&row.row)));
        Some(export::roster(vetter.input(), &rows, words))
    });
    sheet.unwrap_or_default()
}

/// The best team of the roster for the plan's objective, with its proof and the next best that
/// differ; where the plan is unsound, its problems alone.
///
/// ```
/// use notewave::plan::Creator;
/// use notewave::{best_team, default_plan, objective::Objective};
/// let mut plan = default_plan(Objective::Seeding, "2026-11-23");
/// let creator = |name: &str, yuan: f64, saves: f64| Creator {
///     name: name.to_owned(),
///     followers: 20_000.0,
///     fee_image: Some(yuan * 100.0),
///     reads: Some(1_000.0),
///     saves: Some(saves),
///     ..Creator::default()
/// };
/// plan.engagement.roster =
///     vec![creator("A", 2_000.0, 30.0), creator("B", 3_000.0, 40.0), creator("C", 4_000.0, 50.0)];
/// plan.engagement.team.money = Some(660_000.0); // RMB 6,600: fees of 6,000 and a tenth on top
/// plan.engagement.team.cap = Some(1.0);
/// let best = best_team(&plan).best.unwrap();
/// let names: Vec<&str> = best.members.iter().map(|member| member.name.as_str()).collect();
/// assert_eq!(names, ["C", "A"]);
/// assert!(best.proven);
/// ```
#[must_use]
pub fn best_team(plan: &Plan) -> Selection {
    let (selection, problems) = selected(plan, team::select);
    Selection {
        problems,
        ..selection.unwrap_or_default()
    }
}

/// The fees at which creators of some rows of the roster, from 0, come into the best team or drop
/// out of it. Rows without a sound creator with a fee are left out.
#[must_use]
pub fn standings(plan: &Plan, rows: &[u32]) -> Vec<Standing> {
    let (standings, _) = selected(plan, |input| team::standings(input, rows));
    standings.unwrap_or_default()
}

fn selected<T>(plan: &Plan, ask: impl FnOnce(&team::Input<'_>) -> T) -> (Option<T>, Vec<Problem>) {
    let (sound, problems) = checked(plan);
    let (Some(budget), Some(roster)) = (sound.budget, sound.engagement) else {
        return (None, problems);
    };
    let mut problems = Problems::new();
    let team = &plan.engagement.team;
    let figures = Assumptions::new(&plan.overrides);
    let input = team::Input::check(team, &roster, &budget, figures, &mut problems);
    (input.map(|input| ask(&input)), problems.into_vec())
}

fn vetted<T>(
    plan: &Plan,
    ask: impl FnOnce(&mut Vetter<'_>) -> Option<T>,
) -> (Option<T>, Vec<Problem>) {
    let mut problems = Problems::new();
    let unsound = figures::check(&plan.overrides, &mut problems);
    let figures = Assumptions::new(&plan.overrides);
    let input = engagement::Input::check(plan, &figures, &mut problems)
        .filter(|_| !unsound.contains(&Area::Engagement));
    let today = Date::parse(&plan.today);
    let answer = input.and_then(|input| ask(&mut Vetter::new(&input, figures, today)));
    (answer, problems.into_vec())
}

/// Everything that is wrong with a plan; nothing is worked out.
#[must_use]
pub fn check(plan: &Plan) -> Vec<Problem> {
    checked(plan).1
}

/// The input of each calculator, where it is sound.
struct Checked<'a> {
    budget: Option<budget::Input>,
    engagement: Option<engagement::Input<'a>>,
    schedule: Option<schedule::Input<'a>>,
}

fn checked(plan: &Plan) -> (Checked<'_>, Vec<Problem>) {
    let mut problems = Problems::new();
    if (plan.version - f64::from(VERSION)).abs() > 0.0 || plan.version.is_nan() {
        problems.say("version", ProblemCode::Version, plan.version);
    }
    let unsound = figures::check(&plan.overrides, &mut problems);
    let figures = Assumptions::new(&plan.overrides);
    let checked = Checked {
        budget: budget::Input::check(plan, &figures, &mut problems)
            .filter(|_| !unsound.contains(&Area::Budget) && !unsound.contains(&Area::Response)),
        engagement: engagement::Input::check(plan, &figures, &mut problems)
            .filter(|_| !unsound.contains(&Area::Engagement)),
        schedule: schedule::Input::check(plan, &figures, &mut problems)
            .filter(|_| !unsound.contains(&Area::Schedule)),
    };
    (checked, problems.into_vec())
}
