//! A replay of what the Council really did: its texts, its votes, what was really given. Through the
//! same commands and rules as any game.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use anyhow::{Context, Result};
use council::crisis::is_business_alone;
use council::draft::DraftText;
use council::scenario::Scenario;
use council::scenario::file::{HistoricalVote, QuestionPut, VoteOutcome, WhatIf, WhatIfChange};
use council::{
    Actor, Ballot, ChairCommand, Clock, Command, ConsultCommand, Crisis, DraftCommand, EndingId,
    HostCommand, MeansCommand, MemberId, Phase, Programme, SittingId, State, VoteId, decide, fold,
};
use serde_json::json;

/// Where a replay came to.
#[derive(Clone, Debug)]
pub(crate) struct Replayed {
    /// How the crisis stood after each sitting.
    pub(crate) after: BTreeMap<SittingId, Arc<Crisis>>,
    /// How it ended.
    pub(crate) ending: Option<EndingId>,
    /// Votes that came out otherwise than on record, with what came of them.
    pub(crate) otherwise: Vec<String>,
}

/// Replays a whole scenario, with what is done otherwise.
pub(crate) fn replay(
    scenario: &Scenario,
    programme: &Arc<Programme>,
    seed: u64,
    what_if: Option<&WhatIf>,
) -> Result<Replayed> {
    let changes = what_if.and_then(|what_if| what_if.changes.clone()).unwrap_or_default();
    let programme = if changes.iter().any(|change| change.nobody_pledges == Some(true)) {
        Arc::new(where_nobody_gives(programme))
    } else {
        Arc::clone(programme)
    };
    let mut game = Game { scenario, state: State::new(programme), changes, otherwise: Vec::new() };
    let open = json!({"host": {"open_game": {"seed": seed.to_string(), "level": "full"}}});
    game.does(&Actor::Host, serde_json::from_value(open)?)?;
    let mut after = BTreeMap::new();
    while let Some(sitting) = game.state.next_sitting().cloned() {
        if matches!(game.state.phase, Phase::Debrief) {
            break;
        }
        game.sitting(&sitting).with_context(|| format!("while replaying `{sitting}`"))?;
        after.insert(sitting, game.state.crisis.clone());
    }
    let ending = game.state.crisis.ending.clone();
    Ok(Replayed { after, ending, otherwise: game.otherwise })
}

struct Game<'a> {
    scenario: &'a Scenario,
    state: State,
    changes: Vec<WhatIfChange>,
    otherwise: Vec<String>,
}

/// A text put to the vote, with who votes how.
struct Motion {
    text: DraftText,
    roll: BTreeMap<MemberId, Ballot>,
    /// How members vote who are not in the roll.
    others: Ballot,
    /// What came of it on record, if it is history's.
    on_record: Option<(String, VoteOutcome)>,
}

/// The same crisis with nothing to give: neither members nor those outside the Council offer anything.
fn where_nobody_gives(programme: &Programme) -> Programme {
    let mut programme = programme.clone();
    programme.crisis.capabilities.clear();
    programme
}

