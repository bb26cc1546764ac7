//! Private moves at random: filling what a template leaves open, and wild ones for the pool.

use super::Dice;
use super::fill::{measure, verb};
use crate::actor::Actor;
use crate::command::TalkCommand;
use crate::dealings::{
    Band, Bought, CallAbout, CallStanding, Deal, Grievance, LetterAsk, NextDeed, Price, Promise,
    ProposalAnswer, ProposalStanding, Rewording, SoundingAnswer, Stance, Tabled, WordingChange,
    YesOrNo,
};
use crate::draft::{DraftText, NewOperative};
use crate::ids::{ClauseId, DraftId, LineId, MemberId, PressureId};
use crate::measure::MeasureKind;
use crate::offers::TalkTemplate;
use crate::scenario::file::MeansKind;
use crate::state::{DraftStatus, State};
use crate::vote::Ballot;

/// A template with its slots filled at random, in a way that mostly fits.
pub(super) fn filled(
    template: &TalkTemplate,
    state: &State,
    actor: &Actor,
    dice: &mut Dice,
) -> TalkCommand {
    match template {
        TalkTemplate::Sound { member, draft, base_rev } => TalkCommand::Sound {
            member: member.clone(),
            draft: draft.clone(),
            base_rev: *base_rev,
            clause: dice.one_in(3).then(|| clause(&text_of(state, draft), dice)),
        },
        TalkTemplate::AnswerSounding { sounding } => {
            let about = state.dealings.soundings.get(sounding);
            let text = about.map(|about| text_of(state, &about.draft)).unwrap_or_default();
            let answer = answer(state, actor, &text, dice);
            TalkCommand::AnswerSounding { sounding: sounding.clone(), answer }
        }
        TalkTemplate::Propose { to } => {
            TalkCommand::Propose { to: to.clone(), deal: deal(state, actor, dice) }
        }
        TalkTemplate::AnswerProposal { proposal } => {
            let answer = match dice.below(4) {
                0 => ProposalAnswer::Decline,
                1 => ProposalAnswer::Counter(deal(state, actor, dice)),
                _ => ProposalAnswer::Sign,
            };
            TalkCommand::AnswerProposal { proposal: proposal.clone(), answer }
        }
        TalkTemplate::BringTogether { draft, base_rev } => TalkCommand::BringTogether {
            one: member(state, dice),
            other: member(state, dice),
            draft: draft.clone(),
            base_rev: *base_rev,
        },
        TalkTemplate::AnswerBringing { bringing } => {
            let about = state.dealings.bringings.get(bringing);
            let text = about.map(|about| text_of(state, &about.draft)).unwrap_or_default();
            TalkCommand::AnswerBringing {
                bringing: bringing.clone(),
                changes: changes(&text, dice),
            }
        }
        TalkTemplate::Mark { draft, base_rev } => TalkCommand::Mark {
            draft: draft.clone(),
            base_rev: *base_rev,
            change: change(&text_of(state, draft), dice),
        },
        TalkTemplate::WriteHome { line } => letter(state, line, dice),
        TalkTemplate::TellPress => TalkCommand::TellPress { promise: promise(state, actor, dice) },
        TalkTemplate::Call { to } => {
            TalkCommand::Call { to: to.clone(), about: about(state, actor, dice) }
        }
        TalkTemplate::GiveReason { vote } => {
            TalkCommand::GiveReason { vote: *vote, promise: promise(state, actor, dice) }
        }
    }
}

fn text_of(state: &State, draft: &DraftId) -> DraftText {
    state.papers.draft(draft).map(|draft| draft.text.as_ref().clone()).unwrap_or_default()
}

fn member(state: &State, dice: &mut Dice) -> MemberId {
    let seated: Vec<_> =
        state.sitting.iter().flat_map(|sitting| sitting.roster.members()).cloned().collect();
    dice.pick(&seated).cloned().unwrap_or(MemberId::from("nobody"))
}

fn clause(text: &DraftText, dice: &mut Dice) -> ClauseId {
    let ids: Vec<_> = text.operative.iter().map(|clause| clause.id).collect();
    dice.pick(&ids).copied().unwrap_or(ClauseId(1))
}

