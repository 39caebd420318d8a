//! What creators and lines cost, from the plan's choices and the figures in force.

use super::costs::{Cost, Costs, Fixed};
use super::locks::Lines;
use super::report::LineId;
use crate::figures::{Assumptions, budget as figures};
use crate::plan::Format;
use crate::tier::PerTier;
use crate::units::{Fen, Share};

/// What the plan chooses, checked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choices {
    /// The whole budget.
    pub(super) total: Fen,
    /// Tools and expertise.
    pub(super) tools: Fen,
    /// Image sets that the brand produces.
    pub(super) made_notes: u32,
    /// Videos that the brand produces.
    pub(super) made_videos: u32,
    /// Whether there is an agency.
    pub(super) agency: bool,
    /// Whether VAT is paid.
    pub(super) vat: bool,
    /// The fee of one creator for all of the creator's notes.
    pub(super) fees: PerTier<Fen>,
}

/// The fee of one creator of each tier for so many notes: that of the image-text note, raised for
/// a video and by the season's premium and rounded to the fen; each further note at the series'
/// discount.
pub(super) fn fees(
    formats: PerTier<Format>,
    notes: &PerTier<u32>,
    season: Share,
    of: Assumptions<'_>,
) -> PerTier<Fen> {
    let series = Share::clamp(1.0 - of.share(&figures::FEE_SERIES).get());
    PerTier::from_fn(|tier| {
        let video = match formats.get(tier) {
            Format::Image => Share::NONE,
            Format::Video => of.share(&figures::FEE_VIDEO),
        };
        let image = of.fen(figures::FEE.get(tier)).as_f64();
        let first = Fen::nearest(image * (1.0 + video.get()) * (1.0 + season.get()));
        first + first.share(series) * notes.get(tier).saturating_sub(1)
    })
}

/// What the mix's parts cost. A locked line is a fixed amount; a creator then adds nothing to it.
pub(super) fn costs(choices: &Choices, lines: &Lines, of: Assumptions<'_>) -> Costs {
    let share = |line: LineId, on: bool, share: Share| match lines.get(line) {
        None if on => share,
        _ => Share::NONE,
    };
    let amount = |line: LineId, amount: Fen| match lines.get(line) {
        Some(_) => Fen::ZERO,
        None => amount,
    };
    let fixed = |line: LineId, otherwise: Fen| lines.get(line).unwrap_or(otherwise);
    let service = share(LineId::Service, true, of.share(&figures::SERVICE_SHARE));
    let agency = share(
        LineId::Agency,
        choices.agency,
        of.share(&figures::AGENCY_SHARE),
    );
    let vat = share(LineId::Vat, choices.vat, of.share(&figures::VAT_SHARE));
    let made = of.fen(&figures::PRODUCTION) * choices.made_notes
        + of.fen(&figures::PRODUCTION_VIDEO) * choices.made_videos;
    let production = fixed(LineId::Production, made);
    let [fixed_service, fixed_agency] =
        [LineId::Service, LineId::Agency].map(|line| fixed(line, Fen::ZERO));
    let contingency = choices.total.share(of.share(&figures::CONTINGENCY_SHARE));
    Costs {
        total: choices.total,
        each: PerTier::from_fn(|tier| {
            let fee = *choices.fees.get(tier);
            let (service, agency) = (fee.share(service), fee.share(agency));
            Cost {
                fee,
                service,
                agency,
                vat: (fee + service + agency).share(vat),
                product: amount(LineId::Product, of.fen(figures::PRODUCT.get(tier))),
                handling: amount(LineId::Handling, of.fen(&figures::HANDLING)),
            }
        }),
        fixed: Fixed {
            service: fixed_service,
            agency: fixed_agency,
            product: fixed(LineId::Product, Fen::ZERO),
            handling: fixed(LineId::Handling, Fen::ZERO),
            production,
            tools: fixed(LineId::Tools, choices.tools),
            vat: fixed(
                LineId::Vat,
                (fixed_service + fixed_agency + production).share(vat),
            ),
            contingency: fixed(LineId::Contingency, contingency),
        },
        boost_agency: agency,
        boost_vat: vat,
        vat: choices.vat || lines.get(LineId::Vat).is_some(),
        locked: lines.ids(),
    }
}
