//! The rows of the sheet of money, one for each number that can be changed.

use crate::base::document::Named;
use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::budget::{Input, LineId};

/// The columns of a row, from 0; its title is the first.
pub(super) const NUMBER: u32 = 1;
pub(super) const EACH: u32 = 2;
pub(super) const RATE: u32 = 3;
pub(in crate::export::finance) const AMOUNT: u32 = 4;
pub(super) const SHARE: u32 = 5;

/// What a row is about.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Row {
    Fees(Tier),
    Service,
    Agency,
    /// Of a tier, or all together where the line is locked.
    Product(Option<Tier>),
    Handling(Option<Tier>),
    Images,
    Videos,
    /// All production, where the line is locked.
    Production,
    Tools,
    Boost,
    Vat,
    Contingency,
    Leftover,
}

impl Row {
    /// The line that it is, or is a part of.
    pub(super) const fn line(self) -> (LineId, Option<Tier>) {
        match self {
            Row::Fees(tier) => (LineId::Fees, Some(tier)),
            Row::Service => (LineId::Service, None),
            Row::Agency => (LineId::Agency, None),
            Row::Product(_) => (LineId::Product, None),
            Row::Handling(_) => (LineId::Handling, None),
            Row::Images | Row::Videos | Row::Production => (LineId::Production, None),
            Row::Tools => (LineId::Tools, None),
            Row::Boost => (LineId::Boost, None),
            Row::Vat => (LineId::Vat, None),
            Row::Contingency => (LineId::Contingency, None),
            Row::Leftover => (LineId::Leftover, None),
        }
    }

    /// The name of its title: `line.fees.koc`.
    pub(super) fn name(self) -> String {
        let (id, tier) = match self {
            Row::Images => return "line.images".to_owned(),
            Row::Videos => return "line.videos".to_owned(),
            Row::Product(tier) => (LineId::Product, tier),
            Row::Handling(tier) => (LineId::Handling, tier),
            _ => self.line(),
        };
        let tier = tier.map_or_else(String::new, |tier| format!(".{}", tier.name()));
        format!("line.{}{tier}", id.name())
    }
}

/// The rows of a budget: of the lines that are so much for each creator or each note made, one for each
/// of these; of a line that is locked, one.
pub(super) fn rows(input: &Input) -> Vec<Row> {
    let mut rows: Vec<Row> = Tier::ALL.map(Row::Fees).to_vec();
    rows.extend([Row::Service, Row::Agency]);
    let each = &input.costs.each;
    let is_locked = |line| input.lines.get(line).is_some();
    let tiers = |of: fn(Option<Tier>) -> Row, line, each: &dyn Fn(Tier) -> Fen| {
        if is_locked(line) {
            return vec![of(None)];
        }
        let costing = Tier::ALL.into_iter().filter(|&tier| each(tier) > Fen::ZERO);
        costing.map(|tier| of(Some(tier))).collect()
    };
    rows.extend(tiers(Row::Product, LineId::Product, &|tier| {
        each.get(tier).product
    }));
    rows.extend(tiers(Row::Handling, LineId::Handling, &|tier| {
        each.get(tier).handling
    }));
    if is_locked(LineId::Production) {
        rows.push(Row::Production);
    } else {
        rows.extend([Row::Images, Row::Videos]);
    }
    rows.extend([
        Row::Tools,
        Row::Boost,
        Row::Vat,
        Row::Contingency,
        Row::Leftover,
    ]);
    rows
}
