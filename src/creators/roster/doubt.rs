//! Counts that are not of one note although their headers may mean so, told by the columns beside them.

use super::column::Column;
use super::field::Field;
use super::heading::Unused;

/// Takes from a list of creators what is of a lifetime, or of all notes of some days: numbers larger than the
/// followers, and what is headed like them.
pub(super) fn rule_out(columns: &mut [(Column, bool)]) {
    let mut is_of_a_lifetime = false;
    for (column, is_chosen) in columns.iter_mut() {
        let loose = is_loose(column) && !*is_chosen;
        if loose && column.looks.is_of_a_lifetime() {
            take(column, Unused::Lifetime);
            is_of_a_lifetime = true;
        }
    }
    // Where the likes of a profile are of a lifetime, its saves are too.
    for (column, is_chosen) in columns.iter_mut().filter(|_| is_of_a_lifetime) {
        if is_loose(column) && !*is_chosen && column.field != Some(Field::Interactions) {
            take(column, Unused::Lifetime);
        }
    }
    // How many notes there were in some days stands beside what all of them brought.
    let spans: Vec<u16> = columns
        .iter()
        .filter(|(column, _)| column.unused == Some(Unused::Notes))
        .filter_map(|(column, _)| column.meaning.days)
        .collect();
    for (column, is_chosen) in columns.iter_mut() {
        let is_of_a_span = column
            .meaning
            .days
            .is_some_and(|days| spans.contains(&days));
        let is_count = column.field.is_some_and(Field::is_of_a_note);
        if is_of_a_span && is_count && !column.is_average() && !*is_chosen {
            take(column, Unused::Sum);
        }
    }
}

/// Takes what each day brought as what it counts, where a list has one row a note and day and says nothing else.
pub(super) fn take_growth(columns: &mut [(Column, bool)]) {
    let has = |columns: &[(Column, bool)], field: Field| {
        columns
            .iter()
            .any(|(column, _)| column.field == Some(field))
    };
    if !has(columns, Field::Day) || !has(columns, Field::Note) {
        return;
    }
    for at in 0..columns.len() {
        let grows = columns.get(at).and_then(|(column, is_chosen)| {
            let grows = column.meaning.grows.filter(|_| !*is_chosen)?;
            (column.unused == Some(Unused::Growth) && !has(columns, grows)).then_some(grows)
        });
        if let (Some(field), Some((column, _))) = (grows, columns.get_mut(at)) {
            (column.field, column.unused) = (Some(field), None);
        }
    }
}

/// Whether it counts what people do and says neither how nor in which days.
fn is_loose(column: &Column) -> bool {
    let is_count = column.field.is_some_and(Field::is_of_a_note);
    let by_actions = !matches!(column.field, Some(Field::Reads | Field::Impressions));
    is_count && by_actions && column.meaning.may_be_lifetime
}

fn take(column: &mut Column, why: Unused) {
    (column.field, column.unused) = (None, Some(why));
}
