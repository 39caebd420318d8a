//! The engagement calculator's input, checked.

use crate::base::by_name::ByName;

use super::band::BANDS;
use super::notes::NotesByName;
use super::rate::{Definition, Evidence};
use crate::base::problem::{Problem, ProblemCode, Problems};
use crate::base::tier::PerTier;
use crate::base::units::{Fen, Range};
use crate::figures::engagement::{CPE_IMAGE, CPE_VIDEO, KOC_LARGE_FROM, NOTES_LEAST, TIER_FROM};
use crate::figures::vetting::{COMMENT_SHARE, RATE_DOUBTED, SAVES_DOUBTED};
use crate::figures::{Assumptions, Figure};
use crate::plan::{Creator, EngagementPlan, Format, Plan};

/// The checked input: the sound creators and notes, and the figures in force.
#[derive(Debug)]
pub struct Input<'a> {
    /// What is counted and what it is divided by.
    pub(crate) definition: Definition,
    /// The format whose fee and thresholds apply.
    pub(crate) format: Format,
    /// The creator typed in by hand.
    pub(crate) creator: Option<&'a Creator>,
    /// The roster, each with the row from 0.
    pub(crate) roster: Vec<(u32, &'a Creator)>,
    /// The notes, by the creator's name.
    pub(crate) notes: NotesByName<'a>,
    /// The first number of followers of each tier.
    pub(crate) tiers: PerTier<f64>,
    /// The first number of followers of a large KOC.
    pub(crate) large_koc: f64,
    /// The ends of each of [`BANDS`].
    pub(crate) ends: Vec<Range>,
    /// The CPE in fen up to which a note of the format is excellent, good and normal.
    pub(crate) thresholds: [f64; 3],
    /// The fewest notes that say enough.
    pub(crate) least_notes: u32,
    /// The most that comments, and shares, make of all interactions.
    pub(crate) others: f64,
    /// From where on saves for each like and a rate against its band are doubted.
    pub(crate) doubted: [f64; 2],
    /// The brand's own category.
    pub(crate) category: &'a str,
    /// What the plan says of how near others are to it.
    pub(crate) relevance: &'a ByName<f64>,
    /// The factors of a creator's worth that do not count, and the rules of the team that are off.
    pub(crate) off: &'a [String],
}

impl<'a> Input<'a> {
    /// Checks the engagement part of the plan. A creator or a note with a problem is named and
    /// left out; `None` only where nothing can be said: no interaction counts, the columns of the
    /// notes do not fit together, a list is too long, or tiers or thresholds do not rise.
    #[must_use]
    pub fn check(
        plan: &'a Plan,
        figures: &Assumptions<'_>,
        problems: &mut Problems,
    ) -> Option<Input<'a>> {
        let part = &plan.engagement;
        let before = problems.count();
        if part.counted.number() == 0 {
            problems.say("engagement.counted", ProblemCode::Empty, "");
        }
        check_length(part, problems);
        for (name, &share) in &part.relevance {
            problems.number(
                &format!("engagement.relevance[{name}]"),
                None,
                share,
                0.0,
                1.0,
            );
        }
        let tiers = [&TIER_FROM.micro, &TIER_FROM.mid, &TIER_FROM.mega];
        check_rising(tiers, plan, *figures, problems);
        check_rising(CPE_IMAGE.each_ref(), plan, *figures, problems);
        check_rising(CPE_VIDEO.each_ref(), plan, *figures, problems);
        let sound = problems.count() == before;

        let notes = NotesByName::check(&part.notes, problems);
        let creator = part.creator.as_ref();
        let creator = creator.filter(|creator| check_creator(creator, None, problems));
        let mut roster = Vec::with_capacity(part.roster.len());
        for (row, creator) in (0..Creator::MOST).zip(&part.roster) {
            let sound = check_creator(creator, Some(row), problems);
            // Of whom the followers are not known nothing can be said; the list keeps the row.
            if sound && creator.followers > 0.0 {
                roster.push((row, creator));
            }
        }
        let thresholds = match part.format {
            Format::Image => &CPE_IMAGE,
            Format::Video => &CPE_VIDEO,
        };
        let input = Input {
            definition: Definition {
                counted: part.counted,
                denominator: part.denominator,
            },
            format: part.format,
            creator,
            roster,
            notes: notes?,
            tiers: figures.tiers(&TIER_FROM),
            large_koc: figures.value(&KOC_LARGE_FROM),
            ends: BANDS.iter().map(|band| figures.of(band.figure)).collect(),
            thresholds: thresholds.each_ref().map(|figure| figures.value(figure)),
            least_notes: figures.count(&NOTES_LEAST),
            others: figures.value(&COMMENT_SHARE[3]),
            doubted: [&SAVES_DOUBTED, &RATE_DOUBTED].map(|figure| figures.value(figure)),
            category: &part.category,
            relevance: &part.relevance,
            off: &part.team.off,
        };
        sound.then_some(input)
    }
}

