//! The JavaScript binding of Notewave: decode, one call, encode. Nothing is decided here.
//!
//! It is built three times, each time with one feature: `plan` is what the page loads first, `lists`
//! what it loads when somebody opens a list, `whatif` what its worker loads. A fourth, `bench`, is
//! for measuring alone.

#[cfg(feature = "whatif")]
pub mod board;
#[cfg(feature = "whatif")]
pub mod calendar;
#[cfg(feature = "whatif")]
pub mod files;
#[cfg(feature = "lists")]
pub mod lists;
#[cfg(feature = "lists")]
mod packed;
#[cfg(feature = "plan")]
pub mod plan;
#[cfg(feature = "bench")]
pub mod rival;
#[cfg(feature = "lists")]
pub mod team;
mod value;
#[cfg(feature = "lists")]
pub mod vetting;
#[cfg(feature = "whatif")]
pub mod whatif;

// A fifth of the default allocator's code, and as quick here. The workers keep the default one:
// there, bytes count for less than what is proven on large lists.
#[cfg(all(target_family = "wasm", feature = "plan"))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
