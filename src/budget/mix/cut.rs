//! Which numbers of creators a bound leaves to be tried. What a bound adds up to is concave in each count,
//! so the numbers worth a look lie side by side.

use core::ops::RangeInclusive;

use super::bound::Bound;
use super::choices::empty;
use super::search::Search;
use crate::base::binary_search::{first_where, highest};
use crate::base::tier::{PerTier, Tier};

/// How often the price of money is halved once the larger creators are fixed.
const HALVINGS: u32 = 14;

impl<'a> Bound<'a> {
    /// The bound once mega and mid-tier creators are fixed: what they leave of the front-load is of no use,
    /// and money has another price. It is no sharper than need be to leave all of them out.
    pub(crate) fn beside(&self, large: &PerTier<u32>, bar: f64) -> Bound<'a> {
        let [money, _, place] = self.prices;
        let [mut low, mut high] = [0.0, money * 2.0];
        let mut price = money;
        let mut best: Option<(f64, Bound<'a>)> = None;
        for _ in 0..HALVINGS {
            let mut bound = Bound::at(self.search, [price, 0.0, place]);
            bound.mids = f64::from(large.mid);
            bound.megas = f64::from(large.mega);
            let value =
                bound.net(Tier::Mega, bound.megas) + bound.mid_and_smaller(bound.mids) + bound.rest;
            if best.is_none_or(|(lowest, _)| value < lowest) {
                best = Some((value, bound));
            }
            if value <= bar {
                break;
            }
            let [left, ..] = bound.left_over();
            if left > 0.0 {
                high = price;
            } else {
                low = price;
            }
            price = low + (high - low) / 2.0;
        }
        best.map_or(*self, |(_, bound)| bound)
    }

    /// The numbers of creators of a tier, of those in `choices`, with which a mix may score more
    /// than `bar`, beside the larger creators in `large`.
    fn worth(
        &self,
        tier: Tier,
        large: &PerTier<u32>,
        choices: &RangeInclusive<u32>,
        bar: f64,
    ) -> RangeInclusive<u32> {
        let [money, front_load, place] = self.prices;
        let all = self.worth_at(tier, large, choices, bar);
        if front_load <= 0.0 || matches!(tier, Tier::Mega) {
            return all;
        }
        // Once the larger creators are fixed, what they leave of the front-load is of no use, and at no price
        // for it the bound of the smaller ones is sharper.
        let free = Bound::at(self.search, [money, 0.0, place]).worth_at(tier, large, choices, bar);
        (*all.start()).max(*free.start())..=(*all.end()).min(*free.end())
    }

    fn worth_at(
        &self,
        tier: Tier,
        large: &PerTier<u32>,
        choices: &RangeInclusive<u32>,
        bar: f64,
    ) -> RangeInclusive<u32> {
        let mega = self.net(Tier::Mega, f64::from(large.mega)) + self.rest;
        // Covers rounding, here and in the search.
        let bar = bar - bar.abs() * 1e-9;
        match tier {
            Tier::Mega => around(choices, bar, |mega| {
                self.net(Tier::Mega, f64::from(mega)) + self.mids_and_smaller + self.rest
            }),
            Tier::Mid => around(choices, bar, |mid| {
                mega + self.mid_and_smaller(f64::from(mid))
            }),
            // KOCs are not asked for: their best number is found without trying.
            Tier::Micro | Tier::Koc => {
                let mid = mega + self.net(Tier::Mid, f64::from(large.mid));
                around(choices, bar, |micro| mid + self.small(f64::from(micro)))
            }
        }
    }
}

impl Search<'_> {
    /// The numbers of creators of a tier that are worth a try beside the larger creators in `large`: all there
    /// may be, or those that a bound leaves.
    pub(crate) fn worth_trying(
        &self,
        bound: Option<Bound<'_>>,
        tier: Tier,
        large: &PerTier<u32>,
        bar: f64,
    ) -> RangeInclusive<u32> {
        let choices = self.choices(tier, large);
        match bound {
            Some(bound) => bound.worth(tier, large, &choices, bar),
            None => choices,
        }
    }
}

/// The choices for which a concave function is above a bar.
fn around(
    choices: &RangeInclusive<u32>,
    bar: f64,
    value: impl Fn(u32) -> f64,
) -> RangeInclusive<u32> {
    let peak = highest(choices, &value);
    if choices.is_empty() || value(peak) <= bar {
        return empty();
    }
    let first = first_where(*choices.start(), peak, |n| value(n) > bar);
    let beyond = first_where(peak + 1, *choices.end() + 1, |n| value(n) <= bar);
    first..=beyond - 1
}
