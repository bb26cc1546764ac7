//! A line of the story: what kind of thing it tells and of whom.

use council::crisis::{CrisisEvent, MeasureOnRecord, PledgeState};
use council::dealings::DealingEvent;
use council::{Actor, Event, MemberId};

use super::Story;
use crate::voice::capitalised;
use crate::{Names, RecordEntry, Speaker, Texts};

/// What kind of thing a line tells.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum StoryKind {
    /// A move somebody made off the record.
    Move,
    /// An answer to one.
    Answer,
    /// A call.
    Call,
    /// A rumour.
    Rumour,
    /// Something promised, or what became of it.
    Promise,
    /// A change of Word, Latitude or trust.
    Mood,
    /// What a capital lets its delegation know.
    Capital,
    /// A message.
    Message,
    /// Something that happened at the table, in the words of the record.
    Note,
    /// A draft that left the table.
    Withdrawal,
    /// A speech.
    Speech,
    /// What came of a vote.
    Vote,
    /// Something that happened in the crisis, with its cause.
    Crisis,
    /// Means that were pledged, and those that are there.
    Means,
    /// How the game ended.
    Ending,
}

/// A line of the story.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoryLine {
    /// What kind of thing it tells.
    pub kind: StoryKind,
    /// The member it is about: who spoke, answered, promised.
    pub who: Option<MemberId>,
    /// The line.
    pub text: String,
}

