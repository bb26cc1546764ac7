//! What was put to a vote, as the record heads it.

use council::meeting::BallotSubject;

use super::{Minutes, phrases};
use crate::{Names, Texts};

/// What was put to a vote.
pub(super) fn of<N: Names + Texts>(minutes: &Minutes<'_, N>, subject: &BallotSubject) -> String {
    let draft = |id| [("draft", minutes.draft(id))];
    match subject {
        BallotSubject::Draft(id) => minutes.say("verbatim-question-draft", &draft(id)),
        BallotSubject::Amendment(amendment) => {
            let known = minutes.amended.get(amendment);
            let [mover, draft] = known.map_or_else(Default::default, |(mover, draft)| {
                [minutes.member(mover), minutes.draft(draft)]
            });
            minutes.say("verbatim-question-amendment", &[("mover", mover), ("draft", draft)])
        }
        BallotSubject::Parts { draft: id, clauses } => {
            let mut arguments = crate::Arguments::new();
            if let Some(numbers) = minutes.paragraphs(id, clauses) {
                arguments.set("count", clauses.len());
                arguments.set("numbers", minutes.catalogue.list(&numbers));
                arguments.set("draft", minutes.draft(id));
                return minutes.catalogue.say("verbatim-question-paragraphs", &arguments);
            }
            arguments.set("count", clauses.len());
            arguments.set("draft", minutes.draft(id));
            minutes.catalogue.say("verbatim-question-parts", &arguments)
        }
        BallotSubject::AgendaItem(item) => {
            minutes.say("verbatim-question-agenda-item", &[("item", minutes.names.item(item))])
        }
        BallotSubject::Invitation { guest, .. } => {
            minutes.say("verbatim-question-invitation", &[("guest", minutes.actor(guest))])
        }
        BallotSubject::Motion { kind, .. } => {
            let motion = phrases::motion(minutes, kind);
            minutes.say("verbatim-question-motion", &[("motion", motion)])
        }
        BallotSubject::Nature { draft: id } => minutes.say("verbatim-question-nature", &draft(id)),
        BallotSubject::Ruling { point } => {
            let point = phrases::point(minutes, point);
            minutes.say("verbatim-question-ruling", &[("point", point)])
        }
        BallotSubject::Point { point } => {
            let point = phrases::point(minutes, point);
            minutes.say("verbatim-question-point", &[("point", point)])
        }
    }
}
