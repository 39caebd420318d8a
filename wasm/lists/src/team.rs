//! The solver for teams by itself, on columns of numbers.

use notewave::solve::subset::{Instance, Row, Solution, solve};
use tsify::{Ts, Tsify};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// The members of the largest total value that keep every row. Row `r` has the terms from `starts[r]`
/// to `starts[r + 1]`: places in `values`, and whole coefficients; their sum over the members must
/// lie between `least[r]` and `most[r]`, which may be infinite. `effort` is as in the core's `solve`.
///
/// # Errors
/// Throws where a number is not whole, the columns do not fit each other, an item is named that is
/// not there, or the numbers of a row sum to more than 2^53 - 1.
#[wasm_bindgen(js_name = bestSubset)]
pub fn best_subset(
    values: &[f64],
    starts: &[u32],
    items: &[u32],
    coefficients: &[f64],
    least: &[f64],
    most: &[f64],
    effort: f64,
) -> Result<Ts<Solution>, JsError> {
    let misfit = || JsError::new("the columns do not fit each other");
    if items.len() != coefficients.len() || least.len() != most.len() {
        return Err(misfit());
    }
    let mut rows = Vec::with_capacity(least.len());
    for ((span, &least), &most) in starts.windows(2).zip(least).zip(most) {
        let &[from, to] = span else {
            return Err(misfit());
        };
        let span = from as usize..to as usize;
        let (Some(items), Some(terms)) = (items.get(span.clone()), coefficients.get(span)) else {
            return Err(misfit());
        };
        let terms = items
            .iter()
            .zip(terms)
            .map(|(&item, &term)| Ok((item as usize, whole(term)?)));
        rows.push(Row {
            terms: terms.collect::<Result<_, JsError>>()?,
            least: end(least)?,
            most: end(most)?,
        });
    }
    if rows.len() != least.len() {
        return Err(misfit());
    }
    let problem = Instance {
        values: values
            .iter()
            .map(|&value| whole(value))
            .collect::<Result<_, _>>()?,
        fixed: Vec::new(),
        rows,
    };
    let solution = solve(&problem, end(effort)?.max(0).unsigned_abs());
    let solution = solution.map_err(|fault| JsError::new(&format!("{fault:?}")))?;
    Ok(solution.into_ts()?)
}

fn whole(number: f64) -> Result<i64, JsError> {
    if number.is_finite() {
        end(number)
    } else {
        Err(JsError::new("a number is not whole"))
    }
}

// Infinity is the largest number, which no sum reaches.
#[expect(
    clippy::cast_possible_truncation,
    reason = "whole, and saturating is what is wanted"
)]
fn end(number: f64) -> Result<i64, JsError> {
    if number.is_nan() || (number.is_finite() && number.fract().abs() > 0.0) {
        return Err(JsError::new("a number is not whole"));
    }
    Ok(number as i64)
}
