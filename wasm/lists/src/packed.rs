//! A list of objects, read at once.
//!
//! Ten thousand creators of twenty fields are two hundred thousand cells: asked for one by one, each
//! takes several steps across the border. Here they come as columns, in one.

use core::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Float64Array, Uint8Array};
use notewave::document::Document;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use notewave_common::{JsDocument, LongLists};

#[wasm_bindgen(module = "/src/pack.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn pack(list: &Array, fields: &Array) -> Result<Array, JsValue>;
}

/// Long lists are read at once, as columns.
#[derive(Debug)]
pub(crate) struct AtOnce;

/// A JavaScript value whose long lists are read at once.
pub(crate) type Value = JsDocument<AtOnce>;

impl LongLists for AtOnce {
    type Member = Packed;

    fn members(list: &Array, fields: &'static [&'static str]) -> Option<Vec<Packed>> {
        let one_by_one = || list.iter().map(Value::new).map(Packed::Other).collect();
        Packed::members(list, fields).or_else(|| Some(one_by_one()))
    }
}

/// The cells of some fields of a list's members.
struct Table {
    fields: &'static [&'static str],
    list: Array,
    kinds: Vec<u8>,
    cells: Vec<f64>,
    texts: String,
    /// Where each text ends, in bytes.
    ends: Vec<usize>,
}

/// What the cells are, as `pack.js` says it; 5 is anything else, which is read where it is.
struct Kind;

impl Kind {
    const MISSING: u8 = 0;
    const NUMBER: u8 = 1;
    const TRUTH: u8 = 2;
    const TEXT: u8 = 3;
    const NOTHING: u8 = 4;
}

/// A member of the list, or one of its cells.
pub(crate) enum Packed {
    Member(Member),
    Missing,
    Number(f64),
    Truth(bool),
    Text(String),
    /// An empty list.
    Nothing,
    /// What comes in no column.
    Other(Value),
}

/// A member of the list.
pub(crate) struct Member {
    table: Rc<Table>,
    row: u32,
    /// The field that is likely asked for next: they are asked for in their order.
    next: Cell<usize>,
}

impl Packed {
    /// The members of a list; `None` where one of its fields throws.
    pub(crate) fn members(list: &Array, fields: &'static [&'static str]) -> Option<Vec<Packed>> {
        let names: Array = fields
            .iter()
            .map(|&field| JsValue::from_str(field))
            .collect();
        let packed = pack(list, &names).ok()?;
        let texts = packed.get(2).as_string()?;
        let table = Rc::new(Table {
            fields,
            list: list.clone(),
            kinds: packed.get(0).dyn_into::<Uint8Array>().ok()?.to_vec(),
            cells: packed.get(1).dyn_into::<Float64Array>().ok()?.to_vec(),
            ends: texts
                .match_indices('\0')
                .map(|(end, _)| end)
                .chain([texts.len()])
                .collect(),
            texts,
        });
        let member = |row| {
            Packed::Member(Member {
                table: Rc::clone(&table),
                row,
                next: Cell::new(0),
            })
        };
        Some((0..list.length()).map(member).collect())
    }
}

impl Table {
    /// A text by its place; empty where there is none.
    fn text(&self, place: f64) -> &str {
        let place = whole(place);
        let end = self.ends.get(place);
        let before = place.checked_sub(1).and_then(|place| self.ends.get(place));
        let start = before.map_or(0, |end| end + 1);
        end.and_then(|&end| self.texts.get(start..end))
            .unwrap_or_default()
    }
}

impl Member {
    fn read(&self, name: &str) -> Packed {
        let Table { fields, list, .. } = &*self.table;
        let likely = self.next.get();
        let place = if fields.get(likely) == Some(&name) {
            Some(likely)
        } else {
            fields.iter().position(|&field| field == name)
        };
        let there = || Packed::Other(Value::new(list.get(self.row)).field(name));
        let Some(place) = place else { return there() };
        self.next.set(place + 1);
        let at = whole(f64::from(self.row)) * fields.len() + place;
        let cell = self.table.cells.get(at).copied().unwrap_or(f64::NAN);
        match self.table.kinds.get(at) {
            Some(&Kind::MISSING) => Packed::Missing,
            Some(&Kind::NUMBER) => Packed::Number(cell),
            Some(&Kind::TRUTH) => Packed::Truth(cell > 0.0),
            Some(&Kind::TEXT) => Packed::Text(self.table.text(cell).to_owned()),
            Some(&Kind::NOTHING) => Packed::Nothing,
            _ => there(),
        }
    }
}

impl Document for Packed {
    type Member = Packed;

    fn field(&self, name: &str) -> Packed {
        match self {
            Packed::Member(member) => member.read(name),
            Packed::Other(value) => Packed::Other(value.field(name)),
            _ => Packed::Missing,
        }
    }

    fn is_missing(&self) -> bool {
        match self {
            Packed::Missing => true,
            Packed::Other(value) => value.is_missing(),
            _ => false,
        }
    }

    fn is_object(&self) -> bool {
        match self {
            Packed::Member(member) => Value::new(member.table.list.get(member.row)).is_object(),
            Packed::Other(value) => value.is_object(),
            _ => false,
        }
    }

    fn number(&self) -> Option<f64> {
        match self {
            Packed::Number(number) => Some(*number),
            Packed::Other(value) => value.number(),
            _ => None,
        }
    }

    fn truth(&self) -> Option<bool> {
        match self {
            Packed::Truth(truth) => Some(*truth),
            Packed::Other(value) => value.truth(),
            _ => None,
        }
    }

    fn text(&self) -> Option<String> {
        match self {
            Packed::Text(text) => Some(text.clone()),
            Packed::Other(value) => value.text(),
            _ => None,
        }
    }

    fn list(&self) -> Option<Vec<Packed>> {
        match self {
            Packed::Nothing => Some(Vec::new()),
            Packed::Other(value) => Some(value.list()?.into_iter().map(Packed::Other).collect()),
            _ => None,
        }
    }

    fn members(&self, _: &'static [&'static str]) -> Option<Vec<Packed>> {
        self.list()
    }

    fn numbers(&self) -> Option<Vec<f64>> {
        match self {
            Packed::Nothing => Some(Vec::new()),
            Packed::Other(value) => value.numbers(),
            _ => None,
        }
    }

    fn entries(&self) -> Option<Vec<(String, Packed)>> {
        let Packed::Other(value) = self else {
            return None;
        };
        let entries = value.entries()?.into_iter();
        Some(
            entries
                .map(|(name, value)| (name, Packed::Other(value)))
                .collect(),
        )
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place in a list, which is whole and not negative"
)]
fn whole(place: f64) -> usize {
    place as usize
}
