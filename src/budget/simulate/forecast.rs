//! What a mix brings, in short: quick enough for every keystroke.

use serde::Serialize;

use super::metric::Metric;
use super::percentiles::{Percentiles, at_rank};
use super::simulation::Simulation;
use crate::base::objective::Objective;
use crate::base::sort::sorted;

/// What a mix brings in simulated campaigns: the median, and the range that eight campaigns of ten
/// end in.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Forecast {
    /// Readers, saves or orders: whichever the objective wants.
    pub result: Percentiles,
    /// Money spent for each of them, in fen; missing where one campaign in ten or more brings none.
    pub cost: Option<Percentiles>,
    /// Twenty campaigns that stand for all, by what they bring, the least first: each for a twentieth of
    /// the campaigns, in whose middle it lies by rank.
    #[cfg_attr(feature = "types", tsify(type = "number[]"))]
    pub dots: [f64; Forecast::DOTS],
    /// The part of campaigns, 0 to 1, in which the best mix brings more with the same luck. A tie
    /// counts for neither. Missing for the best mix itself.
    pub beaten: Option<f64>,
}

impl Forecast {
    /// How many campaigns stand for all.
    pub const DOTS: usize = 20;

    /// The forecast of a mix that is for an objective, beside the best mix where it is another one.
    pub(crate) fn new(
        objective: Objective,
        simulation: &Simulation,
        best: Option<&Simulation>,
    ) -> Forecast {
        let wanted = Metric::from(objective);
        let results = sorted(simulation.outcomes(wanted).collect());
        let mut twentieths = (0..).map(|dot| at_rank(&results, (2 * dot + 1, 2 * Forecast::DOTS)));
        Forecast {
            result: Percentiles::of_sorted(&results),
            cost: simulation.percentiles(wanted.cost()),
            dots: [(); Forecast::DOTS].map(|()| twentieths.next().unwrap_or_default()),
            beaten: best.map(|best| best.above(simulation, wanted)),
        }
    }
}
