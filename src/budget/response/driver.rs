//! What moves the uncertain figures, and which end of its range one stands at.

use crate::base::units::Range;
use crate::budget::terms::Quantity;

/// The figures that are uncertain, each for all tiers at once: a benchmark that is too high for one
/// is too high for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Driver {
    Reads,
    Interactions,
    SavePart,
    Live,
    ReadsPerImpression,
    Audience,
    Clicks,
    Orders,
    BoostPrice,
    BoostClicks,
    BoostDoubling,
    BoostUplift,
    Trust,
    VideoReads,
    VideoSaves,
}

impl Driver {
    /// All of them.
    pub(crate) const ALL: [Driver; 15] = [
        Driver::Reads,
        Driver::Interactions,
        Driver::SavePart,
        Driver::Live,
        Driver::ReadsPerImpression,
        Driver::Audience,
        Driver::Clicks,
        Driver::Orders,
        Driver::BoostPrice,
        Driver::BoostClicks,
        Driver::BoostDoubling,
        Driver::BoostUplift,
        Driver::Trust,
        Driver::VideoReads,
        Driver::VideoSaves,
    ];

    /// Whether a quantity of a mix hangs on the figure at all.
    pub(crate) const fn moves(self, quantity: Quantity) -> bool {
        let acts = matches!(quantity, Quantity::Engagements | Quantity::Saves);
        let sells = matches!(quantity, Quantity::Clicks | Quantity::Orders);
        match self {
            Driver::Live => true,
            Driver::Reads | Driver::VideoReads | Driver::BoostPrice | Driver::BoostDoubling => {
                !matches!(quantity, Quantity::NotesLive)
            }
            Driver::ReadsPerImpression => matches!(quantity, Quantity::Impressions),
            Driver::BoostClicks => !matches!(quantity, Quantity::NotesLive | Quantity::Impressions),
            Driver::Audience => acts || sells || matches!(quantity, Quantity::Reach),
            Driver::BoostUplift => acts || sells,
            Driver::Interactions | Driver::VideoSaves => acts,
            Driver::SavePart => matches!(quantity, Quantity::Saves),
            Driver::Clicks => sells,
            Driver::Orders | Driver::Trust => matches!(quantity, Quantity::Orders),
        }
    }

    /// Whether more of the figure brings less.
    const fn is_cost(self) -> bool {
        matches!(self, Driver::ReadsPerImpression | Driver::BoostPrice)
    }
}

/// Which value of each figure to count with: the likely one, but for one driver at one end.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Setting {
    /// All likely.
    Likely,
    /// One driver at the end that brings less.
    Worse(Driver),
    /// One driver at the end that brings more.
    Better(Driver),
}

impl Setting {
    /// Where a figure that a driver moves stands.
    pub(crate) fn end(self, driver: Driver) -> End {
        let (moved, worse) = match self {
            Setting::Likely => return End::Likely,
            Setting::Worse(moved) => (moved, true),
            Setting::Better(moved) => (moved, false),
        };
        if moved != driver {
            End::Likely
        } else if worse == driver.is_cost() {
            End::High
        } else {
            End::Low
        }
    }

    /// The value of a figure that a driver moves.
    pub(crate) fn value(self, driver: Driver, range: Range) -> f64 {
        self.end(driver).of(range)
    }
}

/// A place in a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Low,
    Likely,
    High,
}

impl End {
    /// The value at this place of a range.
    pub(crate) const fn of(self, range: Range) -> f64 {
        match self {
            End::Low => range.low,
            End::Likely => range.likely,
            End::High => range.high,
        }
    }
}
