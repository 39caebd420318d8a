//! A creator who posts several notes: who reads them, and how luck evens out.
//!
//! The same followers see each of the notes. Where one note is read by a part `q` of them, `k`
//! notes have `k q` reads for each follower and are read by `1 − (1 − q)^k` of the followers.

use crate::budget::number::Number;

/// The part of a creator's followers who read at least one of so many notes, where each note is
/// read by a part of them; note by note, so that of one note it is that part to the last bit.
pub(crate) fn read_once<N: Number>(part: N, notes: u32) -> N {
    (1..notes).fold(part, |read, _| read + part * (N::from(1.0) - read))
}

/// The squared spread of the mean of some notes, where that of one is `squared`: the mean of
/// log-normal numbers, taken as log-normal too. Of one note it is its own to the last bit.
pub(crate) fn evened_out<N: Number>(squared: N, notes: u32) -> N {
    if notes <= 1 {
        return squared;
    }
    (squared.expm1() / N::from(f64::from(notes))).log1p()
}

#[cfg(test)]
mod tests {
    use crate::base::by_name::ByName;

    use super::{evened_out, read_once};
    use crate::base::tier::{PerTier, Tier};
    use crate::budget::money::prices::Order;
    use crate::budget::response::curves::Response;
    use crate::figures::{Assumptions, response as figures};

    #[test]
    fn two_notes_that_half_of_them_read_are_read_by_three_quarters() {
        let read = [1, 2, 3].map(|notes| read_once(0.5, notes));
        let by_hand = [0.5, 0.75, 0.875].iter();
        assert!(by_hand.zip(read).all(|(a, b)| (a - b).abs() < 1e-15));
        assert!((1..=20).all(|notes| read_once(1.0, notes) <= 1.0));
    }

    #[test]
    fn readers_are_no_more_than_reads_and_followers() {
        let overrides = ByName::new();
        let of = Assumptions::new(&overrides);
        let mut before = PerTier::<f64>::default();
        for posted in 1..=20 {
            let order = Order {
                formats: PerTier::default(),
                notes: PerTier::from_fn(|_| posted),
                season: false,
            };
            let response = Response::new(of, &order);
            for tier in Tier::ALL {
                let creator = response.notes.get(tier);
                assert!(creator.readers <= creator.reads * (1.0 + 1e-12));
                assert!(creator.readers <= of.value(figures::FOLLOWERS.get(tier)) * creator.live);
                assert!(creator.readers > *before.get(tier));
                *before.get_mut(tier) = creator.readers;
            }
        }
    }

    #[test]
    fn luck_evens_out_with_every_note() {
        let spreads: Vec<f64> = (1..=20).map(|notes| evened_out(0.49, notes)).collect();
        assert!(spreads.is_sorted_by(|a, b| a > b));
        assert!(spreads.iter().all(|&squared| squared > 0.0));
    }
}
