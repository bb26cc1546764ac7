//! One sentence for each thing that happens at the table besides speeches and votes.

use council::meeting::{
    AgreementSubject, Finding, InvitationRule, MotionKind, PointOfOrder, Publicity,
};
use council::state::AssemblySession;
use council::{ClosingReason, Event, Nature};

use super::Minutes;
use crate::{Names, Texts};

/// What the record says of an event; nothing where the event is no matter for the record.
#[expect(clippy::wildcard_enum_match_arm, reason = "what is not on the record needs no sentence")]
pub(super) fn of<N: Names + Texts>(minutes: &Minutes<'_, N>, event: &Event) -> Option<String> {
    let say = |key: &str, arguments: &[(&'static str, String)]| Some(minutes.say(key, arguments));
    let member = |id| ("member", minutes.member(id));
    match event {
        // What else can be agreed on has a sentence of its own.
        Event::AgreementReached { subject: AgreementSubject::Motion { .. } } => {
            say("verbatim-so-decided", &[])
        }
        Event::AgreementBroken { by, .. } => say("verbatim-objection", &[member(by)]),
        Event::GuestInvited(invitation) => {
            let rule = match invitation.rule {
                InvitationRule::Rule37 => "37",
                InvitationRule::Rule39 => "39",
            };
            let guest = minutes.actor(&invitation.guest);
            let key =
                if invitation.comes_later { "verbatim-asked-to-come" } else { "verbatim-invited" };
            say(key, &[("guest", guest), ("rule", rule.to_owned())])
        }
        Event::MeetingSuspended => say("verbatim-suspended", &[]),
        Event::MeetingResumed => say("verbatim-resumed", &[]),
        Event::MeetingClosed { reason } => Some(closed(minutes, *reason)),
        Event::PublicityChanged { publicity } => {
            let how = match publicity {
                Publicity::Public => "public",
                Publicity::Private => "private",
            };
            say("verbatim-publicity", &[("publicity", how.to_owned())])
        }
        Event::ChairCeded { to } => say("verbatim-chair-ceded", &[member(to)]),
        Event::AssemblyCalled { session } => {
            let which = match session {
                AssemblySession::Special => "special",
                AssemblySession::EmergencySpecial => "emergency_special",
            };
            say("verbatim-assembly-called", &[("session", which.to_owned())])
        }
        Event::ItemRemoved { item } => {
            say("verbatim-item-removed", &[("item", minutes.names.item(item))])
        }
        _ => of_points_and_motions(minutes, event).or_else(|| of_drafts(minutes, event)),
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "each part takes its own events")]
fn of_points_and_motions<N: Names + Texts>(
    minutes: &Minutes<'_, N>,
    event: &Event,
) -> Option<String> {
    let say = |key: &str, arguments: &[(&'static str, String)]| Some(minutes.say(key, arguments));
    let member = |id| ("member", minutes.member(id));
    let about = |asked| ("point", point(minutes, asked));
    match event {
        Event::PointRaised(raised) => {
            say("verbatim-point-raised", &[member(&raised.by), about(&raised.point)])
        }
        Event::Ruled(ruling) => {
            say("verbatim-ruled", &[("finding", finding(ruling.finding)), about(&ruling.point)])
        }
        Event::RulingChallenged { by, .. } => say("verbatim-challenged", &[member(by)]),
        Event::PointSettled { point, finding: found } => {
            say("verbatim-settled", &[("finding", finding(*found)), about(point)])
        }
        Event::MotionMade(made) => {
            let motion = ("motion", motion(minutes, &made.kind));
            say("verbatim-motion-made", &[member(&made.mover), motion])
        }
        Event::MotionWithdrawn { .. } => say("verbatim-motion-withdrawn", &[]),
        _ => None,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "each part takes its own events")]
fn of_drafts<N: Names + Texts>(minutes: &Minutes<'_, N>, event: &Event) -> Option<String> {
    let say = |key: &str, arguments: &[(&'static str, String)]| Some(minutes.say(key, arguments));
    match event {
        Event::VotingBegan { draft } => {
            say("verbatim-voting-began", &[("draft", minutes.draft(draft))])
        }
        Event::DraftWithdrawn { draft, .. } => {
            let mover = minutes.movers.get(draft)?;
            say("verbatim-draft-withdrawn", &[("mover", minutes.actor(mover))])
        }
        Event::DraftMaintained { by, .. } => {
            say("verbatim-draft-maintained", &[("member", minutes.member(by))])
        }
        Event::DraftPostponed { .. } => say(
            "verbatim-draft-set-aside",
            &[("how", "postponed".to_owned()), ("to", String::new())],
        ),
        Event::DraftReferred { to, .. } => {
            let body = minutes.catalogue.in_text(&minutes.names.body(to));
            say("verbatim-draft-set-aside", &[("how", "referred".to_owned()), ("to", body)])
        }
        Event::DraftAdopted { resolution, result, .. } => {
            let key = match result {
                Some(_) => "verbatim-adopted",
                None => "verbatim-adopted-without-vote",
            };
            say(key, &[("resolution", resolution.to_string()), ("year", minutes.year())])
        }
        // Where there was a vote, the President's announcement says it.
        Event::DraftNotAdopted { result: None, .. } => say("verbatim-nothing-left", &[]),
        Event::OutcomeReversed { .. } => say("verbatim-reversed", &[]),
        _ => None,
    }
}

fn finding(finding: Finding) -> String {
    match finding {
        Finding::Sustained => "sustained",
        Finding::Rejected => "rejected",
    }
    .to_owned()
}

fn closed<N: Names + Texts>(minutes: &Minutes<'_, N>, reason: ClosingReason) -> String {
    let (reason, date) = match reason {
        ClosingReason::BusinessDone => ("business_done", None),
        ClosingReason::NoAgenda => ("no_agenda", None),
        ClosingReason::Adjourned => ("adjourned", None),
        ClosingReason::AdjournedTo { date } => ("adjourned_to", Some(date)),
        ClosingReason::Late => ("late", None),
        ClosingReason::MovedOn => ("moved_on", None),
    };
    let date = date.map(|date| minutes.catalogue.date(date)).unwrap_or_default();
    minutes.say("verbatim-closed", &[("reason", reason.to_owned()), ("date", date)])
}

/// What a point of order is about.
pub(super) fn point<N: Names + Texts>(minutes: &Minutes<'_, N>, point: &PointOfOrder) -> String {
    let (kind, about) = match point {
        PointOfOrder::SpeakerOutOfOrder => ("speaker_out_of_order", None),
        PointOfOrder::Credentials { member } => ("credentials", Some(member)),
        PointOfOrder::Nature { claim: Nature::Procedural, .. } => ("nature_procedural", None),
        PointOfOrder::Nature { claim: Nature::Substantive, .. } => ("nature_substantive", None),
        PointOfOrder::PartyShallAbstain { member, .. } => ("party_shall_abstain", Some(member)),
    };
    let about = about.map(|member| minutes.member(member)).unwrap_or_default();
    minutes.say("verbatim-point", &[("kind", kind.to_owned()), ("about", about)])
}

/// What a motion asks, from "to" on.
pub(super) fn motion<N: Names + Texts>(minutes: &Minutes<'_, N>, kind: &MotionKind) -> String {
    let (kind, about) = match kind {
        MotionKind::Suspend => ("suspend", String::new()),
        MotionKind::Adjourn => ("adjourn", String::new()),
        MotionKind::AdjournTo { date } => ("adjourn_to", minutes.catalogue.date(*date)),
        MotionKind::Refer { to, .. } => {
            ("refer", minutes.catalogue.in_text(&minutes.names.body(to)))
        }
        MotionKind::Postpone { .. } => ("postpone", String::new()),
        MotionKind::VoteFirst { .. } => ("vote_first", String::new()),
        MotionKind::Include { item } => ("include", minutes.names.item(item)),
        MotionKind::Remove { item } => ("remove", minutes.names.item(item)),
        MotionKind::Invite { guest, .. } => ("invite", minutes.actor(guest)),
        MotionKind::MeetInPrivate => ("meet_in_private", String::new()),
        MotionKind::MeetInPublic => ("meet_in_public", String::new()),
        MotionKind::CallSpecialSession => ("call_special_session", String::new()),
        MotionKind::CallEmergencySpecialSession => {
            ("call_emergency_special_session", String::new())
        }
    };
    minutes.say("verbatim-motion", &[("kind", kind.to_owned()), ("about", about)])
}
