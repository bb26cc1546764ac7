//! A scenario as the meeting engine takes it.

use super::{Paper, Readers, Readings, Scenario, Sitting};
use crate::ids::MemberId;
use crate::programme::{PaperPlan, PartyStanding, Programme, SittingPlan};
use crate::roster::{Roster, Seat};
use crate::scenario::file::{When, Who};

impl Scenario {
    /// The Council's programme of work: what the engine needs before a game begins.
    ///
    /// Disputed numbers have the reading that the scenario plays.
    pub fn programme(&self) -> Programme {
        self.programme_with(&Readings::new())
    }

    /// The same with other readings of disputed numbers.
    pub fn programme_with(&self, readings: &Readings) -> Programme {
        let standing = |is_un_member| {
            if is_un_member { PartyStanding::MemberState } else { PartyStanding::Other }
        };
        Programme {
            scenario: self.id.clone(),
            scenario_hash: self.hash.as_str().to_owned(),
            rulebook: self.rulebook.clone(),
            parties: self
                .parties
                .iter()
                .map(|party| (party.id.clone(), standing(party.is_un_member)))
                .collect(),
            bodies: self.bodies.iter().map(|body| body.id.clone()).collect(),
            sittings: self.sittings.iter().map(|sitting| self.plan(sitting)).collect(),
            crisis: self.crisis_plan(readings),
            dealings: self.dealings_plan(),
        }
    }

    fn plan(&self, sitting: &Sitting) -> SittingPlan {
        let seats = self.members_on(sitting.date).into_iter();
        let seats = seats.map(|(member, standing)| Seat { member: member.id.clone(), standing });
        SittingPlan {
            id: sitting.id.clone(),
            date: sitting.date,
            meets_on: sitting.meets_on,
            roster: Roster::in_order(seats.collect()),
            president: sitting.president.clone(),
            provisional_agenda: vec![sitting.item.clone()],
            seized: sitting.seized.clone(),
            first_meeting_number: sitting.meeting_number,
            next_resolution_number: sitting.next_resolution,
            away: sitting.absent.clone(),
            without_instructions: sitting.without_instructions.clone(),
            contested_credentials: sitting.contested_credentials.clone(),
            parties_to_dispute: sitting.parties_to_dispute.clone(),
            guests: sitting.guests.clone(),
            papers: sitting.papers.iter().filter_map(paper).collect(),
            consultation_beats: sitting.consultation_beats,
            aftermath_beats: sitting.aftermath_beats,
            assembly: sitting.assembly,
            lifted: sitting.lifted,
        }
    }
}

/// A paper that comes by the hour.
pub(super) fn paper(paper: &Paper) -> Option<PaperPlan> {
    let beat = match paper.at {
        When::Opening => 0,
        When::Turn(turn) => u32::try_from(turn).ok()?,
        When::Condition(_) | When::AfterVote | When::Never => return None,
    };
    Some(plan_of_paper(paper, beat))
}

/// A paper with those who receive it.
pub(super) fn plan_of_paper(paper: &Paper, beat: u32) -> PaperPlan {
    let known_to = match &paper.readers {
        Readers::Everyone => None,
        Readers::Only(readers) => Some(readers.iter().filter_map(member).collect()),
        Readers::Secretariat => Some(Vec::new()),
    };
    PaperPlan { id: paper.id.clone(), known_to, beat }
}

fn member(reader: &Who) -> Option<MemberId> {
    match reader {
        Who::Member(member) => Some(member.clone()),
        Who::Party(_) | Who::Body(_) => None,
    }
}
