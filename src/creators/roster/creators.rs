//! A list with one row a creator.

use super::field::Field;
use super::header::Header;
use super::names::Names;
use super::reading::{Remark, RemarkCode, RosterReading, repeated, too_many};
use super::row::Row;
use super::rows::Rows;
use super::total::Tally;
use crate::plan::{Creator, Pick, Terms};

/// Who the creators of a list are: by their ids where there are any, else by their names. Two of
/// one name are told apart by their ids.
#[derive(Default)]
pub(super) struct Creators {
    known: Names,
    names: Names,
}

impl Creators {
    /// The creator's place, and the name of a new one; `None` where it is new and its name is
    /// taken, so that it cannot be told from another.
    pub(super) fn place(&mut self, name: &str, id: &str) -> Option<(usize, Option<String>)> {
        let key = if id.is_empty() { name } else { id };
        let (place, is_new) = self.known.place(key);
        if !is_new {
            return Some((place, None));
        }
        let name = if name.is_empty() { id } else { name };
        if self.names.place(name).1 {
            return Some((place, Some(name.to_owned())));
        }
        let longer = format!("{name} ({id})");
        (!id.is_empty() && self.names.place(&longer).1).then_some((place, Some(longer)))
    }
}

/// Takes what is said of a creator again, where the first row lacks it, such as the fee of another format; whether
/// there was any of it.
fn complete(first: &mut Creator, again: &Creator) -> bool {
    let mut found = false;
    let mut take = |known: &mut Option<f64>, more: Option<f64>| {
        if known.is_none() && more.is_some() {
            *known = more;
            found = true;
        }
    };
    take(&mut first.fee_image, again.fee_image);
    take(&mut first.fee_video, again.fee_video);
    take(&mut first.interactions, again.interactions);
    take(&mut first.likes, again.likes);
    take(&mut first.saves, again.saves);
    take(&mut first.comments, again.comments);
    take(&mut first.shares, again.shares);
    take(&mut first.reads, again.reads);
    take(&mut first.impressions, again.impressions);
    if found {
        first.fee_image_low = first.fee_image_low.or(again.fee_image_low);
        first.fee_video_low = first.fee_video_low.or(again.fee_video_low);
    }
    found
}

/// What is said of the creator, who goes by this name; what is not said is unknown.
fn creator(row: &Row, name: String, header: &Header) -> Creator {
    // A fee whose header names no format is for what the row offers.
    let as_video = header.fee_follows_row() && row.number(Field::Video) == Some(1.0);
    let fee = |field: Field| {
        if as_video && field == Field::FeeImage {
            Field::FeeVideo
        } else {
            field
        }
    };
    let names = |fields: &[Field]| -> Vec<String> {
        let names = fields.iter().map(|field| fee(*field).name().to_owned());
        names.collect()
    };
    let mut creator = Creator {
        name,
        category: row.text(Field::Category).to_owned(),
        city: row.text(Field::City).to_owned(),
        remark: row.text(Field::Remark).to_owned(),
        group: row.text(Field::Group).to_owned(),
        id: row.text(Field::Id).to_owned(),
        at_least: names(&row.at_least),
        at_most: names(&row.at_most),
        ..Creator::default()
    };
    for (field, asked) in &row.quotes {
        let (amount, low) = if fee(*field) == Field::FeeVideo {
            (&mut creator.fee_video, &mut creator.fee_video_low)
        } else {
            (&mut creator.fee_image, &mut creator.fee_image_low)
        };
        (*amount, *low) = (asked.amount, asked.low);
        let service = row.number(Field::Service).map(|number| number > 0.0);
        creator.service_in |= asked.service.or(service) == Some(true) && asked.amount.is_some();
        if creator.terms == Terms::Quoted {
            creator.terms = asked.terms;
        }
    }
    if creator.fee_image.or(creator.fee_video).is_some() {
        creator.terms = Terms::Quoted;
    }
    for &(field, number) in row.numbers.iter().filter(|(_, number)| !number.is_nan()) {
        match field {
            Field::Followers => creator.followers = number,
            Field::Interactions => creator.interactions = Some(number),
            Field::Likes => creator.likes = Some(number),
            Field::Saves => creator.saves = Some(number),
            Field::Comments => creator.comments = Some(number),
            Field::Shares => creator.shares = Some(number),
            Field::Reads => creator.reads = Some(number),
            Field::Impressions => creator.impressions = Some(number),
            Field::Rate => creator.rate = Some(number),
            Field::AdClicks => creator.ad_clicks = Some(number),
            Field::SponsoredShare => creator.sponsored_share = Some(number),
            Field::AudienceMatch => creator.audience_match = Some(number),
            Field::Relevance => creator.relevance = Some(number),
            Field::Rival => creator.rival = Some(number > 0.0),
            Field::Pick => creator.pick = if number > 0.0 { Pick::In } else { Pick::Out },
            // Texts and fees are set above, and what is said of a note is not of the creator.
            _ => {}
        }
    }
    creator
}

