//! The fields of a brief: what only the user can know.

use serde::Serialize;

use crate::base::document::{Named, named};

/// What the user may write for a brief; its name is the key in [`Plan::brief`](crate::plan::Plan::brief).
///
/// Revision rounds, days of review, fees and dates are no fields: the plan's figures and its schedule hold
/// them. The category that is sought is the plan's `engagement.category`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Field {
    /// The brand's name.
    Brand,
    /// What is featured.
    Product,
    /// What the brand is, and why it comes to Xiaohongshu.
    Background,
    /// The cities where the people live who are sought.
    Cities,
    /// Their ages, such as `18-24`.
    Ages,
    /// The words they search, the most important first.
    Keywords,
    /// What a reader should remember.
    Message,
    /// How it should sound.
    Tone,
    /// The situation or story that the creator may start from.
    Angle,
    /// Details of the product that a note should name: shades, exact price, where to buy.
    Details,
    /// Claims that must be in a note, as they may be made.
    Claims,
    /// Hashtags that must be in a note.
    Hashtags,
    /// Accounts that must be mentioned.
    Mentions,
    /// The words that tell a reader that the work is paid, beside the platform's own label.
    Disclosure,
    /// Topics, words and pictures to stay away from.
    Restrictions,
    /// Competitors: not named in a note, and not worked for while a contract is exclusive.
    Rivals,
    /// Where and how a draft is handed in.
    Submission,
    /// Who approves a draft.
    Approver,
    /// By which way creators are asked: `marketplace`, `direct` or `agency`.
    Route,
    /// Who writes to creators, and how to reach them.
    Contact,
    /// Who owns a note and its pictures, and where the brand may use them.
    Ownership,
    /// For how many days a creator works for no rival, counted from the day the note is live.
    ExclusivityDays,
    /// The language that holds where the two of a contract differ: `zh`, `en` or any text.
    Language,
    /// Who answers comments.
    Responder,
    /// What is answered to a question.
    AnswerQuestion,
    /// What is answered to a complaint.
    AnswerNegative,
    /// What is answered to somebody who wants to buy.
    AnswerBuying,
}

named!(Field {
    Brand = "brand",
    Product = "product",
    Background = "background",
    Cities = "cities",
    Ages = "ages",
    Keywords = "keywords",
    Message = "message",
    Tone = "tone",
    Angle = "angle",
    Details = "details",
    Claims = "claims",
    Hashtags = "hashtags",
    Mentions = "mentions",
    Disclosure = "disclosure",
    Restrictions = "restrictions",
    Rivals = "rivals",
    Submission = "submission",
    Approver = "approver",
    Route = "route",
    Contact = "contact",
    Ownership = "ownership",
    ExclusivityDays = "exclusivityDays",
    Language = "language",
    Responder = "responder",
    AnswerQuestion = "answerQuestion",
    AnswerNegative = "answerNegative",
    AnswerBuying = "answerBuying",
});

/// How the text of a field is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Kind {
    /// A name, which is the same in both languages.
    Name,
    /// Sentences, in each language its own.
    Text,
    /// One thing a line, in each language its own.
    Lines,
    /// Short entries, the same in both languages.
    List,
    /// A whole number.
    Number,
}

/// A language of the brief.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "types", derive(tsify::Tsify))]
pub enum Language {
    /// English.
    En,
    /// Chinese.
    Zh,
}

named!(Language { En = "en", Zh = "zh" });

impl Language {
    /// The other of the two.
    ///
    /// ```
    /// use notewave::brief::Language;
    /// assert_eq!(Language::En.other(), Language::Zh);
    /// ```
    #[must_use]
    pub const fn other(self) -> Language {
        match self {
            Language::En => Language::Zh,
            Language::Zh => Language::En,
        }
    }
}

impl Field {
    /// The most days of exclusivity, ten years; the least is 0.
    pub const MOST_DAYS: u32 = 3_650;

    /// How its text is read.
    #[must_use]
    pub const fn kind(self) -> Kind {
        use Field as F;
        match self {
            F::Brand | F::Approver | F::Route | F::Contact | F::Language | F::Responder => {
                Kind::Name
            }
            F::Cities | F::Ages | F::Keywords | F::Hashtags | F::Mentions | F::Rivals => Kind::List,
            F::Details | F::Claims | F::Restrictions => Kind::Lines,
            F::ExclusivityDays => Kind::Number,
            _ => Kind::Text,
        }
    }

    /// Whether a brief lacks something without it. Claims, hashtags and mentions are for those who have some;
    /// what a contract needs, its own points say.
    #[must_use]
    pub const fn is_needed(self) -> bool {
        use Field as F;
        matches!(
            self,
            F::Brand
                | F::Product
                | F::Background
                | F::Keywords
                | F::Message
                | F::Tone
                | F::Angle
                | F::Details
                | F::Disclosure
                | F::Restrictions
                | F::Submission
                | F::Approver
        )
    }

    /// Whether each language has a text of its own.
    #[must_use]
    pub const fn is_translated(self) -> bool {
        matches!(self.kind(), Kind::Text | Kind::Lines)
    }

    /// The key in the plan of its text in a language: the name; for the Chinese text of what has one in each
    /// language, the name and `.zh`.
    ///
    /// ```
    /// use notewave::brief::{Field, Language};
    /// assert_eq!(Field::Message.key(Language::En), "message");
    /// assert_eq!(Field::Message.key(Language::Zh), "message.zh");
    /// assert_eq!(Field::Keywords.key(Language::Zh), "keywords"); // the same in both
    /// ```
    #[must_use]
    pub fn key(self, language: Language) -> String {
        match language {
            Language::Zh if self.is_translated() => format!("{}.zh", self.name()),
            _ => self.name().to_owned(),
        }
    }
}
