//! All moves: every offer of the authority, in groups, and the usual ones that are closed, with the reason.

use council::dealings::numbers as costs;
use council::meeting::Purpose;
use council::{
    Command, ConsultCommand, DraftCommand, FloorCommand, MemberId, Offer, TalkCommand,
    TalkTemplate, Template,
};
use table::session::Now;

/// Where a move belongs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Group {
    /// With other delegations.
    Corridors,
    /// With one's capital and the press.
    Capital,
    /// On drafts.
    Drafts,
    /// At the table.
    Table,
    /// From the chair.
    Chair,
    /// With means.
    Means,
}

impl Group {
    /// All of them, in the order of the page.
    pub(crate) const ALL: [Self; 6] =
        [Self::Table, Self::Chair, Self::Drafts, Self::Corridors, Self::Capital, Self::Means];

    /// The key of its heading.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Corridors => "group-corridors",
            Self::Capital => "group-capital",
            Self::Drafts => "group-drafts",
            Self::Table => "group-table",
            Self::Chair => "group-chair",
            Self::Means => "group-means",
        }
    }
}

/// The groups of the player's offers, without what has its own place on the page: ballots, calls.
pub(crate) fn grouped(now: &Now) -> Vec<(Group, Vec<Offer>)> {
    let offers = &now.view.private.offers;
    let groups = Group::ALL.into_iter().map(|group| {
        let of_it = offers.iter().filter(|offer| group_of(offer) == Some(group));
        (group, of_it.cloned().collect::<Vec<_>>())
    });
    groups.filter(|(_, offers)| !offers.is_empty()).collect()
}

fn group_of(offer: &Offer) -> Option<Group> {
    match offer {
        Offer::Act(command) => match command.as_ref() {
            Command::Host(_)
            | Command::Cast { .. }
            | Command::Consult(ConsultCommand::DeclareReady { .. }) => None,
            Command::Talk(talk) => of_talk(talk),
            Command::Consult(_) | Command::Floor(_) => Some(Group::Table),
            Command::Draft(_) => Some(Group::Drafts),
            Command::Chair(_) => Some(Group::Chair),
            Command::Means(_) => Some(Group::Means),
        },
        Offer::Compose(template) => match template {
            Template::OpenGame => None,
            Template::Message => Some(Group::Corridors),
            Template::StayAway | Template::Speak { .. } | Template::AdjournTo => Some(Group::Table),
            Template::Begin { .. }
            | Template::Edit { .. }
            | Template::Share { .. }
            | Template::Amend { .. }
            | Template::Divide { .. } => Some(Group::Drafts),
            Template::ProposeStatement => Some(Group::Chair),
            Template::Pledge { .. } => Some(Group::Means),
            Template::Talk(talk) => match talk {
                TalkTemplate::WriteHome { .. }
                | TalkTemplate::TellPress
                | TalkTemplate::GiveReason { .. } => Some(Group::Capital),
                TalkTemplate::Sound { .. }
                | TalkTemplate::AnswerSounding { .. }
                | TalkTemplate::Propose { .. }
                | TalkTemplate::AnswerProposal { .. }
                | TalkTemplate::BringTogether { .. }
                | TalkTemplate::AnswerBringing { .. }
                | TalkTemplate::Mark { .. }
                | TalkTemplate::Call { .. } => Some(Group::Corridors),
            },
        },
    }
}

fn of_talk(talk: &TalkCommand) -> Option<Group> {
    match talk {
        TalkCommand::AnswerCall { .. } | TalkCommand::AnswerCounter { .. } => None,
        TalkCommand::WriteHome { .. }
        | TalkCommand::TellPress { .. }
        | TalkCommand::GiveReason { .. } => Some(Group::Capital),
        TalkCommand::Circulate { .. } => Some(Group::Drafts),
        TalkCommand::Sound { .. }
        | TalkCommand::AnswerSounding { .. }
        | TalkCommand::Propose { .. }
        | TalkCommand::AnswerProposal { .. }
        | TalkCommand::BringTogether { .. }
        | TalkCommand::AnswerBringing { .. }
        | TalkCommand::Mark { .. }
        | TalkCommand::Listen
        | TalkCommand::Call { .. }
        | TalkCommand::GiveNotice { .. }
        | TalkCommand::AskRelease { .. }
        | TalkCommand::Release { .. }
        | TalkCommand::ClaimFree { .. }
        | TalkCommand::Threaten { .. } => Some(Group::Corridors),
    }
}

