//! Who can be invited to the table, and under which rule (rules 37 and 39).

use crate::actor::Actor;
use crate::event::Event;
use crate::meeting::{Invitation, InvitationRule, Meeting};
use crate::programme::PartyStanding;
use crate::refusal::Refusal;
use crate::state::State;

/// Who can be invited, and under which rule: Members of the United Nations under rule 37, anybody else
/// under rule 39.
pub(super) fn can_be_invited(
    state: &State,
    meeting: &Meeting,
    guest: &Actor,
    rule: InvitationRule,
) -> Result<(), Refusal> {
    if meeting.is_invited(guest) {
        return Err(Refusal::AlreadyInvited);
    }
    let right = match guest {
        Actor::Invited(party) => match state.programme.parties.get(party) {
            Some(PartyStanding::MemberState) => InvitationRule::Rule37,
            Some(PartyStanding::Other) => InvitationRule::Rule39,
            None => return Err(Refusal::UnknownGuest),
        },
        Actor::Body(body) if state.programme.bodies.contains(body) => InvitationRule::Rule39,
        Actor::Secretariat | Actor::Press => InvitationRule::Rule39,
        Actor::Body(_) | Actor::Member(_) | Actor::Teacher | Actor::Host => {
            return Err(Refusal::UnknownGuest);
        }
    };
    if right == rule { Ok(()) } else { Err(Refusal::WrongInvitationRule) }
}

/// The guest is invited. Whoever is far away comes to a later sitting.
pub(super) fn invited(state: &State, guest: &Actor, rule: InvitationRule) -> Event {
    let expected = state.sitting.iter().flat_map(|sitting| &sitting.guests);
    let comes_later = expected.into_iter().any(|one| one.guest == *guest && one.comes_later);
    Event::GuestInvited(Invitation { guest: guest.clone(), rule, comes_later })
}