impl<N: Names + Texts> Story<'_, N> {
    /// Lines for what the record has gained.
    pub(super) fn of_the_record_since(&self, before: usize) -> Vec<StoryLine> {
        self.minutes.since(before).map(|entry| self.of_record(entry)).collect()
    }

    fn of_record(&self, entry: &RecordEntry) -> StoryLine {
        match entry {
            RecordEntry::Note { text } => {
                StoryLine { kind: StoryKind::Note, who: None, text: text.clone() }
            }
            RecordEntry::Vote(vote) => {
                let text = vote.announcement.clone();
                StoryLine { kind: StoryKind::Vote, who: None, text }
            }
            RecordEntry::Speech(speech) => {
                let (who, named) = self.speaker(&speech.speaker);
                let words = speech.paragraphs.join(" ");
                let text = self.say("story-speech", &[("From", named), ("words", words)]);
                StoryLine { kind: StoryKind::Speech, who, text }
            }
        }
    }

    fn speaker(&self, speaker: &Speaker) -> (Option<MemberId>, String) {
        let of = |member: &MemberId| (Some(member.clone()), capitalised(&self.member(member)));
        match speaker {
            Speaker::Member(delegate) => of(&delegate.member),
            Speaker::PresidentForCountry(member) => of(member),
            Speaker::President => (None, self.say("story-president", &[])),
            Speaker::Invited(invited) => {
                let name = self.voice.names.party(&invited.party);
                (None, capitalised(&self.voice.catalogue.in_text(&name)))
            }
            Speaker::Secretariat => (None, self.say("story-secretariat", &[])),
        }
    }

    /// What happened off the record or in the crisis.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is told by the record")]
    pub(super) fn off_the_record(&mut self, event: &Event) -> Option<StoryLine> {
        let corridor = self.corridor.tell(event);
        match event {
            Event::Dealing(dealing) => {
                let text = corridor?;
                self.remember(dealing, &text);
                let (kind, who) = of_dealing(dealing);
                Some(StoryLine { kind, who: who.cloned(), text })
            }
            Event::Crisis(crisis) => {
                let kind = match crisis {
                    CrisisEvent::EndingReached { .. } => StoryKind::Ending,
                    CrisisEvent::MeansPledged(_)
                    | CrisisEvent::PledgeStands { state: PledgeState::There, .. } => {
                        StoryKind::Means
                    }
                    _ => StoryKind::Crisis,
                };
                let text = self.aftermath.tell(crisis)?;
                Some(StoryLine { kind, who: None, text })
            }
            Event::MessageSent(message) => {
                let from = capitalised(&self.voice.actor(&message.from));
                let words = self.voice.words(&message.words);
                let text = self.say("story-speech", &[("From", from), ("words", words)]);
                let who = message.from.member().cloned();
                Some(StoryLine { kind: StoryKind::Message, who, text })
            }
            Event::DraftSubmitted { draft } => {
                let by = capitalised(&self.voice.actor(&draft.mover));
                let text = self.say("chronicle-tabled", &[("By", by)]);
                let who = member_of(&draft.mover);
                Some(StoryLine { kind: StoryKind::Note, who, text })
            }
            Event::DraftChanged { draft, .. } => {
                let text = self.corridor.revised(draft)?;
                Some(StoryLine { kind: StoryKind::Note, who: None, text })
            }
            _ => None,
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is not asked for again")]
    fn remember(&mut self, event: &DealingEvent, text: &str) {
        match event {
            DealingEvent::Called(call) => {
                self.calls.insert(call.id.clone(), text.to_owned());
            }
            DealingEvent::SoundingAnswered { sounding, .. } => {
                self.soundings.insert(sounding.clone(), text.to_owned());
            }
            _ => {}
        }
    }
}

/// The measures of one resolution with which these events begin, if they begin with any.
pub(super) fn entered_together(events: &[Event]) -> Vec<&MeasureOnRecord> {
    let entered = events.iter().map_while(|event| {
        if let Event::Crisis(CrisisEvent::MeasureEntered(measure)) = event {
            Some(measure)
        } else {
            None
        }
    });
    let mut together: Vec<&MeasureOnRecord> = Vec::new();
    for measure in entered {
        if together.first().is_some_and(|first| first.resolution != measure.resolution) {
            break;
        }
        together.push(measure);
    }
    together
}

fn member_of(actor: &Actor) -> Option<MemberId> {
    actor.member().cloned()
}

/// What kind of thing passed between delegations, and who did it.
fn of_dealing(event: &DealingEvent) -> (StoryKind, Option<&MemberId>) {
    use DealingEvent as D;
    match event {
        D::SoundingAnswered { between: (_, who), .. }
        | D::ProposalAnswered { between: (_, who), .. }
        | D::PricePaid { between: (_, who), .. }
        | D::CallTaken { between: (_, who), .. }
        | D::CounterAnswered { between: (who, _), .. } => (StoryKind::Answer, Some(who)),
        D::Marked { by: who, .. } | D::BringingAnswered { member: who, .. } => {
            (StoryKind::Answer, Some(who))
        }
        D::JointWordingFound { .. } => (StoryKind::Answer, None),
        D::Called(call) => (StoryKind::Call, Some(&call.from)),
        D::CallIgnored { between: (_, who), .. } | D::LineEngaged { to: who, .. } => {
            (StoryKind::Call, Some(who))
        }
        D::RumourHeard(rumour) => (StoryKind::Rumour, Some(&rumour.source)),
        D::UndertakingGiven(given) => (StoryKind::Promise, Some(&given.by)),
        D::NoticeGiven { between: (who, _), .. } | D::ReleaseAsked { between: (who, _), .. } => {
            (StoryKind::Promise, Some(who))
        }
        D::UndertakingEnded { .. } => (StoryKind::Promise, None),
        D::ContradictionCameOut { by, .. } => (StoryKind::Mood, Some(by)),
        D::WordChanged { member, .. } | D::LatitudeChanged { member, .. } => {
            (StoryKind::Mood, Some(member))
        }
        D::TrustChanged { of, .. } => (StoryKind::Mood, Some(of)),
        D::Disavowed { member } | D::VoiceRestored { member } => (StoryKind::Mood, Some(member)),
        D::InstructionsArrived { member }
        | D::LineSet { member, .. }
        | D::LineDropped { member, .. }
        | D::InstructionMet { member, .. }
        | D::AgainstInstructions { member, .. }
        | D::LetterAnswered { member, .. }
        | D::SeatPrepared { member, .. } => (StoryKind::Capital, Some(member)),
        D::LetterSent(letter) => (StoryKind::Move, Some(&letter.by)),
        D::Sounded(one) => (StoryKind::Move, Some(&one.by)),
        // An offer waits for its answer as a call does.
        D::Proposed(one) => (StoryKind::Call, Some(&one.by)),
        D::PressureBrought(one) => (StoryKind::Move, Some(&one.by)),
        D::VetoThreatened(one) => (StoryKind::Move, Some(&one.by)),
        D::BroughtTogether(one) => (StoryKind::Move, Some(&one.by)),
        D::Circulated(one) => (StoryKind::Move, Some(&one.by)),
        D::Listened { member }
        | D::HalfHoursSpent { member, .. }
        | D::VetoCast { member, .. }
        | D::ReasonGiven { member, .. } => (StoryKind::Move, Some(member)),
        D::ThreatEnded { between: (who, _), .. } => (StoryKind::Move, Some(who)),
        D::VariantsDrawn { .. } => (StoryKind::Move, None),
    }
}
