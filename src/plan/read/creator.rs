//! The creators of a plan.

use super::{Reader, number, optional, text};
use crate::base::document::{Document, named};
use crate::plan::{Creator, Pick, Terms};

/// The fields of a creator, in the order in which they are read.
const CREATOR: &[&str] = &[
    "rival",
    "sharesIn",
    "atLeast",
    "atMost",
    "name",
    "followers",
    "category",
    "feeImage",
    "feeVideo",
    "feeImageLow",
    "feeVideoLow",
    "serviceIn",
    "terms",
    "likes",
    "saves",
    "comments",
    "shares",
    "interactions",
    "rate",
    "reads",
    "impressions",
    "adClicks",
    "city",
    "sponsoredShare",
    "audienceMatch",
    "relevance",
    "remark",
    "pick",
    "group",
    "id",
];

impl Reader {
    pub(super) fn roster(&mut self, document: &impl Document) -> Vec<Creator> {
        let members = self.all(document, document.members(CREATOR), "engagement.roster");
        members.iter().map(|member| self.creator(member)).collect()
    }

    /// Asks for the fields of [`CREATOR`].
    pub(super) fn creator(&mut self, document: &impl Document) -> Creator {
        let rival = document.field("rival");
        let shares_in = document.field("sharesIn");
        let at_least = self.list(document, "atLeast", "engagement.creator.atLeast");
        let at_most = self.list(document, "atMost", "engagement.creator.atMost");
        Creator {
            name: text(document, "name"),
            followers: number(document, "followers"),
            category: text(document, "category"),
            fee_image: optional(document, "feeImage"),
            fee_video: optional(document, "feeVideo"),
            fee_image_low: optional(document, "feeImageLow"),
            fee_video_low: optional(document, "feeVideoLow"),
            service_in: document.field("serviceIn").truth() == Some(true),
            terms: self.choice_or_first(document, "terms", "engagement.creator.terms"),
            likes: optional(document, "likes"),
            saves: optional(document, "saves"),
            comments: optional(document, "comments"),
            shares: optional(document, "shares"),
            interactions: optional(document, "interactions"),
            shares_in: shares_in.truth(),
            rate: optional(document, "rate"),
            reads: optional(document, "reads"),
            impressions: optional(document, "impressions"),
            ad_clicks: optional(document, "adClicks"),
            city: text(document, "city"),
            sponsored_share: optional(document, "sponsoredShare"),
            audience_match: optional(document, "audienceMatch"),
            relevance: optional(document, "relevance"),
            rival: rival.truth(),
            at_least: at_least.iter().filter_map(Document::text).collect(),
            at_most: at_most.iter().filter_map(Document::text).collect(),
            remark: text(document, "remark"),
            pick: self.choice_or_first(document, "pick", "engagement.creator.pick"),
            group: text(document, "group"),
            id: text(document, "id"),
        }
    }
}

named!(Terms {
    Quoted = "quoted",
    Barter = "barter",
    OnRequest = "on-request",
    Unavailable = "unavailable",
});
named!(Pick {
    Open = "open",
    In = "in",
    Out = "out",
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_fields_of_a_creator_are_read() {
        let creator = serde_json::to_value(Creator::default()).unwrap();
        let mut written: Vec<&str> = creator
            .as_object()
            .unwrap()
            .keys()
            .map(|key| &**key)
            .collect();
        let mut read = CREATOR.to_vec();
        written.sort_unstable();
        read.sort_unstable();
        assert_eq!(written, read);
    }
}
