//! Reasons to look twice at a creator. None of them is a verdict.

use serde::Serialize;

use crate::figures::{Assumptions, Figure, engagement, vetting as figures};

/// What was noticed, and how it stands against what is usual.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Signal {
    /// What it is about.
    pub id: SignalId,
    /// The creator's own number; missing where the data is, which says nothing either way.
    pub value: Option<f64>,
    /// How it stands.
    pub level: Option<Level>,
}

/// The signals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum SignalId {
    /// Saves for each like, the median of the notes.
    SavesPerLike,
    /// Comments as a part of all interactions.
    CommentShare,
    /// The part of notes that are sponsored.
    SponsoredShare,
    /// The coefficient of variation of the notes' interactions.
    Variation,
    /// The part of notes that have likes and hardly anything else.
    LikesOnly,
    /// The longest gap between two notes, in days.
    Gap,
    /// Days since the last note.
    Silence,
    /// How many notes there are.
    Notes,
    /// Work with a rival: 1 where there was some, else 0.
    Rival,
}

/// How a signal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Level {
    /// As it should be.
    Good,
    /// Between good and a reason to look.
    Fair,
    /// A reason to look.
    Warn,
    /// A strong reason to look.
    Strong,
}

/// The numbers that signals are made of; missing where the data is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Numbers {
    pub(super) saves_per_like: Option<f64>,
    pub(super) comment_share: Option<f64>,
    pub(super) sponsored_share: Option<f64>,
    pub(super) variation: Option<f64>,
    pub(super) likes_only: Option<f64>,
    pub(super) gap: Option<f64>,
    pub(super) days_since_last: Option<f64>,
    pub(super) notes: Option<f64>,
    pub(super) rival: Option<f64>,
}

/// All signals, in the order of the enumeration, by the thresholds in force.
pub(super) fn signals(numbers: &Numbers, of: Assumptions<'_>) -> Vec<Signal> {
    let at = |figure: &Figure| of.value(figure);
    let [least_good, least_fair] = figures::SAVES_PER_LIKE.each_ref().map(at);
    let [low, high, least, most] = figures::COMMENT_SHARE.each_ref().map(at);
    let [gap, days_since_last] = figures::GAPS.each_ref().map(at);
    let much = at(&figures::LIKES_ONLY[1]);
    let enough = at(&engagement::NOTES_LEAST);
    let up_to = |value: f64, figures: &[Figure; 3]| {
        let [good, warn, strong] = figures.each_ref().map(at);
        match value {
            value if value <= good => Level::Good,
            value if value <= warn => Level::Fair,
            value if value <= strong => Level::Warn,
            _ => Level::Strong,
        }
    };
    let or_warn = |is_good: bool| if is_good { Level::Good } else { Level::Warn };
    let signal = |id, value: Option<f64>, level: &dyn Fn(f64) -> Level| Signal {
        id,
        value,
        level: value.map(level),
    };
    vec![
        signal(SignalId::SavesPerLike, numbers.saves_per_like, &|value| {
            if value < least_fair {
                Level::Warn
            } else if value < least_good {
                Level::Fair
            } else {
                Level::Good
            }
        }),
        signal(SignalId::CommentShare, numbers.comment_share, &|value| {
            if !(least..=most).contains(&value) {
                Level::Warn
            } else if !(low..=high).contains(&value) {
                Level::Fair
            } else {
                Level::Good
            }
        }),
        signal(
            SignalId::SponsoredShare,
            numbers.sponsored_share,
            &|value| up_to(value, &figures::SPONSORED_SHARE),
        ),
        signal(SignalId::Variation, numbers.variation, &|value| {
            up_to(value, &figures::VARIATION)
        }),
        signal(SignalId::LikesOnly, numbers.likes_only, &|value| {
            if value > much {
                Level::Strong
            } else {
                or_warn(value <= 0.0)
            }
        }),
        signal(SignalId::Gap, numbers.gap, &|value| or_warn(value <= gap)),
        signal(SignalId::Silence, numbers.days_since_last, &|value| {
            or_warn(value <= days_since_last)
        }),
        signal(SignalId::Notes, numbers.notes, &|value| {
            or_warn(value >= enough)
        }),
        signal(SignalId::Rival, numbers.rival, &|value| {
            or_warn(value <= 0.0)
        }),
    ]
}
