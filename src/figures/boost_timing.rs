//! What is not known of boosting the notes that outperform.

use super::build::{assumed, within};
use super::figure::Area::Response;
use super::figure::{Figure, Unit};

/// The part of the spread of notes that is their quality, which stays when they are boosted; the
/// rest is chance. A share of the variance of the logarithm.
pub static LASTING: Figure = assumed(Response, "winners.lasting", Unit::Share, [0.2, 0.5, 0.8]);

/// The part of boost's effect that is lost by waiting some days for the first results.
pub static FADE: Figure = assumed(Response, "winners.fade", Unit::Share, [0.0, 0.10, 0.30]);

/// The part of the audience to whom one note can be shown with full effect: boost on few notes
/// meets the same people again. A fiftieth is 60,000 people of 3 million.
pub static ROOM: Figure = within(
    assumed(Response, "winners.room", Unit::Share, [0.005, 0.02, 0.10]),
    0.000_1,
    1.0,
);

/// The figures of this table.
pub(super) static SINGLE: [&Figure; 3] = [&LASTING, &FADE, &ROOM];
