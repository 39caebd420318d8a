//! Joining a list of notes with a list of creators.

use std::collections::{BTreeMap, BTreeSet};

/// The names by which notes join a roster: a creator whom the notes know by an id, or by an id
/// where others have a name, gets the name that the roster has for that id. Whom the roster does
/// not have keeps its name, and no two get the same. Ids may be fewer than names, or none.
///
/// ```
/// let own = |texts: [&str; 2]| texts.map(str::to_owned);
/// let (names, ids) = (own(["Mia", "Lin"]), own(["r1", "r2"]));
/// let joined = notewave::creators::roster::join(&names, &ids, &own(["r2", "Ann"]), &[]);
/// assert_eq!(joined, ["Lin", "Ann"]);
/// let joined = notewave::creators::roster::join(&names, &ids, &own(["M.", "Ann"]), &own(["r1", "r9"]));
/// assert_eq!(joined, ["Mia", "Ann"]);
/// ```
#[must_use]
pub fn join(
    names: &[String],
    ids: &[String],
    note_names: &[String],
    note_ids: &[String],
) -> Vec<String> {
    let in_roster: BTreeSet<&str> = names.iter().map(String::as_str).collect();
    let by_id: BTreeMap<&str, &str> = ids
        .iter()
        .zip(names)
        .map(|(id, name)| (id.as_str(), name.as_str()))
        .filter(|(id, _)| !id.is_empty())
        .collect();
    let mut taken: BTreeSet<&str> = note_names.iter().map(String::as_str).collect();
    let mut joined = Vec::with_capacity(note_names.len());
    for (at, name) in note_names.iter().enumerate() {
        let id = note_ids.get(at).map_or("", String::as_str);
        let own = by_id.get(id).or_else(|| in_roster.get(id)).copied();
        let own = own.or_else(|| {
            let unknown = !in_roster.contains(name.as_str());
            unknown.then(|| by_id.get(name.as_str()).copied()).flatten()
        });
        let own = own.filter(|own| *own == name || taken.insert(own));
        joined.push(own.unwrap_or(name).to_owned());
    }
    joined
}
