//! Policies: how a seat can be played otherwise than as carefully as a delegate can, so that the worth of
//! careful play can be measured. No person meets these; `placard simulate --policy` does.

use std::fmt;
use std::str::FromStr;

use council::meeting::BallotSubject;
use council::{Ballot, Chance, Command, DraftCommand, MemberId, Seed, VoteId};

use super::{Choice, Delegate, Sight};
use crate::value::{No, ballot};

/// How a seat is played.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Policy {
    /// As carefully as a delegate can: the delegates' own way.
    #[default]
    Careful,
    /// Says nothing, does nothing and abstains.
    Silent,
    /// Submits its text at the first half-hour without asking anybody, and votes as it leans.
    TableAtOnce,
    /// Votes for everything.
    AlwaysFor,
    /// Abstains on everything.
    AlwaysAbstaining,
    /// Votes as its instructions and positions say and deals with nobody.
    Instructions,
    /// Votes as another member's public record would have that member vote.
    Follow(MemberId),
    /// Chooses by chance among what it could do.
    Random,
}

/// A word that names no policy.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error(
    "no policy `{0}`: one of silent, table_at_once, always_for, always_abstaining, instructions, \
     follow:MEMBER, random, careful"
)]
pub struct NoSuchPolicy(String);

impl FromStr for Policy {
    type Err = NoSuchPolicy;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Ok(match word {
            "careful" => Self::Careful,
            "silent" => Self::Silent,
            "table_at_once" => Self::TableAtOnce,
            "always_for" => Self::AlwaysFor,
            "always_abstaining" => Self::AlwaysAbstaining,
            "instructions" => Self::Instructions,
            "random" => Self::Random,
            _ => match word.strip_prefix("follow:") {
                Some(member) if !member.is_empty() => Self::Follow(MemberId::new(member)),
                Some(_) | None => return Err(NoSuchPolicy(word.to_owned())),
            },
        })
    }
}

impl fmt::Display for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Careful => f.write_str("careful"),
            Self::Silent => f.write_str("silent"),
            Self::TableAtOnce => f.write_str("table_at_once"),
            Self::AlwaysFor => f.write_str("always_for"),
            Self::AlwaysAbstaining => f.write_str("always_abstaining"),
            Self::Instructions => f.write_str("instructions"),
            Self::Follow(member) => write!(f, "follow:{member}"),
            Self::Random => f.write_str("random"),
        }
    }
}

impl Policy {
    /// Whether the seat deals with others of its own accord, and at the table.
    pub(super) fn deals(&self) -> bool {
        matches!(self, Self::Careful | Self::Random)
    }

    /// Whether it holds a pen at all.
    pub(super) fn writes(&self) -> bool {
        matches!(self, Self::Careful | Self::Random | Self::TableAtOnce)
    }

    /// Whether it stands by every word of its text.
    pub(super) fn is_unbending(&self) -> bool {
        matches!(self, Self::TableAtOnce)
    }

    /// Whether it speaks at the table.
    pub(super) fn speaks(&self) -> bool {
        matches!(self, Self::Careful | Self::Random | Self::TableAtOnce | Self::Instructions)
    }
}

impl Delegate {
    /// The ballot a policy fixes; `None` where the seat votes as it leans.
    pub(super) fn fixed_ballot(
        &self,
        view: &Sight<'_>,
        vote: VoteId,
        subject: &BallotSubject,
    ) -> Option<Ballot> {
        match &self.policy {
            Policy::Careful | Policy::TableAtOnce | Policy::Instructions => None,
            Policy::Silent | Policy::AlwaysAbstaining => Some(Ballot::Abstaining),
            Policy::AlwaysFor => Some(Ballot::For),
            Policy::Follow(member) => {
                let BallotSubject::Draft(draft) = subject else { return None };
                let draft = super::ballot::known(&view.public, draft)?;
                let estimate = self.public_estimate(view, member, &draft.text);
                Some(ballot(estimate, No::Counts))
            }
            Policy::Random => {
                let choices = [Ballot::For, Ballot::Against, Ballot::Abstaining];
                let drawn = self.chance(view, &format!("ballot {vote}")).below(3);
                usize::try_from(drawn).ok().and_then(|place| choices.get(place)).copied()
            }
        }
    }

    /// The choices of a seat played by chance: one of them drawn, or none.
    pub(super) fn drawn(&self, view: &Sight<'_>, choices: Vec<Choice>) -> Vec<Choice> {
        let count = u64::try_from(choices.len()).unwrap_or_default();
        let drawn = self.chance(view, "move").below(count + 1);
        let place = usize::try_from(drawn).unwrap_or(usize::MAX);
        choices.into_iter().skip(place).take(1).collect()
    }

    /// Without asking anybody: begun and submitted in the same half-hour.
    pub(super) fn tables_at_once(&self, view: &Sight<'_>) -> Vec<Choice> {
        let on_desk = view.private.desk.iter().filter(|draft| self.is_me(&draft.mover));
        let submits = on_desk.map(|draft| {
            let command = DraftCommand::Submit { draft: draft.id.clone(), base_rev: draft.rev };
            Choice::plain(Command::Draft(command))
        });
        submits.chain(self.begins(view)).collect()
    }

    /// A draw of its own (design: for delegates, by seed, member, sitting and occasion).
    pub(super) fn chance(&self, view: &Sight<'_>, occasion: &str) -> Chance {
        let moment = view.public.moment;
        let nothing = Seed(String::new());
        let seed = view.public.game.as_ref().map_or(&nothing, |game| &game.seed);
        let sitting = view.public.sitting.as_ref().map(|sitting| &sitting.id);
        let purpose = format!("delegate {} {:?} {occasion}", self.member(), moment.stage);
        Chance::new(seed, sitting, &purpose, u64::from(moment.beat))
    }
}
