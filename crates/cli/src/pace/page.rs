//! One page of a game as it is read: what the page shows unfolded, counted as it is worded.
//!
//! It follows NOW (`src/features/now`): what is folded there is not counted here. What is not worded by
//! `wording` is a named constant.

use std::collections::BTreeSet;
use std::sync::Arc;

use council::dealings::{CallStanding, ProposalStanding};
use council::scenario::Scenario;
use council::scenario::file::Text;
use council::state::DraftOnFile;
use council::{
    ChairCommand, Command, DispatchId, DraftId, Event, MemberId, StageName, TalkCommand,
};
use delegates::read::Count;
use table::session::{Now, Waits};
use wording::{
    Catalogue, CrisisNames, Drafter, Happened, Story, StoryKind, StoryLine, Texts, announcement,
};

use super::tally::{Counted, Part};

/// Seconds of motion at a vote: hands rise together, the line fills, a second of silence.
const VOTE_MOTION_SECONDS: u32 = 5;
/// Seconds of motion when the wall clock moves.
const CLOCK_MOTION_SECONDS: u32 = 1;
/// Words of NOW's heading.
const HEADING: &str = "The draft of Norway has five sure hands: two are missing";
/// Words of a count in its line.
const COUNT: &str = "Sure 5, may move 3, closed 2, away 1, seven needed";
/// Texts whose count is shown.
const COUNTS_MAX: usize = 2;

