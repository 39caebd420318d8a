//! What tells a reader that a note is paid, an advertisement, or made by a machine.

use super::fold::Folded;
use super::missing::Asked;
use super::report::{About, CaptionRemark, Deal, Marked};
use super::rule::CaptionRule;
use super::words::{AD_LABEL, AI_LABEL, GIFTED, PAID, WAYS_TO_BUY};

/// Ways to buy, where nothing says 广告.
pub(super) fn ways_to_buy(text: &Folded<'_>) -> Vec<Marked> {
    if text.has(AD_LABEL) {
        return Vec::new();
    }
    let found = WAYS_TO_BUY.iter().flat_map(|word| text.find(word));
    found.map(|place| (place, CaptionRule::AdLabel)).collect()
}

/// Words of disclosure and of a label that are missing. Where the brief says which, those are looked for;
/// else any that is usual will do. A word alone is not the platform's own tool, which is what counts.
pub(super) fn missing(text: &Folded<'_>, asked: &Asked, about: About) -> Vec<CaptionRemark> {
    let has_any = |words: &[&str]| words.iter().any(|word| text.has(word));
    let own = asked.disclosure();
    let is_told = match about.deal {
        Deal::None => true,
        _ if !own.is_empty() => own.iter().any(|own| text.has(own)),
        Deal::Paid => has_any(&PAID),
        Deal::Gifted => has_any(&PAID) || has_any(&GIFTED),
    };
    let mut missing = Vec::new();
    if !is_told {
        let wanted = own.first().map_or("", String::as_str);
        missing.push(CaptionRemark::new(CaptionRule::Disclosure, wanted));
    }
    if about.made_with_ai && !has_any(&AI_LABEL) {
        missing.push(CaptionRemark::new(CaptionRule::AiLabel, ""));
    }
    missing
}
