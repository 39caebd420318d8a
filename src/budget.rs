//! What does the money buy? The exact best mix of creators and boost, and what it brings.

mod answers;
pub(crate) mod basis;
mod booking;
pub(crate) mod explain;
mod input;
pub(crate) mod mix;
pub(crate) mod money;
mod number;
mod questions;
pub mod report;
pub(crate) mod response;
pub(crate) mod simulate;
mod terms;

pub use answers::Prospect;
pub use basis::Basis;
pub(crate) use booking::{Booking, Ordered, Quote};
pub use explain::explanation::{Explanation, Operation, Step};
pub use input::Input;
pub use mix::best::Best;
pub use mix::guardrail::{Change, Clash, Guardrail, GuardrailId, GuardrailState, MoneyClash};
pub(crate) use mix::regret::Rivals;
pub(crate) use money::costs::Cost;
pub use money::costs::Line;
pub use money::season::Season;
pub(crate) use money::season::sale_at;
pub use questions::{explain, forecast};
pub use report::{BudgetReport, Mix, Sales, TierCosts, Zones, report};
pub(crate) use simulate::boosting::{Campaign, Passing, Waiting};
pub use simulate::forecast::Forecast;
pub use simulate::luck::Luck;
pub use simulate::metric::Metric;
pub use simulate::outlook::{Outlook, Outlooks};
pub(crate) use simulate::paired::Played;
pub use simulate::paired::Shift;
pub use simulate::percentiles::Percentiles;
pub use terms::{LineId, Name, Price, Quantity, Term};
