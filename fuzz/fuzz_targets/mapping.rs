//! Any choice of columns for any list: the first bytes choose, the others are the list.
#![no_main]

use libfuzzer_sys::fuzz_target;
use notewave::creators::roster::{
    Choices, ColumnChoice, ColumnMapping, ListKind, read, read_as,
};

const FIELDS: [&str; 12] = [
    "", "name", "id", "followers", "likes", "published", "sponsored", "video", "note", "feeImage",
    "sponsoredShare", "pick",
];

const KINDS: [Option<ListKind>; 4] = [
    None, Some(ListKind::Creators), Some(ListKind::Notes), Some(ListKind::Ads),
];

fn read_as_chosen(choice: u8) -> ColumnChoice {
    let truth = |bit: u8| [None, Some(choice & bit != 0)][usize::from(choice & 128 != 0)];
    ColumnChoice {
        service: truth(1),
        zeros: truth(2).map(|_| u32::from(choice % 8)),
        rmb: truth(4),
        day_first: truth(8),
    }
}

fuzz_target!(|given: ([u8; 8], &str)| {
    let (choices, text) = given;
    let columns = read(text).columns;
    let chosen = |choice: &u8| FIELDS.get(usize::from(*choice)).map(|name| (*name).to_owned());
    let mapping = ColumnMapping {
        headers: columns.into_iter().map(|column| column.header).collect(),
        fields: choices.iter().map(chosen).collect(),
        kind: KINDS.get(usize::from(choices[0] / 64)).copied().flatten(),
        choices: choices.iter().map(|choice| read_as_chosen(*choice)).collect(),
    };
    let reading = read_as(text, &Choices { mappings: &[mapping], ..Choices::default() }, &mut |_| {});
    assert!(reading.roster.len() <= text.len());
});
