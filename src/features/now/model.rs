//! NOW: what the game waits for, in words; what has just happened; the count; who calls.

use std::sync::Arc;

use council::dealings::{CallStanding, Deal, DealingsView, ProposalStanding};
use council::meeting::BallotSubject;
use council::state::{AmendmentOnFile, DraftOnFile};
use council::{
    BringingId, CallId, ChairCommand, DraftId, Event, MemberId, ProposalId, SoundingId, StageName,
    VoteId,
};
use delegates::read::Count;
use table::session::{Now, Waits};
use wording::{Happened, StoryKind, StoryLine};

use super::counted::counts;
use crate::session::{Line, Papers, Told, with_story};
use crate::words;

/// What NOW says first.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Title {
    /// The heading.
    pub(crate) heading: String,
    /// A few words more.
    pub(crate) body: Option<String>,
    /// The words of the button that goes on.
    pub(crate) go_on: Option<String>,
}

/// The wall clock of consultations: half-hours gone by and left.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Clock {
    /// Spent.
    pub(crate) spent: u32,
    /// Left.
    pub(crate) left: u32,
}

/// A call that waits.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Caller {
    /// Which call.
    pub(crate) call: CallId,
    /// Who calls.
    pub(crate) from: MemberId,
    /// Whether it asks for something that can be granted or refused.
    pub(crate) asks: bool,
    /// How the caller stands with the player, from -3 to 3.
    pub(crate) trust: i32,
}

/// Something put to the player that waits for its word.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Put {
    /// Who put it.
    pub(crate) from: MemberId,
    /// What it is.
    pub(crate) what: PutWhat,
}

/// What is put to a delegation.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum PutWhat {
    /// A bargain.
    Offer(ProposalId, Box<Deal>),
    /// The one counter-offer there is to a bargain of the player's.
    Counter(ProposalId, Box<Deal>),
    /// The question where it stands on a draft.
    Question(SoundingId, DraftId),
    /// The question what it could take, beside another.
    Meeting(BringingId, DraftId),
}

/// Which button of NOW is the first thing to do. There is never more than one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum FirstThing {
    /// The ballot.
    Ballot,
    /// The caller who has waited longest.
    Call,
    /// What was put to the player first.
    Put,
    /// A move: they are a list, and none of them stands out.
    Move,
    /// To go on.
    GoOn,
}

/// The first thing to do.
pub(crate) fn first_thing(now: &Now) -> FirstThing {
    if matches!(now.waits, Waits::Ballot(_)) {
        FirstThing::Ballot
    } else if !callers(now).is_empty() {
        FirstThing::Call
    } else if !put(now).is_empty() {
        FirstThing::Put
    } else if now.waits == Waits::HalfHour {
        FirstThing::Move
    } else {
        FirstThing::GoOn
    }
}

/// The heading, by what the game waits for.
pub(crate) fn title(papers: Papers, now: &Now) -> Title {
    let sitting = now.view.public.sitting.as_ref();
    let written = sitting.and_then(|sitting| papers.sitting(&sitting.id));
    let heading =
        written.and_then(|one| one.title.as_ref()).map(|text| words::brought(text.as_str()));
    let said = |key: &str| words::plain(key);
    let of = |key: &str, body: Option<&str>, go: &str| Title {
        heading: said(key),
        body: body.map(said),
        go_on: Some(said(go)),
    };
    match &now.waits {
        Waits::Reading => Title {
            heading: heading.unwrap_or_default(),
            body: written
                .and_then(|one| one.question.as_ref())
                .map(|text| words::brought(text.as_str())),
            go_on: Some(said("go-to-consultations")),
        },
        Waits::HalfHour => Title {
            heading: count_title(papers, now),
            body: None,
            go_on: Some(said(if clock(now).left <= 1 { "go-to-meeting" } else { "go-half-hour" })),
        },
        Waits::Answer => of("now-answer", None, "go-leave-open"),
        Waits::Floor => of("now-floor", None, "go-yield"),
        Waits::Ballot(_) => ballot_title(now),
        Waits::Objection => of("now-objection", Some("now-objection-body"), "go-no-objection"),
        Waits::Chair => of("now-chair", Some("now-chair-body"), "go-usual-business"),
        Waits::Before(next) => before(next, &now.view.public, &now.seat),
        Waits::Aftermath => of("now-aftermath", Some("now-aftermath-body"), "go-aftermath"),
        Waits::Between => of("now-between", None, "go-next-sitting"),
        Waits::Nothing => Title { heading: said("now-over"), body: None, go_on: None },
    }
}

