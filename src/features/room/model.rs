//! The table as it stands: who sits where, what each does, what is before the Council.

use council::meeting::{BallotSubject, MeetingStage, Pending};
use council::{Actor, Ballot, MemberId, Outcome, Presence, PublicView, StageName};
use table::session::{Now, Waits};
use wording::StoryKind;

use crate::features::voting::Mark;
use crate::session::{Papers, Told};
use crate::words;

/// One place at the table.
#[derive(Clone, PartialEq, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "what a placard shows, one mark each")]
pub(crate) struct Place {
    /// Who sits there.
    pub(crate) member: MemberId,
    /// What its placard says.
    pub(crate) name: String,
    /// The file of its flag.
    pub(crate) flag: String,
    /// Whether it presides.
    pub(crate) presides: bool,
    /// Whether it is the player's.
    pub(crate) yours: bool,
    /// Whether it has the floor.
    pub(crate) speaks: bool,
    /// Whether it is on the speakers' list.
    pub(crate) asked: bool,
    /// Whether it sponsors what is before the Council.
    pub(crate) sponsors: bool,
    /// Whether it is not at the table.
    pub(crate) away: bool,
    /// The hand it raised, while hands are shown.
    pub(crate) vote: Option<Mark>,
}

/// The table.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Room {
    /// What goes on there, as style sheets know it.
    pub(crate) stage: &'static str,
    /// The places, the President's first, then round the table.
    pub(crate) places: Vec<Place>,
    /// What is in the middle.
    pub(crate) floor: Floor,
}

/// What is in the middle of the table.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Floor {
    /// What is before the Council.
    pub(crate) matter: String,
    /// The last words said at the table.
    pub(crate) words: Option<String>,
    /// Who is at the table without a vote: its name and flag.
    pub(crate) guests: Vec<(String, String)>,
    /// The hands in favour, how many were needed, how many sit; while hands are shown.
    pub(crate) hands: Option<(u16, u16, usize)>,
}

/// What the chamber shows, as style sheets know it.
pub(crate) fn stage(now: &Now, told: &Told) -> &'static str {
    if told.news_has(StoryKind::Vote) || matches!(now.waits, Waits::Ballot(_)) {
        return "vote";
    }
    match now.view.public.moment.stage {
        StageName::Meeting => "meeting",
        StageName::Between | StageName::Dispatches | StageName::Consultations => "talk",
        StageName::Aftermath | StageName::Debrief => "aftermath",
    }
}

/// The table as it stands.
pub(crate) fn room(papers: Papers, now: &Now, told: &Told) -> Room {
    let public = &now.view.public;
    let shown = told.news_has(StoryKind::Vote).then(|| public.votes.last()).flatten();
    let mut places: Vec<Place> = public
        .seats
        .iter()
        .map(|seat| {
            let vote = shown.map(|vote| {
                let vetoed = matches!(&vote.result.outcome,
                    Outcome::Vetoed { by } if by.contains(&seat.member));
                let ballot = vote.roll.ballot(&seat.member).unwrap_or(Ballot::Absent);
                if vetoed { Mark::Veto } else { Mark::Ballot(ballot) }
            });
            place(papers, now, &seat.member, seat.presence, vote)
        })
        .collect();
    if let Some(first) = places.iter().position(|place| place.presides) {
        places.rotate_left(first);
    }
    let guests = meeting(public).into_iter().flat_map(council::meeting::Meeting::guests);
    Room {
        stage: stage(now, told),
        floor: Floor {
            matter: matter(papers, now),
            words: last_words(told),
            guests: guests.filter_map(|guest| named(papers, guest)).collect(),
            hands: shown
                .map(|vote| (vote.result.tally.in_favour, vote.result.needed, places.len())),
        },
        places,
    }
}

/// What stays as long as a member sits at a place: the member, and what its placard says and shows.
pub(crate) fn placard(place: &Place) -> (MemberId, String, String) {
    (place.member.clone(), place.name.clone(), place.flag.clone())
}

fn meeting(public: &PublicView) -> Option<&council::meeting::Meeting> {
    public.meeting.as_ref().map(|view| &view.meeting)
}

fn place(
    papers: Papers,
    now: &Now,
    member: &MemberId,
    presence: Presence,
    vote: Option<Mark>,
) -> Place {
    let public = &now.view.public;
    let meeting = meeting(public);
    let president = public.sitting.as_ref().map(|sitting| &sitting.president);
    let chair = meeting.map(|meeting| &meeting.chair).or(president);
    let is = |actor: &Actor| actor.member() == Some(member);
    Place {
        name: papers.name(member),
        flag: papers.flag(member),
        presides: chair == Some(member),
        yours: now.seat == *member,
        speaks: meeting
            .and_then(|meeting| meeting.floor.as_ref())
            .is_some_and(|one| is(&one.speaker)),
        asked: meeting.is_some_and(|meeting| meeting.speakers.iter().any(|one| is(&one.speaker))),
        sponsors: public
            .drafts
            .iter()
            .any(|draft| draft.is_before_the_council() && draft.sponsors.contains(member)),
        away: presence != Presence::AtTheTable,
        vote,
        member: member.clone(),
    }
}

fn named(papers: Papers, guest: &Actor) -> Option<(String, String)> {
    let Actor::Invited(party) = guest else { return None };
    let known = papers.scenario().parties.iter().find(|one| one.id == *party)?;
    Some((words::brought(&known.name), party.to_string()))
}

/// What is before the Council, in a line.
fn matter(papers: Papers, now: &Now) -> String {
    let public = &now.view.public;
    let Some(meeting) = meeting(public).filter(|_| public.moment.stage == StageName::Meeting)
    else {
        return public
            .sitting
            .as_ref()
            .and_then(|sitting| papers.sitting(&sitting.id)?.question.as_ref())
            .map(|question| words::brought(question.as_str()))
            .unwrap_or_default();
    };
    if let Some(Pending::Ballot(open)) = meeting.before_the_council() {
        let on_a_draft = matches!(open.subject, BallotSubject::Draft(_));
        return words::plain(if on_a_draft { "room-vote-draft" } else { "room-vote-other" });
    }
    match &meeting.stage {
        MeetingStage::Agenda { .. } => words::plain("room-agenda"),
        MeetingStage::Debate => {
            let drafts = public.drafts.iter().filter(|draft| draft.is_before_the_council()).count();
            words::count("room-debate", "drafts", i64::try_from(drafts).unwrap_or_default())
        }
        MeetingStage::Voting(_) => words::plain("room-voting"),
    }
}

/// The last words said at the table in this meeting.
fn last_words(told: &Told) -> Option<String> {
    let meeting = told.lines.iter().rev().take_while(|line| line.stage == StageName::Meeting);
    let mut said = meeting.filter(|line| line.story.kind == StoryKind::Speech);
    said.next().map(|line| line.story.text.clone())
}
