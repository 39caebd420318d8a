//! What a creator's next notes are expected to bring, by the last ones and by what is usual.
//!
//! The mean of few notes is mostly luck, and whoever picks the best of many picks those who were
//! lucky. So each number is drawn towards that of a usual creator of the tier with as many
//! followers, on logarithms and the more the fewer notes there are (empirical Bayes): of its
//! variance, what creators differ by counts as the creator's own, what notes differ by as luck.
//! What is usual is published, and learnt from the list ([`levels`](super::levels)). The plan's own figures are
//! not asked: they may be the averages of a team that was picked by these very numbers, and it would be drawn
//! towards itself.

use super::levels::Levels;
use super::own::{Drawn, Numbers, Quantity, numbers};
use super::rate::Evidence;
use crate::base::objective::Objective;
use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::budget::Quote;
use crate::figures::Assumptions;
use crate::figures::budget::SERVICE_SHARE;
use crate::plan::Creator;

/// What is expected of a creator.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Expected {
    /// The creator with expected numbers; what is not known is left out.
    pub(crate) quote: Quote,
    /// The creator with the list's own numbers.
    pub(crate) listed: Quote,
    /// How unsure what the objective counts is: the standard deviation of its logarithm.
    pub(crate) spread: f64,
    /// How what the objective counts was drawn; missing where it is not known.
    pub(crate) drawn: Option<Drawn>,
    /// What the objective counts, where it is not known of the creator, by its name in the plan.
    pub(crate) assumed: Option<&'static str>,
}

/// What is expected of a creator of a tier, whose fees are as they are asked.
pub(crate) fn expected(
    evidence: &Evidence<'_>,
    tier: Tier,
    objective: Objective,
    levels: &Levels,
    of: Assumptions<'_>,
) -> Expected {
    let Numbers {
        of: own,
        knows_saves,
    } = numbers(evidence, tier, of);
    let creator = evidence.creator;
    let [reads, engagements, saves] = own.map(|own| own.map(|own| own.value));
    let bare = |fee| bare_fee(creator, fee, of);
    let listed = Quote {
        tier,
        followers: creator.followers,
        image: creator.fee_image.map(bare),
        video: creator.fee_video.map(bare),
        reads,
        engagements,
        saves,
    };
    let [of_reads, of_engagements, of_saves] = own;
    let toward = |quantity, own: Option<_>| own.map(|own| levels.draw(quantity, tier, own));
    let reads = toward(Quantity::Reads, of_reads);
    let engagements = toward(Quantity::Engagements, of_engagements);
    let saves = toward(Quantity::Saves, of_saves);
    let (own, toward, quantity, is_known, name) = match objective {
        Objective::Seeding => (of_saves, saves, Quantity::Saves, knows_saves, "saves"),
        Objective::Awareness | Objective::Conversion => (
            of_reads,
            reads,
            Quantity::Reads,
            of_reads.is_some(),
            "reads",
        ),
    };
    Expected {
        quote: Quote {
            reads: reads.map(|one| one.value),
            engagements: engagements.map(|one| one.value),
            saves: saves.map(|one| one.value),
            ..listed
        },
        listed,
        spread: {
            let known = toward.map_or(0.0, |toward| toward.weight);
            libm::sqrt(levels.between(quantity) * (1.0 - known))
        },
        drawn: own.zip(toward).map(|(own, toward)| Drawn {
            listed: own.value,
            usual: toward.usual,
            weight: toward.weight,
            notes: own.notes,
            expected: toward.value,
        }),
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