impl<'a> Input<'a> {
    /// All that is known of a creator.
    pub(crate) fn evidence<'b>(&'b self, creator: &'b Creator) -> Evidence<'b>
    where
        'a: 'b,
    {
        Evidence {
            creator,
            notes: self.notes.all,
            rows: self.notes.of(&creator.name),
        }
    }
}

/// The roster is not too long.
fn check_length(part: &EngagementPlan, problems: &mut Problems) {
    let length = u32::try_from(part.roster.len()).unwrap_or(u32::MAX);
    let most = f64::from(Creator::MOST);
    problems.number("engagement.roster", None, f64::from(length), 0.0, most);
}

/// Each figure is at least the one before it; else the one that the plan sets is named.
fn check_rising(
    figures: [&Figure; 3],
    plan: &Plan,
    in_force: Assumptions<'_>,
    problems: &mut Problems,
) {
    let [first, second, third] = figures;
    for (lower, upper) in [(first, second), (second, third)] {
        let (low, high) = (in_force.value(lower), in_force.value(upper));
        if low > high {
            let upper_is_own = plan.overrides.contains_key(upper.id);
            let (id, given) = if upper_is_own {
                (upper.id, high)
            } else {
                (lower.id, low)
            };
            problems.add(Problem {
                field: format!("overrides[{id}].value"),
                row: None,
                code: ProblemCode::LowAboveHigh,
                given: given.into(),
                min: upper_is_own.then_some(low),
                max: (!upper_is_own).then_some(high),
            });
        }
    }
}

/// Whether a creator's numbers can be; `row` is the row in the roster from 0, where it has one.
fn check_creator(creator: &Creator, row: Option<u32>, problems: &mut Problems) -> bool {
    let before = problems.count();
    // Only a failure is worth a string: ten thousand sound rows are checked at every keystroke.
    let field = |name: &str| match row {
        Some(row) => format!("engagement.roster[{row}].{name}"),
        None => format!("engagement.creator.{name}"),
    };
    let line = row.map(|row| row + 1);

    let most = Creator::MAX_FOLLOWERS;
    let least = if row.is_some() { 0.0 } else { 1.0 };
    if !is_whole(creator.followers, least, most) {
        problems.whole(&field("followers"), line, creator.followers, least, most);
    }
    let fees = [
        ("feeImage", creator.fee_image),
        ("feeVideo", creator.fee_video),
        ("feeImageLow", creator.fee_image_low),
        ("feeVideoLow", creator.fee_video_low),
    ];
    for (name, fee) in known(fees) {
        let most = Fen::MAX.as_f64();
        if !is_whole(fee, 0.0, most) {
            problems.whole(&field(name), line, fee, 0.0, most);
        }
    }
    let averages = [
        ("likes", creator.likes),
        ("saves", creator.saves),
        ("comments", creator.comments),
        ("shares", creator.shares),
        ("interactions", creator.interactions),
        ("reads", creator.reads),
        ("impressions", creator.impressions),
        ("adClicks", creator.ad_clicks),
    ];
    for (name, average) in known(averages) {
        let most = Creator::MAX_COUNT;
        if !(0.0..=most).contains(&average) {
            problems.number(&field(name), line, average, 0.0, most);
        }
    }
    let shares = [
        ("sponsoredShare", creator.sponsored_share),
        ("audienceMatch", creator.audience_match),
        ("relevance", creator.relevance),
    ];
    for (name, share) in known(shares) {
        if !(0.0..=1.0).contains(&share) {
            problems.number(&field(name), line, share, 0.0, 1.0);
        }
    }
    for (name, rate) in known([("rate", creator.rate)]) {
        let most = Creator::MAX_RATE;
        if !(0.0..=most).contains(&rate) {
            problems.number(&field(name), line, rate, 0.0, most);
        }
    }
    problems.count() == before
}

/// The values that are there.
fn known<const N: usize>(
    values: [(&'static str, Option<f64>); N],
) -> impl Iterator<Item = (&'static str, f64)> {
    let values = values.into_iter();
    values.filter_map(|(name, value)| Some((name, value?)))
}

fn is_whole(given: f64, min: f64, max: f64) -> bool {
    (min..=max).contains(&given) && given.fract().abs() <= 0.0
}
