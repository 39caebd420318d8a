//! Which slot of a day each of its posts takes.

/// When each post of a day goes live, in minutes after midnight: the locked ones as they are, the
/// others in the slots that are left, in order and spread over the window as evenly as these allow.
/// `slots` begin in order; no more than `seats` posts share one while there is another.
pub(super) fn seats(slots: &[u32], locked: &[Option<u32>], seats: u32) -> Vec<u32> {
    let taken = |slot: u32| locked.iter().filter(|lock| **lock == Some(slot)).count();
    let free: Vec<u32> = slots
        .iter()
        .flat_map(|&slot| {
            let seats = usize::try_from(seats).unwrap_or(usize::MAX);
            std::iter::repeat_n(slot, seats.saturating_sub(taken(slot)))
        })
        .collect();
    let open = locked.iter().filter(|lock| lock.is_none()).count();
    let mut next = 0;
    let minutes = locked.iter().map(|lock| {
        lock.unwrap_or_else(|| {
            // Each has the same part of what is left, and takes the middle of it.
            let place = (2 * next + 1) * free.len() / (2 * open.max(1));
            next += 1;
            let full = slots.last().copied().unwrap_or(0);
            free.get(place).copied().unwrap_or(full)
        })
    });
    minutes.collect()
}

#[cfg(test)]
mod tests {
    use super::seats;

    const SLOTS: [u32; 4] = [1_200, 1_230, 1_260, 1_290];

    #[test]
    fn open_posts_are_spread_and_locked_ones_stay() {
        assert_eq!(seats(&SLOTS, &[None], 1), [1_260]);
        assert_eq!(seats(&SLOTS, &[None, None], 1), [1_230, 1_290]);
        assert_eq!(seats(&SLOTS, &[None, Some(1_230)], 1), [1_260, 1_230]);
        // Outside the window, a lock takes no slot.
        assert_eq!(
            seats(&SLOTS, &[Some(600), None, None], 1),
            [600, 1_230, 1_290]
        );
    }

    #[test]
    fn no_slot_holds_more_than_its_seats() {
        for seat in 1..=3_usize {
            for posts in 1..=SLOTS.len() * seat {
                let all = seats(&SLOTS, &vec![None; posts], u32::try_from(seat).unwrap());
                assert!(all.is_sorted());
                for slot in SLOTS {
                    assert!(all.iter().filter(|at| **at == slot).count() <= seat);
                }
            }
        }
    }
}
