//! The uncertain figures in every draw, and what creators and boost bring with them.

use std::sync::Arc;

use super::draws::{DRAWS, lattice, middles};
use crate::budget::money::prices::Order;
use crate::budget::response::curves::{Response, Typical};
use crate::budget::response::driver::Driver;
use crate::budget::response::uncertain::{Distribution, Uncertain};

/// The figures so far; each is drawn again where its distribution is another one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Columns {
    /// The middle of each rank, standard normal.
    ranks: Arc<[f64]>,
    /// The figures, each once.
    figures: Vec<Arc<Column>>,
    /// The responses that were last asked for, and of what.
    responses: Option<(Assumed, Arc<[Response]>)>,
}

/// What a response depends on.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Assumed {
    /// The figures that are uncertain.
    pub(crate) figures: Uncertain<Distribution>,
    /// What is typical of a creator, and not drawn.
    pub(crate) typical: Typical,
    /// What creators are booked for.
    pub(crate) order: Order,
}

/// An uncertain figure in every draw.
#[derive(Debug)]
pub(crate) struct Column {
    distribution: Distribution,
    values: Vec<f64>,
}

impl Columns {
    /// The uncertain figures in every draw.
    pub(crate) fn figures(
        &mut self,
        distributions: &Uncertain<Distribution>,
    ) -> Uncertain<Arc<Column>> {
        distributions.map(|distribution| self.figure(distribution))
    }

    fn figure(&mut self, distribution: &Distribution) -> Arc<Column> {
        let place = self
            .figures
            .iter()
            .position(|column| column.distribution.id == distribution.id);
        let kept = place.and_then(|place| self.figures.get(place));
        if let Some(column) = kept.filter(|column| column.distribution == *distribution) {
            return Arc::clone(column);
        }
        if let Some(place) = place {
            self.figures.swap_remove(place);
        }
        let values = if distribution.is_certain() {
            vec![distribution.likely(); DRAWS as usize]
        } else {
            let at = distribution.at();
            self.driver(distribution.driver).map(at).collect()
        };
        let column = Arc::new(Column {
            distribution: *distribution,
            values,
        });
        self.figures.push(Arc::clone(&column));
        column
    }

    /// Where a driver stands in every draw, standard normal.
    fn driver(&mut self, driver: Driver) -> impl Iterator<Item = f64> {
        if self.ranks.is_empty() {
            self.ranks = middles().collect();
        }
        let ranks = &self.ranks;
        let at = |rank: u32| ranks.get(rank as usize).copied().unwrap_or_default();
        lattice(driver).map(at)
    }

    /// The response in every draw: the same for all mixes of a plan.
    pub(crate) fn responses(&mut self, assumed: &Assumed) -> Arc<[Response]> {
        if let Some((of, responses)) = &self.responses
            && of == assumed
        {
            return Arc::clone(responses);
        }
        let figures = self.figures(&assumed.figures);
        let response = |draw| {
            let values = figures.map(|column| column.at(draw));
            Response::of(&values, &assumed.typical, &assumed.order)
        };
        let responses: Arc<[Response]> = (0..DRAWS as usize).map(response).collect();
        self.responses = Some((assumed.clone(), Arc::clone(&responses)));
        responses
    }
}

impl Column {
    /// What it was drawn from.
    pub(crate) const fn distribution(&self) -> Distribution {
        self.distribution
    }

    /// The value in each draw.
    pub(crate) fn values(&self) -> &[f64] {
        &self.values
    }

    /// The value in a draw.
    pub(crate) fn at(&self, draw: usize) -> f64 {
        let value = self.values.get(draw);
        value.copied().unwrap_or(self.distribution.likely())
    }
}
