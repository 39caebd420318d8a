//! Who can be booked, and what each is worth.

use super::rules::{Rules, naming};
use crate::base::units::Fen;
use crate::budget;
use crate::budget::{Booking, Quote};
use crate::creators::engagement::expected::bare_fee;
use crate::creators::engagement::factors::product;
use crate::creators::engagement::own::Drawn;
use crate::creators::vetting::Vetter;
use crate::figures::Assumptions;
use crate::plan::{Creator, Pick};

/// The sum of all values, at most: far enough below what the solver takes that its bounds are
/// exact to a part of a unit.
const LARGEST: f64 = 1e10;
/// The finest unit of value: a thousandth of a save, an order or a reader.
const FINEST: f64 = 1_000.0;

/// A creator who may be in the team.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate<'a> {
    /// The row in the roster, from 0.
    pub(super) row: u32,
    pub(super) creator: &'a Creator,
    /// The creator with expected numbers.
    pub(super) quote: Quote,
    /// The creator with the list's own numbers, and how what the objective counts was drawn from them.
    pub(super) listed: Quote,
    pub(super) drawn: Option<Drawn>,
    /// What booking comes to; its score is that of the result.
    pub(super) booking: Booking,
    /// What it comes to at the lower end of a range that is quoted, else the same.
    pub(super) least: Fen,
    /// What the notes are expected to bring, in the objective's unit.
    pub(super) base: f64,
    /// What of it counts, where it is known and counted: by the audience, and by the category.
    pub(super) factors: [Option<f64>; 2],
    /// The rules that name the creator.
    pub(super) named: Rules,
    /// Whether numbers of the creator's cannot be.
    pub(super) cannot_be: bool,
}

impl Candidate<'_> {
    /// Whether nothing of what the notes bring counts.
    pub(super) fn is_beside_the_point(&self) -> bool {
        self.factors.iter().flatten().any(|factor| *factor <= 0.0)
    }

    /// Whether the creator quotes a fee that is only the least.
    pub(super) fn is_open_ended(&self) -> bool {
        let mut least = self.creator.at_least.iter();
        least.any(|field| field == "feeImage" || field == "feeVideo")
    }

    /// Whether the creator is left out whatever the fee and the rules.
    pub(super) fn is_barred(&self) -> bool {
        self.cannot_be || self.is_beside_the_point()
    }
}

/// The sound creators with a fee, in the roster's order, and how many have none.
pub(super) fn candidates<'a>(
    vetter: &Vetter<'a>,
    budget: &budget::Input,
    of: Assumptions<'_>,
    least_score: f64,
) -> (Vec<Candidate<'a>>, u32) {
    let input = vetter.input();
    let mut without_fee = 0;
    let mut found = Vec::new();
    for (&(row, creator), judged) in input.roster.iter().zip(vetter.judged()) {
        let expected = vetter.expected(creator, budget.objective);
        let quote = expected.quote;
        let Some(first) = budget.first_fee(of, &quote) else {
            if creator.pick != Pick::Out {
                without_fee += 1;
            }
            continue;
        };
        let booking = budget.book(of, &quote, first);
        let lower_fee = |low: Option<f64>| low.map(|low| bare_fee(creator, low, of));
        let lower = Quote {
            image: lower_fee(creator.fee_image_low).or(quote.image),
            video: lower_fee(creator.fee_video_low).or(quote.video),
            ..quote
        };
        let low = budget.first_fee(of, &lower).unwrap_or(first);
        let least = budget.book(of, &quote, low.min(first)).cost;
        let base = budget.team_result(booking.score);
        let factors = vetter.factors(creator);
        let counts = product(factors);
        found.push(Candidate {
            row,
            creator,
            quote,
            listed: expected.listed,
            drawn: expected.drawn,
            least,
            booking: Booking {
                score: budget.team_score(base * counts),
                ..booking
            },
            base,
            factors,
            named: naming(creator, &judged, least_score),
            cannot_be: judged.cannot_be,
        });
    }
    (found, without_fee)
}

/// How many units of value one of the objective's units has: a power of ten.
pub(super) fn unit(candidates: &[Candidate<'_>]) -> f64 {
    let total: f64 = candidates.iter().map(|one| one.booking.score).sum();
    let mut unit = FINEST;
    while total * unit > LARGEST {
        unit /= 10.0;
    }
    unit
}

/// The value of a score, rounded to the nearest unit.
#[expect(
    clippy::cast_possible_truncation,
    reason = "scores are finite and not negative, and `unit` keeps their sum below 1e10"
)]
pub(super) fn value(score: f64, unit: f64) -> i64 {
    libm::round(score * unit) as i64
}
