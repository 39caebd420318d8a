//! The core of Notewave, a campaign calculator for Xiaohongshu creator marketing.
//!
//! A [`Plan`](plan::Plan) goes in, an answer comes out: each question is a pure function of the crate
//! root. The same plan gives the same answer to the last bit, natively and in every browser: no clock,
//! no randomness but a fixed seed, no locale.
//!
//! | Question | Answered by |
//! |---|---|
//! | What is there to say about a plan? Quick enough for every keystroke | [`evaluate`](evaluate()), [`evaluate_with`] |
//! | The same of its budget alone? | [`evaluate_budget`] |
//! | What is wrong with it? | [`check`] |
//! | What does a fresh visitor start from? | [`default_plan`](default_plan()) |
//! | How may the mix turn out, by every measure? | [`forecast`] |
//! | How did a number come about? | [`explain`] |
//! | What would another budget bring? | [`budget_curve`] |
//! | What would a tenth more? | [`more_budget`] |
//! | Which budget reaches a goal? | [`seek_budget`] |
//! | What would one figure have to be, for today's budget to reach it? | [`seek_figure`] |
//! | Which figures matter most? | [`tornado`] |
//! | What do the other published benchmarks say, and one's own? | [`worlds`], [`worlds_and_own`](whatif::worlds_and_own) |
//! | What else could be done with the money? | [`alternatives`] |
//! | What does the objective ask for that the mix lacks? | [`advice`] |
//! | Boost now, or wait for the winners? | [`boost_timing`] |
//! | How do two to four plans differ? | [`compare_plans`] |
//! | How far can each creator be relied on? | [`vet_roster`], [`vet_creator`], [`roster_rows`] |
//! | Whom of the roster to book? | [`best_team`] |
//! | At which fee does a creator come in, or drop out? | [`fee_thresholds`] |
//! | Who is live in time? | [`timing`](schedule::timing::timing()) |
//! | Which launch date is best? | [`launch_dates`] |
//! | Where does every note lie, around what is fixed? | [`board`] |
//! | What must be paid when? | [`payments`] |
//! | What does the plan do that the playbook says not to do? | [`mistakes`](mistakes::mistakes()) |
//! | What in a caption is to be looked at? | [`check_captions`] |
//! | What do the brief's own texts say, lack, and should not say? | [`brief_texts`] |
//! | Which days are off, by a notice or a calendar of holidays? | [`read_days_off`](schedule::notice::read_days_off) |
//! | What are creators told, what does their contract say, which comments are watched? | [`brief`](brief()) |
//! | What came of it, against what was promised? | [`report`](results::report()) |
//! | Which notes to boost with the money held? | [`winners`](results::winners()) |
//! | What was learnt, and how far can promises be relied on? | [`learn`](results::learn()) |
//! | What do its notes still bring, and when must the next cycle begin? | [`next_cycle`](results::next_cycle()) |
//! | The same as files | [`export`] |
//!
//! From a plan to an answer:
//!
//! ```
//! use notewave::objective::Objective;
//!
//! let mut plan = notewave::default_plan(Objective::Seeding, "2026-11-23");
//! plan.budget.total = 20_000_000.0; // fen: RMB 200,000
//!
//! // What is wrong with a plan is data, not an error, and the rest of it is answered all the same.
//! let report = notewave::evaluate(&plan);
//! assert!(report.problems.is_empty());
//!
//! // The best mix: how many creators of each tier, and every yuan on a line.
//! let mix = report.budget.expect("no problem of the budget").optimum;
//! assert!(mix.counts.micro > mix.counts.mid);
//! assert_eq!(mix.lines.iter().map(|line| line.amount.0).sum::<i64>(), 20_000_000);
//!
//! // What it brings is a range that eight of ten simulated campaigns end in.
//! let saves = mix.forecast.result;
//! assert!(saves.p10 < saves.p50 && saves.p50 < saves.p90);
//!
//! // Who posts when, around the day of the launch.
//! let schedule = report.schedule.expect("no problem of the schedule");
//! assert!(schedule.start_by <= schedule.posts[0].date);
//!
//! // How a number came about, step by step.
//! assert!(notewave::explain(&plan, "saves").is_some());
//! ```
//!
//! The crate knows nothing of JavaScript; the npm package of the same name holds the same calls for it.

#[cfg(doctest)]
#[doc = include_str!("README.md")]
struct Readme;

mod base;
pub mod brief;
pub mod budget;
pub mod captions;
mod checked;
pub mod creators;
mod default_plan;
mod evaluate;
pub mod export;
pub mod figures;
pub mod mistakes;
pub mod plan;
pub mod report;
pub mod results;
pub mod schedule;
pub mod solve;
pub mod whatif;

pub use base::{by_name, date, document, objective, problem, tier, units};

pub use brief::brief;
pub use budget::{explain, forecast};
pub use captions::{brief_texts, check_captions};
pub use creators::team::{best_team, fee_thresholds};
pub use creators::vetting::{roster_rows, vet_creator, vet_roster};
pub use default_plan::default_plan;
pub use evaluate::{check, draw_ahead, evaluate, evaluate_budget, evaluate_with};
pub use schedule::timing::{board, launch_dates, payments, timing};
pub use whatif::{
    advice, alternatives, boost_timing, budget_curve, compare_plans, more_budget, seek_budget,
    seek_figure, tornado, worlds,
};
