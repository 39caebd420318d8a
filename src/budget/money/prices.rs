//! What creators and lines cost, from the plan's choices and the figures in force.

use super::amount::Money;
use super::amount::{NumberOf, Source};
use super::costs::{Cost, Costs, Fixed};
use super::locked_lines::Lines;
use crate::base::format::Format;
use crate::base::tier::{PerTier, Tier};
use crate::base::units::Fen;
use crate::budget::number::Number as _;
use crate::budget::terms::{LineId, Term};
use crate::figures::budget as figures;

/// What the plan chooses, checked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Choices {
    /// The whole budget.
    pub(crate) total: Fen,
    /// Tools and expertise.
    pub(crate) tools: Fen,
    /// Image sets that the brand produces.
    pub(crate) made_notes: u32,
    /// Videos that the brand produces.
    pub(crate) made_videos: u32,
    /// Whether there is an agency.
    pub(crate) agency: bool,
    /// Whether VAT is paid.
    pub(crate) vat: bool,
    /// What creators are booked for.
    pub(crate) order: Order,
}

/// What creators are booked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Order {
    /// What each tier posts.
    pub(crate) formats: PerTier<Format>,
    /// How many notes each creator of a tier posts.
    pub(crate) notes: PerTier<u32>,
    /// Whether fees carry the season's premium.
    pub(crate) season: bool,
}

/// The fee of one creator of a tier for so many notes: that of the image-text note, raised for a
/// video and by the season's premium and then rounded to the yuan; each further note at the series'
/// discount.
pub(crate) fn fee<S: Source>(order: &Order, of: &S, tier: Tier) -> S::Money {
    let number = NumberOf::<S>::from;
    let video = match order.formats.get(tier) {
        Format::Image => number(0.0),
        Format::Video => of.share(&figures::FEE_VIDEO),
    };
    let season = if order.season {
        of.share(&figures::FEE_SEASON)
    } else {
        number(0.0)
    };
    let image = of.fen(figures::FEE.get(tier));
    let raised = image.number() * (number(1.0) + video) * (number(1.0) + season);
    // A fee that is not raised stays as it was agreed, to the fen.
    let first = if raised.value() > image.number().value() {
        S::Money::nearest_yuan(raised)
    } else {
        image
    };
    series(first, order, of, tier)
}

/// The fee for all notes of one creator of a tier, where the first costs so much: each further one
/// has the series' discount.
pub(crate) fn series<S: Source>(first: S::Money, order: &Order, of: &S, tier: Tier) -> S::Money {
    let number = NumberOf::<S>::from;
    let further = order.notes.get(tier).saturating_sub(1);
    if further == 0 {
        return first.named(Term::CreatorFee, tier);
    }
    let first = first.named(Term::FirstFee, tier);
    let next = first.part(number(1.0) - of.share(&figures::FEE_SERIES));
    let fee = first + next.times(number(f64::from(further)));
    fee.named(Term::CreatorFee, tier)
}

/// What comes on top of a creator's fee, as shares of it; a locked line adds nothing.
pub(crate) struct OnTop<N> {
    service: N,
    agency: N,
    /// Of the fee and the two.
    vat: N,
}

pub(crate) fn on_top<S: Source>(choices: &Choices, lines: &Lines, of: &S) -> OnTop<NumberOf<S>> {
    let share = |line: LineId, on: bool, figure| match lines.get(line) {
        None if on => of.share(figure),
        _ => NumberOf::<S>::from(0.0),
    };
    OnTop {
        service: share(LineId::Service, true, &figures::SERVICE_SHARE),
        agency: share(LineId::Agency, choices.agency, &figures::AGENCY_SHARE),
        vat: share(LineId::Vat, choices.vat, &figures::VAT_SHARE),
    }
}

/// What one creator of a tier costs whose notes cost `fee`.
pub(crate) fn creator<S: Source>(
    fee: S::Money,
    on_top: &OnTop<NumberOf<S>>,
    lines: &Lines,
    of: &S,
    tier: Tier,
) -> Cost<S::Money> {
    let amount = |line: LineId, figure| match lines.get(line) {
        Some(_) => S::Money::zero(),
        None => of.fen(figure),
    };
    let service = fee.part(on_top.service);
    let service = service.named(Term::CreatorService, tier);
    let agency = fee.part(on_top.agency).named(Term::CreatorAgency, tier);
    let vat = (fee + service + agency).part(on_top.vat);
    Cost {
        fee,
        service,
        agency,
        vat: vat.named(Term::CreatorVat, tier),
        product: amount(LineId::Product, figures::PRODUCT.get(tier)),
        handling: amount(LineId::Handling, figures::HANDLING.get(tier)),
    }
}

/// What the mix's parts cost. A locked line is a fixed amount; a creator then adds nothing to it.
pub(crate) fn costs<S: Source>(choices: &Choices, lines: &Lines, of: &S) -> Costs<S::Money> {
    let locked = |line: LineId| Some(of.given(lines.get(line)?, line));
    let fixed = |line: LineId| locked(line).unwrap_or(S::Money::zero());
    let on_top = on_top(choices, lines, of);
    let (agency, vat) = (on_top.agency, on_top.vat);
    let production = locked(LineId::Production).unwrap_or_else(|| made(choices, of));
    let [fixed_service, fixed_agency] = [LineId::Service, LineId::Agency].map(fixed);
    let fixed_vat = || {
        let vat = (fixed_service + fixed_agency + production).part(vat);
        vat.named(Term::FixedVat, None)
    };
    let total = of.given(choices.total, Term::Total);
    let contingency_share = match lines.get(LineId::Contingency) {
        Some(_) => NumberOf::<S>::from(0.0),
        None => of.share(&figures::CONTINGENCY_SHARE),
    };
    let contingency = || S::Money::whole_yuan(total.number() * contingency_share);
    let each = |tier| {
        let fee = fee(&choices.order, of, tier);
        creator(fee, &on_top, lines, of, tier)
    };
    Costs {
        total,
        each: PerTier::from_fn(each),
        fixed: Fixed {
            service: fixed_service,
            agency: fixed_agency,
            product: fixed(LineId::Product),
            handling: fixed(LineId::Handling),
            production,
            tools: locked(LineId::Tools).unwrap_or_else(|| of.given(choices.tools, LineId::Tools)),
            vat: locked(LineId::Vat).unwrap_or_else(fixed_vat),
            contingency: locked(LineId::Contingency).unwrap_or_else(contingency),
        },
        contingency_share,
        boost_agency: agency,
        boost_vat: vat,
        boost_step: of.fen(&figures::BOOST_STEP),
        vat: choices.vat || lines.get(LineId::Vat).is_some(),
        locked: lines.ids(),
    }
}

/// What the brand's own notes cost to produce.
fn made<S: Source>(choices: &Choices, of: &S) -> S::Money {
    let notes = of.count(choices.made_notes, Term::MadeNotes);
    let videos = of.count(choices.made_videos, Term::MadeVideos);
    let made = of.fen(&figures::PRODUCTION).times(notes)
        + of.fen(&figures::PRODUCTION_VIDEO).times(videos);
    made.named(LineId::Production, None)
}
