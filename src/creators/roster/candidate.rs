//! The rows that may head a list: one, or two of which the upper names groups of columns.

use super::field::Field;
use super::heading::{Meaning, Unused, meaning};
use super::looks::{Looks, ROWS};
use super::number::Number;
use super::records::Records;

/// How many rows are looked at for the header: a title and some remarks may stand above it.
const HEADER_WITHIN: usize = 20;
/// How many columns are looked at; no list that people made has so many.
pub(super) const MOST_COLUMNS: usize = 512;

/// A row among the first.
struct Line {
    start: usize,
    /// Where the row behind it begins.
    end: usize,
    cells: Vec<String>,
    width: usize,
}

/// A row, or two, that may be the header.
pub(super) struct Candidate {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) width: usize,
    pub(super) titles: Vec<String>,
    pub(super) meanings: Vec<Meaning>,
}

impl Candidate {
    /// Of the first rows the one with the most columns that are understood, or that row with the one above it; of
    /// equals the fullest, of equals still the first. `None` for a text without any cell.
    pub(super) fn find(text: &str, delimiter: u8) -> Option<Candidate> {
        let lines = first_lines(text, delimiter);
        let mut best: Option<((usize, usize), Candidate)> = None;
        let mut consider = |candidate: Candidate| {
            let full = candidate.titles.iter().filter(|title| !title.is_empty());
            let found = (candidate.known(), full.count());
            if best.as_ref().is_none_or(|(best, _)| found > *best) {
                best = Some((found, candidate));
            }
        };
        for (above, below) in lines.iter().zip(lines.iter().skip(1)) {
            if let Some(both) = Candidate::of_both(above, below) {
                consider(both);
            }
        }
        for line in &lines {
            consider(Candidate::of(line));
        }
        best.map(|(_, candidate)| candidate)
    }

    /// What the first cells of each column look like.
    pub(super) fn looks(&self, text: &str, delimiter: u8) -> Vec<Looks> {
        let mut looks = vec![Looks::default(); self.titles.len()];
        let followers = self
            .meanings
            .iter()
            .position(|meaning| meaning.field == Some(Field::Followers) && meaning.whole);
        let zeros = followers
            .and_then(|at| self.meanings.get(at))
            .map_or(0, |meaning| meaning.zeros);
        let mut records = Records::new(text, delimiter, self.end);
        for _ in 0..ROWS {
            let Some(record) = records.next() else { break };
            let cell = followers.and_then(|at| record.cells().nth(at));
            let beside = cell
                .and_then(|cell| Number::read(cell).ok())
                .and_then(|number| number.people(zeros));
            let columns = looks.iter_mut().zip(&self.meanings).enumerate();
            for ((at, (looks, meaning)), cell) in columns.zip(record.cells()) {
                let beside = beside.filter(|_| Some(at) != followers);
                looks.add(cell, meaning, beside);
            }
        }
        looks
    }

    fn of(line: &Line) -> Candidate {
        Candidate {
            start: line.start,
            end: line.end,
            width: line.width,
            titles: line.cells.clone(),
            meanings: line.cells.iter().map(|cell| meaning(cell)).collect(),
        }
    }

    /// Two rows as one header: what stands above names a group of the columns below it. `None` where the upper one
    /// names fewer than two groups or says nothing of their columns, or one of them holds numbers.
    fn of_both(above: &Line, below: &Line) -> Option<Candidate> {
        let has_number = |line: &Line| line.cells.iter().any(|cell| Number::read(cell).is_ok());
        let groups = above.cells.iter().filter(|cell| !cell.is_empty()).count();
        if groups < 2 || has_number(above) || has_number(below) || above.width < below.width {
            return None;
        }
        let (mut group, mut gained) = ("", false);
        let mut titles = Vec::with_capacity(below.cells.len());
        let mut meanings = Vec::with_capacity(below.cells.len());
        for (upper, lower) in above.cells.iter().zip(&below.cells) {
            if !upper.is_empty() {
                group = upper;
            }
            if lower.is_empty() {
                titles.push(upper.clone());
                let own = meaning(upper);
                gained |= own.whole && own.field.is_some();
                meanings.push(own);
                continue;
            }
            if group.is_empty() || group == lower {
                titles.push(lower.clone());
                meanings.push(meaning(lower));
                continue;
            }
            let title = format!("{group} / {lower}");
            let both = meaning(&title);
            let own = meaning(lower);
            // A group that says nothing of its columns does not make them doubtful.
            let says_nothing = own.field.is_none() && own.unused.is_none();
            let is_elsewhere = both.unused == Some(Unused::Elsewhere);
            let is_better = both.whole || !own.whole || says_nothing || is_elsewhere;
            gained |= is_better && both.whole && both != own;
            meanings.push(if is_better { both } else { own });
            titles.push(title);
        }
        let both = Candidate {
            start: above.start,
            end: below.end,
            width: below.width,
            titles,
            meanings,
        };
        // A row that says nothing of the columns below it is a remark.
        (gained && both.known() > 1).then_some(both)
    }

    /// How many columns are understood.
    fn known(&self) -> usize {
        let known = |meaning: &&Meaning| {
            meaning.whole && (meaning.field.is_some() || meaning.unused.is_some())
        };
        self.meanings.iter().filter(known).count()
    }
}

fn first_lines(text: &str, delimiter: u8) -> Vec<Line> {
    let mut records = Records::new(text, delimiter, 0);
    let mut lines = Vec::new();
    for _ in 0..HEADER_WITHIN {
        let Some(record) = records.next() else { break };
        let cells: Vec<String> = record
            .cells()
            .take(MOST_COLUMNS)
            .map(str::to_owned)
            .collect();
        let (start, width) = (record.start, record.len());
        if cells.iter().any(|cell| !cell.is_empty()) {
            lines.push(Line {
                start,
                end: records.at(),
                cells,
                width,
            });
        }
    }
    lines
}