fn before(next: &ChairCommand, public: &council::PublicView, seat: &MemberId) -> Title {
    let (heading, body, go) = if matches!(next, ChairCommand::PutDraft { .. }) {
        ("now-before-vote", "now-before-vote-body", "go-vote")
    } else if *next == ChairCommand::CloseVoting {
        ("now-after-vote", "now-after-vote-body", "go-close-voting")
    } else {
        ("now-before-close", "now-before-close-body", "go-close")
    };
    let presides = public.meeting.as_ref().is_some_and(|view| view.meeting.chair == *seat);
    let chair = if presides { "yours" } else { "another" };
    Title {
        heading: words::say(heading, &[("chair", chair.to_owned())]),
        body: Some(words::plain(body)),
        go_on: Some(words::plain(go)),
    }
}

/// Who is short of what, in a sentence.
fn count_title(papers: Papers, now: &Now) -> String {
    let counts = counts(now);
    let Some(first) = counts.first() else { return words::plain("now-no-draft") };
    let draft = now.view.public.drafts.iter().chain(&now.view.private.desk);
    let mover = draft.into_iter().find(|one| one.id == first.draft).map(|one| &one.mover);
    let whose = match mover.and_then(council::Actor::member) {
        Some(mover) if *mover == now.seat => words::plain("now-your-text"),
        Some(mover) => {
            let name = words::catalogue().in_text(&papers.name(mover));
            words::say("now-text-of", &[("member", name)])
        }
        None => words::plain("now-a-text"),
    };
    let Count { sure, needed, .. } = first.count;
    let key = if sure >= needed {
        "now-has-votes"
    } else if first.all_must_agree {
        "now-all-must-agree"
    } else {
        "now-short"
    };
    let missing = needed.saturating_sub(sure);
    words::say_counted(
        key,
        &[("Whose", whose)],
        &[("sure", sure), ("needed", needed), ("missing", missing)],
    )
}

/// What is put to the vote: the draft, or else which question, in the words of the record.
fn ballot_title(now: &Now) -> Title {
    let subject = ballot_subject(now).filter(|it| !matches!(it, BallotSubject::Draft(_)));
    let key = match subject {
        None => "now-ballot",
        Some(BallotSubject::Amendment(_)) => "now-ballot-amendment",
        Some(BallotSubject::Parts { .. }) => "now-ballot-part",
        Some(_) => "now-ballot-question",
    };
    let question = subject.and_then(|it| with_story(|story| story.question(it)));
    let choose = words::plain("now-ballot-body");
    let body = match question {
        Some(question) => {
            words::say("now-ballot-on", &[("question", question), ("choose", choose)])
        }
        None => choose,
    };
    Title { heading: words::plain(key), body: Some(body), go_on: None }
}

/// What the player's ballot is asked for.
pub(crate) fn ballot_subject(now: &Now) -> Option<&BallotSubject> {
    let Waits::Ballot(_) = now.waits else { return None };
    let open = now.view.public.meeting.as_ref()?.meeting.open_ballot()?;
    Some(&open.subject)
}

/// The amendment that is voted on.
pub(crate) fn amendment_at_stake(now: &Now) -> Option<AmendmentOnFile> {
    let Some(BallotSubject::Amendment(id)) = ballot_subject(now) else { return None };
    now.view.public.amendments.iter().find(|one| one.id == *id).cloned()
}

/// Half-hours of these consultations.
pub(crate) fn clock(now: &Now) -> Clock {
    let public = &now.view.public;
    let of_all = public.sitting.as_ref().map_or(0, |sitting| sitting.consultation_beats);
    let left = now.view.private.dealings.as_ref().map_or(0, |dealings| dealings.half_hours_left);
    Clock { spent: of_all.saturating_sub(left), left }
}

/// Whether a half-hour has just gone by, the last one with the beginning of the meeting.
pub(crate) fn half_hour_passed(now: &Now) -> bool {
    let mut news = now.news.iter().flat_map(|record| &record.events);
    news.any(|event| {
        matches!(
            event,
            Event::BeatPassed { .. } | Event::MeetingOpened { .. } | Event::MeetingResumed
        )
    })
}

/// Whether half-hours are counted now.
pub(crate) fn is_talk(now: &Now) -> bool {
    now.view.public.moment.stage == StageName::Consultations
}

/// The dealings, while delegations talk: at any other time nothing put to the player can be answered.
fn talks(now: &Now) -> Option<&DealingsView> {
    now.view.private.dealings.as_ref().filter(|_| is_talk(now))
}

