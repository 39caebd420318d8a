//! The posts of the waves, one by one: who, on which day and at what time.

use super::calendar::Calendar;
use super::report::{Post, WaveId};
use super::spread::Group;
use super::waves::Rules;
use crate::base::date::Date;
use crate::base::tier::Tier;

/// The most posts that are listed one by one; more than a team ever books, and little enough to
/// answer at once. The waves count the rest.
pub(super) const MOST_LISTED: usize = 2_000;

impl Rules {
    /// The posts of the waves in the order of time, as far as they are listed.
    pub(super) fn posts(&self, waves: &[Group<'_>], calendar: &Calendar) -> Vec<Post> {
        let all = waves.iter().flat_map(|wave| {
            wave.loads().flat_map(move |load| {
                let window = self.windows.of(load.date, calendar);
                (0..load.posts).map(move |index| {
                    let creator = wave.post(load.first + u64::from(index));
                    let time = window.time(index, load.posts);
                    post(wave.id, creator, load.date, time)
                })
            })
        });
        all.take(MOST_LISTED).collect()
    }
}

/// How the first note of a creator is called; the second is called `micro-3-2`.
fn name(tier: Tier, number: u32, note: u32) -> String {
    let creator = format!("{}-{number}", tier.name());
    if note == 1 {
        creator
    } else {
        format!("{creator}-{note}")
    }
}

fn post(wave: WaveId, (tier, number, note): (Tier, u32, u32), date: Date, minutes: u32) -> Post {
    let post = Post {
        id: name(tier, number, note),
        tier,
        number,
        note,
        wave,
        date: String::new(),
        time: String::new(),
        utc: String::new(),
    };
    post.at(date, minutes)
}

impl Post {
    /// The same on another day and at another time.
    pub(super) fn at(&self, date: Date, minutes: u32) -> Post {
        Post {
            id: self.id.clone(),
            date: date.to_string(),
            time: format!("{:02}:{:02}", minutes / 60, minutes % 60),
            utc: date.utc(minutes),
            ..*self
        }
    }
}
