//! Shares reads out among notes so that they bring the most.

/// How many steps the reads of all notes are dealt out in.
pub(super) const STEPS: u32 = 400;

/// A note that reads can go to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// What a reader of it brings.
    pub(super) worth: f64,
    /// Reads that boost has bought it already.
    pub(super) before: f64,
}

/// Different people whom reads of one note reach, of those to whom it can be shown: `a (1 − e^(−x/a))`.
pub(super) fn reach(room: f64, reads: f64) -> f64 {
    -room * libm::expm1(-reads / room)
}

/// What more reads of a note bring.
pub(super) fn gain(place: &Place, room: f64, reads: f64) -> f64 {
    place.worth * (reach(room, place.before + reads) - reach(room, place.before))
}

/// Deals equal steps of reads out, each to the note it brings the most at; of equals to the first. What a note
/// brings falls with every step, so that no other way to deal them out brings more.
///
/// How many steps each note gets, in the order of the notes; all of the steps, where there is a note.
pub(super) fn share_out(places: &[Place], room: f64, reads: f64, steps: u32) -> Vec<u32> {
    let each = reads / f64::from(steps.max(1));
    let mut dealt = vec![0_u32; places.len()];
    // What the next step brings at each note.
    let next = |place: &Place, steps: u32| {
        let at = place.before + each * f64::from(steps);
        place.worth * (reach(room, at + each) - reach(room, at))
    };
    let mut worth: Vec<f64> = places.iter().map(|place| next(place, 0)).collect();
    for _ in 0..steps {
        let mut best: Option<(usize, f64)> = None;
        for (at, worth) in worth.iter().enumerate() {
            if best.is_none_or(|(_, most)| *worth > most) {
                best = Some((at, *worth));
            }
        }
        let Some((at, _)) = best else { break };
        let found = (places.get(at), dealt.get_mut(at), worth.get_mut(at));
        if let (Some(place), Some(dealt), Some(worth)) = found {
            *dealt += 1;
            *worth = next(place, *dealt);
        }
    }
    dealt
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn brings(places: &[Place], room: f64, each: f64, dealt: &[u32]) -> f64 {
        let notes = places.iter().zip(dealt);
        notes
            .map(|(place, steps)| gain(place, room, each * f64::from(*steps)))
            .sum()
    }

    /// Every way to deal so many steps out among so many notes.
    fn ways(notes: usize, steps: u32) -> Vec<Vec<u32>> {
        if notes == 1 {
            return vec![vec![steps]];
        }
        (0..=steps)
            .flat_map(|first| {
                let rest = ways(notes - 1, steps - first);
                rest.into_iter()
                    .map(move |rest| [vec![first], rest].concat())
            })
            .collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// Brute force is the oracle: no way to deal the steps out brings more.
        #[test]
        fn no_other_way_brings_more(
            notes in prop::collection::vec((0.0..3.0_f64, 0.0..20_000.0_f64), 1..5),
            room in 500.0..60_000.0_f64,
            reads in 1.0..100_000.0_f64,
            steps in 1..8_u32,
        ) {
            let places: Vec<Place> =
                notes.iter().map(|&(worth, before)| Place { worth, before }).collect();
            let dealt = share_out(&places, room, reads, steps);
            prop_assert_eq!(dealt.iter().sum::<u32>(), steps);
            let each = reads / f64::from(steps);
            let found = brings(&places, room, each, &dealt);
            let most = ways(places.len(), steps)
                .iter()
                .map(|way| brings(&places, room, each, way))
                .fold(0.0, f64::max);
            prop_assert!(found >= most * (1.0 - 1e-9), "{found} < {most}");
        }
    }
}
