//! A creator's own numbers, each with that of a typical creator and with how many notes it rests on.

use serde::Serialize;

use super::rate::{Evidence, cell};
use crate::base::tier::Tier;
use crate::figures::{Assumptions, engagement, response as figures, vetting::COMMENT_SHARE};
use crate::plan::Counted;

/// What a creator's notes bring that a result is worked out from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quantity {
    Reads,
    /// Likes and saves.
    Engagements,
    Saves,
}

impl Quantity {
    pub(crate) const ALL: [Quantity; 3] = [Quantity::Reads, Quantity::Engagements, Quantity::Saves];
}

/// A number of an average note of a creator's, as the list has it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Own {
    pub(crate) value: f64,
    /// The same of a published typical creator of the tier with as many followers.
    pub(crate) typical: f64,
    /// How many notes it is the mean of; an average is taken as of the Playbook's 20.
    pub(crate) notes: f64,
}

/// A number of an average note, drawn from the list's own towards what is usual:
/// `usual` × (`listed` ÷ `usual`) ^ `weight`, and a little more, since the mean of what is open lies above its
/// median.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Drawn {
    /// Saves or reads of a note, as the list has them.
    pub listed: f64,
    /// Those of a usual creator of the tier with as many followers, in this list.
    pub usual: f64,
    /// How much the list's own number counts, 0 to 1.
    pub weight: f64,
    /// How many notes it is the mean of.
    pub notes: f64,
    /// What is expected.
    pub expected: f64,
}

/// What is known of a creator, by [`Quantity`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Numbers {
    pub(crate) of: [Option<Own>; 3],
    /// Whether saves are known as such, not by likes or a total.
    pub(crate) knows_saves: bool,
}

/// A creator's own numbers.
pub(crate) fn numbers(evidence: &Evidence<'_>, tier: Tier, of: Assumptions<'_>) -> Numbers {
    let Evidence {
        creator,
        notes,
        rows,
    } = *evidence;
    // Averages, and columns without a known cell, are taken as of the Playbook's number of notes.
    let count = |column: &[f64]| {
        let cells = rows.iter().filter(|&&row| cell(column, row).is_some());
        let number: f64 = cells.map(|_| 1.0).sum();
        if number > 0.0 {
            number
        } else {
            of.value(&engagement::NOTES_LEAST)
        }
    };
    let own = |value: f64, typical: f64, notes: f64| Own {
        value,
        typical,
        notes,
    };
    let reads = creator.followers * figures::READS.get(tier).value;
    let engagements = creator.followers * figures::INTERACTIONS.get(tier).value;
    let part = figures::SAVE_PART.get(tier).value;
    let saves = evidence.interactions(Counted::SAVES);
    let likes = evidence.interactions(Counted::LIKES);
    // Where saves alone are hidden, likes say more of them than followers do.
    let by_likes = || (part < 1.0).then(|| likes.map(|likes| likes * part / (1.0 - part)))?;
    // A total says less than they do, and still more than followers: all but comments are taken for
    // likes and saves, since nobody has published how many are shares.
    let of_total = evidence.total().map(|total| total * (1.0 - comments()));
    let both = evidence.interactions(Counted::LIKES_AND_SAVES);
    let in_total = || count(&notes.interactions);
    Numbers {
        of: [
            evidence
                .reads()
                .map(|value| own(value, reads, count(&notes.reads))),
            match (both, of_total) {
                (Some(value), _) => {
                    let least = count(&notes.likes).min(count(&notes.saves));
                    Some(own(value, engagements, least))
                }
                (None, Some(total)) => {
                    let value = total.max(likes.unwrap_or(0.0) + saves.unwrap_or(0.0));
                    Some(own(value, engagements, in_total()))
                }
                (None, None) => None,
            },
            match (saves.or_else(by_likes), of_total) {
                (Some(value), _) => Some(own(value, engagements * part, count(&notes.saves))),
                (None, Some(total)) => Some(own(total * part, engagements * part, in_total())),
                (None, None) => None,
            },
        ],
        knows_saves: saves.is_some(),
    }
}

/// The part of a total that is comments: the middle of what is usual.
fn comments() -> f64 {
    let [low, high, ..] = &COMMENT_SHARE;
    f64::midpoint(low.value, high.value)
}
