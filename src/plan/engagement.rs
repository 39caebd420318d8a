//! The part of the plan about creators: how they are measured, the list and the team.

use crate::base::by_name::ByName;

use crate::plan::creator::Creator;
use crate::plan::notes::Notes;
use crate::plan::team::TeamPlan;
use serde::Serialize;

use crate::base::format::Format;

/// The engagement calculator's part of the plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "types",
    derive(tsify::Tsify),
    tsify(missing_as_null, hashmap_as_object)
)]
pub struct EngagementPlan {
    /// What engagements are divided by.
    #[serde(default)]
    pub denominator: Denominator,
    /// Which interactions count as engagement.
    #[serde(default)]
    pub counted: Counted,
    /// The format whose fee and thresholds apply.
    #[serde(default)]
    pub format: Format,
    /// One creator by hand.
    #[serde(default)]
    pub creator: Option<Creator>,
    /// The candidates.
    #[serde(default)]
    pub roster: Vec<Creator>,
    /// Notes of the candidates, as columns.
    #[serde(default)]
    pub notes: Notes,
    /// The brand's own category, in the user's words and language; empty where it was not said.
    #[serde(default)]
    pub category: String,
    /// How near categories of the list are to it, 0 to 1, by their names in the list; what stands
    /// here goes before what the names say.
    #[serde(default)]
    #[cfg_attr(feature = "types", tsify(type = "Record<string, number>"))]
    pub relevance: ByName<f64>,
    /// What the team picked from the candidates must keep.
    #[serde(default)]
    pub team: TeamPlan,
}

/// What engagements are divided by (figures differ by it; a band holds for one only).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Denominator {
    /// The creator's followers.
    #[default]
    Followers,
    /// Reads of the note.
    Reads,
    /// Impressions of the note.
    Impressions,
    /// Clicks on the boosted note, as Juguang counts its interaction rate.
    AdClicks,
}

/// Which interactions count as engagement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent tick boxes, one for each interaction"
)]
pub struct Counted {
    /// Likes count.
    pub likes: bool,
    /// Saves count.
    pub saves: bool,
    /// Comments count.
    pub comments: bool,
    /// Shares count.
    pub shares: bool,
}

impl Default for Counted {
    /// All four, as the Playbook counts.
    fn default() -> Counted {
        Counted::ALL
    }
}

impl Counted {
    /// All four interactions.
    pub const ALL: Counted = Counted {
        likes: true,
        saves: true,
        comments: true,
        shares: true,
    };
    /// All but shares, which few lists have.
    pub const ALL_BUT_SHARES: Counted = Counted {
        shares: false,
        ..Counted::ALL
    };
    /// Likes and saves.
    pub const LIKES_AND_SAVES: Counted = Counted {
        comments: false,
        shares: false,
        ..Counted::ALL
    };
    /// Likes alone.
    pub(crate) const LIKES: Counted = Counted {
        saves: false,
        ..Counted::LIKES_AND_SAVES
    };
    /// Saves alone.
    pub const SAVES: Counted = Counted {
        likes: false,
        ..Counted::LIKES_AND_SAVES
    };

    /// Of these interactions those that are known too, in the order likes, saves, comments, shares.
    #[must_use]
    pub(crate) const fn and(self, [likes, saves, comments, shares]: [bool; 4]) -> Counted {
        Counted {
            likes: self.likes && likes,
            saves: self.saves && saves,
            comments: self.comments && comments,
            shares: self.shares && shares,
        }
    }

    /// Which of the four count, in the order likes, saves, comments, shares.
    #[must_use]
    pub(crate) const fn ticks(self) -> [bool; 4] {
        [self.likes, self.saves, self.comments, self.shares]
    }

    /// How many of the four count.
    #[must_use]
    pub(crate) fn number(self) -> u8 {
        self.ticks().into_iter().map(u8::from).sum()
    }

    /// Of four values, in the order likes, saves, comments, shares, those that count.
    ///
    /// ```
    /// use notewave::plan::Counted;
    /// let likes_and_saves = Counted::LIKES_AND_SAVES.pick([40, 30, 20, 10]);
    /// assert_eq!(likes_and_saves.sum::<u32>(), 70);
    /// ```
    pub fn pick<T>(self, values: [T; 4]) -> impl Iterator<Item = T> {
        let both = self.ticks().into_iter().zip(values);
        both.filter_map(|(counts, value)| counts.then_some(value))
    }
}
