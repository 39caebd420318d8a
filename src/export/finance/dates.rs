//! The sheet of dates: the work before the notes, the waves, and what follows them.

use super::cells::{Said, count, live};
use crate::base::document::Named;
use crate::export::sheet::{Cell, NumberFormat, Sheet, address};
use crate::schedule::ScheduleReport;
use crate::schedule::timing::PlacedPost;

const TITLES: [&str; 5] = ["what", "from", "to", "workingDays", "notes"];

/// Writes the dates. What follows the notes is summed up: from the first day to the last.
pub(super) fn calendar(schedule: &ScheduleReport, posts: &[PlacedPost], said: Said<'_>) -> Sheet {
    let mut titles = said.titles(&TITLES);
    for (title, name) in titles.iter_mut().zip(["what", "firstDay", "lastDay"]) {
        *title = said.word(name);
    }
    let mut sheet = Sheet {
        titles,
        ..Sheet::default()
    };
    sheet.add_strong(vec![said.cell("startBy"), Cell::date(&schedule.start_by)]);
    // The first notes are those of one tier; what leads up to the others comes later.
    let mut tiers = posts.iter().map(|post| post.post.tier);
    let first = tiers.next();
    if tiers.any(|tier| Some(tier) != first) {
        sheet.add(vec![said.cell("stagesOfFirst")]);
    }
    for stage in &schedule.stages {
        sheet.add(vec![
            said.cell(&format!("stage.{}", stage.id.name())),
            Cell::date(&stage.start),
            Cell::date(&stage.end),
            count(stage.days),
        ]);
    }
    let before = sheet.rows.len();
    for wave in &schedule.waves {
        sheet.add(vec![
            said.cell(&format!("wave.{}", wave.id.name())),
            Cell::date(&wave.start),
            Cell::date(&wave.end),
            Cell::Empty,
            count(wave.posts),
        ]);
    }
    if let Some((first, last)) = schedule.waves.first().zip(schedule.waves.last()) {
        let [from, to] = [before + 1, sheet.rows.len()]
            .map(|row| address(4, u32::try_from(row).unwrap_or(u32::MAX)));
        let notes: u32 = schedule.waves.iter().map(|wave| wave.posts).sum();
        sheet.add_strong(vec![
            said.cell("allNotes"),
            Cell::date(&first.start),
            Cell::date(&last.end),
            Cell::Empty,
            live(
                format!("SUM({from}:{to})"),
                f64::from(notes),
                NumberFormat::Whole,
            ),
        ]);
    }
    let ups = posts.iter().map(|post| &post.follow_ups);
    let boost = ups.clone().map(|up| &up.boost);
    let watch = ups.clone().map(|up| &up.watch_until);
    let measure = ups.flat_map(|up| &up.measure);
    after(&mut sheet, said.cell("after.boost"), boost);
    after(&mut sheet, said.cell("after.watch"), watch);
    after(&mut sheet, said.cell("after.measure"), measure);
    sheet
}

/// Adds what follows the notes, from its first day to its last.
fn after<'a>(sheet: &mut Sheet, name: Cell, days: impl Iterator<Item = &'a String> + Clone) {
    // Dates of one length, whose order is that of their letters.
    if let Some((first, last)) = days.clone().min().zip(days.max()) {
        sheet.add(vec![name, Cell::date(first), Cell::date(last)]);
    }
}
