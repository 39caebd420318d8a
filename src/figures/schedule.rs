//! How long things take, and when notes go live.

use super::Figure;
use crate::tier::PerTier;

/// The figures of this table that stand alone.
pub(super) static SINGLE: [&Figure; 0] = [];

/// The figures of this table that each tier has.
pub(super) static TIERED: [&PerTier<Figure>; 0] = [];
