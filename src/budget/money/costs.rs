//! What a creator costs all in, and where every fen of a mix goes.

use serde::Serialize;

use super::amount::{Money, total};
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::number::Number;
use crate::budget::terms::{LineId, Term};

/// One cost line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Line {
    /// What the money is for.
    pub id: LineId,
    /// The tier, for creator fees.
    pub tier: Option<Tier>,
    /// The amount.
    pub amount: Fen,
    /// Whether the user has locked it.
    pub locked: bool,
}

/// What one creator of a tier costs, part by part.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost<M = Fen> {
    /// The fee for all of the creator's notes.
    pub(crate) fee: M,
    pub(crate) service: M,
    pub(crate) agency: M,
    /// VAT on the three.
    pub(crate) vat: M,
    pub(crate) product: M,
    pub(crate) handling: M,
}

impl Cost {
    /// All parts together.
    pub(crate) fn all_in(self) -> Fen {
        self.fee + self.service + self.agency + self.vat + self.product + self.handling
    }
}

/// The lines that do not depend on the mix; a locked line is one of them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fixed<M = Fen> {
    pub(crate) service: M,
    pub(crate) agency: M,
    pub(crate) product: M,
    pub(crate) handling: M,
    pub(crate) production: M,
    pub(crate) tools: M,
    /// VAT on production and on locked lines, or the locked VAT.
    pub(crate) vat: M,
    pub(crate) contingency: M,
}

impl Fixed {
    /// All of them together.
    pub(crate) fn sum(self) -> Fen {
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
pub(crate) struct Costs<M: Money = Fen> {
    /// The whole budget.
    pub(crate) total: M,
    /// What one creator costs.
    pub(crate) each: PerTier<Cost<M>>,
    /// What is spent whatever the mix.
    pub(crate) fixed: Fixed<M>,
    /// The agency's share of boost.
    pub(crate) boost_agency: M::Number,
    /// VAT as a share of boost and the agency's share of it.
    pub(crate) boost_vat: M::Number,
    /// Whether VAT is a line.
    pub(crate) vat: bool,
    /// The lines that the user has locked.
    pub(crate) locked: Vec<(LineId, Option<Tier>)>,
}

impl Costs {
    /// What is left for creators and boost.
    pub(crate) fn spendable(&self) -> Fen {
        self.total - self.fixed.sum()
    }

    /// The all-in cost of a number of creators.
    pub(crate) fn creators(&self, counts: &PerTier<u32>) -> Fen {
        counts
            .iter()
            .map(|(tier, &count)| self.each.get(tier).all_in() * count)
            .sum()
    }

    /// The creator fees of a number of creators.
    pub(crate) fn fees(&self, counts: &PerTier<u32>) -> Fen {
        counts
            .iter()
            .map(|(tier, &count)| self.each.get(tier).fee * count)
            .sum()
    }

    /// Boost, the agency's share of it, and VAT on both.
    pub(crate) fn boost_gross(&self, boost: Fen) -> Fen {
        let (agency, vat) = self.on_boost(boost);
        boost + agency + vat
    }

    /// The largest boost that, with what comes on top of it, costs no more than `money`.
    pub(crate) fn boost_within(&self, money: Fen) -> Fen {
        let gross = (1.0 + self.boost_agency) * (1.0 + self.boost_vat);
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
    pub(crate) fn lines(&self, counts: &PerTier<u32>, boost: Fen) -> Vec<Line> {
        let counts = PerTier::from_fn(|tier| f64::from(*counts.get(tier)));
        let line = |(id, tier, amount)| Line {
            id,
            tier,
            amount,
            locked: self.locked.contains(&(id, tier)),
        };
        self.amounts(&counts, boost).into_iter().map(line).collect()
    }
}

impl<M: Money> Costs<M> {
    /// The agency's share of a boost, and the VAT on both.
    fn on_boost(&self, boost: M) -> (M, M) {
        let agency = boost.times(self.boost_agency);
        let agency = agency.named(Term::BoostAgency, None);
        let vat = (boost + agency).times(self.boost_vat);
        (agency, vat.named(Term::BoostVat, None))
    }

    /// What each line of a mix comes to. VAT is a line only where it is paid.
    pub(crate) fn amounts(
        &self,
        counts: &PerTier<M::Number>,
        boost: M,
    ) -> Vec<(LineId, Option<Tier>, M)> {
        let sum = |part: fn(&Cost<M>) -> M| {
            let booked = counts.iter().filter(|(_, count)| count.value() > 0.0);
            total(booked.map(|(tier, &count)| part(self.each.get(tier)).times(count)))
        };
        let fixed = &self.fixed;
        let (boost_agency, boost_vat) = self.on_boost(boost);
        let fees = counts.iter().map(|(tier, &count)| {
            let fees = self.each.get(tier).fee.times(count);
            (LineId::Fees, Some(tier), fees)
        });
        let others = [
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
        ]
        .map(|(id, amount)| (id, None, amount));
        let mut lines: Vec<_> = fees
            .chain(others)
            .filter(|&(id, _, _)| id != LineId::Vat || self.vat)
            .map(|(id, tier, amount)| (id, tier, amount.named(id, tier)))
            .collect();
        let amounts = lines.iter().map(|&(_, _, amount)| amount);
        let used = total(amounts.filter(|amount| amount.number().value().abs() > 0.0));
        let leftover = (self.total - used).named(LineId::Leftover, None);
        lines.push((LineId::Leftover, None, leftover));
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::{Costs, Fixed};
    use crate::base::tier::PerTier;
    use crate::base::units::Fen;

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
                boost_agency: agency,
                boost_vat: vat,
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
