//! How the results of a plan are distributed.

use super::columns::Assumed;
use super::luck::Spreads;
use crate::base::tier::PerTier;
use crate::budget::money::prices::Order;
use crate::budget::response::curves::Typical;
use crate::budget::response::series::evened_out;
use crate::budget::response::uncertain::{Distribution, Uncertain};
use crate::figures::{Assumptions, budget, response as figures};

/// How a plan's results are distributed.
#[derive(Clone, Debug)]
pub(crate) struct Model {
    /// What moves the response.
    pub(crate) assumed: Assumed,
    /// How much creators differ.
    pub(crate) spreads: PerTier<Spreads>,
    /// Revenue of one order, in fen.
    pub(crate) order_value: f64,
}

impl Model {
    /// Takes the figures in force, for what creators are booked for.
    pub(crate) fn new(of: Assumptions<'_>, order: &Order) -> Model {
        let (note, creator) = (
            of.value(&figures::NOTE_SPREAD),
            of.value(&figures::CREATOR_SPREAD),
        );
        Model {
            assumed: Assumed {
                figures: Uncertain::from_fn(|driver, figure| Distribution::new(of, driver, figure)),
                typical: Typical::new(of),
                order: *order,
            },
            spreads: PerTier::from_fn(|tier| Spreads {
                note: libm::sqrt(
                    evened_out(note * note, *order.notes.get(tier)) + creator * creator,
                ),
                viral: of.value(&figures::VIRAL),
                fee: of.value(&budget::FEE_SPREAD),
            }),
            order_value: of.value(&figures::ORDER_VALUE),
        }
    }
}
