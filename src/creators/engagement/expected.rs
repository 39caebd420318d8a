//! What a creator's next notes are expected to bring, by the last ones and by what is typical.
//!
//! The mean of few notes is mostly luck, and whoever picks the best of many picks those who were
//! lucky. So each number is drawn towards that of a typical creator of the tier with as many
//! followers, on logarithms and the more the fewer notes there are (empirical Bayes): of its
//! variance, what creators differ by counts as the creator's own, what notes differ by as luck.
//! Typical is what is published. The plan's own figures may be the averages of a team that was picked
//! by these very numbers, and it would be drawn towards itself.

use super::rate::{Evidence, cell};
use crate::base::objective::Objective;
use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::budget::Quote;
use crate::figures::budget::SERVICE_SHARE;
use crate::figures::{Assumptions, engagement, response as figures, vetting::COMMENT_SHARE};
use crate::plan::{Counted, Creator};

/// What is expected of a creator.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Expected {
    /// The creator with expected numbers; what is not known is left out.
    pub(crate) quote: Quote,
    /// How unsure what the objective counts is: the standard deviation of its logarithm.
    pub(crate) spread: f64,
    /// What the objective counts, where it is not known of the creator, by its name in the plan.
    pub(crate) assumed: Option<&'static str>,
}

/// What is expected of a creator of a tier, whose fees are as they are asked.
pub(crate) fn expected(
    evidence: &Evidence<'_>,
    tier: Tier,
    objective: Objective,
    of: Assumptions<'_>,
) -> Expected {
    let Evidence {
        creator,
        notes,
        rows,
    } = *evidence;
    let followers = creator.followers;
    let between = of.value(&figures::CREATOR_SPREAD);
    let within = of.value(&figures::NOTE_SPREAD);
    // The mean of log-normal notes varies by e^(σ²) − 1 of its square for each of them.
    let (between, within) = (between * between, libm::expm1(within * within));
    // How much a mean of the known cells of a column says; averages are taken as of the Playbook's 20.
    let weight = |column: &[f64]| {
        let cells = rows.iter().filter(|&&row| cell(column, row).is_some());
        let number: f64 = cells.map(|_| 1.0).sum();
        let number = if number > 0.0 {
            number
        } else {
            of.value(&engagement::NOTES_LEAST)
        };
        let luck = within / number;
        if between > 0.0 {
            between / (between + luck)
        } else {
            0.0
        }
    };
    let drawn = |own: f64, typical: f64, weight: f64| {
        if own > 0.0 && typical > 0.0 && weight < 1.0 {
            typical * libm::exp(weight * libm::log(own / typical))
        } else {
            own
        }
    };
    let [of_reads, of_likes, of_saves] =
        [&notes.reads, &notes.likes, &notes.saves].map(|column| weight(column));
    let typical_reads = followers * figures::READS.get(tier).value;
    let typical_engagements = followers * figures::INTERACTIONS.get(tier).value;
    let part = figures::SAVE_PART.get(tier).value;
    let saves = evidence.interactions(Counted::SAVES);
    let likes = evidence.interactions(Counted::LIKES);
    // Where saves alone are hidden, likes say more of them than followers do.
    let by_likes = || (part < 1.0).then(|| likes.map(|likes| likes * part / (1.0 - part)))?;
    // A total says less than they do, and still more than followers: all but comments are taken for
    // likes and saves, since nobody has published how many are shares.
    let of_total = evidence.total().map(|total| total * (1.0 - comments()));
    let of_interactions = weight(&notes.interactions);
    let both = evidence.interactions(Counted::LIKES_AND_SAVES);
    let reads = evidence.reads();
    let bare = |fee| bare_fee(creator, fee, of);
    let quote = Quote {
        tier,
        followers,
        image: creator.fee_image.map(bare),
        video: creator.fee_video.map(bare),
        reads: reads.map(|own| drawn(own, typical_reads, of_reads)),
        engagements: match (both, of_total) {
            (Some(own), _) => Some(drawn(own, typical_engagements, of_likes.min(of_saves))),
            (None, Some(own)) => {
                let own = own.max(likes.unwrap_or(0.0) + saves.unwrap_or(0.0));
                Some(drawn(own, typical_engagements, of_interactions))
            }
            (None, None) => None,
        },
        saves: match (saves.or_else(by_likes), of_total) {
            (Some(own), _) => Some(drawn(own, typical_engagements * part, of_saves)),
            (None, Some(own)) => Some(drawn(
                own * part,
                typical_engagements * part,
                of_interactions,
            )),
            (None, None) => None,
        },
    };
    // Saves that a total says are known as well as the total is.
    let of_saves = if saves.is_none() && likes.is_none() {
        of_interactions
    } else {
        of_saves
    };
    let (weight, known, is_known, name) = match objective {
        Objective::Seeding => (of_saves, quote.saves, saves.is_some(), "saves"),
        Objective::Awareness | Objective::Conversion => {
            (of_reads, quote.reads, reads.is_some(), "reads")
        }
    };
    let own = known.map_or(0.0, |_| weight);
    Expected {
        quote,
        spread: libm::sqrt(between * (1.0 - own)),
        assumed: (!is_known).then_some(name),
    }
}

/// A creator's fee without the platform's service fee, which is added to it when the creator is booked: what is
/// quoted with it is never charged twice.
pub(crate) fn bare_fee(creator: &Creator, fee: f64, of: Assumptions<'_>) -> Fen {
    let on_top = if creator.service_in {
        of.value(&SERVICE_SHARE)
    } else {
        0.0
    };
    Fen::nearest(fee / (1.0 + on_top))
}

/// The part of a total that is comments: the middle of what is usual.
fn comments() -> f64 {
    let [low, high, ..] = &COMMENT_SHARE;
    f64::midpoint(low.value, high.value)
}
