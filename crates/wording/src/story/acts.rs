//! What can be done, as the words on a button: a command as it stands.

use council::crisis::{Claim, Reaction};
use council::dealings::{CallAbout, Deal, LetterAsk, ProposalAnswer, YesOrNo};
use council::meeting::{Finding, PointOfOrder, Purpose};
use council::{
    Ballot, ChairCommand, Command, ConsultCommand, DraftCommand, FloorCommand, MeansCommand,
    MemberId, Nature, TalkCommand,
};

use super::Story;
use crate::corridor::{Between, Offers, words_for_a_vote};
use crate::refusal::selector;
use crate::{Names, Texts};

/// A key with what is put into its sentence.
type Keyed = (&'static str, Vec<(&'static str, String)>);

impl<N: Names + Texts> Story<'_, N> {
    /// What a command does, in the imperative, as its button says: "Sound Egypt on your draft".
    pub fn act(&self, player: &MemberId, command: &Command) -> String {
        let (key, named) = match command {
            Command::Talk(talk) => self.talk(player, talk),
            Command::Draft(draft) => self.of_draft(player, draft),
            Command::Floor(floor) => self.floor(floor),
            Command::Chair(chair) => self.chair(player, chair),
            Command::Means(means) => self.of_means(player, means),
            Command::Consult(consult) => self.consult(consult),
            Command::Cast { ballot, .. } => ("act-cast", vec![("ballot", word(*ballot))]),
            Command::Host(_) => ("act-host", vec![]),
        };
        self.say(key, &named)
    }

    fn talk(&self, player: &MemberId, talk: &TalkCommand) -> Keyed {
        let draft = |id| ("draft", self.draft(player, id));
        let to = |member| ("member", self.member(member));
        let held = |id| ("promise", self.corridor.promised(id));
        match talk {
            TalkCommand::Sound { member, draft: on, clause: None, .. } => {
                ("act-sound", vec![to(member), draft(on)])
            }
            TalkCommand::Sound { member, draft: on, clause: Some(clause), .. } => {
                let place = ("place", self.corridor.place(on, *clause));
                ("act-sound-paragraph", vec![to(member), draft(on), place])
            }
            TalkCommand::AnswerSounding { .. } => ("act-answer-sounding", vec![]),
            TalkCommand::Propose { to: whom, deal } => self.deal(player, whom, deal),
            TalkCommand::AnswerProposal { answer, .. } => match answer {
                ProposalAnswer::Sign => ("act-sign", vec![]),
                ProposalAnswer::Counter(_) => ("act-counter", vec![]),
                ProposalAnswer::Decline => ("act-decline", vec![]),
            },
            TalkCommand::AnswerCounter { answer, .. } => ("act-answer", vec![yes_no(*answer)]),
            TalkCommand::BringTogether { one, other, draft: on, .. } => (
                "act-bring-together",
                vec![("one", self.member(one)), ("other", self.member(other)), draft(on)],
            ),
            TalkCommand::AnswerBringing { .. } => ("act-answer-bringing", vec![]),
            TalkCommand::Circulate { draft: which, .. } => ("act-circulate", vec![draft(which)]),
            TalkCommand::Mark { draft: which, change, .. } => {
                let change = ("change", self.change(which, change));
                ("act-mark", vec![draft(which), change])
            }
            TalkCommand::WriteHome { line, ask, .. } => {
                let line = ("line", self.corridor.line_text(player, line));
                let ask = match ask {
                    LetterAsk::Soften => "soften",
                    LetterAsk::Waive => "waive",
                };
                ("act-write-home", vec![line, ("ask", ask.to_owned())])
            }
            TalkCommand::TellPress { promise } => {
                ("act-tell-press", vec![("promise", self.promise(player, promise))])
            }
            TalkCommand::Listen => ("act-listen", vec![]),
            TalkCommand::Call { to: whom, about } => self.call(player, whom, about),
            TalkCommand::AnswerCall { call, answer } => {
                let from = self.corridor.caller(call).map(|from| self.member(from));
                ("act-answer-call", vec![("member", from.unwrap_or_default()), yes_no(*answer)])
            }
            TalkCommand::GiveNotice { undertaking } => ("act-give-notice", vec![held(undertaking)]),
            TalkCommand::AskRelease { undertaking } => ("act-ask-release", vec![held(undertaking)]),
            TalkCommand::Release { undertaking } => ("act-release", vec![held(undertaking)]),
            TalkCommand::ClaimFree { undertaking } => ("act-claim-free", vec![held(undertaking)]),
            TalkCommand::Threaten { to: whom, draft: which, .. } => {
                ("act-threaten", vec![to(whom), draft(which)])
            }
            TalkCommand::GiveReason { promise, .. } => {
                ("act-give-reason", vec![("promise", self.promise(player, promise))])
            }
        }
    }

    /// The terms of a bargain as the player offers it.
    pub(super) fn deal(&self, player: &MemberId, to: &MemberId, deal: &Deal) -> Keyed {
        let between = Between { listener: Some(player), subject: Some(to), ..Between::default() };
        let offered = self.corridor.promises(&deal.offered, between);
        let asked = self.corridor.promises(&deal.asked, between);
        if let Some((offers, draft, changes)) = words_for_a_vote(deal) {
            let key = match offers {
                Offers::TheVote => "act-propose-vote-for-words",
                Offers::TheWords => "act-propose-words-for-vote",
            };
            let named = vec![
                ("member", self.member(to)),
                ("draft", self.corridor.draft(draft, between)),
                ("changes", self.corridor.changes(draft, changes)),
            ];
            return (key, named);
        }
        let key = match (&offered, &asked) {
            (Some(_), Some(_)) => "act-propose-both",
            (Some(_), None) => "act-propose-offered",
            (None, _) => "act-propose-asked",
        };
        let named = vec![
            ("member", self.member(to)),
            ("offered", offered.unwrap_or_default()),
            ("asked", asked.unwrap_or_default()),
        ];
        (key, named)
    }

    fn call(&self, player: &MemberId, to: &MemberId, about: &CallAbout) -> Keyed {
        let to = ("member", self.member(to));
        match about {
            CallAbout::Trade(_) => ("act-call-trade", vec![to]),
            CallAbout::AskToSponsor { draft } => {
                ("act-call-sponsor", vec![to, ("draft", self.draft(player, draft))])
            }
            CallAbout::AskForVote { draft } => {
                ("act-call-vote", vec![to, ("draft", self.draft(player, draft))])
            }
            CallAbout::PassOn { .. } => ("act-call-pass-on", vec![to]),
            CallAbout::Warn { draft } => {
                ("act-call-warn", vec![to, ("draft", self.draft(player, draft))])
            }
            CallAbout::Reproach(_) => ("act-call-reproach", vec![to]),
        }
    }

    fn of_draft(&self, player: &MemberId, command: &DraftCommand) -> Keyed {
        let draft = |id| vec![("draft", self.draft(player, id))];
        match command {
            DraftCommand::Begin { .. } => ("act-begin", vec![]),
            DraftCommand::Edit { draft: id, .. } => ("act-edit", draft(id)),
            DraftCommand::Share { draft: id, .. } => ("act-share", draft(id)),
            DraftCommand::Sponsor { draft: id, .. } => ("act-sponsor", draft(id)),
            DraftCommand::LeaveSponsors { draft: id } => ("act-leave-sponsors", draft(id)),
            DraftCommand::Submit { draft: id, .. } => ("act-submit", draft(id)),
            DraftCommand::Withdraw { draft: id } => ("act-withdraw", draft(id)),
            DraftCommand::Maintain { draft: id } => ("act-maintain", draft(id)),
            DraftCommand::RequestVote { draft: id } => ("act-request-vote", draft(id)),
            DraftCommand::Amend { draft: id, .. } => ("act-amend", draft(id)),
            DraftCommand::AcceptAmendment { .. } => ("act-accept-amendment", vec![]),
            DraftCommand::WithdrawAmendment { .. } => ("act-withdraw-amendment", vec![]),
            DraftCommand::AskDivision { draft: id, .. } => ("act-divide", draft(id)),
            DraftCommand::RefuseDivision { draft: id, .. } => ("act-refuse-division", draft(id)),
        }
    }

    fn floor(&self, command: &FloorCommand) -> Keyed {
        match command {
            FloorCommand::AskToSpeak { purpose } => {
                ("act-ask-to-speak", vec![("purpose", purpose_word(*purpose))])
            }
            FloorCommand::LeaveList => ("act-leave-list", vec![]),
            FloorCommand::Speak { .. } => ("act-speak", vec![]),
            FloorCommand::Yield => ("act-yield", vec![]),
            FloorCommand::RaisePoint { point } => ("act-point", vec![("point", self.point(point))]),
            FloorCommand::Challenge => ("act-challenge", vec![]),
            FloorCommand::Move { kind } => {
                ("act-move", vec![("motion", self.minutes.motion(kind))])
            }
            FloorCommand::WithdrawMotion { .. } => ("act-withdraw-motion", vec![]),
            FloorCommand::Agree => ("act-agree", vec![]),
            FloorCommand::Object => ("act-object", vec![]),
        }
    }

    fn point(&self, point: &PointOfOrder) -> String {
        let (kind, about) = match point {
            PointOfOrder::SpeakerOutOfOrder => ("speaker_out_of_order", String::new()),
            PointOfOrder::Credentials { member } => ("credentials", self.member(member)),
            PointOfOrder::Nature { claim: Nature::Procedural, .. } => {
                ("nature_procedural", String::new())
            }
            PointOfOrder::Nature { claim: Nature::Substantive, .. } => {
                ("nature_substantive", String::new())
            }
            PointOfOrder::PartyShallAbstain { member, .. } => {
                ("party_shall_abstain", self.member(member))
            }
        };
        self.say("verbatim-point", &[("kind", kind.to_owned()), ("about", about)])
    }

    fn chair(&self, player: &MemberId, command: &ChairCommand) -> Keyed {
        let draft = |id| vec![("draft", self.draft(player, id))];
        match command {
            ChairCommand::CallMeeting => ("act-call-meeting", vec![]),
            ChairCommand::ResumeMeeting => ("act-resume", vec![]),
            ChairCommand::ProposeAgenda => ("act-propose-agenda", vec![]),
            ChairCommand::ProposeInvitation { guest, .. } => {
                ("act-propose-invitation", vec![("guest", self.voice.actor(guest))])
            }
            ChairCommand::GiveFloor => ("act-give-floor", vec![]),
            ChairCommand::Rule { finding: Finding::Sustained } => ("act-rule-sustained", vec![]),
            ChairCommand::Rule { finding: Finding::Rejected } => ("act-rule-rejected", vec![]),
            ChairCommand::PutPoint { .. } => ("act-put-point", vec![]),
            ChairCommand::Proceed => ("act-proceed", vec![]),
            ChairCommand::PutChallenge { .. } => ("act-put-challenge", vec![]),
            ChairCommand::PutMotion { .. } => ("act-put-motion", vec![]),
            ChairCommand::ProposeMotion { .. } => ("act-propose-motion", vec![]),
            ChairCommand::PutDraft { draft: id, .. } => ("act-put-draft", draft(id)),
            ChairCommand::ProposeDraft { draft: id, .. } => ("act-propose-draft", draft(id)),
            ChairCommand::ProposeStatement { .. } => ("act-propose-statement", vec![]),
            ChairCommand::TakeBallot => ("act-take-ballot", vec![]),
            ChairCommand::CloseVoting => ("act-close-voting", vec![]),
            ChairCommand::CedeChair => ("act-cede-chair", vec![]),
            ChairCommand::CloseMeeting => ("act-close-meeting", vec![]),
        }
    }

    fn of_means(&self, player: &MemberId, command: &MeansCommand) -> Keyed {
        match command {
            MeansCommand::Pledge { capability, amount } => {
                let what = self.capability(player, capability);
                ("act-pledge", vec![("what", what), ("amount", self.figure(*amount))])
            }
            MeansCommand::WithdrawPledge { .. } => ("act-withdraw-pledge", vec![]),
            MeansCommand::ActAlone { capability, claim } => {
                let claim = match claim {
                    Claim::SelfDefence => "self_defence",
                    Claim::EarlierResolutions => "earlier_resolutions",
                    Claim::HumanitarianNeed => "humanitarian_need",
                    Claim::NoClaim => "none",
                };
                let what = self.capability(player, capability);
                ("act-alone", vec![("what", what), ("claim", claim.to_owned())])
            }
            MeansCommand::React { how, .. } => {
                let how = match how {
                    Reaction::Accept => "accept",
                    Reaction::Tolerate => "tolerate",
                    Reaction::Reject => "reject",
                };
                ("act-react", vec![("how", how.to_owned())])
            }
        }
    }

    fn consult(&self, command: &ConsultCommand) -> Keyed {
        match command {
            ConsultCommand::Send { to, .. } => {
                let to: Vec<String> = to.iter().map(|member| self.member(member)).collect();
                ("act-send", vec![("to", self.voice.catalogue.list(&to))])
            }
            ConsultCommand::DeclareReady { stage } => {
                let stage = selector(&serde_json::to_value(stage).unwrap_or_default());
                ("act-ready", vec![("stage", stage)])
            }
            ConsultCommand::RequestMeeting => ("act-request-meeting", vec![]),
            ConsultCommand::StayAway { .. } => ("act-stay-away", vec![]),
            ConsultCommand::TakeSeat => ("act-take-seat", vec![]),
        }
    }

    /// What a member can give, as its scenario calls it.
    pub fn capability(&self, of: &MemberId, capability: &council::EntryId) -> String {
        let giver = council::crisis::Giver::Member(of.clone());
        let known = self.voice.names.capability(&giver, capability);
        let text = known.and_then(|one| one.text.as_ref());
        text.map_or_else(|| capability.to_string(), |text| text.as_str().to_owned())
    }

    /// A number as papers write it.
    pub(super) fn figure(&self, number: u32) -> String {
        self.voice.catalogue.figure(number)
    }
}

fn yes_no(answer: YesOrNo) -> (&'static str, String) {
    let answer = match answer {
        YesOrNo::Yes => "yes",
        YesOrNo::No => "no",
    };
    ("answer", answer.to_owned())
}

fn word(ballot: Ballot) -> String {
    match ballot {
        Ballot::For => "for",
        Ballot::Against => "against",
        Ballot::Abstaining => "abstaining",
        Ballot::NotParticipating | Ballot::Absent => "not-participating",
    }
    .to_owned()
}

fn purpose_word(purpose: Purpose) -> String {
    match purpose {
        Purpose::Statement => "statement",
        Purpose::ExplanationBefore => "before",
        Purpose::ExplanationAfter => "after",
        Purpose::RightOfReply => "reply",
    }
    .to_owned()
}
