//! A plan from a document.

mod budget;
mod creator;
mod upgrade;

use crate::base::by_name::ByName;

use crate::base::document::{Document, Named, named};
use crate::base::problem::{Problem, ProblemCode, Problems};
use crate::base::tier::{PerTier, Tier};
use crate::figures::Override;
use crate::figures::events::EventId;
use crate::plan::BookedCreator;
use crate::plan::BusyDay;
use crate::plan::Counted;
use crate::plan::Denominator;
use crate::plan::EngagementPlan;
use crate::plan::Falls;
use crate::plan::Notes;
use crate::plan::Plan;
use crate::plan::PostLock;
use crate::plan::SchedulePlan;
use crate::plan::SeasonSwitch;
use crate::plan::TeamPlan;

impl Plan {
    /// Reads a plan. Fields it does not know are passed over; a number that is missing or none is
    /// left for [`check`](crate::check) to name. A plan of version 1 is brought up to date: it keeps what was set
    /// in it, and today's rules hold.
    ///
    /// # Errors
    /// The problems, each with its field, where something is of the wrong kind altogether: the
    /// plan no object, the roster no list, the objective none of the three.
    pub fn read(document: &impl Document) -> Result<Plan, Vec<Problem>> {
        let mut reader = Reader(Problems::new());
        if !document.is_object() {
            reader.0.say("", ProblemCode::Unreadable, "");
            return Err(reader.0.into_vec());
        }
        let mut plan = Plan {
            version: number(document, "version"),
            id: text(document, "id"),
            name: text(document, "name"),
            objective: reader
                .choice(document, "objective", "objective")
                .unwrap_or_default(),
            today: text(document, "today"),
            overrides: reader.figures(document),
            budget: reader.budget(&document.field("budget")),
            engagement: reader.engagement(&document.field("engagement")),
            schedule: reader.schedule(&document.field("schedule")),
            brief: reader.entries(&document.field("brief"), "brief", |own| {
                own.text().unwrap_or_default()
            }),
        };
        upgrade::upgrade(&mut plan);
        let problems = reader.0.into_vec();
        if problems.is_empty() {
            Ok(plan)
        } else {
            Err(problems)
        }
    }
}

/// What was wrong so far.
struct Reader(Problems);

impl Reader {
    fn overrides(&mut self, document: &impl Document, path: &str) -> ByName<Override> {
        self.entries(document, path, |own| Override {
            value: number(own, "value"),
            low: optional(own, "low"),
            high: optional(own, "high"),
        })
    }

    /// The plan's own values for figures; those of a plan of version 1 by today's names.
    fn figures(&mut self, plan: &impl Document) -> ByName<Override> {
        let overrides = self.overrides(&plan.field("overrides"), "overrides");
        if !upgrade::is_old(number(plan, "version")) {
            return overrides;
        }
        let objective = text(plan, "objective");
        upgrade::figures(overrides, &objective).collect()
    }

    fn engagement(&mut self, document: &impl Document) -> EngagementPlan {
        const COUNTED: &str = "engagement.counted";
        let counted = document.field("counted");
        let hand = document.field("creator");
        let mut counts = |name| self.truth(&counted, name, COUNTED, true);
        let counted = Counted {
            likes: counts("likes"),
            saves: counts("saves"),
            comments: counts("comments"),
            shares: counts("shares"),
        };
        EngagementPlan {
            denominator: self.choice_or_first(document, "denominator", "engagement.denominator"),
            counted,
            format: self.choice_or_first(document, "format", "engagement.format"),
            creator: (!hand.is_missing()).then(|| self.creator(&hand)),
            roster: self.roster(&document.field("roster")),
            notes: self.notes(&document.field("notes")),
            category: text(document, "category"),
            relevance: self.numbers(document, "relevance", "engagement.relevance"),
            team: self.team(&document.field("team")),
        }
    }

