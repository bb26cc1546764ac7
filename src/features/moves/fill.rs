//! A form filled in: the command a template becomes with the choices made.

use council::dealings::{Deal, Promise, SoundingAnswer};
use council::meeting::MotionKind;
use council::{
    ChairCommand, Command, ConsultCommand, DraftCommand, FloorCommand, MeansCommand, MemberId,
    TalkCommand, TalkTemplate, Template, Words,
};

use super::compose::{Choice, Ground};

impl Ground<'_> {
    /// The command a template becomes with these choices. `None` while something is missing.
    pub(crate) fn command(
        &self,
        template: &Template,
        chosen: &[Choice],
        words: &str,
    ) -> Option<Command> {
        let first = chosen.first();
        let typed = || (!words.trim().is_empty()).then(|| Words::typed(words.trim()));
        Some(match template {
            Template::Talk(talk) => Command::Talk(talk_command(talk, chosen)?),
            Template::Message => {
                Command::Consult(ConsultCommand::Send { to: vec![member(first)?], words: typed()? })
            }
            Template::StayAway => Command::Consult(ConsultCommand::StayAway { words: typed()? }),
            Template::ProposeStatement => {
                Command::Chair(ChairCommand::ProposeStatement { text: typed()? })
            }
            Template::Share { draft } => Command::Draft(DraftCommand::Share {
                draft: draft.clone(),
                with: vec![member(first)?],
            }),
            Template::Divide { draft } => {
                let Some(Choice::Clause(clause)) = first else { return None };
                let clauses = vec![*clause];
                Command::Draft(DraftCommand::AskDivision { draft: draft.clone(), clauses })
            }
            Template::Amend { draft, base_rev } => {
                let Some(Choice::Change(change)) = first else { return None };
                let text = change.amendment(&self.draft(draft)?.text)?;
                let (draft, base_rev) = (draft.clone(), *base_rev);
                Command::Draft(DraftCommand::Amend { draft, base_rev, text })
            }
            Template::Speak { capacity } => {
                let ready = if let Some(Choice::Words(words)) = first { Some(words) } else { None };
                let words = match ready {
                    Some(words) => (**words).clone(),
                    None => typed()?,
                };
                Command::Floor(FloorCommand::Speak { capacity: *capacity, words })
            }
            Template::Pledge { capability, .. } => {
                let Some(Choice::Amount(amount)) = first else { return None };
                let (capability, amount) = (capability.clone(), *amount);
                Command::Means(MeansCommand::Pledge { capability, amount })
            }
            Template::AdjournTo => {
                let date = self.view.public.sitting.as_ref()?.date;
                Command::Floor(FloorCommand::Move { kind: MotionKind::AdjournTo { date } })
            }
            Template::OpenGame | Template::Begin { .. } | Template::Edit { .. } => return None,
        })
    }
}

/// A private move with its choices made.
fn talk_command(template: &TalkTemplate, chosen: &[Choice]) -> Option<TalkCommand> {
    let mut chosen = chosen.iter();
    let (first, second) = (chosen.next(), chosen.next());
    Some(match template {
        TalkTemplate::Sound { member, draft, base_rev } => TalkCommand::Sound {
            member: member.clone(),
            draft: draft.clone(),
            base_rev: *base_rev,
            clause: if let Some(Choice::Clause(clause)) = first { Some(*clause) } else { None },
        },
        TalkTemplate::AnswerSounding { sounding } => {
            let Some(Choice::Stance(stance)) = first else { return None };
            let answer = SoundingAnswer { stance: *stance, band: None, price: None };
            TalkCommand::AnswerSounding { sounding: sounding.clone(), answer }
        }
        TalkTemplate::Propose { to } => {
            let deal = Deal {
                offered: promise(first).into_iter().collect(),
                asked: promise(second).into_iter().collect(),
                pressure: None,
            };
            if deal.offered.is_empty() && deal.asked.is_empty() {
                return None;
            }
            TalkCommand::Propose { to: to.clone(), deal }
        }
        TalkTemplate::AnswerProposal { proposal } => {
            let Some(Choice::Answer(answer)) = first else { return None };
            let answer = (**answer).clone();
            TalkCommand::AnswerProposal { proposal: proposal.clone(), answer }
        }
        TalkTemplate::BringTogether { draft, base_rev } => TalkCommand::BringTogether {
            one: member(first)?,
            other: member(second)?,
            draft: draft.clone(),
            base_rev: *base_rev,
        },
        TalkTemplate::AnswerBringing { bringing } => {
            TalkCommand::AnswerBringing { bringing: bringing.clone(), changes: Vec::new() }
        }
        TalkTemplate::Mark { draft, base_rev } => {
            let Some(Choice::Change(change)) = first else { return None };
            let (draft, base_rev, change) = (draft.clone(), *base_rev, (**change).clone());
            TalkCommand::Mark { draft, base_rev, change }
        }
        TalkTemplate::WriteHome { line } => {
            let (Some(Choice::Letter(ask)), Some(Choice::Paper(cite))) = (first, second) else {
                return None;
            };
            TalkCommand::WriteHome { line: line.clone(), ask: *ask, cite: cite.clone() }
        }
        TalkTemplate::TellPress => TalkCommand::TellPress { promise: promise(first)? },
        TalkTemplate::GiveReason { vote } => {
            TalkCommand::GiveReason { vote: *vote, promise: promise(first)? }
        }
        TalkTemplate::Call { to } => {
            let Some(Choice::About(about)) = first else { return None };
            TalkCommand::Call { to: to.clone(), about: (**about).clone() }
        }
    })
}

fn member(choice: Option<&Choice>) -> Option<MemberId> {
    if let Some(Choice::Member(member)) = choice { Some(member.clone()) } else { None }
}

fn promise(choice: Option<&Choice>) -> Option<Promise> {
    if let Some(Choice::Promise(promise)) = choice { Some((**promise).clone()) } else { None }
}
