//! What a delegate objects to when the President asks whether there is any objection.

use council::meeting::{AgreementSubject, BallotSubject};
use council::{Command, FloorCommand};

use super::numbers::OBJECTS;
use super::question::{Meaning, invitation, meaning, of_motion};
use super::{Choice, Delegate, Sight};
use crate::reason::Reason;

impl Delegate {
    /// Its objection to what the President takes as agreed; `None` if it lets it pass.
    ///
    /// It objects only to what it minds: silence is the Council's way with most of its business.
    pub fn objection(&self, view: &Sight<'_>, subject: &AgreementSubject) -> Option<Choice> {
        if subject.is_statement() && self.would_not_cover_a_veto(view) {
            let object = Command::Floor(FloorCommand::Object);
            return Some(Choice::new(object, vec![Reason::VetoStandsOnRecord]));
        }
        let asked: Vec<Meaning> = match subject {
            AgreementSubject::Agenda { items } => items
                .iter()
                .filter_map(|item| {
                    meaning(&self.seat.matters, &BallotSubject::AgendaItem(item.clone()))
                })
                .collect(),
            AgreementSubject::Invitation { guest, rule } => vec![invitation(guest, *rule)],
            AgreementSubject::Motion { kind, .. } => vec![of_motion(&self.seat.matters, kind)],
            AgreementSubject::Draft { draft } => {
                vec![Meaning::Draft { draft: draft.clone(), helps: true }]
            }
            // Words that bind nobody are let pass.
            AgreementSubject::Statement { .. } => Vec::new(),
        };
        asked.into_iter().find_map(|meaning| {
            let (worth, reasons) = self.worth_of(view, Some(meaning));
            (worth <= OBJECTS).then(|| Choice::new(Command::Floor(FloorCommand::Object), reasons))
        })
    }
}
