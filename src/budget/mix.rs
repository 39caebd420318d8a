//! The search for the best mix under guardrails and locks.

pub(crate) mod alternatives;
pub(crate) mod best;
pub(crate) mod binding;
pub(crate) mod bookings;
pub(crate) mod bound;
pub(crate) mod change;
pub(crate) mod choices;
pub(crate) mod conflicts;
pub(crate) mod cut;
pub(crate) mod first_guess;
pub(crate) mod gap;
pub(crate) mod guardrail;
pub(crate) mod keeping;
pub(crate) mod kocs;
pub(crate) mod limits;
pub(crate) mod locks;
pub(crate) mod lowest;
pub(crate) mod optimum;
#[cfg(test)]
mod oracle;
pub(crate) mod peak;
pub(crate) mod possible;
pub(crate) mod prices;
pub(crate) mod regret;
#[cfg(test)]
mod regret_oracle;
pub(crate) mod relax;
pub(crate) mod search;
pub(crate) mod starter_blend;