    fn team(&mut self, document: &impl Document) -> TeamPlan {
        let tiers = |name: &str| {
            let given = document.field(name);
            PerTier::from_fn(|tier| optional(&given, tier.name()))
        };
        TeamPlan {
            money: optional(document, "money"),
            cap: optional(document, "cap"),
            least: tiers("least"),
            most: tiers("most"),
            per_category: optional(document, "perCategory"),
            as_mix: self.truth(document, "asMix", "engagement.team.asMix", false),
            min_score: optional(document, "minScore"),
            off: texts(&self.list(document, "off", "engagement.team.off")),
        }
    }

    fn notes(&mut self, document: &impl Document) -> Notes {
        let mut column = |name: &str| {
            let column = document.field(name);
            match column.numbers() {
                Some(numbers) => numbers,
                None if column.is_missing() => Vec::new(),
                None => {
                    self.unreadable(&format!("engagement.notes.{name}"), &column);
                    Vec::new()
                }
            }
        };
        Notes {
            creator: column("creator"),
            published: column("published"),
            sponsored: column("sponsored"),
            video: column("video"),
            likes: column("likes"),
            saves: column("saves"),
            comments: column("comments"),
            shares: column("shares"),
            interactions: column("interactions"),
            reads: column("reads"),
            impressions: column("impressions"),
            names: texts(&self.list(document, "names", "engagement.notes.names")),
        }
    }

    fn schedule(&mut self, document: &impl Document) -> SchedulePlan {
        SchedulePlan {
            launch: text(document, "launch"),
            event: self.choice_if_given(document, "event", "schedule.event"),
            falls: self.choice_if_given(document, "falls", "schedule.falls"),
            tail: (!document.field("tail").is_missing())
                .then(|| self.truth(document, "tail", "schedule.tail", false)),
            holidays: self.truth(document, "holidays", "schedule.holidays", false),
            days: self.numbers(document, "days", "schedule.days"),
            events: self.overrides(&document.field("events"), "schedule.events"),
            blackouts: texts(&self.list(document, "blackouts", "schedule.blackouts")),
            locks: self
                .list(document, "locks", "schedule.locks")
                .iter()
                .map(|lock| PostLock {
                    post: text(lock, "post"),
                    date: text(lock, "date"),
                    minutes: number(lock, "minutes"),
                })
                .collect(),
            busy: self
                .list(document, "busy", "schedule.busy")
                .iter()
                .map(|busy| BusyDay {
                    creator: text(busy, "creator"),
                    date: text(busy, "date"),
                })
                .collect(),
            creators: self.booked(document),
        }
    }

    fn booked<D: Document>(&mut self, document: &D) -> Vec<BookedCreator> {
        let path = "schedule.creators";
        let creators = self.list(document, "creators", path).into_iter();
        let read = |creator: D| {
            let given = text(&creator, "tier");
            let tier = Tier::ALL.into_iter().find(|tier| tier.name() == given);
            if tier.is_none() {
                self.0.say(path, ProblemCode::Unknown, given);
            }
            let tier = tier?;
            Some(BookedCreator {
                tier,
                name: text(&creator, "name"),
                category: text(&creator, "category"),
                group: text(&creator, "group"),
                id: text(&creator, "id"),
            })
        };
        creators.filter_map(read).collect()
    }

    /// Numbers by name.
    fn numbers(&mut self, document: &impl Document, name: &str, path: &str) -> ByName<f64> {
        self.entries(&document.field(name), path, |number| {
            number.number().unwrap_or(f64::NAN)
        })
    }

    /// One of a few things by its name, or a problem.
    fn choice<T: Named>(&mut self, document: &impl Document, name: &str, path: &str) -> Option<T> {
        let given = document.field(name);
        let chosen = given.text().and_then(|name| T::named(&name));
        if chosen.is_none() {
            self.0
                .say(path, ProblemCode::Unknown, given.text().unwrap_or_default());
        }
        chosen
    }

    /// One of a few things by its name, where it is there.
    fn choice_if_given<T: Named>(
        &mut self,
        document: &impl Document,
        name: &str,
        path: &str,
    ) -> Option<T> {
        let given = !document.field(name).is_missing();
        given.then(|| self.choice(document, name, path)).flatten()
    }

    /// One of a few things by its name, the default where it is missing.
    fn choice_or_first<T: Named + Default>(
        &mut self,
        document: &impl Document,
        name: &str,
        path: &str,
    ) -> T {
        self.choice_if_given(document, name, path)
            .unwrap_or_default()
    }

