//! Any bytes as a list: it is answered, and the answer holds together.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let reading = notewave::creators::roster::read(&String::from_utf8_lossy(bytes));
    let rows = reading.roster.len().max(reading.notes.creator.len());
    assert!(rows <= bytes.len());
    assert!(reading.notes.likes.is_empty() || reading.notes.likes.len() == rows);
});