/// The half-hours a move costs; 0 for what is free.
pub(crate) fn half_hours(offer: &Offer) -> u32 {
    match offer {
        Offer::Act(command) => {
            if let Command::Talk(talk) = command.as_ref() {
                of_a_move(talk)
            } else {
                0
            }
        }
        Offer::Compose(Template::Talk(talk)) => match talk {
            TalkTemplate::Sound { .. } => costs::HALF_HOURS_SOUND,
            TalkTemplate::Propose { .. } => costs::HALF_HOURS_BARGAIN,
            TalkTemplate::BringTogether { .. } => costs::HALF_HOURS_BRING,
            TalkTemplate::WriteHome { .. } => costs::HALF_HOURS_WRITE,
            TalkTemplate::TellPress => costs::HALF_HOURS_PRESS,
            TalkTemplate::Call { .. } => costs::HALF_HOURS_CALL,
            TalkTemplate::AnswerSounding { .. }
            | TalkTemplate::AnswerProposal { .. }
            | TalkTemplate::AnswerBringing { .. }
            | TalkTemplate::Mark { .. }
            | TalkTemplate::GiveReason { .. } => 0,
        },
        Offer::Compose(_) => 0,
    }
}

/// The Latitude a move costs: to take one's chair again against one's instructions.
pub(crate) fn latitude(now: &Now, offer: &Offer) -> u32 {
    let takes_the_chair = matches!(offer, Offer::Act(command)
        if **command == Command::Consult(ConsultCommand::TakeSeat));
    let dealings = now.view.private.dealings.as_ref().filter(|_| takes_the_chair);
    let lines = dealings.iter().flat_map(|dealings| dealings.instructions.keeping_away());
    u32::try_from(lines.map(|line| line.rank.price()).sum::<i32>()).unwrap_or_default()
}

fn of_a_move(talk: &TalkCommand) -> u32 {
    match talk {
        TalkCommand::Sound { .. } => costs::HALF_HOURS_SOUND,
        TalkCommand::Propose { .. } => costs::HALF_HOURS_BARGAIN,
        TalkCommand::BringTogether { .. } => costs::HALF_HOURS_BRING,
        TalkCommand::Circulate { .. } => costs::HALF_HOURS_CIRCULATE,
        TalkCommand::WriteHome { .. } => costs::HALF_HOURS_WRITE,
        TalkCommand::TellPress { .. } => costs::HALF_HOURS_PRESS,
        TalkCommand::Listen => costs::HALF_HOURS_LISTEN,
        TalkCommand::Call { .. } | TalkCommand::AnswerCall { .. } => costs::HALF_HOURS_CALL,
        TalkCommand::GiveNotice { .. } | TalkCommand::AskRelease { .. } => costs::HALF_HOURS_NOTICE,
        TalkCommand::Threaten { .. } => costs::HALF_HOURS_THREAT,
        TalkCommand::AnswerSounding { .. }
        | TalkCommand::AnswerProposal { .. }
        | TalkCommand::AnswerCounter { .. }
        | TalkCommand::AnswerBringing { .. }
        | TalkCommand::Mark { .. }
        | TalkCommand::Release { .. }
        | TalkCommand::ClaimFree { .. }
        | TalkCommand::GiveReason { .. } => 0,
    }
}

/// Moves a player may look for that are not offered now: asked about, they come back with the reason.
pub(crate) fn usual_and_closed(now: &Now) -> Vec<Command> {
    let view = &now.view;
    let ask = |purpose| Command::Floor(FloorCommand::AskToSpeak { purpose });
    let mut usual = vec![
        ask(Purpose::Statement),
        ask(Purpose::ExplanationAfter),
        ask(Purpose::RightOfReply),
        Command::Consult(ConsultCommand::RequestMeeting),
        Command::Talk(TalkCommand::Listen),
    ];
    let before = view.public.drafts.iter().filter(|draft| draft.is_before_the_council());
    for draft in before.chain(&view.private.desk) {
        let (id, base_rev) = (draft.id.clone(), draft.rev);
        if draft.mover.member() == Some(&now.seat) {
            usual.push(Command::Talk(TalkCommand::Circulate { draft: id.clone(), base_rev }));
            usual.push(Command::Draft(DraftCommand::Submit { draft: id.clone(), base_rev }));
            usual.push(Command::Draft(DraftCommand::Withdraw { draft: id }));
        } else {
            usual.push(Command::Draft(DraftCommand::Sponsor { draft: id, base_rev }));
        }
    }
    let suspend = FloorCommand::Move { kind: council::meeting::MotionKind::Suspend };
    usual.push(Command::Floor(suspend));
    let offered = |command: &Command| view.private.offers.iter().any(|one| one.covers(command));
    usual.retain(|command| !offered(command));
    usual
}

/// Offers that are about one delegation.
pub(crate) fn with_member(now: &Now, member: &MemberId) -> Vec<Offer> {
    let is_about = |offer: &&Offer| match offer {
        Offer::Compose(Template::Talk(
            TalkTemplate::Sound { member: whom, .. }
            | TalkTemplate::Propose { to: whom }
            | TalkTemplate::Call { to: whom },
        )) => whom == member,
        Offer::Act(command) => {
            matches!(command.as_ref(), Command::Talk(TalkCommand::Threaten { to, .. }) if to == member)
        }
        Offer::Compose(_) => false,
    };
    now.view.private.offers.iter().filter(is_about).cloned().collect()
}
