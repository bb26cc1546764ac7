//! Private moves that are open: what a delegation may do in the corridors now.

use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::command::{Command, TalkCommand};
use crate::dealings::{
    CallAbout, CallStanding, Deal, Grievance, LetterAsk, Promise, ProposalAnswer, ProposalStanding,
    Rewording, SoundingAnswer, Stance, WordingChange, YesOrNo,
};
use crate::decide::is_taken;
use crate::ids::{BringingId, DraftId, LineId, MemberId, ProposalId, SoundingId, VoteId};
use crate::limits::TROOPS_MAX;
use crate::scenario::file::MeansKind;
use crate::state::{DraftOnFile, Phase, State};

/// A private move with something left to choose.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum TalkTemplate {
    /// Sound a member on a draft, or on one of its paragraphs.
    Sound {
        /// Whom.
        member: MemberId,
        /// On which draft.
        draft: DraftId,
        /// In which wording.
        base_rev: u32,
    },
    /// Answer a sounding.
    AnswerSounding {
        /// Which.
        sounding: SoundingId,
    },
    /// Propose a deal.
    Propose {
        /// To whom.
        to: MemberId,
    },
    /// Answer a proposal.
    AnswerProposal {
        /// Which.
        proposal: ProposalId,
    },
    /// Bring two together over a draft.
    BringTogether {
        /// Which draft.
        draft: DraftId,
        /// In which wording.
        base_rev: u32,
    },
    /// Say what one could take.
    AnswerBringing {
        /// When brought together so.
        bringing: BringingId,
    },
    /// Put the red pencil to a circulated text.
    Mark {
        /// Which text.
        draft: DraftId,
        /// In which wording.
        base_rev: u32,
    },
    /// Ask the capital about a line.
    WriteHome {
        /// Which line.
        line: LineId,
    },
    /// Undertake something before the press.
    TellPress,
    /// Call a member.
    Call {
        /// Whom.
        to: MemberId,
    },
    /// Give the reason for one's veto.
    GiveReason {
        /// At which vote.
        vote: VoteId,
    },
}

impl TalkTemplate {
    /// Whether a command is this one with its slot filled.
    pub fn covers(&self, command: &TalkCommand) -> bool {
        match (self, command) {
            (
                Self::Sound { member, draft, base_rev },
                TalkCommand::Sound { member: whom, draft: on, base_rev: rev, .. },
            ) => (member, draft, base_rev) == (whom, on, rev),
            (
                Self::AnswerSounding { sounding },
                TalkCommand::AnswerSounding { sounding: which, .. },
            ) => sounding == which,
            (Self::Propose { to }, TalkCommand::Propose { to: whom, .. })
            | (Self::Call { to }, TalkCommand::Call { to: whom, .. }) => to == whom,
            (
                Self::AnswerProposal { proposal },
                TalkCommand::AnswerProposal { proposal: which, .. },
            ) => proposal == which,
            (
                Self::BringTogether { draft, base_rev },
                TalkCommand::BringTogether { draft: over, base_rev: rev, .. },
            )
            | (
                Self::Mark { draft, base_rev },
                TalkCommand::Mark { draft: over, base_rev: rev, .. },
            ) => (draft, base_rev) == (over, rev),
            (
                Self::AnswerBringing { bringing },
                TalkCommand::AnswerBringing { bringing: which, .. },
            ) => bringing == which,
            (Self::WriteHome { line }, TalkCommand::WriteHome { line: which, .. }) => line == which,
            (Self::TellPress, TalkCommand::TellPress { .. }) => true,
            (Self::GiveReason { vote }, TalkCommand::GiveReason { vote: which, .. }) => {
                vote == which
            }
            _ => false,
        }
    }

    /// The plainest command the template can become that would be taken; else the last one tried.
    pub(super) fn probe(&self, state: &State, actor: &Actor) -> TalkCommand {
        let tries = self.plain(state, actor);
        let last = tries.last().cloned();
        let taken = |talk: &TalkCommand| is_taken(state, actor, &Command::Talk(talk.clone()));
        tries.into_iter().find(taken).or(last).unwrap_or(TalkCommand::Listen)
    }

