//! A move with something left to choose: at most three choices, each with a default, and perhaps words.
//!
//! What can be chosen follows from the player's own view; whether it is taken is the authority's business.

use council::dealings::{
    CallAbout, Grievance, LetterAsk, Promise, ProposalAnswer, Rewording, Stance, WordingChange,
};
use council::state::DraftOnFile;
use council::{
    Ballot, Command, DraftId, MemberId, SeatView, TalkCommand, TalkTemplate, Template, Verb, Words,
};
use delegates::voice::{Act, Remarks, speak};
use wording::{CrisisNames, Story};

use crate::session::Papers;
use crate::words;

/// One thing to choose.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Slot<T> {
    /// What is asked.
    pub(crate) label: String,
    /// What can be chosen, with its words; the first is the default.
    pub(crate) options: Vec<(T, String)>,
}

/// What goes into a command once something is chosen.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Choice {
    /// Nothing, where a choice may be left out.
    Nothing,
    /// A member.
    Member(MemberId),
    /// A promise.
    Promise(Box<Promise>),
    /// What to call about.
    About(Box<CallAbout>),
    /// A change of wording.
    Change(Box<WordingChange>),
    /// A clause.
    Clause(council::ClauseId),
    /// What a letter asks.
    Letter(LetterAsk),
    /// A dispatch or cable.
    Paper(council::DispatchId),
    /// Where one stands.
    Stance(Stance),
    /// An answer to a proposal.
    Answer(Box<ProposalAnswer>),
    /// How much.
    Amount(u32),
    /// Ready words.
    Words(Box<Words>),
    /// Words of one's own.
    OwnWords,
}

/// A form to be filled in.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Form {
    /// The choices, three at most.
    pub(crate) slots: Vec<Slot<Choice>>,
    /// What the words are, if words may be written.
    pub(crate) words: Option<String>,
}

/// What forms are made from.
pub(crate) struct Ground<'a> {
    /// The crisis.
    pub(crate) papers: Papers,
    /// The player's seat.
    pub(crate) seat: &'a MemberId,
    /// What it knows.
    pub(crate) view: &'a SeatView,
    /// How things are said.
    pub(crate) story: &'a Story<'static, CrisisNames<'static>>,
}