/// One row a creator: of one that is named again the first row stays, and what it lacks is taken.
pub(super) fn read_creators(mut rows: Rows<'_, '_>, header: &Header, reading: &mut RosterReading) {
    let has_ids = header.title(Field::Id).is_some();
    let mut creators = Creators::default();
    let mut tally = Tally::default();
    // Where each creator that is known stands in the list.
    let mut places: Vec<Option<usize>> = Vec::new();
    let mut row = Row::default();
    while rows.next(&mut row, reading) {
        if reading.roster.len() == Creator::MOST as usize {
            reading
                .problems
                .push(too_many(rows.line(&row), Creator::MOST));
            break;
        }
        let (name, id) = (row.text(Field::Name), row.text(Field::Id));
        let given = if name.is_empty() { id } else { name };
        let found = creators.place(name, id);
        if let Some((_, Some(own))) = found {
            reading.ids.extend(has_ids.then(|| id.to_owned()));
            places.push(Some(reading.roster.len()));
            let creator = creator(&row, own, header);
            let Creator {
                likes,
                saves,
                comments,
                shares,
                interactions,
                ..
            } = creator;
            tally.add(interactions, [likes, saves, comments, shares]);
            reading.roster.push(creator);
            continue;
        }
        if found.is_none() {
            places.push(None);
        }
        let place = found.and_then(|(place, _)| places.get(place).copied().flatten());
        let first = place.and_then(|place| reading.roster.get_mut(place));
        let is_completed =
            first.is_some_and(|first| complete(first, &creator(&row, String::new(), header)));
        if !is_completed {
            let line = rows.line(&row);
            repeated(line, header.title_of_name(), given, reading);
        }
    }
    reading.total = header.title(Field::Interactions).map(|_| tally.total());
    let shares_in = reading.total.and_then(|total| total.shares);
    for creator in &mut reading.roster {
        creator.shares_in = creator.interactions.and(shares_in);
    }
    drop_no_quotes(header, reading);
}

/// Where others ask for money, 0 is no quote.
fn drop_no_quotes(header: &Header, reading: &mut RosterReading) {
    type Fee = fn(&mut Creator) -> &mut Option<f64>;
    let fees: [(Field, Fee); 2] = [
        (Field::FeeImage, |creator| &mut creator.fee_image),
        (Field::FeeVideo, |creator| &mut creator.fee_video),
    ];
    for (field, fee) in fees {
        let is_asked = |creator: &mut Creator| fee(creator).is_some_and(|fee| fee > 0.0);
        if !reading.roster.iter_mut().any(is_asked) {
            continue;
        }
        let mut none = 0_u32;
        for creator in &mut reading.roster {
            let fee = fee(creator);
            if fee.is_some_and(|fee| fee <= 0.0) {
                *fee = None;
                none += 1;
            }
        }
        if none > 0 {
            reading.remark(Remark {
                field: header.title(field).unwrap_or("roster").to_owned(),
                row: None,
                code: RemarkCode::NoQuote,
                given: none.to_string(),
            });
        }
    }
}