/// The draft the game waits over: about to be put to the vote, or being voted on.
pub(crate) fn draft_at_stake(now: &Now) -> Option<Arc<DraftOnFile>> {
    let drafts = &now.view.public.drafts;
    let id = match &now.waits {
        Waits::Before(next) => {
            let ChairCommand::PutDraft { draft, .. } = next.as_ref() else { return None };
            draft
        }
        Waits::Ballot(_) => &now.view.public.meeting.as_ref()?.meeting.voting()?.draft,
        Waits::Reading
        | Waits::HalfHour
        | Waits::Answer
        | Waits::Floor
        | Waits::Objection
        | Waits::Chair
        | Waits::Aftermath
        | Waits::Between
        | Waits::Nothing => return None,
    };
    drafts.iter().find(|draft| draft.id == *id).cloned()
}

/// Calls that wait for the player, the oldest first.
pub(crate) fn callers(now: &Now) -> Vec<Caller> {
    let Some(dealings) = talks(now) else { return Vec::new() };
    let waiting = dealings
        .calls
        .iter()
        .filter(|call| call.to == now.seat && call.standing == CallStanding::Waiting);
    let callers = waiting.map(|call| Caller {
        call: call.id.clone(),
        from: call.from.clone(),
        asks: !call.asks().is_empty(),
        trust: dealings.trust.get(&call.from).copied().unwrap_or_default(),
    });
    callers.collect()
}

/// What is put to the player and waits for its word, but for calls.
pub(crate) fn put(now: &Now) -> Vec<Put> {
    let Some(dealings) = talks(now) else { return Vec::new() };
    let own = &now.seat;
    let offers = dealings.proposals.iter().filter_map(|one| match &one.standing {
        ProposalStanding::Waiting if one.to == *own => Some(Put {
            from: one.by.clone(),
            what: PutWhat::Offer(one.id.clone(), Box::new(one.deal.clone())),
        }),
        ProposalStanding::Countered { deal } if one.by == *own => Some(Put {
            from: one.to.clone(),
            what: PutWhat::Counter(one.id.clone(), Box::new(deal.clone())),
        }),
        ProposalStanding::Waiting
        | ProposalStanding::Countered { .. }
        | ProposalStanding::Signed
        | ProposalStanding::Declined => None,
    });
    let asked = dealings.soundings.iter().filter(|one| one.of == *own && one.answer.is_none());
    let questions = asked.map(|one| Put {
        from: one.by.clone(),
        what: PutWhat::Question(one.id.clone(), one.draft.clone()),
    });
    let meetings = dealings.bringings.iter().filter(|one| {
        (one.one == *own || one.other == *own)
            && one.joint.is_none()
            && !one.answers.contains_key(own)
    });
    let meetings = meetings.map(|one| Put {
        from: one.by.clone(),
        what: PutWhat::Meeting(one.id.clone(), one.draft.clone()),
    });
    offers.chain(questions).chain(meetings).collect()
}

/// What has just happened off the record and at the table.
pub(crate) fn happened(told: &Told, now: &Now, waiting: &[Caller]) -> Happened {
    let callers = waiting.iter().map(|call| call.from.clone());
    let callers: Vec<MemberId> = callers.chain(put(now).into_iter().map(|put| put.from)).collect();
    Happened::of(told.news().iter().map(|line| &line.story), &now.seat, &callers)
}

/// What happened in the crisis since the meeting rose, each with its cause.
pub(crate) fn consequences(told: &Told, now: &Now) -> Vec<StoryLine> {
    let all = if matches!(now.waits, Waits::Between | Waits::Nothing) {
        since_the_last_meeting(told)
    } else {
        told.news()
    };
    let crisis =
        all.iter().filter(|line| matches!(line.story.kind, StoryKind::Crisis | StoryKind::Ending));
    crisis.map(|line| line.story.clone()).collect()
}

/// What was pledged since the meeting rose, and what of it is there.
pub(crate) fn pledges(told: &Told) -> Vec<StoryLine> {
    let all = since_the_last_meeting(told).iter();
    all.filter(|line| line.story.kind == StoryKind::Means).map(|line| line.story.clone()).collect()
}

fn since_the_last_meeting(told: &Told) -> &[Line] {
    let meets = |line: &Line| line.stage == StageName::Meeting;
    let after = told.lines.iter().rposition(meets).map_or(0, |last| last + 1);
    told.lines.get(after..).unwrap_or_default()
}

/// The votes that the last news decided, in order.
pub(crate) fn decided(now: &Now) -> Vec<VoteId> {
    let events = now.news.iter().flat_map(|record| &record.events);
    let decided = events.filter_map(|event| {
        if let Event::VoteDecided(vote) = event { Some(vote.vote) } else { None }
    });
    decided.collect()
}
