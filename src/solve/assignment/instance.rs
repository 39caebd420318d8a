//! What is asked and answered.

/// Posts to be put on days.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Instance {
    /// How many posts each day has room for, locked ones included. Days are those of the calendar,
    /// one after the other: a day on which nothing may be posted has room for none.
    pub room: Vec<u32>,
    /// The posts.
    pub posts: Vec<Post>,
    /// The fewest days from one note of a creator to the next; 0 where they may share a day.
    pub spacing: u32,
}

/// One post.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Post {
    /// Its tier, any number.
    pub tier: u32,
    /// Its category, any number.
    pub category: u32,
    /// Its creator, any number. Notes of one creator that are not locked go on days in the order in
    /// which they are listed.
    pub creator: u32,
    /// The first day on which it may go, by its index.
    pub from: u32,
    /// The last day on which it may go.
    pub to: u32,
    /// Days between on which it may not go, in order.
    pub busy: Vec<u32>,
    /// The day it is on if there is no reason to move it.
    pub home: u32,
    /// The day on which it stays, whatever speaks against it.
    pub locked: Option<u32>,
}

impl Post {
    /// What it adds to the load of: its tier on a day, and its category of that tier.
    pub(super) const fn kind(&self) -> (u32, u32) {
        (self.tier, self.category)
    }
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The day of each post.
    pub days: Vec<u32>,
    /// What it costs.
    pub cost: u64,
    /// No answer costs less than this; the cost itself where that is proven to be least.
    pub bound: u64,
}

/// The weight of the squares of a day's load.
pub(super) const DAY: u64 = 4;
/// That of a tier's on a day.
pub(super) const TIER: u64 = 2;
/// That of a category's of a tier on a day.
pub(super) const CATEGORY: u64 = 1;