    /// Plain fillings, the likeliest first.
    fn plain(&self, state: &State, actor: &Actor) -> Vec<TalkCommand> {
        match self {
            Self::Sound { member, draft, base_rev } => vec![TalkCommand::Sound {
                member: member.clone(),
                draft: draft.clone(),
                base_rev: *base_rev,
                clause: None,
            }],
            Self::AnswerSounding { sounding } => vec![TalkCommand::AnswerSounding {
                sounding: sounding.clone(),
                answer: SoundingAnswer { stance: Stance::Open, band: None, price: None },
            }],
            Self::AnswerProposal { proposal } => vec![TalkCommand::AnswerProposal {
                proposal: proposal.clone(),
                answer: ProposalAnswer::Decline,
            }],
            Self::AnswerBringing { bringing } => vec![TalkCommand::AnswerBringing {
                bringing: bringing.clone(),
                changes: Vec::new(),
            }],
            Self::TellPress => {
                vec![TalkCommand::TellPress { promise: plain_promise(state) }]
            }
            Self::GiveReason { vote } => {
                vec![TalkCommand::GiveReason { vote: *vote, promise: plain_promise(state) }]
            }
            Self::Propose { to } => plain_deals(state)
                .map(|deal| TalkCommand::Propose { to: to.clone(), deal })
                .to_vec(),
            Self::Call { to } => plain_calls(state, actor, to),
            Self::BringTogether { draft, base_rev } => pairs(state, draft, *base_rev),
            Self::Mark { draft, base_rev } => plain_marks(state, draft, *base_rev),
            Self::WriteHome { line } => plain_letters(state, actor, line),
        }
    }
}

/// A promise anybody can give and nobody has given: a token of money.
fn plain_promise(state: &State) -> Promise {
    let token = |at_least| Promise::Pledge { means: MeansKind::Money, at_least };
    let given =
        |promise: &Promise| state.dealings.open_undertakings().any(|held| held.promise == *promise);
    let free = (1_u32..=TROOPS_MAX).map(token).find(|promise| !given(promise));
    free.unwrap_or_else(|| token(1))
}

fn plain_deals(state: &State) -> [Deal; 2] {
    let one = || vec![plain_promise(state)];
    [Deal { asked: one(), ..Deal::default() }, Deal { offered: one(), ..Deal::default() }]
}

fn plain_calls(state: &State, actor: &Actor, to: &MemberId) -> Vec<TalkCommand> {
    let trades = plain_deals(state).map(CallAbout::Trade);
    let warnings = known(state, actor).map(|draft| CallAbout::Warn { draft: draft.id.clone() });
    let rumours =
        state.dealings.rumours.values().filter(|rumour| Some(&rumour.by) == actor.member());
    let passed = rumours.map(|rumour| CallAbout::PassOn { rumour: rumour.id.clone() });
    let broken = state.dealings.undertakings.keys().cloned().map(Grievance::Undertaking);
    let votes = state.votes.iter().map(|vote| Grievance::Vote(vote.vote));
    let reproaches = broken.chain(votes).map(CallAbout::Reproach);
    let abouts = trades.into_iter().chain(warnings).chain(passed.take(1)).chain(reproaches);
    abouts.map(|about| TalkCommand::Call { to: to.clone(), about }).collect()
}

fn pairs(state: &State, draft: &DraftId, base_rev: u32) -> Vec<TalkCommand> {
    let seated: Vec<_> = members(state).collect();
    let pairs = seated
        .iter()
        .enumerate()
        .flat_map(|(place, one)| seated.iter().skip(place + 1).map(move |other| (one, other)));
    pairs
        .map(|(one, other)| TalkCommand::BringTogether {
            one: one.clone(),
            other: other.clone(),
            draft: draft.clone(),
            base_rev,
        })
        .collect()
}

/// To take out any one paragraph.
fn plain_marks(state: &State, draft: &DraftId, base_rev: u32) -> Vec<TalkCommand> {
    let file = state.papers.draft(draft);
    let clauses = file.into_iter().flat_map(|file| &file.text.operative).map(|clause| clause.id);
    clauses
        .map(|clause| TalkCommand::Mark {
            draft: draft.clone(),
            base_rev,
            change: WordingChange { clause, how: Rewording::Drop },
        })
        .collect()
}

