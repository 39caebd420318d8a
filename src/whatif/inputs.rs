//! Which inputs of plans differ?
//!
//! A plan is written as a flat list of paths and values, the way serde writes it as a document, so
//! no field can be forgotten here. A list in it is one of names, each of which is in it or not.

use core::fmt::{self, Display};

use serde::Serialize;
use serde::ser::{Impossible, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

use crate::plan::Plan;
use crate::problem::Given;

/// An input that is not the same in all plans.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Differing {
    /// Its path as in a problem, such as `budget.total` or `overrides[fee.koc].value`; of a name
    /// in a list `budget.off[layer]`.
    pub path: String,
    /// Its value in each plan, in the order of the plans; a truth value as `true` or `false`.
    /// Missing where the plan leaves it open or the name is not in the list.
    pub values: Vec<Option<Given>>,
}

/// The inputs that differ, in the order in which a plan has them.
pub(super) fn differing<'a>(plans: impl Iterator<Item = &'a Plan>) -> Vec<Differing> {
    let plans: Vec<Vec<Leaf>> = plans.map(leaves).collect();
    let mut paths: Vec<&str> = Vec::new();
    for (path, _) in plans.iter().flatten() {
        if !paths.contains(&path.as_str()) {
            paths.push(path);
        }
    }
    let values = |path: &str| -> Vec<Option<Given>> {
        let value = |plan: &Vec<Leaf>| {
            let leaf = plan.iter().find(|leaf| leaf.0 == path);
            leaf.map(|leaf| leaf.1.clone())
        };
        plans.iter().map(value).collect()
    };
    let all = paths.into_iter().map(|path| Differing {
        values: values(path),
        path: path.to_owned(),
    });
    all.filter(|input| {
        input
            .values
            .windows(2)
            .any(|pair| pair.first() != pair.last())
    })
    .collect()
}

/// A path, and the value that is there.
type Leaf = (String, Given);

fn leaves(plan: &Plan) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    let walk = Walk {
        leaves: &mut leaves,
        path: String::new(),
        in_list: false,
    };
    // It fails on kinds of value that a plan does not hold.
    let written = plan.serialize(walk);
    debug_assert!(written.is_ok(), "a kind of value that is not walked");
    leaves
}

/// Writes what stands at a path.
struct Walk<'a> {
    leaves: &'a mut Vec<Leaf>,
    path: String,
    in_list: bool,
}

impl Walk<'_> {
    fn leaf(self, value: Given) {
        let path = match &value {
            Given::Text(name) if self.in_list => format!("{}[{name}]", self.path),
            _ => self.path,
        };
        self.leaves.push((path, value));
    }

    /// What stands at a path below.
    fn below(&mut self, path: String, value: &(impl Serialize + ?Sized)) -> fmt::Result {
        value.serialize(Walk {
            leaves: self.leaves,
            path,
            in_list: false,
        })
    }
}

/// An object whose keys are data, and the key whose value comes next.
struct Entries<'a> {
    walk: Walk<'a>,
    key: String,
}

/// Kinds of value that no plan holds.
macro_rules! not_in_a_plan {
    ($($name:ident($($type:ty),*) -> $result:ty;)+) => {
        $(fn $name(self, $(_: $type),*) -> Result<$result, fmt::Error> { Err(fmt::Error) })+
    };
}

impl<'a> Serializer for Walk<'a> {
    type Ok = ();
    type Error = fmt::Error;
    type SerializeSeq = Walk<'a>;
    type SerializeMap = Entries<'a>;
    type SerializeStruct = Walk<'a>;
    type SerializeTuple = Impossible<(), fmt::Error>;
    type SerializeTupleStruct = Impossible<(), fmt::Error>;
    type SerializeTupleVariant = Impossible<(), fmt::Error>;
    type SerializeStructVariant = Impossible<(), fmt::Error>;

    fn serialize_bool(self, value: bool) -> fmt::Result {
        self.serialize_str(if value { "true" } else { "false" })
    }

    fn serialize_f64(self, value: f64) -> fmt::Result {
        self.leaf(value.into());
        Ok(())
    }

    fn serialize_str(self, value: &str) -> fmt::Result {
        self.leaf(value.into());
        Ok(())
    }

    fn serialize_none(self) -> fmt::Result {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> fmt::Result {
        value.serialize(self)
    }

    fn serialize_unit_variant(self, _: &str, _: u32, name: &str) -> fmt::Result {
        self.serialize_str(name)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Walk<'a>, fmt::Error> {
        Ok(self)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Entries<'a>, fmt::Error> {
        let key = String::new();
        Ok(Entries { walk: self, key })
    }

    fn serialize_struct(self, _: &str, _: usize) -> Result<Walk<'a>, fmt::Error> {
        Ok(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &str, value: &T) -> fmt::Result {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &str,
        _: u32,
        _: &str,
        _: &T,
    ) -> fmt::Result {
        Err(fmt::Error)
    }

    fn collect_str<T: Display + ?Sized>(self, _: &T) -> fmt::Result {
        Err(fmt::Error)
    }

    not_in_a_plan! {
        serialize_i8(i8) -> ();
        serialize_i16(i16) -> ();
        serialize_i32(i32) -> ();
        serialize_i64(i64) -> ();
        serialize_u8(u8) -> ();
        serialize_u16(u16) -> ();
        serialize_u32(u32) -> ();
        serialize_u64(u64) -> ();
        serialize_f32(f32) -> ();
        serialize_char(char) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_unit() -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }
}

impl SerializeStruct for Walk<'_> {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> fmt::Result {
        let path = match self.path.as_str() {
            "" => name.to_owned(),
            path => format!("{path}.{name}"),
        };
        self.below(path, value)
    }

    fn end(self) -> fmt::Result {
        Ok(())
    }
}

impl SerializeSeq for Walk<'_> {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
        value.serialize(Walk {
            leaves: self.leaves,
            path: self.path.clone(),
            in_list: true,
        })
    }

    fn end(self) -> fmt::Result {
        Ok(())
    }
}

impl SerializeMap for Entries<'_> {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> fmt::Result {
        // A key is text: as a member of a list it is written as `path[key]`.
        let mut written = Vec::new();
        key.serialize(Walk {
            leaves: &mut written,
            path: self.walk.path.clone(),
            in_list: true,
        })?;
        self.key = written.pop().ok_or(fmt::Error)?.0;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
        let path = core::mem::take(&mut self.key);
        self.walk.below(path, value)
    }

    fn end(self) -> fmt::Result {
        Ok(())
    }
}