fn change(text: &DraftText, dice: &mut Dice) -> WordingChange {
    let how = match (dice.below(4), measure(dice)) {
        (0, Some(measure)) => Rewording::Measure(Box::new(measure)),
        (1, Some(measure)) => Rewording::Add(Box::new(NewOperative::new(verb(dice), measure))),
        (2, _) => Rewording::Verb(verb(dice)),
        (_, _) => Rewording::Drop,
    };
    WordingChange { clause: clause(text, dice), how }
}

fn changes(text: &DraftText, dice: &mut Dice) -> Vec<WordingChange> {
    (0..=dice.below(2)).map(|_| change(text, dice)).collect()
}

fn answer(state: &State, actor: &Actor, text: &DraftText, dice: &mut Dice) -> SoundingAnswer {
    let price = dice.one_in(2).then(|| Price {
        changes: changes(text, dice),
        undertaking: dice.one_in(3).then(|| promise(state, actor, dice)),
        buys: if dice.one_in(3) { Bought::NoVeto } else { Bought::VoteFor },
    });
    let leaning = i32::try_from(dice.below(60)).unwrap_or(0) - 30;
    SoundingAnswer {
        stance: if price.is_some() { Stance::Asking } else { Stance::Open },
        band: dice.one_in(2).then(|| Band::around(leaning, 5)),
        price,
    }
}

fn letter(state: &State, line: &LineId, dice: &mut Dice) -> TalkCommand {
    let received: Vec<_> = state.received.keys().cloned().collect();
    TalkCommand::WriteHome {
        line: line.clone(),
        ask: if dice.one_in(2) { LetterAsk::Waive } else { LetterAsk::Soften },
        cite: dice.pick(&received).cloned().unwrap_or("no-dispatch".into()),
    }
}

fn about(state: &State, actor: &Actor, dice: &mut Dice) -> CallAbout {
    let draft = draft(state, dice);
    match dice.below(6) {
        0 => CallAbout::Trade(deal(state, actor, dice)),
        1 => CallAbout::AskToSponsor { draft },
        2 => CallAbout::AskForVote { draft },
        3 => CallAbout::Warn { draft },
        4 => {
            let rumours: Vec<_> = state.dealings.rumours.keys().cloned().collect();
            let rumour = dice.pick(&rumours).cloned().unwrap_or("no-rumour".into());
            CallAbout::PassOn { rumour }
        }
        _ => {
            let held: Vec<_> = state.dealings.undertakings.keys().cloned().collect();
            let undertaking = dice.pick(&held).cloned().map(Grievance::Undertaking);
            let vote = crate::ids::VoteId(state.numbers.votes);
            CallAbout::Reproach(undertaking.unwrap_or(Grievance::Vote(vote)))
        }
    }
}

/// Mostly one promise for another, or for nothing.
fn deal(state: &State, actor: &Actor, dice: &mut Dice) -> Deal {
    let pressures = state.programme.dealings.pressures.iter();
    let own: Vec<PressureId> = pressures
        .filter(|(_, plan)| Some(&plan.by) == actor.member())
        .map(|(id, _)| id.clone())
        .collect();
    let mut side = |of: u32| -> Vec<Promise> {
        (0..dice.below(of)).map(|_| promise(state, actor, dice)).collect()
    };
    let (offered, asked) = (side(2), side(3));
    let pressure = if dice.one_in(2) { dice.pick(&own).cloned() } else { None };
    Deal { offered, asked, pressure }
}

/// A draft that can still come to the vote, if there is one.
fn draft(state: &State, dice: &mut Dice) -> DraftId {
    let drafts = state.papers.drafts.values();
    let open: Vec<_> = drafts
        .clone()
        .filter(|draft| draft.is_before_the_council())
        .chain(drafts.filter(|draft| draft.status == DraftStatus::OnDesk))
        .map(|draft| draft.id.clone())
        .collect();
    dice.pick(&open).cloned().unwrap_or("nobody-1".into())
}

