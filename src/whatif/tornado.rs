//! Which figures matter most, and where does the recommended mix flip?

use serde::Serialize;

use super::case::Case;
use super::turning_point::turn;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Range;
use crate::budget::{Luck, Prospect};
use crate::figures;
use crate::figures::{Area, Figure, response};
use crate::plan::Plan;

/// Values that are looked at on each side of the value in force.
const VALUES: u32 = 16;
/// Halvings between two of them.
const HALVINGS: u32 = 12;

/// What each uncertain figure does to the result of the best mix.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Tornado {
    /// The best mix with every figure at its value in force.
    pub today: Prospect,
    /// The figures that change the best mix or its result, the widest first.
    pub bars: Vec<TornadoBar>,
}

/// What one figure does over its range; the mix is the best one at each end.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct TornadoBar {
    /// The figure's id.
    #[cfg_attr(feature = "types", tsify(type = "string"))]
    pub id: &'static str,
    /// Its range in force, in its unit.
    pub range: Range,
    /// The best mix at the low end; missing where no plan can have it (the budget would pay for
    /// no creator).
    pub at_low: Option<Prospect>,
    /// The best mix at the high end; missing likewise.
    pub at_high: Option<Prospect>,
    /// The difference that the figure makes to the median, in the objective's unit.
    pub width: f64,
    /// Where the recommended counts first change; missing where they do not within the range.
    pub flip: Option<MixFlip>,
}

/// Where the recommended numbers of creators change.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct MixFlip {
    /// The figure's value nearest to the one in force at which they are others, in its unit.
    pub value: f64,
    /// The numbers up to there: today's.
    pub from: PerTier<u32>,
    /// The numbers from there on.
    pub to: PerTier<u32>,
}

/// Each figure of the budget and the response at both ends of its range in force, one at a time,
/// with the mix solved anew, on the same luck. `luck` keeps draws from one call to the next, to save time.
///
/// A flip is looked for in 16 steps to each end, in even ratios where both sides are above 0, and
/// halved down to a 4,000th of a step: counts that change and change back within a step are missed.
///
/// ```
/// use notewave::{budget::Luck, default_plan, objective::Objective, whatif};
/// let plan = default_plan(Objective::Seeding, "2026-11-23");
/// let tornado = whatif::tornado(&plan, &mut Luck::new()).unwrap();
/// let bar = |id: &str| tornado.bars.iter().find(|bar| bar.id == id);
/// assert!(bar("interactions.micro").unwrap().width > bar("interactions.mega").map_or(0.0, |bar| bar.width));
/// assert!(bar("clicks").is_none(), "seeding counts saves: clicks to the shop do not matter");
/// let flip = bar("fee.micro").unwrap().flip.unwrap();
/// assert!(flip.from == tornado.today.best.counts && flip.to != flip.from);
/// ```
#[must_use]
pub fn tornado(plan: &Plan, luck: &mut Luck) -> Option<Tornado> {
    let case = Case::new(plan);
    let today = case.input()?.prospect(luck);
    let mut bars: Vec<TornadoBar> = figures::all()
        .filter(|figure| matches!(figure.area, Area::Budget | Area::Response))
        .filter_map(|figure| bar(&case, &today, figure, luck))
        .collect();
    // Stable, so figures of the same width stay in the order of the table.
    bars.sort_by(|one, other| other.width.total_cmp(&one.width));
    Some(Tornado { today, bars })
}

/// The bar of a figure, if it has a range and an end of it changes anything.
fn bar(
    case: &Case,
    today: &Prospect,
    figure: &'static Figure,
    luck: &mut Luck,
) -> Option<TornadoBar> {
    let range = case.figures().of(figure);
    if range.low >= range.high {
        return None;
    }
    // More reads are more readers who act as often as before: the two figures are held by followers, but
    // vary apart from each other.
    let acts = Tier::ALL.into_iter().find_map(|tier| {
        let is_reads = response::READS.get(tier).id == figure.id;
        is_reads.then(|| response::INTERACTIONS.get(tier))
    });
    let at = |value: f64| {
        let mut other = case.with_figure(figure, value);
        if let Some(acts) = acts.filter(|_| range.likely > 0.0) {
            let carried = case.figures().value(acts) * (value / range.likely);
            other = other.with_figure(acts, acts.rounded(carried));
        }
        other.input()
    };
    let mut end = |value| Some(at(value)?.prospect(luck));
    let (at_low, at_high) = (end(range.low), end(range.high));
    if at_low == Some(*today) && at_high == Some(*today) {
        return None;
    }
    let results = || [at_low, Some(*today), at_high].into_iter().flatten();
    let results = || results().map(|prospect| prospect.result.p50);
    let width = results().fold(0.0, f64::max) - results().fold(f64::MAX, f64::min);
    let ends = [range.low, range.high];
    let counts = |value| Some(at(value)?.best().counts);
    let flip = turn(figure, range.likely, ends, (VALUES, HALVINGS), |value| {
        counts(value).map(|counts| counts == today.best.counts)
    })
    .and_then(|turn| {
        Some(MixFlip {
            value: turn.first,
            from: today.best.counts,
            to: counts(turn.first)?,
        })
    });
    Some(TornadoBar {
        id: figure.id,
        range,
        at_low,
        at_high,
        width,
        flip,
    })
}
