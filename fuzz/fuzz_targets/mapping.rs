//! Any choice of columns for any list: the first bytes choose, the others are the list.
#![no_main]

use libfuzzer_sys::fuzz_target;
use notewave::creators::roster::{Choices, ColumnMapping, read, read_as};

const FIELDS: [&str; 12] = [
    "", "name", "id", "followers", "likes", "published", "sponsored", "video", "note", "feeImage",
    "sponsoredShare", "pick",
];

fuzz_target!(|given: ([u8; 8], &str)| {
    let (choices, text) = given;
    let columns = read(text).columns;
    let chosen = |choice: &u8| FIELDS.get(usize::from(*choice)).map(|name| (*name).to_owned());
    let mapping = ColumnMapping {
        headers: columns.into_iter().map(|column| column.header).collect(),
        fields: choices.iter().map(chosen).collect(),
    };
    let reading = read_as(text, &Choices { mappings: &[mapping], ..Choices::default() }, &mut |_| {});
    assert!(reading.roster.len() <= text.len());
});