fn promise(state: &State, actor: &Actor, dice: &mut Dice) -> Promise {
    let draft = draft(state, dice);
    let text = text_of(state, &draft);
    match dice.below(13) {
        0..=2 => Promise::VoteSo { draft, ballot: ballot(dice) },
        3 => Promise::NotVeto { draft },
        4 => Promise::Sponsor { draft },
        5 => Promise::SupportParagraph { draft, clause: clause(&text, dice) },
        6 => Promise::OpposeParagraph { draft, clause: clause(&text, dice) },
        7 => Promise::Revise { draft, changes: changes(&text, dice) },
        8 => Promise::Table { text: Tabled::Draft(draft) },
        9 => Promise::Withdraw { draft },
        10 => {
            let parties: Vec<_> = state.programme.parties.keys().cloned().collect();
            let guest = dice.pick(&parties).cloned().map(Actor::Invited);
            Promise::Invite { guest: guest.unwrap_or(actor.clone()) }
        }
        11 => Promise::Pledge { means: MeansKind::Relief, at_least: dice.below(9) },
        _ => Promise::NextSitting {
            deed: if dice.one_in(2) {
                NextDeed::VoteFor { kind: MeasureKind::CeaseFire }
            } else {
                NextDeed::Sponsor { kind: MeasureKind::CeaseFire }
            },
        },
    }
}

fn ballot(dice: &mut Dice) -> Ballot {
    dice.pick(&Ballot::ALL).copied().unwrap_or(Ballot::For)
}

/// A private move that may or may not be open.
pub(super) fn wild(state: &State, actor: &Actor, dice: &mut Dice) -> TalkCommand {
    let draft = draft(state, dice);
    let known = state.papers.draft(&draft).map_or(1, |draft| draft.rev);
    let base_rev = if dice.one_in(5) { known.saturating_add(1) } else { known };
    let to = member(state, dice);
    let dealings = &state.dealings;
    let undertakings: Vec<_> = dealings.undertakings.keys().cloned().collect();
    let undertaking = dice.pick(&undertakings).cloned().unwrap_or("none".into());
    let soundings: Vec<_> = dealings.soundings.keys().cloned().collect();
    let proposals: Vec<_> = dealings.proposals.keys().cloned().collect();
    let proposal = dice.pick(&proposals).cloned().unwrap_or("none".into());
    let calls: Vec<_> = dealings.calls.keys().cloned().collect();
    let bringings: Vec<_> = dealings.bringings.keys().cloned().collect();
    let answer = if dice.one_in(2) { YesOrNo::Yes } else { YesOrNo::No };
    let template = match dice.below(18) {
        0 => return TalkCommand::Circulate { draft, base_rev },
        1 => return TalkCommand::Listen,
        2 => return TalkCommand::GiveNotice { undertaking },
        3 => return TalkCommand::AskRelease { undertaking },
        4 => return TalkCommand::Release { undertaking },
        5 => return TalkCommand::ClaimFree { undertaking },
        6 => return TalkCommand::Threaten { to, draft, base_rev },
        7 => return TalkCommand::AnswerCounter { proposal, answer },
        8 => {
            let call = dice.pick(&calls).cloned().unwrap_or("none".into());
            return TalkCommand::AnswerCall { call, answer };
        }
        9 => TalkTemplate::Sound { member: to, draft, base_rev },
        10 => TalkTemplate::AnswerSounding {
            sounding: dice.pick(&soundings).cloned().unwrap_or("none".into()),
        },
        11 => TalkTemplate::Propose { to },
        12 => TalkTemplate::AnswerProposal { proposal },
        13 => TalkTemplate::BringTogether { draft, base_rev },
        14 => TalkTemplate::AnswerBringing {
            bringing: dice.pick(&bringings).cloned().unwrap_or("none".into()),
        },
        15 => TalkTemplate::Mark { draft, base_rev },
        16 => TalkTemplate::TellPress,
        _ => TalkTemplate::Call { to },
    };
    filled(&template, state, actor, dice)
}

/// Somebody whose answer another delegation waits for.
pub(super) fn awaited(state: &State, dice: &mut Dice) -> Option<MemberId> {
    let dealings = &state.dealings;
    let soundings = dealings.soundings.values().filter(|sounding| sounding.answer.is_none());
    let calls = dealings.calls.values().filter(|call| call.standing == CallStanding::Waiting);
    let proposals = dealings.proposals.values().filter_map(|held| match held.standing {
        ProposalStanding::Waiting => Some(held.to.clone()),
        ProposalStanding::Countered { .. } => Some(held.by.clone()),
        ProposalStanding::Signed | ProposalStanding::Declined => None,
    });
    let asked = soundings.map(|sounding| sounding.of.clone());
    let called = calls.map(|call| call.to.clone());
    let awaited: Vec<_> = asked.chain(called).chain(proposals).collect();
    dice.pick(&awaited).cloned()
}
