//! What a creator costs all in, and where every fen of a mix goes.

use super::report::{Line, LineId};
use crate::tier::{PerTier, Tier};
use crate::units::{Fen, Share};

/// What one creator of a tier costs, part by part.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Cost {
    /// The fee for all of the creator's notes.
    pub(super) fee: Fen,
    pub(super) service: Fen,
    pub(super) agency: Fen,
    /// VAT on the three.
    pub(super) vat: Fen,
    pub(super) product: Fen,
    pub(super) handling: Fen,
}

impl Cost {
    /// All parts together.
    pub(super) fn all_in(self) -> Fen {
        self.fee + self.service + self.agency + self.vat + self.product + self.handling
    }
}

/// The lines that do not depend on the mix; a locked line is one of them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Fixed {
    pub(super) service: Fen,
    pub(super) agency: Fen,
    pub(super) product: Fen,
    pub(super) handling: Fen,
    pub(super) production: Fen,
    pub(super) tools: Fen,
    /// VAT on production and on locked lines, or the locked VAT.
    pub(super) vat: Fen,
    pub(super) contingency: Fen,
}

impl Fixed {
    /// All of them together.
    pub(super) fn sum(self) -> Fen {
        [
            self.service,
            self.agency,
            self.product,
            self.handling,
            self.production,
            self.tools,
            self.vat,
            self.contingency,
        ]
        .into_iter()
        .sum()
    }
}

/// All that a mix costs.
#[derive(Clone, Debug)]
pub(super) struct Costs {
    /// The whole budget.
    pub(super) total: Fen,
    /// What one creator costs.
    pub(super) each: PerTier<Cost>,
    /// What is spent whatever the mix.
    pub(super) fixed: Fixed,
    /// The agency's share of boost.
    pub(super) boost_agency: Share,
    /// VAT as a share of boost and the agency's share of it.
    pub(super) boost_vat: Share,
    /// Whether VAT is a line.
    pub(super) vat: bool,
    /// The lines that the user has locked.
    pub(super) locked: Vec<(LineId, Option<Tier>)>,
}

impl Costs {
    /// What is left for creators and boost.
    pub(super) fn spendable(&self) -> Fen {
        self.total - self.fixed.sum()
    }

    /// The all-in cost of a number of creators.
    pub(super) fn creators(&self, counts: &PerTier<u32>) -> Fen {
        counts
            .iter()
            .map(|(tier, &count)| self.each.get(tier).all_in() * count)
            .sum()
    }

    /// The creator fees of a number of creators.
    pub(super) fn fees(&self, counts: &PerTier<u32>) -> Fen {
        counts
            .iter()
            .map(|(tier, &count)| self.each.get(tier).fee * count)
            .sum()
    }

    /// The agency's share of a boost, and the VAT on both.
    fn on_boost(&self, boost: Fen) -> (Fen, Fen) {
        let agency = boost.share(self.boost_agency);
        (agency, (boost + agency).share(self.boost_vat))
    }

    /// Boost, the agency's share of it, and VAT on both.
    pub(super) fn boost_gross(&self, boost: Fen) -> Fen {
        let (agency, vat) = self.on_boost(boost);
        boost + agency + vat
    }

    /// The largest boost that, with what comes on top of it, costs no more than `money`.
    pub(super) fn boost_within(&self, money: Fen) -> Fen {
        let gross = (1.0 + self.boost_agency.get()) * (1.0 + self.boost_vat.get());
        let mut boost = Fen::nearest(money.as_f64() / gross);
        // The division is off by a fen at most, and so is the rounding of each share.
        while self.boost_gross(boost) > money {
            boost = boost - Fen(1);
        }
        while self.boost_gross(boost + Fen(1)) <= money {
            boost += Fen(1);
        }
        boost
    }

    /// Every line of a mix; the amounts add up to the total, because what is left is a line too.
    /// VAT is a line only where it is paid.
    pub(super) fn lines(&self, counts: &PerTier<u32>, boost: Fen) -> Vec<Line> {
        let sum = |part: fn(&Cost) -> Fen| -> Fen {
            counts
                .iter()
                .map(|(tier, &count)| part(self.each.get(tier)) * count)
                .sum()
        };
        let fixed = &self.fixed;
        let (boost_agency, boost_vat) = self.on_boost(boost);
        let amounts = [
            (LineId::Service, sum(|cost| cost.service) + fixed.service),
            (
                LineId::Agency,
                sum(|cost| cost.agency) + boost_agency + fixed.agency,
            ),
            (LineId::Product, sum(|cost| cost.product) + fixed.product),
            (LineId::Handling, sum(|cost| cost.handling) + fixed.handling),
            (LineId::Production, fixed.production),
            (LineId::Tools, fixed.tools),
            (LineId::Boost, boost),
            (LineId::Vat, sum(|cost| cost.vat) + boost_vat + fixed.vat),
            (LineId::Contingency, fixed.contingency),
        ];
        let leftover =
            self.total - self.fees(counts) - amounts.iter().map(|&(_, amount)| amount).sum::<Fen>();
        let fees = counts.iter().map(|(tier, &count)| {
            let amount = self.each.get(tier).fee * count;
            (LineId::Fees, Some(tier), amount)
        });
        fees.chain(amounts.map(|(id, amount)| (id, None, amount)))
            .chain([(LineId::Leftover, None, leftover)])
            .filter(|&(id, _, _)| id != LineId::Vat || self.vat)
            .map(|(id, tier, amount)| Line {
                id,
                tier,
                amount,
                locked: self.locked.contains(&(id, tier)),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Costs, Fixed};
    use crate::tier::PerTier;
    use crate::units::{Fen, Share};

    #[test]
    fn no_larger_boost_fits_into_the_money() {
        for (agency, vat) in [
            (0.0, 0.0),
            (0.15, 0.0),
            (0.0, 0.06),
            (0.15, 0.06),
            (1.0, 1.0),
        ] {
            let costs = Costs {
                total: Fen::MAX,
                each: PerTier::default(),
                fixed: Fixed::default(),
                boost_agency: Share::clamp(agency),
                boost_vat: Share::clamp(vat),
                vat: true,
                locked: Vec::new(),
            };
            for money in (0..3_000).chain([99_999_999_999, 100_000_000_000]).map(Fen) {
                let boost = costs.boost_within(money);
                assert!(costs.boost_gross(boost) <= money);
                assert!(costs.boost_gross(boost + Fen(1)) > money);
            }
        }
    }
}