impl Ground<'_> {
    /// The form of a template; `None` where another page does it (the drafting desk).
    pub(crate) fn form(&self, template: &Template) -> Option<Form> {
        let slots = match template {
            Template::Talk(talk) => self.talk_slots(talk),
            Template::Message => vec![self.members("compose-to")],
            Template::Share { .. } => vec![self.members("compose-with")],
            Template::Divide { draft } => vec![self.clauses(draft)],
            Template::Amend { draft, .. } => vec![self.changes(draft)],
            Template::Speak { .. } => vec![self.ready_words()],
            Template::Pledge { left, .. } => vec![amounts(*left)],
            Template::StayAway | Template::ProposeStatement => Vec::new(),
            Template::OpenGame
            | Template::AdjournTo
            | Template::Begin { .. }
            | Template::Edit { .. } => {
                return None;
            }
        };
        let words = match template {
            Template::Message => Some("compose-message"),
            Template::StayAway => Some("compose-why"),
            Template::ProposeStatement | Template::Speak { .. } => Some("compose-words"),
            Template::OpenGame
            | Template::Begin { .. }
            | Template::Edit { .. }
            | Template::Share { .. }
            | Template::Amend { .. }
            | Template::Divide { .. }
            | Template::AdjournTo
            | Template::Pledge { .. }
            | Template::Talk(_) => None,
        };
        Some(Form { slots, words: words.map(words::plain) })
    }

    fn talk_slots(&self, template: &TalkTemplate) -> Vec<Slot<Choice>> {
        match template {
            TalkTemplate::Sound { draft, .. } => {
                let mut whole = self.clauses(draft);
                whole.label = words::plain("compose-on");
                whole.options.insert(0, (Choice::Nothing, words::plain("compose-whole")));
                vec![whole]
            }
            TalkTemplate::AnswerSounding { .. } => vec![stances()],
            TalkTemplate::Propose { to } => {
                vec![
                    self.promises("compose-offer", self.seat, to),
                    self.promises("compose-ask", to, self.seat),
                ]
            }
            TalkTemplate::AnswerProposal { .. } => vec![answers()],
            TalkTemplate::BringTogether { .. } => {
                let mut other = self.members("compose-other");
                let steps = 1.min(other.options.len());
                other.options.rotate_left(steps);
                vec![self.members("compose-one"), other]
            }
            TalkTemplate::AnswerBringing { .. } => Vec::new(),
            TalkTemplate::Mark { draft, .. } => vec![self.changes(draft)],
            TalkTemplate::WriteHome { .. } => vec![letters(), self.cited()],
            TalkTemplate::TellPress | TalkTemplate::GiveReason { .. } => {
                let mut promises = self.promises("compose-promise", self.seat, self.seat);
                promises.options.retain(|(choice, _)| *choice != Choice::Nothing);
                vec![promises]
            }
            TalkTemplate::Call { to } => vec![self.abouts(to)],
        }
    }

    /// Other members at the table.
    fn members(&self, label: &str) -> Slot<Choice> {
        let seats = self.view.public.seats.iter().map(|seat| &seat.member);
        let others = seats.filter(|member| *member != self.seat);
        let options = others.map(|one| (Choice::Member(one.clone()), self.papers.name(one)));
        Slot { label: words::plain(label), options: options.collect() }
    }

    /// Drafts that can still come to a vote.
    fn drafts(&self) -> impl Iterator<Item = &DraftOnFile> {
        let public = self.view.public.drafts.iter().filter(|draft| draft.is_before_the_council());
        let known = public.chain(&self.view.private.desk).map(AsRef::as_ref);
        known.filter(|draft: &&DraftOnFile| !draft.text.is_empty())
    }

    pub(super) fn draft(&self, id: &DraftId) -> Option<&DraftOnFile> {
        self.drafts().find(|draft| draft.id == *id)
    }

    /// Operative paragraphs of a draft.
    fn clauses(&self, draft: &DraftId) -> Slot<Choice> {
        let operative = self.draft(draft).into_iter().flat_map(|draft| &draft.text.operative);
        let options = operative.zip(1_u32..).map(|(clause, number)| {
            let words = words::drafter(self.papers).operative(clause);
            let named = [("number", number.to_string()), ("words", first_words(&words))];
            (Choice::Clause(clause.id), words::say("compose-paragraph", &named))
        });
        Slot { label: words::plain("compose-which"), options: options.collect() }
    }

    /// Another verb for each paragraph, or the paragraph out.
    fn changes(&self, draft: &DraftId) -> Slot<Choice> {
        let operative = self.draft(draft).into_iter().flat_map(|draft| &draft.text.operative);
        let options = operative.flat_map(|clause| {
            let near = near_verbs(clause.verb).into_iter().map(Rewording::Verb);
            near.chain([Rewording::Drop]).map(|how| {
                let change = WordingChange { clause: clause.id, how };
                let said = self.story.change(draft, &change);
                (Choice::Change(Box::new(change)), said)
            })
        });
        Slot { label: words::plain("compose-change"), options: options.collect() }
    }

    /// What one could promise the other.
    fn promises(&self, label: &str, by: &MemberId, to: &MemberId) -> Slot<Choice> {
        let mut options = vec![(Choice::Nothing, words::plain("compose-nothing"))];
        for draft in self.drafts() {
            let id = || draft.id.clone();
            let mover = draft.mover.member();
            let mut all = Vec::new();
            if mover != Some(by) {
                all.push(Promise::VoteSo { draft: id(), ballot: Ballot::For });
                all.push(Promise::Sponsor { draft: id() });
                all.push(Promise::VoteSo { draft: id(), ballot: Ballot::Abstaining });
                all.push(Promise::VoteSo { draft: id(), ballot: Ballot::Against });
                all.push(Promise::NotVeto { draft: id() });
            } else if mover != Some(to) {
                all.extend(draft.text.operative.iter().map(|clause| Promise::Revise {
                    draft: id(),
                    changes: vec![WordingChange { clause: clause.id, how: Rewording::Drop }],
                }));
                all.extend(draft.text.operative.iter().flat_map(|clause| {
                    near_verbs(clause.verb).into_iter().map(|verb| Promise::Revise {
                        draft: id(),
                        changes: vec![WordingChange {
                            clause: clause.id,
                            how: Rewording::Verb(verb),
                        }],
                    })
                }));
                all.push(Promise::Withdraw { draft: id() });
            }
            options.extend(all.into_iter().map(|promise| {
                let said = self.story.promise(by, &promise);
                (Choice::Promise(Box::new(promise)), said)
            }));
        }
        Slot { label: words::plain(label), options }
    }

    /// What one could call about.
    fn abouts(&self, to: &MemberId) -> Slot<Choice> {
        let dealings = self.view.private.dealings.as_ref();
        let drafts = self.drafts().flat_map(|draft| {
            let id = || draft.id.clone();
            [
                CallAbout::AskForVote { draft: id() },
                CallAbout::AskToSponsor { draft: id() },
                CallAbout::Warn { draft: id() },
            ]
        });
        let rumours = dealings.into_iter().flat_map(|one| &one.rumours).rev().take(3);
        let rumours = rumours.map(|rumour| CallAbout::PassOn { rumour: rumour.id.clone() });
        let broken = dealings
            .into_iter()
            .flat_map(|one| &one.undertakings)
            .filter(|one| one.by == *to && one.state == council::UndertakingState::Broken);
        let broken = broken.map(|one| CallAbout::Reproach(Grievance::Undertaking(one.id.clone())));
        let options = drafts.chain(rumours).chain(broken).map(|about| {
            let call = TalkCommand::Call { to: to.clone(), about: about.clone() };
            (Choice::About(Box::new(about)), self.story.act(self.seat, &Command::Talk(call)))
        });
        Slot { label: words::plain("compose-about"), options: options.collect() }
    }

    /// Papers a letter can rest on, the newest first.
    fn cited(&self) -> Slot<Choice> {
        let view = self.view;
        let papers = view.public.dispatches.iter().chain(&view.private.cables).rev().take(8);
        let options = papers.map(|paper| {
            let title = words::paper_title(self.papers, paper);
            (Choice::Paper(paper.clone()), title)
        });
        Slot { label: words::plain("compose-cite"), options: options.collect() }
    }

    /// What a delegate could say, in the register of the player's own delegation.
    fn ready_words(&self) -> Slot<Choice> {
        let register = self.papers.member(self.seat).and_then(|member| member.register);
        let register = register.unwrap_or(council::scenario::file::Register::Courtly);
        let mut options = Vec::new();
        for draft in self.drafts() {
            let own = draft.mover.member() == Some(self.seat);
            let acts: &[Act] = if own {
                &[Act::Propose, Act::Defend]
            } else {
                &[Act::SpeakFor, Act::SpeakUndecided, Act::SpeakAgainst]
            };
            for act in acts {
                let remarks = Remarks::by(self.seat).on_draft_of(&draft.mover);
                let words = speak(*act, register, 0, &remarks);
                let said = self.story.words(&words);
                options.push((Choice::Words(Box::new(words)), said));
            }
        }
        options.push((Choice::OwnWords, words::plain("compose-own-words")));
        Slot { label: words::plain("compose-say"), options }
    }
}

