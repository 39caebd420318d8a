//! The `microlp` crate on the same columns as the binding's `bestSubset`, for the bench alone.

use microlp::{ComparisonOp, OptimizationDirection, Problem};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;

/// The largest total value that `microlp` finds.
///
/// # Errors
/// Throws where it finds none.
#[wasm_bindgen]
pub fn microlp(
    values: &[f64],
    starts: &[u32],
    items: &[u32],
    coefficients: &[f64],
    least: &[f64],
    most: &[f64],
) -> Result<f64, JsError> {
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let variables: Vec<_> = values
        .iter()
        .map(|&value| problem.add_binary_var(value))
        .collect();
    for (row, span) in starts.windows(2).enumerate() {
        let &[from, to] = span else { continue };
        let terms: Vec<_> = (from as usize..to as usize)
            .filter_map(|at| {
                Some((
                    *variables.get(*items.get(at)? as usize)?,
                    *coefficients.get(at)?,
                ))
            })
            .collect();
        for (op, end) in [
            (ComparisonOp::Ge, least.get(row)),
            (ComparisonOp::Le, most.get(row)),
        ] {
            if let Some(&end) = end.filter(|end| end.is_finite()) {
                problem.add_constraint(&terms, op, end);
            }
        }
    }
    let solved = problem
        .solve()
        .map_err(|error| JsError::new(&error.to_string()))?;
    let solution = solved.into_solution();
    let solution = solution.map_err(|_| JsError::new("it was interrupted"))?;
    Ok(solution.objective())
}
