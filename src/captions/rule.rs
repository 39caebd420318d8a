//! The rules, and what each rests on.

use serde::Serialize;

use crate::base::document::named;
use crate::figures::Grade;

/// A rule for captions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum CaptionRule {
    /// A superlative that the Advertising Law names: 国家级, 最高级, 最佳.
    StatuteWord,
    /// A superlative of the longer list in circulation, or of the plan's own.
    PracticeWord,
    /// A cure, or an effect of medicine or health food.
    Medical,
    /// A way to buy, and no 广告 in the text.
    AdLabel,
    /// A competitor of the brief is named.
    Rival,
    /// Nothing says that the note is paid, or the product given.
    Disclosure,
    /// Made with artificial intelligence, and nothing says so.
    AiLabel,
    /// A keyword of the brief is missing.
    Keyword,
    /// A detail of the product is missing.
    Detail,
    /// A claim of the brief is missing.
    Claim,
    /// A hashtag of the brief is missing.
    Hashtag,
    /// A mention of the brief is missing.
    Mention,
    /// Nobody says "I".
    FirstPerson,
    /// The title is longer than the platform may take.
    TitleLength,
    /// The body is longer than the platform may take.
    BodyLength,
}

named!(CaptionRule {
    StatuteWord = "statute-word",
    PracticeWord = "practice-word",
    Medical = "medical",
    AdLabel = "ad-label",
    Rival = "rival",
    Disclosure = "disclosure",
    AiLabel = "ai-label",
    Keyword = "keyword",
    Detail = "detail",
    Claim = "claim",
    Hashtag = "hashtag",
    Mention = "mention",
    FirstPerson = "first-person",
    TitleLength = "title-length",
    BodyLength = "body-length",
});

/// What a rule rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Authority {
    /// The Advertising Law, Art. 9(3).
    AdvertisingLaw,
    /// The Internet Advertising Measures, in force from 2023-05-01.
    InternetAdvertising,
    /// The measures for labelling AI-made content, in force from 2025-09-01.
    AiLabelling,
    /// The platform's rules on paid work, as the Playbook tells them (phase 4).
    Platform,
    /// The Playbook, phase 4: what makes a note found and read.
    Playbook,
    /// The plan's own brief.
    Brief,
    /// A word list that circulates among practitioners; no statute has it.
    Practice,
    /// Nothing was found: an assumption of ours.
    Assumption,
}

impl CaptionRule {
    /// What the rule rests on.
    #[must_use]
    pub const fn authority(self) -> Authority {
        match self {
            CaptionRule::StatuteWord => Authority::AdvertisingLaw,
            CaptionRule::PracticeWord => Authority::Practice,
            CaptionRule::Medical | CaptionRule::AdLabel => Authority::InternetAdvertising,
            CaptionRule::AiLabel => Authority::AiLabelling,
            CaptionRule::Disclosure => Authority::Platform,
            CaptionRule::FirstPerson => Authority::Playbook,
            CaptionRule::Rival
            | CaptionRule::Keyword
            | CaptionRule::Detail
            | CaptionRule::Claim
            | CaptionRule::Hashtag
            | CaptionRule::Mention => Authority::Brief,
            CaptionRule::TitleLength | CaptionRule::BodyLength => Authority::Assumption,
        }
    }

    /// How good the word behind the rule is; `None` for what the plan itself asks for.
    ///
    /// ```
    /// use notewave::captions::CaptionRule;
    /// use notewave::figures::Grade;
    /// assert_eq!(CaptionRule::StatuteWord.grade(), Some(Grade::A));
    /// assert_eq!(CaptionRule::TitleLength.grade(), Some(Grade::Assumption));
    /// assert_eq!(CaptionRule::Keyword.grade(), None);
    /// ```
    #[must_use]
    pub const fn grade(self) -> Option<Grade> {
        match self.authority() {
            Authority::AdvertisingLaw | Authority::InternetAdvertising | Authority::AiLabelling => {
                Some(Grade::A)
            }
            Authority::Platform | Authority::Playbook => Some(Grade::C),
            Authority::Practice => Some(Grade::D),
            Authority::Assumption => Some(Grade::Assumption),
            Authority::Brief => None,
        }
    }
}
