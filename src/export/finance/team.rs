//! The sheet of the team, by name: private, so a plan has it only where the user wants it.

use std::collections::BTreeMap;

use super::cells::{Said, amount, live_amount};
use super::money::Money;
use crate::base::tier::Tier;
use crate::base::units::Fen;
use crate::budget::Input;
use crate::creators::vetting::vetted;
use crate::export::sheet::{Cell, Sheet, address};
use crate::figures::Assumptions;
use crate::plan::{BookedCreator, Plan};

const TITLES: [&str; 4] = ["creator", "tier", "category", "fee"];
const FEE: u32 = 3;

/// A creator and the fee for all notes.
struct Member<'a> {
    name: &'a str,
    tier: Tier,
    category: &'a str,
    fee: Option<Fen>,
}

/// Writes the team that is booked, with the fees of the list; where none is booked, the list.
pub(super) fn team<'a>(
    plan: &'a Plan,
    budget: &Input,
    of: Assumptions<'_>,
    money: &Money,
    said: Said<'_>,
) -> Option<Sheet> {
    let (listed, _) = vetted(plan, |vetter| {
        let input = vetter.input();
        let members = input.roster.iter().map(|&(row, creator)| {
            let tier = Tier::of(creator.followers, &input.tiers);
            let quote = vetter.expected(creator, budget.objective).quote;
            let first = budget.first_fee(of, &quote);
            (
                row,
                tier,
                first.map(|first| budget.book(of, &quote, first).fee),
            )
        });
        Some(members.collect::<Vec<_>>())
    });
    let listed: Vec<Member<'_>> = listed
        .unwrap_or_default()
        .into_iter()
        .filter_map(|(row, tier, fee)| {
            let row = usize::try_from(row).ok()?;
            let creator = plan.engagement.roster.get(row)?;
            Some(Member {
                name: &creator.name,
                tier,
                category: &creator.category,
                fee,
            })
        })
        .collect();
    let booked = &plan.schedule.creators;
    let is_booked = !booked.is_empty();
    let members = if is_booked {
        let fees: BTreeMap<&str, Option<Fen>> =
            listed.iter().map(|one| (one.name, one.fee)).collect();
        let member = |one: &'a BookedCreator| {
            let BookedCreator { name, category, .. } = one;
            Member {
                name,
                tier: one.tier,
                category,
                fee: fees.get(name.as_str()).copied().flatten(),
            }
        };
        booked.iter().map(member).collect()
    } else {
        listed
    };
    if members.is_empty() {
        return None;
    }
    Some(sheet(&members, is_booked.then_some(money), said))
}

/// The members, their fees in all, and of a team that is booked how far they are from the money.
fn sheet(members: &[Member<'_>], money: Option<&Money>, said: Said<'_>) -> Sheet {
    let mut sheet = Sheet {
        titles: said.titles(&TITLES),
        ..Sheet::default()
    };
    for one in members {
        sheet.add(vec![
            Cell::text(one.name),
            said.cell(&format!("tier.{}", one.tier.name())),
            Cell::text(one.category),
            one.fee.map_or(Cell::Empty, amount),
        ]);
    }
    let fees: Fen = members.iter().filter_map(|one| one.fee).sum();
    let last = u32::try_from(members.len()).unwrap_or(u32::MAX);
    let mut end = |name: &str, formula: String, fen: Fen| {
        let name = said.cell(name);
        sheet.add_strong(vec![
            name,
            Cell::Empty,
            Cell::Empty,
            live_amount(formula, fen),
        ])
    };
    let sum = format!("SUM({}:{})", address(FEE, 1), address(FEE, last));
    let sum = end("teamFees", sum, fees);
    if let Some((on_money, planned)) = money.and_then(|money| money.fees(said)) {
        let planned_at = end("plannedFees", on_money, planned);
        let [sum, planned_at] = [sum, planned_at].map(|row| address(FEE, row));
        end("difference", format!("{planned_at}-{sum}"), planned - fees);
    }
    sheet
}
