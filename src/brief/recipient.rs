//! Whom a brief is for.

use serde::Serialize;

use crate::base::tier::Tier;
use crate::schedule::timing::{Board, PlacedPost};

/// Whom a brief is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recipient<'a> {
    /// Everybody.
    Campaign,
    /// The creators of a tier.
    Tier(Tier),
    /// One creator, by the name on the board: `micro-3`.
    Creator(&'a str),
}

impl<'a> Recipient<'a> {
    /// Reads `campaign`, the name of a tier, or a creator's name on the board.
    ///
    /// ```
    /// use notewave::brief::Recipient;
    /// use notewave::tier::Tier;
    /// assert_eq!(Recipient::read("micro"), Recipient::Tier(Tier::Micro));
    /// assert_eq!(Recipient::read("micro-3"), Recipient::Creator("micro-3"));
    /// assert_eq!(Recipient::read(""), Recipient::Campaign);
    /// ```
    #[must_use]
    pub fn read(name: &'a str) -> Recipient<'a> {
        let tier = Tier::ALL.into_iter().find(|tier| tier.name() == name);
        match (name, tier) {
            (_, Some(tier)) => Recipient::Tier(tier),
            ("" | "campaign", None) => Recipient::Campaign,
            (name, None) => Recipient::Creator(name),
        }
    }

    /// Whether a note is one of theirs.
    pub(super) fn has(self, placed: &PlacedPost) -> bool {
        match self {
            Recipient::Campaign => true,
            Recipient::Tier(tier) => placed.post.tier == tier,
            Recipient::Creator(name) => placed.creator == name,
        }
    }
}

/// A creator whom a brief can be for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Booked {
    /// The name on the board, `micro-3`.
    pub id: String,
    /// The tier.
    pub tier: Tier,
    /// The number within the tier, from 1.
    pub number: u32,
    /// The creator's own name, where a team is chosen; else empty.
    pub name: String,
}

/// Every creator of a board, by tier and number.
pub(super) fn booked(board: &Board) -> Vec<Booked> {
    let first = board.posts.iter().filter(|placed| placed.post.note == 1);
    let mut all: Vec<Booked> = first
        .map(|placed| Booked {
            id: placed.creator.clone(),
            tier: placed.post.tier,
            number: placed.post.number,
            name: placed.creator_name.clone(),
        })
        .collect();
    all.sort_by_key(|booked| (booked.tier, booked.number));
    all
}