    fn truth(&mut self, document: &impl Document, name: &str, path: &str, otherwise: bool) -> bool {
        let given = document.field(name);
        if given.truth().is_none() && !given.is_missing() {
            self.unreadable(path, &given);
        }
        given.truth().unwrap_or(otherwise)
    }

    fn list<D: Document>(&mut self, document: &D, name: &str, path: &str) -> Vec<D> {
        let given = document.field(name);
        let list = given.list();
        self.all(&given, list, path)
    }

    /// The members of a list that was found; where there is something else, that is said.
    fn all<D>(&mut self, given: &impl Document, found: Option<Vec<D>>, path: &str) -> Vec<D> {
        if found.is_none() && !given.is_missing() {
            self.unreadable(path, given);
        }
        found.unwrap_or_default()
    }

    fn entries<D: Document, T>(
        &mut self,
        document: &D,
        path: &str,
        read: impl Fn(&D) -> T,
    ) -> ByName<T> {
        let entries = document.entries();
        if entries.is_none() && !document.is_missing() {
            self.unreadable(path, document);
        }
        let entries = entries.unwrap_or_default().into_iter();
        entries.map(|(name, value)| (name, read(&value))).collect()
    }

    fn unreadable(&mut self, path: &str, given: &impl Document) {
        let given = given.text().unwrap_or_default();
        self.0.say(path, ProblemCode::Unreadable, given);
    }
}

/// A number that must be there.
fn number(document: &impl Document, name: &str) -> f64 {
    document.field(name).number().unwrap_or(f64::NAN)
}

/// A number that may be missing.
fn optional(document: &impl Document, name: &str) -> Option<f64> {
    let value = document.field(name);
    (!value.is_missing()).then(|| value.number().unwrap_or(f64::NAN))
}

fn texts<D: Document>(list: &[D]) -> Vec<String> {
    let texts = list.iter().map(|text| text.text().unwrap_or_default());
    texts.collect()
}

fn text(document: &impl Document, name: &str) -> String {
    document.field(name).text().unwrap_or_default()
}

named!(SeasonSwitch { Auto = "auto", Off = "off", On = "on" });
named!(Denominator {
    Followers = "followers",
    Reads = "reads",
    Impressions = "impressions",
    AdClicks = "ad-clicks",
});
named!(EventId {
    SpringFestival = "spring-festival",
    Lantern = "lantern",
    WomensDay = "womens-day",
    LabourDay = "labour-day",
    MothersDay = "mothers-day",
    FiveTwenty = "five-twenty",
    SixEighteen = "six-eighteen",
    DragonBoat = "dragon-boat",
    Qixi = "qixi",
    MidAutumn = "mid-autumn",
    NationalDay = "national-day",
    DoubleEleven = "double-eleven",
    BlackFriday = "black-friday",
    DoubleTwelve = "double-twelve",
    Christmas = "christmas",
    NewYear = "new-year",
    ValentinesDay = "valentines-day",
});
named!(Falls { First = "first", Anchor = "anchor", Main = "main" });

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::objective::Objective;
    use crate::budget::LineId;
    use crate::plan::{Format, Pick, Terms};
    use crate::schedule::report::{StageId, WaveId};

    /// The names must be those that serde writes, or a plan would not survive a round trip.
    fn assert_names<T: Named + serde::Serialize>() {
        for &one in T::ALL {
            assert_eq!(serde_json::to_value(one).unwrap(), one.name());
        }
    }

    #[test]
    fn names_are_those_that_are_written() {
        assert_names::<Objective>();
        assert_names::<Format>();
        assert_names::<Pick>();
        assert_names::<Terms>();
        assert_names::<SeasonSwitch>();
        assert_names::<Denominator>();
        assert_names::<EventId>();
        assert_names::<Falls>();
        assert_names::<StageId>();
        assert_names::<WaveId>();
        assert_names::<LineId>();
        for tier in Tier::ALL {
            assert_eq!(serde_json::to_value(tier).unwrap(), tier.name());
        }
    }
}
