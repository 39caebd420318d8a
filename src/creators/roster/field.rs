//! What a column may hold.

use super::kind::ListKind;

/// What a column may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Name,
    Id,
    Followers,
    Category,
    City,
    Platform,
    FeeImage,
    FeeVideo,
    Service,
    Interactions,
    Likes,
    Saves,
    Comments,
    Shares,
    Reads,
    Impressions,
    Rate,
    AdClicks,
    SponsoredShare,
    AudienceMatch,
    Relevance,
    Rival,
    Remark,
    Pick,
    Group,
    Published,
    Day,
    Updated,
    Sponsored,
    Video,
    Note,
}

/// How the cells of a column are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    Text,
    /// Whole people.
    Followers,
    /// RMB, as a quote.
    Fee,
    /// People or actions, an average may have decimals.
    Count,
    /// 0 to 1, or percent.
    Share,
    Truth,
    Format,
    Day,
    Pick,
}

/// Each field with its name in a plan or a list, and how its cells are read.
const FIELDS: [(Field, &str, Holds); 31] = [
    (Field::Name, "name", Holds::Text),
    (Field::Id, "id", Holds::Text),
    (Field::Followers, "followers", Holds::Followers),
    (Field::Category, "category", Holds::Text),
    (Field::City, "city", Holds::Text),
    (Field::Platform, "platform", Holds::Text),
    (Field::FeeImage, "feeImage", Holds::Fee),
    (Field::FeeVideo, "feeVideo", Holds::Fee),
    (Field::Service, "service", Holds::Truth),
    (Field::Interactions, "interactions", Holds::Count),
    (Field::Likes, "likes", Holds::Count),
    (Field::Saves, "saves", Holds::Count),
    (Field::Comments, "comments", Holds::Count),
    (Field::Shares, "shares", Holds::Count),
    (Field::Reads, "reads", Holds::Count),
    (Field::Impressions, "impressions", Holds::Count),
    (Field::Rate, "rate", Holds::Share),
    (Field::AdClicks, "adClicks", Holds::Count),
    (Field::SponsoredShare, "sponsoredShare", Holds::Share),
    (Field::AudienceMatch, "audienceMatch", Holds::Share),
    (Field::Relevance, "relevance", Holds::Share),
    (Field::Rival, "rival", Holds::Truth),
    (Field::Remark, "remark", Holds::Text),
    (Field::Pick, "pick", Holds::Pick),
    (Field::Group, "group", Holds::Text),
    (Field::Published, "published", Holds::Day),
    (Field::Day, "day", Holds::Day),
    (Field::Updated, "updated", Holds::Day),
    (Field::Sponsored, "sponsored", Holds::Truth),
    (Field::Video, "video", Holds::Format),
    (Field::Note, "note", Holds::Text),
];

impl Field {
    /// The field's name in a plan or a list.
    pub(super) fn name(self) -> &'static str {
        FIELDS
            .iter()
            .find(|one| one.0 == self)
            .map_or("", |one| one.1)
    }

    /// The field of a name.
    pub(super) fn named(name: &str) -> Option<Field> {
        FIELDS.iter().find(|one| one.1 == name).map(|one| one.0)
    }

    /// How its cells are read.
    pub(super) fn holds(self) -> Holds {
        let found = FIELDS.iter().find(|one| one.0 == self);
        found.map_or(Holds::Text, |one| one.2)
    }

    /// Whether such a list has a place for it.
    pub(super) const fn is_of(self, kind: ListKind) -> bool {
        match self {
            Field::Name
            | Field::Id
            | Field::Platform
            | Field::Interactions
            | Field::Likes
            | Field::Saves
            | Field::Comments
            | Field::Shares
            | Field::Reads
            | Field::Impressions
            | Field::Video => !matches!(kind, ListKind::Ads),
            Field::Published | Field::Day | Field::Updated | Field::Sponsored | Field::Note => {
                matches!(kind, ListKind::Notes)
            }
            Field::Followers
            | Field::Category
            | Field::City
            | Field::FeeImage
            | Field::FeeVideo
            | Field::Service
            | Field::Rate
            | Field::AdClicks
            | Field::SponsoredShare
            | Field::AudienceMatch
            | Field::Relevance
            | Field::Rival
            | Field::Remark
            | Field::Pick
            | Field::Group => matches!(kind, ListKind::Creators),
        }
    }

    /// The kind of list that alone has a place for it; `None` where both have.
    pub(super) const fn only_of(self) -> Option<ListKind> {
        match (self.is_of(ListKind::Creators), self.is_of(ListKind::Notes)) {
            (true, false) => Some(ListKind::Creators),
            (false, true) => Some(ListKind::Notes),
            _ => None,
        }
    }

    /// Whether it counts what a note brought.
    pub(super) const fn is_of_a_note(self) -> bool {
        matches!(
            self,
            Field::Interactions
                | Field::Likes
                | Field::Saves
                | Field::Comments
                | Field::Shares
                | Field::Reads
                | Field::Impressions
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_and_each_name_stands_once() {
        let mut names: Vec<&str> = FIELDS.iter().map(|one| one.1).collect();
        let before = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), before);
        for (field, name, holds) in FIELDS {
            assert_eq!((field.name(), field.holds()), (name, holds));
            assert_eq!(Field::named(name), Some(field));
        }
    }
}
