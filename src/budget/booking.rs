//! One named creator in place of a typical one of the tier: what that costs and brings.

use crate::base::by_name::ByName;

use super::input::Input;
use crate::base::format::Format;
use crate::base::objective::Objective;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::money::prices::{Order, creator, on_top, series};
use crate::budget::response::curves::Response;
use crate::budget::response::series::read_once;
use crate::figures::{Assumptions, Figure, Override, budget as prices, response as figures};

/// What is known of a creator; averages are those of one note.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quote {
    /// The tier by followers.
    pub(crate) tier: Tier,
    /// Followers, at least 1.
    pub(crate) followers: f64,
    /// The fee asked for an image-text note.
    pub(crate) image: Option<Fen>,
    /// The fee asked for a video.
    pub(crate) video: Option<Fen>,
    /// Reads.
    pub(crate) reads: Option<f64>,
    /// Likes and saves.
    pub(crate) engagements: Option<f64>,
    /// Saves.
    pub(crate) saves: Option<f64>,
}

/// What booking a creator comes to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Booking {
    /// The fee asked for the first note.
    pub(crate) first: Fen,
    /// The fee for all of the notes.
    pub(crate) fee: Fen,
    /// All that the creator costs.
    pub(crate) cost: Fen,
    /// Readers (weighed as reach adds up), saves or orders, as the creator would bring alone.
    pub(crate) score: f64,
}

/// What is ordered of each creator of a budget, and what a typical one then brings.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ordered<'a> {
    pub(crate) budget: &'a Input,
    pub(crate) order: &'a Order,
    pub(crate) response: &'a Response,
}

impl Ordered<'_> {
    /// All that a creator of a tier costs who asks `first` for the first note.
    pub(crate) fn cost(&self, of: Assumptions<'_>, tier: Tier, first: Fen) -> Fen {
        let Input { choices, lines, .. } = self.budget;
        let fee = series(first, self.order, &of, tier);
        creator(fee, &on_top(choices, lines, &of), lines, &of, tier).all_in()
    }

    /// What the creator would bring alone: readers, saves or orders.
    pub(crate) fn result(&self, quote: &Quote) -> f64 {
        let response = self.response;
        let note = response.notes.get(quote.tier);
        let typical = note.read * quote.followers;
        let reads = quote.reads.unwrap_or(typical);
        // A note may be read by more people than follow; the series then adds none.
        let base = quote.followers.max(reads);
        let notes = *self.order.notes.get(quote.tier);
        let readers = base * read_once(reads / base, notes) * note.live;
        match self.budget.objective {
            // Nobody is reached twice, however often a note is opened.
            Objective::Awareness => readers.min(response.audience),
            Objective::Seeding => match quote.saves {
                Some(saves) if reads > 0.0 => readers * saves / reads,
                _ => readers * note.saves,
            },
            Objective::Conversion => readers * note.orders,
        }
    }
}

impl Input {
    /// What is left for creators once the best mix's boost and the fixed lines are paid, and how
    /// many of each tier that mix books. Locked counts do not bind here: they may be those of the
    /// team itself.
    pub(crate) fn for_creators(&self) -> (Fen, PerTier<u32>) {
        let mut free = self.clone();
        free.locked.counts = PerTier::default();
        let (found, _) = free.optimum();
        let boost = self.costs.boost_gross(found.boost);
        (self.costs.spendable().minus_or_zero(boost), found.counts)
    }

    /// What a creator costs and brings who asks `first` for the first note. The fee is as it is
    /// asked: it carries no season premium of ours. What is not known is that of a typical creator
    /// of the tier with as many followers.
    pub(crate) fn book(&self, of: Assumptions<'_>, quote: &Quote, first: Fen) -> Booking {
        let ordered = Ordered {
            budget: self,
            order: &self.choices.order,
            response: &self.response,
        };
        Booking {
            first,
            fee: series(first, ordered.order, &of, quote.tier),
            cost: ordered.cost(of, quote.tier, first),
            score: self.team_score(ordered.result(quote)),
        }
    }

    /// The fee for the first note in the tier's format. A video that has no quote is the image-text
    /// note's, raised by the figure for it.
    pub(crate) fn first_fee(&self, of: Assumptions<'_>, quote: &Quote) -> Option<Fen> {
        match self.choices.order.formats.get(quote.tier) {
            Format::Image => quote.image,
            Format::Video => quote.video.or_else(|| {
                let more = 1.0 + of.value(&prices::FEE_VIDEO);
                Some(Fen::nearest(quote.image?.as_f64() * more))
            }),
        }
    }

    /// What a creator's result adds to a sum of scores.
    pub(crate) fn team_score(&self, result: f64) -> f64 {
        self.response.score_of(self.objective, result)
    }

    /// What a sum of scores comes to: readers counted once, saves or orders.
    pub(crate) fn team_result(&self, score: f64) -> f64 {
        self.response.result(self.objective, score)
    }

    /// The figures of a team in place of those of typical creators, by id: fee, followers, reads
    /// and interactions of each tier that has members, as means; what is not known of all of a tier
    /// is left out.
    pub(crate) fn team_figures(
        &self,
        of: Assumptions<'_>,
        team: &[(Quote, Booking)],
    ) -> ByName<Override> {
        let mut found = ByName::new();
        for tier in Tier::ALL {
            let own: Vec<_> = team
                .iter()
                .filter(|(quote, _)| quote.tier == tier)
                .collect();
            let number = f64::from(u32::try_from(own.len()).unwrap_or(u32::MAX));
            let mean = |of: &dyn Fn(&(Quote, Booking)) -> Option<f64>| {
                let sum: Option<f64> = own.iter().map(|one| of(one)).sum();
                sum.filter(|_| !own.is_empty()).map(|sum| sum / number)
            };
            let order = &self.choices.order;
            let video = match order.formats.get(tier) {
                Format::Image => 1.0,
                Format::Video => 1.0 + of.value(&prices::FEE_VIDEO),
            };
            let season = if order.season {
                1.0 + of.value(&prices::FEE_SEASON)
            } else {
                1.0
            };
            let first = mean(&|(_, booking)| Some(booking.first.as_f64()));
            let followers = mean(&|(quote, _)| Some(quote.followers));
            let reads = mean(&|(quote, _)| quote.reads);
            let engagements = mean(&|(quote, _)| quote.engagements);
            let saves = mean(&|(quote, _)| quote.saves);
            let part = |part: Option<f64>, whole: Option<f64>| {
                Some(part? / whole.filter(|&whole| whole > 0.0)?)
            };
            let fee = first.map(|fen| libm::round(fen / video / season));
            let mut set = |figure: &Figure, value: Option<f64>| {
                if let Some(value) = value {
                    let value = value.clamp(figure.min, figure.max);
                    let own = Override {
                        value,
                        ..Override::default()
                    };
                    found.insert(figure.id.to_owned(), own);
                }
            };
            set(prices::FEE.get(tier), fee);
            set(figures::FOLLOWERS.get(tier), followers.map(libm::round));
            set(figures::READS.get(tier), part(reads, followers));
            set(
                figures::INTERACTIONS.get(tier),
                part(engagements, followers),
            );
            set(figures::SAVE_PART.get(tier), part(saves, engagements));
        }
        found
    }
}