/// The two verbs next to one on its ladder.
fn near_verbs(verb: Verb) -> Vec<Verb> {
    let ladder = verb.ladder().verbs();
    let place = ladder.iter().position(|one| *one == verb).unwrap_or_default();
    let before = place.checked_sub(1).and_then(|place| ladder.get(place));
    before.into_iter().chain(ladder.get(place + 1)).copied().collect()
}

fn amounts(left: u32) -> Slot<Choice> {
    let half = left.div_ceil(2);
    let mut amounts = vec![left, half, 1];
    amounts.dedup();
    amounts.retain(|amount| *amount > 0);
    let options = amounts.into_iter().map(|amount| (Choice::Amount(amount), words::figure(amount)));
    Slot { label: words::plain("compose-amount"), options: options.collect() }
}

fn letters() -> Slot<Choice> {
    let options = [(LetterAsk::Soften, "compose-soften"), (LetterAsk::Waive, "compose-waive")];
    let options = options.map(|(ask, key)| (Choice::Letter(ask), words::plain(key)));
    Slot { label: words::plain("compose-letter"), options: options.to_vec() }
}

fn stances() -> Slot<Choice> {
    let options = [
        (Stance::Open, "compose-stance-open"),
        (Stance::Asking, "compose-stance-asking"),
        (Stance::Closed, "compose-stance-closed"),
    ];
    let options = options.map(|(stance, key)| (Choice::Stance(stance), words::plain(key)));
    Slot { label: words::plain("compose-stance"), options: options.to_vec() }
}

fn answers() -> Slot<Choice> {
    let options = [(ProposalAnswer::Sign, "act-sign"), (ProposalAnswer::Decline, "act-decline")];
    let options =
        options.map(|(answer, key)| (Choice::Answer(Box::new(answer)), words::plain(key)));
    Slot { label: words::plain("compose-answer"), options: options.to_vec() }
}

/// The beginning of a clause, enough to know it by.
fn first_words(words: &wording::ClauseWords) -> String {
    const WORDS_MAX: usize = 9;
    let whole = format!("{} {}", words.lead.as_deref().unwrap_or_default(), words.rest);
    let all: Vec<&str> = whole.split_whitespace().collect();
    let shown = all.get(..WORDS_MAX.min(all.len())).unwrap_or_default().join(" ");
    if all.len() > WORDS_MAX { format!("{shown} …") } else { shown }
}
