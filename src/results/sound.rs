//! Numbers of a note that cannot be, held against each other: they are missing from all that is worked out.

use serde::Serialize;

use super::input::{ResultNote, Results};
use crate::creators::roster::ResultField;

/// A number that cannot be.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub struct Impossible {
    /// The key of the note.
    pub key: String,
    /// What the number is of.
    pub field: ResultField,
    /// The number.
    pub value: f64,
    /// What it cannot be more than.
    pub above: ResultField,
    /// How many there are of that.
    pub most: f64,
}

/// Each number of which there cannot be more than of another, and that other. One account likes and saves a note
/// once, but comments, shares and clicks as often as it pleases.
fn parts(note: &mut ResultNote) -> [(ResultField, &mut Option<f64>, ResultField, Option<f64>); 3] {
    let ResultNote {
        likes,
        saves,
        orders,
        reads,
        clicks,
        ..
    } = note;
    [
        (ResultField::Likes, likes, ResultField::Reads, *reads),
        (ResultField::Saves, saves, ResultField::Reads, *reads),
        (ResultField::Orders, orders, ResultField::Clicks, *clicks),
    ]
}

/// The results without numbers that cannot be, and these, in the order of the notes.
pub(super) fn sound(results: &Results) -> (Results, Vec<Impossible>) {
    let mut sound = results.clone();
    let mut impossible = Vec::new();
    for note in &mut sound.notes {
        let key = note.key.clone();
        for (field, value, above, most) in parts(note) {
            if let (Some(number), Some(most)) = (*value, most)
                && number > most
            {
                *value = None;
                impossible.push(Impossible {
                    key: key.clone(),
                    field,
                    value: number,
                    above,
                    most,
                });
            }
        }
    }
    (sound, impossible)
}
