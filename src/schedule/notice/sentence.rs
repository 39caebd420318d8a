//! One sentence of a notice: the days it names and what it says of them.

/// A day as it is written: `2026年2月15日（农历腊月二十八、周日）`, or less of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WrittenDay {
    pub(super) year: Option<u16>,
    pub(super) month: Option<u8>,
    pub(super) day: u8,
    /// Days since Monday.
    pub(super) weekday: Option<u8>,
    /// The words themselves.
    pub(super) passage: String,
}

/// From a day to another; without another, the day alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WrittenSpan {
    pub(super) from: WrittenDay,
    pub(super) to: Option<WrittenDay>,
    pub(super) works: bool,
}

/// What a sentence says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sentence {
    /// What it calls the holiday, before its colon; may be empty.
    pub(super) name: String,
    pub(super) spans: Vec<WrittenSpan>,
    /// How many days off it says there are.
    pub(super) count: Option<u16>,
    /// Whether the weekend beside the days is part of the holiday.
    pub(super) with_weekend: bool,
    /// A year that is no part of a date, as in a title.
    pub(super) year: Option<u16>,
}

const OFF: [&str; 4] = ["放假", "休息", "休假", "调休"];
const WORKED: [&str; 2] = ["上班", "补班"];
const TO: [char; 8] = ['至', '到', '-', '—', '–', '~', '～', '－'];

impl Sentence {
    /// Reads a sentence whose digits and brackets are half-width and which has no spaces. A day belongs to
    /// the next verb after it, and where there is none to the last before it; without a verb it is no
    /// day off or at work.
    pub(super) fn read(text: &str) -> Sentence {
        let mut sentence = Sentence {
            name: name_of(text),
            with_weekend: text.contains("连休"),
            ..Sentence::default()
        };
        let mut waiting: Vec<WrittenSpan> = Vec::new();
        let (mut is_range, mut last_verb) = (false, None);
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            if let Some((day, after)) = written_day(rest) {
                let open = waiting
                    .last_mut()
                    .filter(|span| is_range && span.to.is_none());
                match open {
                    Some(span) => span.to = Some(day),
                    None => waiting.push(WrittenSpan {
                        from: day,
                        to: None,
                        works: false,
                    }),
                }
                (is_range, rest) = (false, after);
                continue;
            }
            is_range = TO.contains(&letter);
            let starts = |verbs: &[&str]| verbs.iter().any(|verb| rest.starts_with(verb));
            let verb = if starts(&WORKED) {
                Some(true)
            } else {
                starts(&OFF).then_some(false)
            };
            if let Some(works) = verb {
                last_verb = Some(works);
                let days = waiting.drain(..);
                sentence
                    .spans
                    .extend(days.map(|span| WrittenSpan { works, ..span }));
            }
            rest = match number(rest) {
                Some((number, after)) => {
                    sentence.take(number, after);
                    after
                }
                None => rest.get(letter.len_utf8()..).unwrap_or_default(),
            };
        }
        if let Some(works) = last_verb {
            let days = waiting.into_iter();
            sentence
                .spans
                .extend(days.map(|span| WrittenSpan { works, ..span }));
        }
        sentence
    }

    /// A number that is no part of a date: a year, or so many days.
    fn take(&mut self, number: u16, after: &str) {
        if after.starts_with('年') && (2000..2100).contains(&number) {
            self.year.get_or_insert(number);
        } else if after.starts_with('天') {
            self.count = Some(number);
        }
    }
}

/// What a holiday's name begins with. What stands before it, a title or the number of a paragraph, is none.
const NAMES: [&str; 7] = ["元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆"];

/// The name before the colon: from the first that is known on.
fn name_of(text: &str) -> String {
    let Some((name, _)) = text.split_once(':') else {
        return String::new();
    };
    let start = NAMES.iter().filter_map(|known| name.find(known)).min();
    let name = name.get(start.unwrap_or(0)..).unwrap_or(name);
    name.to_owned()
}

/// The number that a text begins with, and what follows it.
fn number(text: &str) -> Option<(u16, &str)> {
    let digits = text.len()
        - text
            .trim_start_matches(|letter: char| letter.is_ascii_digit())
            .len();
    let (digits, after) = text.split_at_checked(digits)?;
    Some((digits.parse().ok()?, after))
}

/// The number before a sign, and what follows the sign.
fn number_before(text: &str, sign: char) -> Option<(u16, &str)> {
    let (number, after) = number(text)?;
    Some((number, after.strip_prefix(sign)?))
}

/// The day that a text begins with, and what follows it.
fn written_day(text: &str) -> Option<(WrittenDay, &str)> {
    let optional = |text, sign| {
        number_before(text, sign).map_or((None, text), |(number, after)| (Some(number), after))
    };
    let (year, rest) = optional(text, '年');
    let (month, rest) = optional(rest, '月');
    let (day, mut rest) = number_before(rest, '日').or_else(|| number_before(rest, '号'))?;
    let mut weekday = None;
    if let Some((inside, after)) = rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        weekday = weekday_in(inside);
        rest = after;
    }
    let passage = text.strip_suffix(rest).unwrap_or(text).to_owned();
    let small = |number: u16| u8::try_from(number).ok();
    let day = WrittenDay {
        year,
        month: match month {
            Some(month) => Some(small(month)?),
            None => None,
        },
        day: small(day)?,
        weekday,
        passage,
    };
    Some((day, rest))
}

/// The weekday that is named in brackets.
fn weekday_in(text: &str) -> Option<u8> {
    ["周", "星期", "礼拜"].iter().find_map(|word| {
        let (_, after) = text.split_once(word)?;
        let named = after.chars().next()?;
        let place = ['一', '二', '三', '四', '五', '六', '日', '天']
            .iter()
            .position(|&letter| letter == named)?;
        u8::try_from(place.min(6)).ok()
    })
}