impl Game<'_> {
    fn does(&mut self, actor: &Actor, command: Command) -> Result<()> {
        let events = decide(&self.state, actor, &command)
            .map_err(|refusal| anyhow::anyhow!("{actor}: {command:?} is refused: {refusal:?}"))?;
        fold(&mut self.state, &events);
        Ok(())
    }

    fn host(&mut self, command: HostCommand) -> Result<()> {
        self.does(&Actor::Host, Command::Host(command))
    }

    fn move_on(&mut self) -> Result<()> {
        let at = self.state.moment();
        self.host(HostCommand::MoveOn { at })
    }

    fn sitting(&mut self, id: &SittingId) -> Result<()> {
        self.host(HostCommand::OpenSitting { sitting: id.clone() })?;
        if matches!(self.state.phase, Phase::Between | Phase::Debrief) {
            return Ok(()); // it is only told
        }
        self.move_on()?;
        let mut motions = self.motions(id);
        self.take_seats(&motions)?;
        while matches!(self.state.phase, Phase::Consultations(_)) {
            let at = self.state.moment();
            self.host(HostCommand::Beat { at })?;
        }
        self.does(&Actor::Host, Command::Chair(ChairCommand::ProposeAgenda))?;
        let clock = Clock::Agreement(self.state.moment());
        self.host(HostCommand::ClockRanOut { clock })?;
        for motion in motions.drain(..) {
            self.put(motion)?;
        }
        self.move_on()?;
        self.pledge(id)?;
        self.move_on()
    }

    fn changes_at(&self, id: &SittingId) -> Vec<WhatIfChange> {
        let here = |change: &&WhatIfChange| change.sitting.as_ref().is_none_or(|at| at == id);
        self.changes.iter().filter(here).cloned().collect()
    }

    /// What is put to the vote at a sitting: history's texts, less those left out, and others' in their
    /// place.
    fn motions(&self, id: &SittingId) -> Vec<Motion> {
        let changes = self.changes_at(id);
        let left_out: BTreeSet<_> =
            changes.iter().flat_map(|change| change.without.iter().flatten()).collect();
        let written = self.scenario.file.sittings.iter().flatten().find(|it| it.id == *id);
        let history = written.and_then(|written| written.history.as_ref());
        let votes = history.and_then(|history| history.votes.as_ref()).into_iter().flatten();
        let others = |roll: &mut BTreeMap<MemberId, Ballot>| {
            for change in changes.iter().filter(|change| change.draft.is_none()) {
                roll.extend(change.roll.clone().unwrap_or_default());
            }
        };
        let mut motions: Vec<Motion> = votes
            .filter(|vote| is_on_a_text(vote) && !left_out.contains(&vote.id))
            .filter_map(|vote| {
                let mut roll = vote.roll.clone().or_else(|| self.seated(vote))?;
                others(&mut roll);
                let same = vote.roll.as_ref().is_none_or(|taken| *taken == roll);
                let on_record = vote.outcome.map(|outcome| (vote.id.to_string(), outcome));
                let text = vote.draft.clone()?;
                let on_record = on_record.filter(|_| same);
                Some(Motion { text, roll, others: Ballot::NotParticipating, on_record })
            })
            .collect();
        let instead = changes.iter().filter_map(|change| {
            let roll = change.roll.clone().unwrap_or_default();
            let text = change.draft.clone()?;
            Some(Motion { text, roll, others: Ballot::For, on_record: None })
        });
        motions.splice(0..0, instead);
        motions
    }

    /// A roll where only figures are known: somebody voted for, abstained and was against, in that order
    /// round the table, the permanent members first.
    fn seated(&self, vote: &HistoricalVote) -> Option<BTreeMap<MemberId, Ballot>> {
        let figures = vote.figures.as_ref()?;
        let mut seats = self.state.sitting.as_ref()?.roster.seats().to_vec();
        seats.sort_by_key(|seat| seat.standing);
        let times = |ballot: Ballot, count: Option<i64>| {
            std::iter::repeat_n(ballot, usize::try_from(count.unwrap_or(0)).unwrap_or(0))
        };
        let ballots = times(Ballot::For, figures.in_favour)
            .chain(times(Ballot::Abstaining, figures.abstaining))
            .chain(times(Ballot::Against, figures.against));
        Some(seats.into_iter().map(|seat| seat.member).zip(ballots).collect())
    }

    /// Whoever votes in a changed roll is at the table.
    fn take_seats(&mut self, motions: &[Motion]) -> Result<()> {
        let voting: BTreeSet<MemberId> = motions
            .iter()
            .filter(|motion| motion.on_record.is_none())
            .flat_map(|motion| &motion.roll)
            .filter(|(_, ballot)| **ballot != Ballot::Absent)
            .map(|(member, _)| member.clone())
            .collect();
        for member in voting
            .iter()
            .filter(|member| self.state.away.contains(*member))
            .cloned()
            .collect::<Vec<_>>()
        {
            self.does(&Actor::Member(member), Command::Consult(ConsultCommand::TakeSeat))?;
        }
        Ok(())
    }

    fn put(&mut self, motion: Motion) -> Result<()> {
        let mover = self.mover(&motion).context("nobody at the table to move the text")?;
        let item = self.state.phase.meeting().and_then(|meeting| meeting.agenda.first()).cloned();
        let item = item.context("the agenda is empty")?;
        let before: BTreeSet<_> = self.state.papers.drafts.keys().cloned().collect();
        let begin = DraftCommand::Begin { item, text: motion.text.clone() };
        self.does(&mover, Command::Draft(begin))?;
        let mut drafts = self.state.papers.drafts.values();
        let draft = drafts.find(|draft| !before.contains(&draft.id)).context("no draft begun")?;
        let (draft, base_rev) = (draft.id.clone(), draft.rev);
        self.does(&mover, Command::Draft(DraftCommand::Submit { draft: draft.clone(), base_rev }))?;
        self.does(&Actor::Host, Command::Chair(ChairCommand::PutDraft { draft, base_rev }))?;
        self.does(&Actor::Host, Command::Chair(ChairCommand::TakeBallot))?;
        let ballot = self.state.phase.meeting().and_then(|meeting| meeting.open_ballot());
        let (vote, voters) =
            ballot.map(|open| (open.vote, open.voters.clone())).context("no ballot")?;
        self.cast(vote, voters.into_iter().collect(), &motion)?;
        self.compare(vote, &motion);
        self.does(&Actor::Host, Command::Chair(ChairCommand::CloseVoting))
    }

    fn cast(&mut self, vote: VoteId, voters: Vec<MemberId>, motion: &Motion) -> Result<()> {
        for member in voters {
            let ballot = motion.roll.get(&member).copied().unwrap_or(motion.others);
            let ballot = if ballot == Ballot::Absent { Ballot::NotParticipating } else { ballot };
            self.does(&Actor::Member(member), Command::Cast { vote, ballot })?;
        }
        Ok(())
    }

    /// The first member at the table who votes for the text, or anybody there.
    fn mover(&self, motion: &Motion) -> Option<Actor> {
        let votes = |member: &MemberId| motion.roll.get(member).copied().unwrap_or(motion.others);
        let for_it = self.state.at_the_table().find(|member| votes(member) == Ballot::For);
        for_it.or_else(|| self.state.at_the_table().next()).cloned().map(Actor::Member)
    }

    /// A vote of history comes out as it did.
    fn compare(&mut self, vote: VoteId, motion: &Motion) {
        let Some((id, expected)) = &motion.on_record else { return };
        let taken = self.state.votes.iter().find(|taken| taken.vote == vote);
        let Some(taken) = taken else { return };
        let adopted = taken.result.outcome.is_adopted();
        let vetoed = !taken.result.outcome.vetoed_by().is_empty();
        let same = match expected {
            VoteOutcome::Adopted => adopted,
            VoteOutcome::Vetoed => vetoed,
            VoteOutcome::TooFewVotes | VoteOutcome::NotUnanimous => !adopted && !vetoed,
            VoteOutcome::Procedural
            | VoteOutcome::Substantive
            | VoteOutcome::RulingStands
            | VoteOutcome::RulingOverruled => true,
        };
        if !same {
            self.otherwise
                .push(format!("{id}: {expected:?} on record, here {:?}", taken.result.outcome));
        }
    }

    /// Members give what they really gave, at the sitting at which they gave it.
    fn pledge(&mut self, id: &SittingId) -> Result<()> {
        let mut given = Vec::new();
        for member in self.scenario.file.members.iter().flatten() {
            for capability in member.capabilities.iter().flatten() {
                if capability.given_in_history() == Some(id) && self.state.sits(&member.id) {
                    given.push((member.id.clone(), capability.id.clone()));
                }
            }
        }
        for (member, capability) in given {
            let plans = &self.state.programme.crisis.capabilities;
            let by = council::crisis::Giver::Member(member.clone());
            let plan = plans.iter().find(|plan| plan.by == by && plan.id == capability);
            let crisis = &self.state.crisis;
            let offered = plan.filter(|plan| plan.is_on_offer(id, crisis));
            let left = offered.map_or(0, |plan| crisis.left_of(plan, id));
            if left > 0 {
                let pledge = MeansCommand::Pledge { capability, amount: left };
                self.does(&Actor::Member(member), Command::Means(pledge))?;
            }
        }
        Ok(())
    }
}

/// Whether a vote was on a text that did more than order the Council's own business.
fn is_on_a_text(vote: &HistoricalVote) -> bool {
    let on_a_whole =
        matches!(vote.question, Some(QuestionPut::Substantive | QuestionPut::Procedural));
    let of_business_alone = vote.draft.as_ref().is_some_and(is_business_alone);
    on_a_whole && !(of_business_alone && vote.symbol.is_none())
}