/// Who reads, and what it has read.
pub(super) struct Reader<'a> {
    scenario: &'a Scenario,
    pub(super) catalogue: &'a Catalogue,
    names: &'a CrisisNames<'a>,
    story: Story<'a, CrisisNames<'a>>,
    seat: MemberId,
    /// Paragraphs of drafts that were read.
    paragraphs: BTreeSet<(DraftId, String)>,
    /// Suggestions of this half-hour and of the page before: what stands as it stood is not read again.
    cards: BTreeSet<String>,
    /// The half-hour of the suggestions.
    cards_of: Option<(u32, u32)>,
    /// What stands in the same words every time is read once.
    once: BTreeSet<String>,
    /// The counts of the page before, draft by draft.
    counts: Vec<(DraftId, Line)>,
    /// Words as they were counted, to be printed.
    pub(super) shown: Vec<(&'static str, String)>,
    pub(super) counted: Counted,
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        scenario: &'a Scenario,
        catalogue: &'a Catalogue,
        names: &'a CrisisNames<'a>,
        story: Story<'a, CrisisNames<'a>>,
        seat: MemberId,
    ) -> Self {
        Self {
            scenario,
            catalogue,
            names,
            story,
            seat,
            paragraphs: BTreeSet::new(),
            cards: BTreeSet::new(),
            cards_of: None,
            once: BTreeSet::new(),
            counts: Vec::new(),
            shown: Vec::new(),
            counted: Counted::default(),
        }
    }

    pub(super) fn reads(&mut self, kind: &'static str, text: &str) {
        if !text.is_empty() {
            self.counted.reads(kind, text);
            self.shown.push((kind, text.to_owned()));
        }
    }

    /// A decision, with the words of its button.
    pub(super) fn decides(&mut self, kind: &'static str, clicks: u32, command: Option<&Command>) {
        self.counted.decides(kind, clicks);
        let button = command.map(|command| self.story.act(&self.seat, command));
        self.shown.push((kind, format!("> {}", button.unwrap_or_default())));
    }

    fn reads_once(&mut self, kind: &'static str, text: String) {
        if self.once.insert(text.clone()) {
            self.reads(kind, &text);
        }
    }

    /// A page, from its top. Whoever is on the way to the drafting desk in the middle of a half-hour, or
    /// comes from there, has read counts and suggestions.
    pub(super) fn page(&mut self, now: &Now, on_the_way_to_the_desk: bool) {
        let is_first_of_half_hour = self.turns_to(now);
        let lines: Vec<StoryLine> =
            now.news.iter().flat_map(|record| self.story.take_all(&record.events)).collect();
        self.results(now);
        self.heading(now);
        self.happened(now, &lines);
        self.papers(now);
        if matches!(now.waits, Waits::Aftermath | Waits::Between | Waits::Nothing) {
            self.consequences(&lines);
        }
        self.text_at_stake(now);
        if now.view.public.moment.stage == StageName::Consultations {
            self.callers(now);
            self.put(now);
        }
        if on_the_way_to_the_desk && !is_first_of_half_hour {
            return;
        }
        self.counts(now);
        if now.waits == Waits::HalfHour {
            self.suggestions(now);
        }
    }

    /// In which part of the sitting the page is; whether it is the first of its half-hour.
    fn turns_to(&mut self, now: &Now) -> bool {
        let moment = now.view.public.moment;
        self.counted.half_hour = None;
        self.counted.part = Some(match moment.stage {
            StageName::Dispatches => Part::Dispatches,
            StageName::Consultations => Part::Consultations,
            StageName::Meeting => Part::Meeting,
            StageName::Aftermath | StageName::Between => Part::Aftermath,
            StageName::Debrief => Part::Debrief,
        });
        let dealings = now.view.private.dealings.as_ref();
        let talks = moment.stage == StageName::Consultations;
        let Some(dealings) = dealings.filter(|_| talks) else { return false };
        let half_hour = (moment.sitting, dealings.half_hour);
        let is_new = !self.counted.has_entered(half_hour);
        self.counted.half_hour = Some(half_hour);
        if is_new {
            self.counted.watches("the clock", CLOCK_MOTION_SECONDS);
        }
        is_new
    }

    /// What came of votes: the hands, then the sentence.
    fn results(&mut self, now: &Now) {
        for event in now.news.iter().flat_map(|record| &record.events) {
            if let Event::VoteDecided(vote) = event {
                self.counted.watches("hands", VOTE_MOTION_SECONDS);
                self.counted.hands();
                let said = announcement(self.catalogue, self.names, &vote.result);
                self.reads("result", &said);
            }
        }
    }

    fn heading(&mut self, now: &Now) {
        let sitting = now.view.public.sitting.as_ref();
        let written = sitting.and_then(|now| {
            self.scenario.file.sittings.iter().flatten().find(|one| one.id == now.id)
        });
        match &now.waits {
            Waits::Reading => {
                let of = |text: Option<&Text>| text.map_or("", Text::as_str).to_owned();
                let title = of(written.and_then(|one| one.title.as_ref()));
                let question = of(written.and_then(|one| one.question.as_ref()));
                self.reads("heading", &format!("{title} {question}"));
            }
            Waits::Before(next) if matches!(next.as_ref(), ChairCommand::PutDraft { .. }) => {
                self.reads_once("heading", self.catalogue.plain("now-before-vote-body"));
                let chair = wording::Arguments::from_iter([("chair", "another")]);
                self.reads("heading", &self.catalogue.say("now-before-vote", &chair));
            }
            Waits::Ballot(_) => {
                self.reads_once("heading", self.catalogue.plain("now-ballot-body"));
            }
            Waits::Aftermath => {
                self.reads_once("heading", self.catalogue.plain("now-aftermath-body"));
            }
            // With the counts, which it says in a sentence.
            Waits::HalfHour
            | Waits::Answer
            | Waits::Floor
            | Waits::Objection
            | Waits::Chair
            | Waits::Before(_)
            | Waits::Between
            | Waits::Nothing => {}
        }
    }

    /// Answers, and the two lines that matter most of what else has happened.
    fn happened(&mut self, now: &Now, lines: &[StoryLine]) {
        let proposals = now.view.private.dealings.iter().flat_map(|dealings| &dealings.proposals);
        let offers = proposals
            .filter(|one| one.to == now.seat && matches!(one.standing, ProposalStanding::Waiting));
        let offers = offers.map(|one| one.by.clone());
        let waiting: Vec<MemberId> =
            callers(now).map(|call| call.from.clone()).chain(offers).collect();
        let happened = Happened::of(lines, &self.seat, &waiting);
        for line in &happened.answers {
            self.reads("answer", &line.text);
        }
        for line in &happened.first {
            self.reads(news_kind(line.kind), &line.text);
        }
    }

    /// When a sitting opens: the seat's words, the cable, the dispatches. Later: what has come in.
    fn papers(&mut self, now: &Now) {
        let opens = now.waits == Waits::Reading;
        if opens && now.view.public.moment.sitting <= 1 {
            let member = self.scenario.file.members.iter().flatten();
            let member = member.into_iter().find(|member| member.id == self.seat);
            let words = member.and_then(|member| member.opening_words.as_ref());
            self.reads("who you are", words.map_or("", Text::as_str));
        }
        let events = now.news.iter().flat_map(|record| &record.events);
        let received: Vec<DispatchId> = events
            .filter_map(|event| {
                if let Event::PaperReceived { paper, .. } = event { Some(paper) } else { None }
            })
            .cloned()
            .collect();
        // The first dispatch of a sitting stands whole; of the others the headline does.
        let is_dispatch = |paper: &&DispatchId| self.names.dispatch(paper).is_some();
        let whole = received.iter().find(is_dispatch).filter(|_| opens).cloned();
        for paper in received {
            self.paper(&paper, whole.as_ref());
        }
    }

    fn paper(&mut self, paper: &DispatchId, whole: Option<&DispatchId>) {
        let text = |text: Option<&Text>| text.map_or("", Text::as_str).to_owned();
        if let Some(dispatch) = self.names.dispatch(paper) {
            let (headline, body) = (text(dispatch.headline.as_ref()), text(dispatch.body.as_ref()));
            self.reads("dispatch: headline", &headline);
            if whole == Some(paper) {
                self.reads("dispatch: body", &body);
            }
        } else if let Some(cable) = self.names.cable(paper) {
            let cable = text(cable.text.as_ref());
            self.reads("cable", &cable);
        }
    }

    /// What came of the sitting, each with its cause.
    fn consequences(&mut self, lines: &[StoryLine]) {
        let crisis = |line: &&StoryLine| matches!(line.kind, StoryKind::Crisis | StoryKind::Ending);
        for line in lines.iter().filter(crisis) {
            self.reads("consequence", &line.text);
        }
    }

    /// The operative paragraphs about to be voted on, each in each wording once.
    fn text_at_stake(&mut self, now: &Now) {
        let Some(draft) = draft_at_stake(now) else { return };
        let drafter = Drafter::new(self.catalogue, self.names);
        for clause in &draft.text.operative {
            let said = drafter.operative(clause);
            let words = format!("{} {}", said.lead.unwrap_or_default(), said.rest);
            if self.paragraphs.insert((draft.id.clone(), words.clone())) {
                self.reads("text at stake", &words);
            }
        }
    }

    fn callers(&mut self, now: &Now) {
        let calls: Vec<_> = callers(now).map(|call| call.id.clone()).collect();
        for call in calls {
            let said = self.story.said_in_call(&call).unwrap_or_default().to_owned();
            self.reads_once("caller", said);
            self.reads_once("caller", self.catalogue.plain("call-price"));
        }
    }

    /// Bargains and questions that wait for the player's word.
    fn put(&mut self, now: &Now) {
        let Some(dealings) = &now.view.private.dealings else { return };
        for one in &dealings.proposals {
            let said = match &one.standing {
                ProposalStanding::Waiting if one.to == self.seat => {
                    self.story.offered(&self.seat, &one.by, &one.deal)
                }
                ProposalStanding::Countered { deal } if one.by == self.seat => {
                    self.story.offered(&self.seat, &one.to, deal)
                }
                ProposalStanding::Waiting
                | ProposalStanding::Countered { .. }
                | ProposalStanding::Signed
                | ProposalStanding::Declined => continue,
            };
            self.reads_once("offer", said);
        }
        let asked =
            dealings.soundings.iter().any(|one| one.of == self.seat && one.answer.is_none());
        if asked {
            self.reads("question", "Where do you stand on the draft of Norway?");
        }
    }

    /// The sentence and the lines of the counts; a count that stands as it stood is seen, not read.
    fn counts(&mut self, now: &Now) {
        let talks = now.view.public.moment.stage == StageName::Consultations;
        let at_stake = draft_at_stake(now).map(|draft| draft.id.clone());
        let shown: Vec<(DraftId, Line)> = now
            .reading
            .counts
            .iter()
            .filter(|(draft, _)| talks || Some(draft) == at_stake.as_ref())
            .take(COUNTS_MAX)
            .map(|(draft, count)| (draft.clone(), line_of(count)))
            .collect();
        for (place, one) in shown.iter().enumerate() {
            if !self.counts.contains(one) {
                // The heading says the first count in a sentence; its line is looked at.
                let heads = place == 0 && now.waits == Waits::HalfHour;
                let (kind, words) = if heads { ("heading", HEADING) } else { ("count", COUNT) };
                self.reads(kind, words);
            }
        }
        if !shown.is_empty() {
            self.counts = shown;
        }
    }

    /// At most three moves, with why, cost and who will hear.
    fn suggestions(&mut self, now: &Now) {
        let calls = |talk: &TalkCommand| matches!(talk, TalkCommand::AnswerCall { .. });
        let moves = now.reading.moves.iter().filter(|one| !calls(&one.command));
        let cards: Vec<String> = moves
            .flat_map(|one| {
                let what = self.story.act(&self.seat, &Command::Talk(one.command.clone()));
                let why = self.story.suggested(&one.why);
                [format!("{what} (1 half-hour)"), why]
            })
            .collect();
        for card in &cards {
            if self.cards.insert(card.clone()) {
                self.reads("suggested move", card);
            }
        }
        // Of an earlier half-hour, only the page before is remembered.
        let half_hour = self.counted.half_hour;
        if std::mem::replace(&mut self.cards_of, half_hour) != half_hour {
            self.cards = cards.into_iter().collect();
        }
    }
}

