//! The creators of a roster, vetted once and asked about many times.

use std::collections::BTreeSet;

use notewave::creators::team::{FeeThreshold, Selection};
use notewave::creators::vetting::{RosterRows, VettedCreator, VettedRoster};
use notewave::export::Sheet;
use notewave::plan::Plan;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use notewave_common::texts;

use crate::packed::Value;

/// Vets every creator of a plan's roster. What is no plan gives problems and no creators.
///
/// # Errors
/// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
#[wasm_bindgen(js_name = vetRoster)]
pub fn vet_roster(plan: &Ts<Plan>) -> Result<Ts<VettedRoster>, JsError> {
    let vetting = match Plan::read(&Value::new(plan.js_value())) {
        Ok(plan) => notewave::vet_roster(&plan),
        Err(problems) => VettedRoster {
            problems,
            creators: Vec::new(),
        },
    };
    Ok(vetting.into_ts()?)
}

/// A roster that stays here: ten thousand creators cross in brief, and each whole story when asked.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Roster(Option<Plan>, RosterRows);

#[wasm_bindgen]
impl Roster {
    /// Takes a plan's roster and notes. Columns of notes may be `Float64Array`s.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(plan: &Ts<Plan>) -> Roster {
        match Plan::read(&Value::new(plan.js_value())) {
            Ok(plan) => {
                let listed = notewave::roster_rows(&plan);
                Roster(Some(plan), listed)
            }
            Err(problems) => Roster(
                None,
                RosterRows {
                    problems,
                    ..RosterRows::default()
                },
            ),
        }
    }

    /// The roster in brief, and what is wrong with it.
    ///
    /// # Errors
    /// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
    pub fn rows(&self) -> Result<Ts<RosterRows>, JsError> {
        Ok(self.1.into_ts()?)
    }

    /// The roster, or some rows of it, as a sheet with costs as formulas; `words` as the core asks
    /// for them.
    ///
    /// # Errors
    /// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
    pub fn sheet(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Record<string, string>")] words: &JsValue,
        rows: Option<Vec<u32>>,
    ) -> Result<Ts<Sheet>, JsError> {
        Ok(self
            .table(words, rows.map(BTreeSet::from_iter).as_ref())
            .into_ts()?)
    }

    /// That sheet as CSV with a byte-order mark, in which nothing is a formula.
    #[must_use]
    pub fn csv(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Record<string, string>")] words: &JsValue,
        rows: Option<Vec<u32>>,
    ) -> String {
        notewave::export::csv(&self.table(words, rows.map(BTreeSet::from_iter).as_ref()))
    }

    /// The best team of the roster for a plan without its lists, which stay as they are here.
    ///
    /// # Errors
    /// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
    #[wasm_bindgen(js_name = bestTeam)]
    pub fn best_team(&mut self, plan: &Ts<Plan>) -> Result<Ts<Selection>, JsError> {
        let selection = match Plan::read(&Value::new(plan.js_value())) {
            Ok(plan) => notewave::best_team(self.beside(plan)),
            Err(problems) => Selection {
                problems,
                ..Selection::default()
            },
        };
        Ok(selection.into_ts()?)
    }

    /// The fees at which the creators of some rows come into that team or drop out of it.
    ///
    /// # Errors
    /// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
    #[wasm_bindgen(js_name = feeThresholds)]
    pub fn fee_thresholds(
        &mut self,
        plan: &Ts<Plan>,
        rows: &[u32],
    ) -> Result<Vec<Ts<FeeThreshold>>, JsError> {
        let Ok(plan) = Plan::read(&Value::new(plan.js_value())) else {
            return Ok(Vec::new());
        };
        let standings = notewave::fee_thresholds(self.beside(plan), rows);
        let standings = standings.into_iter().map(|standing| standing.into_ts());
        Ok(standings.collect::<Result<_, _>>()?)
    }

    /// All there is to say of the creator of a row in the roster; nothing where it has a problem.
    ///
    /// # Errors
    /// Throws where the answer cannot be turned into a JavaScript value, which does not happen.
    pub fn creator(&self, row: u32) -> Result<Option<Ts<VettedCreator>>, JsError> {
        let plan = self.0.as_ref();
        let vetted = plan.and_then(|plan| notewave::vet_creator(plan, row));
        Ok(vetted.map(|vetted| vetted.into_ts()).transpose()?)
    }
}

impl Roster {
    // Another plan with the lists that are here.
    fn beside(&mut self, mut plan: Plan) -> &Plan {
        if let Some(held) = self.0.take() {
            plan.engagement.roster = held.engagement.roster;
            plan.engagement.notes = held.engagement.notes;
        }
        self.0.insert(plan)
    }

    fn table(&self, words: &JsValue, rows: Option<&BTreeSet<u32>>) -> Sheet {
        let words = texts(words);
        let plan = self.0.as_ref();
        plan.map_or_else(Sheet::default, |plan| {
            notewave::export::roster_sheet(plan, &words, rows)
        })
    }
}
