//! Who can be booked, and what each is worth.

use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::budget;
use crate::budget::{Booking, Quote};
use crate::creators::engagement;
use crate::creators::engagement::rate::Evidence;
use crate::figures::Assumptions;
use crate::plan::{Counted, Creator, Pick};

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
    pub(super) quote: Quote,
    pub(super) booking: Booking,
}

/// The sound creators with a fee, in the roster's order, and how many have none.
pub(super) fn candidates<'a>(
    roster: &engagement::Input<'a>,
    budget: &budget::Input,
    of: Assumptions<'_>,
) -> (Vec<Candidate<'a>>, u32) {
    let mut without_fee = 0;
    let mut found = Vec::new();
    for &(row, creator) in &roster.roster {
        let evidence = Evidence {
            creator,
            notes: roster.notes.all,
            rows: roster.notes.of(&creator.name),
        };
        let quote = Quote {
            tier: Tier::of(creator.followers, &roster.tiers),
            followers: creator.followers,
            image: creator.fee_image.map(Fen::nearest),
            video: creator.fee_video.map(Fen::nearest),
            reads: evidence.reads(),
            engagements: evidence.interactions(Counted::LIKES_AND_SAVES),
            saves: evidence.interactions(Counted::SAVES),
        };
        match budget.first_fee(of, &quote) {
            Some(first) => found.push(Candidate {
                row,
                creator,
                quote,
                booking: budget.book(of, &quote, first),
            }),
            None if creator.pick != Pick::Out => without_fee += 1,
            None => {}
        }
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
