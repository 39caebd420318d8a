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
    /// Contingency as a share of the total; 0 where it is locked.
    pub(crate) contingency_share: M::Number,
    /// The agency's share of boost.
    pub(crate) boost_agency: M::Number,
    /// VAT as a share of boost and the agency's share of it.
    pub(crate) boost_vat: M::Number,
    /// The steps in which boost is booked.
    pub(crate) boost_step: M,
    /// Whether VAT is a line.
    pub(crate) vat: bool,
    /// The lines that the user has locked.
    pub(crate) locked: Vec<(LineId, Option<Tier>)>,
}

/// What rounding takes off the cost of a mix at the most, in fen: a yuan of the agency's share of boost, one of the VAT
/// on it, and half a yuan of the fees of each tier.
const MOST_ROUNDED: f64 = 400.0;

impl Costs {
    /// What is left for creators and boost.
    pub(crate) fn spendable(&self) -> Fen {
        self.total - self.fixed.sum()
    }

    /// The most that creators may cost where at least a share of the total is held for boost, in fen and
    /// before anything is rounded: rounding would let a larger budget pay for less.
    pub(crate) fn money_beside(&self, least_boost: f64) -> Fen {
        let total = self.total.as_f64();
        let fixed = (self.fixed.sum() - self.fixed.contingency).as_f64();
        let contingency = if self.contingency_share > 0.0 {
            total * self.contingency_share
        } else {
            self.fixed.contingency.as_f64()
        };
        let boost = total * least_boost * self.boost_rate();
        Fen::down(total - fixed - contingency - boost)
    }

    /// The all-in cost of a number of creators.
    pub(crate) fn creators(&self, counts: &PerTier<u32>) -> Fen {
        counts
            .iter()
            .map(|(tier, &count)| {
                let each = self.each.get(tier);
                let fees = Fen::nearest_yuan((each.fee * count).as_f64());
                fees + (each.all_in() - each.fee) * count
            })
            .sum()
    }

    /// Boost, the agency's share of it, and VAT on both.
    pub(crate) fn boost_gross(&self, boost: Fen) -> Fen {
        let (agency, vat) = self.on_boost(boost);
        boost + agency + vat
    }

    /// What a fen of boost costs with what comes on top of it, before that is rounded down.
    pub(crate) fn boost_rate(&self) -> f64 {
        (1.0 + self.boost_agency) * (1.0 + self.boost_vat)
    }

    /// A boost in parts of a step, in fen, that money pays for at the most, however its cost and the fees beside it
    /// are rounded.
    pub(crate) fn smooth_boost_within(&self, money: Fen) -> f64 {
        (money.as_f64() + MOST_ROUNDED) / self.boost_rate()
    }

    /// What a boost in parts of a step takes of the money at the least, in fen, however its cost and the fees beside
    /// it are rounded.
    pub(crate) fn least_cost_of_boost(&self, boost: f64) -> f64 {
        boost * self.boost_rate() - MOST_ROUNDED
    }

    /// The largest boost in whole steps that, with what comes on top of it, costs no more than `money`.
    pub(crate) fn boost_within(&self, money: Fen) -> Fen {
        let step = self.boost_step;
        let mut boost = self.in_steps(Fen::nearest(money.as_f64() / self.boost_rate()));
        // Rounding is off by a yuan for each share at most, and a step may be as small as a fen.
        while boost > Fen::ZERO && self.boost_gross(boost) > money {
            boost = boost - step;
        }
        while self.boost_gross(boost + step) <= money {
            boost += step;
        }
        boost
    }

    /// An amount, down to a whole step of boost.
    pub(crate) fn in_steps(&self, amount: Fen) -> Fen {
        let step = self.boost_step.0.max(1);
        Fen(amount.0.max(0) / step * step)
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

    /// Money spent on a mix.
    pub(crate) fn spent(&self, counts: &PerTier<u32>, boost: Fen) -> Fen {
        let lines = self.lines(counts, boost);
        let spent = lines.iter().filter(|line| line.id.is_spent());
        spent.map(|line| line.amount).sum()
    }
}

impl<M: Money> Costs<M> {
    /// The agency's share of a boost, and the VAT on both.
    fn on_boost(&self, boost: M) -> (M, M) {
        // Down, so that a share of the budget held for boost is never short of a step for a yuan.
        let part = |of: M, share: M::Number| M::whole_yuan(of.number() * share);
        let agency = part(boost, self.boost_agency);
        let agency = agency.named(Term::BoostAgency, None);
        let vat = part(boost + agency, self.boost_vat);
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
            // To the yuan: the fee of a tier may be the mean of a team's, whose sum has no fen.
            let fees = self.each.get(tier).fee.part(count);
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
        for (agency, vat, step) in [
            (0.0, 0.0, 1),
            (0.15, 0.0, 1),
            (0.0, 0.06, 100),
            (0.15, 0.06, 10_000),
            (1.0, 1.0, 10_000),
        ] {
            let costs = Costs {
                total: Fen::MAX,
                each: PerTier::default(),
                fixed: Fixed::default(),
                contingency_share: 0.0,
                boost_step: Fen(step),
                boost_agency: agency,
                boost_vat: vat,
                vat: true,
                locked: Vec::new(),
            };
            for money in (0..30_000)
                .chain([99_999_999_999, 100_000_000_000])
                .map(Fen)
            {
                let boost = costs.boost_within(money);
                assert_eq!(boost.0 % step, 0);
                assert!(costs.boost_gross(boost) <= money);
                assert!(costs.boost_gross(boost + Fen(step)) > money);
            }
        }
    }
}
