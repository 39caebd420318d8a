//! What creators and boost bring.

pub(crate) mod curves;
pub(crate) mod driver;
pub(crate) mod quantity;
pub(crate) mod series;
pub(crate) mod uncertain;
