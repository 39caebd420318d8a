//! The home currency, checked. No number of the budget depends on it.

use crate::base::date::Date;
use crate::base::problem::{ProblemCode, Problems};
use crate::plan::Currency;

/// Names what keeps the page from showing the currency: a code that is not three capital letters, a
/// rate out of its range, a day that is none. A missing rate is no problem: RMB alone is shown until
/// there is one.
pub(super) fn check(currency: &Currency, problems: &mut Problems) {
    let Currency { code, rate, date } = currency;
    if code.len() != 3 || !code.bytes().all(|letter| letter.is_ascii_uppercase()) {
        problems.say("budget.currency.code", ProblemCode::Unknown, code.as_str());
    }
    if let Some(rate) = *rate {
        let (min, max) = (Currency::MIN_RATE, Currency::MAX_RATE);
        problems.number("budget.currency.rate", None, rate, min, max);
    }
    if Date::parse(date).is_none() {
        problems.say("budget.currency.date", ProblemCode::NotADate, date.as_str());
    }
}
