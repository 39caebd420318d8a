//! What a creator costs all in, and where every fen of a mix goes.

use super::report::{Line, LineId};
use crate::tier::{PerTier, Tier};
use crate::units::{Fen, Share};

/// What one creator of a tier costs, part by part.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Cost {
    pub(super) fee: Fen,
    pub(super) service: Fen,
    pub(super) agency: Fen,
    pub(super) product: Fen,
    pub(super) handling: Fen,
}

impl Cost {
    /// All parts together.
    pub(super) fn all_in(self) -> Fen {
        self.fee + self.service + self.agency + self.product + self.handling
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

    /// Boost and the agency's share of it.
    pub(super) fn boost_gross(&self, boost: Fen) -> Fen {
        boost + boost.share(self.boost_agency)
    }

    /// The largest boost that, with the agency's share of it, costs no more than `money`.
    pub(super) fn boost_within(&self, money: Fen) -> Fen {
        let mut boost = Fen::nearest(money.as_f64() / (1.0 + self.boost_agency.get()));
        // The division is off by a fen at most, and so is the rounding of the share.
        while self.boost_gross(boost) > money {
            boost = boost - Fen(1);
        }
        while self.boost_gross(boost + Fen(1)) <= money {
            boost += Fen(1);
        }
        boost
    }

    /// Every line of a mix; the amounts add up to the total, because what is left is a line too.
    pub(super) fn lines(&self, counts: &PerTier<u32>, boost: Fen) -> Vec<Line> {
        let sum = |part: fn(&Cost) -> Fen| -> Fen {
            counts
                .iter()
                .map(|(tier, &count)| part(self.each.get(tier)) * count)
                .sum()
        };
        let fixed = &self.fixed;
        let amounts = [
            (LineId::Service, sum(|cost| cost.service) + fixed.service),
            (
                LineId::Agency,
                sum(|cost| cost.agency) + boost.share(self.boost_agency) + fixed.agency,
            ),
            (LineId::Product, sum(|cost| cost.product) + fixed.product),
            (LineId::Handling, sum(|cost| cost.handling) + fixed.handling),
            (LineId::Production, fixed.production),
            (LineId::Tools, fixed.tools),
            (LineId::Boost, boost),
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
            .map(|(id, tier, amount)| Line {
                id,
                tier,
                amount,
                locked: self.locked.contains(&(id, tier)),
            })
            .collect()
    }
}