fn plain_letters(state: &State, actor: &Actor, line: &LineId) -> Vec<TalkCommand> {
    let received = state.received.iter().filter(|(_, audience)| audience.has(actor));
    received
        .take(1)
        .map(|(cite, _)| TalkCommand::WriteHome {
            line: line.clone(),
            ask: LetterAsk::Waive,
            cite: cite.clone(),
        })
        .collect()
}

fn members(state: &State) -> impl Iterator<Item = MemberId> {
    state.sitting.iter().flat_map(|sitting| sitting.roster.members()).cloned()
}

fn known<'a>(state: &'a State, actor: &'a Actor) -> impl Iterator<Item = &'a DraftOnFile> {
    state.papers.every_draft().filter(move |draft| draft.is_known_to(actor))
}

/// Private moves without an open slot.
pub(super) fn closed(state: &State, actor: &Actor) -> Vec<TalkCommand> {
    if actor.member().is_none() || !matches!(state.phase, Phase::Consultations(_)) {
        return Vec::new();
    }
    let mut commands = vec![TalkCommand::Listen];
    let others: Vec<_> = members(state).filter(|other| Some(other) != actor.member()).collect();
    for draft in known(state, actor) {
        let (id, base_rev) = (|| draft.id.clone(), draft.rev);
        commands.push(TalkCommand::Circulate { draft: id(), base_rev });
        commands.extend(others.iter().map(|to| TalkCommand::Threaten {
            to: to.clone(),
            draft: id(),
            base_rev,
        }));
    }
    for held in state.dealings.open_undertakings() {
        let undertaking = || held.id.clone();
        commands.extend([
            TalkCommand::GiveNotice { undertaking: undertaking() },
            TalkCommand::AskRelease { undertaking: undertaking() },
            TalkCommand::Release { undertaking: undertaking() },
            TalkCommand::ClaimFree { undertaking: undertaking() },
        ]);
    }
    for answer in [YesOrNo::Yes, YesOrNo::No] {
        let calls = state.dealings.calls.values();
        commands.extend(
            calls
                .filter(|call| call.standing == CallStanding::Waiting)
                .map(|call| TalkCommand::AnswerCall { call: call.id.clone(), answer }),
        );
        let proposals = state.dealings.proposals.values();
        commands.extend(
            proposals
                .filter(|held| matches!(held.standing, ProposalStanding::Countered { .. }))
                .map(|held| TalkCommand::AnswerCounter { proposal: held.id.clone(), answer }),
        );
    }
    commands
}

/// Private moves with one.
pub(super) fn templates(state: &State, actor: &Actor) -> Vec<TalkTemplate> {
    let Some(member) = actor.member() else { return Vec::new() };
    let dealings = &state.dealings;
    let vetoes = dealings.vetoes_to_explain.get(member).into_iter().flatten();
    let mut templates: Vec<_> =
        vetoes.map(|vote| TalkTemplate::GiveReason { vote: *vote }).collect();
    if !matches!(state.phase, Phase::Consultations(_)) {
        return templates;
    }
    templates.push(TalkTemplate::TellPress);
    for to in members(state).filter(|other| other != member) {
        templates.extend(known(state, actor).map(|draft| TalkTemplate::Sound {
            member: to.clone(),
            draft: draft.id.clone(),
            base_rev: draft.rev,
        }));
        templates.push(TalkTemplate::Propose { to: to.clone() });
        templates.push(TalkTemplate::Call { to });
    }
    for draft in known(state, actor) {
        let (draft, base_rev) = (draft.id.clone(), draft.rev);
        templates.push(TalkTemplate::BringTogether { draft: draft.clone(), base_rev });
        templates.push(TalkTemplate::Mark { draft, base_rev });
    }
    let asked = dealings.soundings.values().filter(|sounding| sounding.of == *member);
    templates.extend(asked.map(|one| TalkTemplate::AnswerSounding { sounding: one.id.clone() }));
    let proposed = dealings.proposals.values().filter(|proposal| proposal.to == *member);
    templates.extend(proposed.map(|one| TalkTemplate::AnswerProposal { proposal: one.id.clone() }));
    templates.extend(
        dealings
            .bringings
            .values()
            .map(|held| TalkTemplate::AnswerBringing { bringing: held.id.clone() }),
    );
    let lines = dealings.instructions.get(member).into_iter().flat_map(|held| &held.lines);
    templates.extend(lines.map(|line| TalkTemplate::WriteHome { line: line.line.clone() }));
    templates
}