/// The figures of a count in its line.
type Line = [u32; 6];

fn line_of(count: &Count) -> Line {
    [count.sure, count.may_move, count.closed, count.away, count.needed, count.guesses]
}

/// The draft about to be put to the vote, or being voted on.
pub(super) fn draft_at_stake(now: &Now) -> Option<&Arc<DraftOnFile>> {
    let public = &now.view.public;
    let id = if let Waits::Before(next) = &now.waits
        && let ChairCommand::PutDraft { draft, .. } = next.as_ref()
    {
        draft
    } else if matches!(now.waits, Waits::Ballot(_)) {
        &public.meeting.as_ref()?.meeting.voting()?.draft
    } else {
        return None;
    };
    public.drafts.iter().find(|draft| draft.id == *id)
}

pub(super) fn callers(now: &Now) -> impl Iterator<Item = &Arc<council::dealings::Call>> {
    let calls = now.view.private.dealings.iter().flat_map(|dealings| &dealings.calls);
    calls.filter(|call| call.to == now.seat && call.standing == CallStanding::Waiting)
}

/// What kind of line it is that stands first of what else has happened.
fn news_kind(kind: StoryKind) -> &'static str {
    match kind {
        StoryKind::Capital => "news: capital",
        StoryKind::Answer => "news: answer",
        StoryKind::Call => "news: call",
        StoryKind::Message => "news: message",
        StoryKind::Rumour => "news: rumour",
        StoryKind::Speech => "news: speech",
        StoryKind::Mood => "news: mood",
        StoryKind::Promise => "news: promise",
        StoryKind::Move => "news: move",
        StoryKind::Withdrawal => "news: withdrawal",
        StoryKind::Note => "news: note",
        StoryKind::Vote | StoryKind::Crisis | StoryKind::Means | StoryKind::Ending => "news: other",
    }
}
