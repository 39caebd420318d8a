//! How a row of the tables is written. Units: money in fen, shares 0 to 1, times in minutes or days.

use super::figure::Source::Assumption;
use super::figure::{Area, Figure, Grade, Source, Unit};

/// A figure of the unit's own bounds: `[low, value, high]` in that unit.
pub(super) const fn figure(
    area: Area,
    id: &'static str,
    unit: Unit,
    [low, value, high]: [f64; 3],
    grade: Grade,
    sources: &'static [Source],
) -> Figure {
    let (min, max) = unit.bounds();
    Figure {
        id,
        unit,
        area,
        value,
        low,
        high,
        sources,
        grade,
        range_assumed: false,
        min,
        max,
    }
}

/// A figure that nobody published.
pub(super) const fn assumed(area: Area, id: &'static str, unit: Unit, range: [f64; 3]) -> Figure {
    figure(area, id, unit, range, Grade::Assumption, &[Assumption])
}

/// The figure with bounds of its own.
pub(super) const fn within(figure: Figure, min: f64, max: f64) -> Figure {
    Figure { min, max, ..figure }
}

/// The figure, its range being ours.
pub(super) const fn range_ours(figure: Figure) -> Figure {
    Figure {
        range_assumed: true,
        ..figure
    }
}

/// RMB as fen.
pub(super) const fn rmb([low, value, high]: [f64; 3]) -> [f64; 3] {
    [low * 100.0, value * 100.0, high * 100.0]
}

/// The same number three times: no range was published.
pub(super) const fn only(value: f64) -> [f64; 3] {
    [value, value, value]
}

/// Half to double: our range where a source gives one number and no range.
pub(super) const fn half_to_double(value: f64) -> [f64; 3] {
    [value / 2.0, value, value * 2.0]
}
