//! At whom or what a measure is aimed: the one it binds, judges, serves or is about.
//!
//! A delegation has a position on a kind of measure aimed at somebody, and the crisis asks whether a
//! measure aimed at somebody is in force. Both read it here, so that they cannot differ.

use super::{Addressee, Conduct, Instrument, Measure};
use crate::ids::{BodyId, MemberId, MissionId, PartyId, TargetId};
use crate::scenario::file::MeasureTarget;

/// One at whom, or one thing at which, a measure is aimed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Aim<'m> {
    /// All parties to the conflict, because the text says so or names none.
    AllParties,
    /// A member of the Council.
    Member(&'m MemberId),
    /// A State, government, force or people that is no member.
    Party(&'m PartyId),
    /// An organ, organization or command.
    Body(&'m BodyId),
    /// A peace operation.
    Mission(&'m MissionId),
    /// A place, line, good, text or group.
    Target(&'m TargetId),
}

impl<'m> Aim<'m> {
    /// Whether this is the one meant, by name.
    pub fn names(self, target: &MeasureTarget) -> bool {
        match (self, target) {
            (Self::Member(id), MeasureTarget::Member(meant)) => id == meant,
            (Self::Party(id), MeasureTarget::Party(meant)) => id == meant,
            (Self::Body(id), MeasureTarget::Body(meant)) => id == meant,
            (Self::Mission(id), MeasureTarget::Mission(meant)) => id == meant,
            (Self::Target(id), MeasureTarget::Target(meant)) => id == meant,
            _ => false,
        }
    }

    /// The one aimed at, as a scenario refers to it; `None` for all parties together.
    pub fn target(self) -> Option<MeasureTarget> {
        Some(match self {
            Self::AllParties => return None,
            Self::Member(id) => MeasureTarget::Member(id.clone()),
            Self::Party(id) => MeasureTarget::Party(id.clone()),
            Self::Body(id) => MeasureTarget::Body(id.clone()),
            Self::Mission(id) => MeasureTarget::Mission(id.clone()),
            Self::Target(id) => MeasureTarget::Target(id.clone()),
        })
    }

    /// The one addressed, where one is: "all States" and the like are nobody in particular.
    fn of(addressee: &'m Addressee) -> Option<Self> {
        match addressee {
            Addressee::AllParties => Some(Self::AllParties),
            Addressee::Member(id) => Some(Self::Member(id)),
            Addressee::Party(id) | Addressee::StatesCooperatingWith(id) => Some(Self::Party(id)),
            Addressee::Body(id) => Some(Self::Body(id)),
            Addressee::Mission(id) => Some(Self::Mission(id)),
            Addressee::AllStates
            | Addressee::MemberStates
            | Addressee::StatesInAPosition
            | Addressee::NeighbouringStates
            | Addressee::ContributingStates
            | Addressee::StatesCooperatingWithSecretaryGeneral
            | Addressee::SecretaryGeneral => None,
        }
    }
}

/// Aims as they are collected, those that matter most first.
#[derive(Default)]
struct Aims<'m>(Vec<Aim<'m>>);

impl<'m> Aims<'m> {
    fn all(mut self, addressees: &'m [Addressee]) -> Self {
        self.0.extend(addressees.iter().filter_map(Aim::of));
        self
    }

    /// Those named; all parties if none is.
    fn parties(mut self, addressees: &'m [Addressee]) -> Self {
        if addressees.is_empty() {
            self.0.push(Aim::AllParties);
        }
        self.all(addressees)
    }

    fn target(mut self, target: Option<&'m TargetId>) -> Self {
        self.0.extend(target.map(Aim::Target));
        self
    }

    fn body(mut self, body: Option<&'m BodyId>) -> Self {
        self.0.extend(body.map(Aim::Body));
        self
    }

    fn mission(mut self, mission: Option<&'m MissionId>) -> Self {
        self.0.extend(mission.map(Aim::Mission));
        self
    }

    /// Those who did it and where; whom they did it to is not aimed at.
    fn conduct(self, conduct: &'m Conduct) -> Self {
        self.all(&conduct.by).target(conduct.place.as_ref())
    }
}

impl Measure {
    /// At whom or what it is aimed: those it binds or judges first, then the place or matter, then
    /// those through whom it is done. Empty where it is aimed at nobody in particular.
    pub fn aimed_at(&self) -> Vec<Aim<'_>> {
        aims(self).0
    }

    /// Whether it names this one.
    pub fn names(&self, target: &MeasureTarget) -> bool {
        self.aimed_at().into_iter().any(|aim| aim.names(target))
    }

    /// Whether it is aimed at this one: by name, or as one of all parties.
    pub fn is_aimed_at(&self, target: &MeasureTarget) -> bool {
        let party = matches!(target, MeasureTarget::Party(_));
        self.aimed_at().into_iter().any(|aim| aim.names(target) || party && aim == Aim::AllParties)
    }
}

fn aims(measure: &Measure) -> Aims<'_> {
    let aims = Aims::default();
    match measure {
        Measure::Determine(_)
        | Measure::Condemn(_)
        | Measure::EndConduct(_)
        | Measure::CeaseFire(_)
        | Measure::Withdraw(_)
        | Measure::Restrain(_)
        | Measure::NoAssistance(_)
        | Measure::Denounce(_)
        | Measure::NonRecognition(_) => peace(measure, aims),
        Measure::ArmsEmbargo(_)
        | Measure::EconomicSanctions(_)
        | Measure::Interdiction(_)
        | Measure::ChangeMeasures(_)
        | Measure::ThirdStateRelief(_)
        | Measure::Safeguard(_)
        | Measure::AuthoriseForce(_)
        | Measure::UnifiedCommand(_) => coercion(measure, aims),
        Measure::PeaceOperation(_)
        | Measure::SafeArea(_)
        | Measure::Observe(_)
        | Measure::Access(_)
        | Measure::TransitionalAdministration(_)
        | Measure::Conditionality(_) => presence(measure, aims),
        Measure::GoodOffices(_)
        | Measure::Negotiate(_)
        | Measure::PoliticalStatus(_)
        | Measure::EndorseAgreement(_)
        | Measure::Boundary(_)
        | Measure::RegionalArrangement(_)
        | Measure::Invite(_)
        | Measure::ReferToAssembly(_) => settlement(measure, aims),
        Measure::Inquiry(_)
        | Measure::Conclude(_)
        | Measure::Tribunal(_)
        | Measure::Refer(_)
        | Measure::Cooperate(_)
        | Measure::Arrest(_)
        | Measure::Evidence(_)
        | Measure::IndividualResponsibility(_)
        | Measure::ProtectPersons(_) => justice(measure, aims),
        Measure::Contribute(_)
        | Measure::BearCosts(_)
        | Measure::Compensate(_)
        | Measure::Fund(_)
        | Measure::Relieve(_)
        | Measure::Return(_)
        | Measure::Disarm(_) => means(measure, aims),
        Measure::Committee(_)
        | Measure::ReportBack(_)
        | Measure::Review(_)
        | Measure::Sunset(_)
        | Measure::WarnOfMore(_)
        | Measure::Comply(_)
        | Measure::Reaffirm(_)
        | Measure::Welcome(_)
        | Measure::Condole(_)
        | Measure::Procedure(_)
        | Measure::RemainSeized(_) => business(measure, aims),
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "`aims` sends only these here")]
fn peace<'m>(measure: &'m Measure, aims: Aims<'m>) -> Aims<'m> {
    match measure {
        Measure::Determine(found) => aims.conduct(&found.conduct),
        Measure::Condemn(judged) => aims.conduct(&judged.conduct),
        Measure::EndConduct(ended) => aims.conduct(&ended.conduct),
        Measure::CeaseFire(truce) => aims.parties(&truce.parties).target(truce.area.as_ref()),
        Measure::Withdraw(left) => {
            aims.all(&left.forces).target(left.from.as_ref()).target(left.to.as_ref())
        }
        Measure::Restrain(restraint) => aims.all(&restraint.by),
        Measure::NoAssistance(help) => aims.all(&help.to).all(&help.by),
        Measure::Denounce(act) => aims.conduct(&act.conduct).all(&act.by),
        Measure::NonRecognition(act) => aims.target(Some(&act.of)).all(&act.by),
        _ => aims,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "`aims` sends only these here")]
fn coercion<'m>(measure: &'m Measure, aims: Aims<'m>) -> Aims<'m> {
    match measure {
        Measure::ArmsEmbargo(ban) => aims.all(&ban.against),
        Measure::EconomicSanctions(cut) => aims.all(&cut.against),
        Measure::Interdiction(stop) => aims.all(&stop.against).all(&stop.by),
        Measure::ChangeMeasures(change) => aims.all(&change.against).all(&change.for_whom),
        Measure::ThirdStateRelief(help) => aims.all(&help.to).all(&help.by),
        Measure::Safeguard(kept) => aims.target(Some(&kept.what)).all(&kept.by),
        Measure::AuthoriseForce(force) => {
            aims.all(&force.against).all(&force.in_support_of).all(&force.by)
        }
        Measure::UnifiedCommand(command) => aims.all(&command.lead).all(&command.by),
        _ => aims,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "`aims` sends only these here")]
fn presence<'m>(measure: &'m Measure, aims: Aims<'m>) -> Aims<'m> {
    match measure {
        Measure::PeaceOperation(operation) => {
            operation.tasks.iter().fold(aims.mission(Some(&operation.mission)), |aims, task| {
                aims.target(task.place.as_ref())
            })
        }
        Measure::SafeArea(area) => aims.target(Some(&area.place)).all(&area.held_by),
        Measure::Observe(seen) => aims.target(seen.subject.as_ref()).all(&seen.by),
        Measure::Access(way) => aims.all(&way.by).target(way.place.as_ref()).all(&way.to),
        Measure::TransitionalAdministration(held) => {
            aims.target(Some(&held.place)).mission(held.mission.as_ref()).all(&held.by)
        }
        Measure::Conditionality(tied) => aims.mission(Some(&tied.mission)).target(Some(&tied.on)),
        _ => aims,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "`aims` sends only these here")]
fn settlement<'m>(measure: &'m Measure, aims: Aims<'m>) -> Aims<'m> {
    match measure {
        Measure::GoodOffices(help) => {
            aims.parties(&help.between).target(help.subject.as_ref()).all(&help.by)
        }
        Measure::Negotiate(talk) => {
            aims.parties(&talk.parties).target(talk.subject.as_ref()).all(&talk.supported_by)
        }
        Measure::PoliticalStatus(status) => {
            aims.target(Some(&status.place)).target(status.within.as_ref()).all(&status.by)
        }
        Measure::EndorseAgreement(text) => aims.target(Some(&text.agreement)).all(&text.by),
        Measure::Boundary(boundary) => aims.target(Some(&boundary.line)).all(&boundary.between),
        Measure::RegionalArrangement(region) => {
            aims.body(Some(&region.body)).target(region.subject.as_ref())
        }
        Measure::Invite(guest) => aims.all(&guest.invited).target(guest.subject.as_ref()),
        Measure::ReferToAssembly(reference) => aims.target(reference.subject.as_ref()),
        _ => aims,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "`aims` sends only these here")]
fn justice<'m>(measure: &'m Measure, aims: Aims<'m>) -> Aims<'m> {
    match measure {
        Measure::Inquiry(inquiry) => aims.conduct(&inquiry.into).all(&inquiry.by),
        Measure::Conclude(conclusion) => aims.target(Some(&conclusion.charge)),
        Measure::Tribunal(court) => aims.body(Some(&court.body)).target(court.place.as_ref()),
        Measure::Refer(referral) => aims.target(Some(&referral.subject)).body(Some(&referral.to)),
        Measure::Cooperate(work) => aims.all(&work.by).all(&work.with),
        Measure::Arrest(arrest) => aims.target(Some(&arrest.persons)).all(&arrest.by),
        Measure::Evidence(evidence) => {
            aims.conduct(&evidence.of).all(&evidence.by).all(&evidence.to)
        }
        Measure::IndividualResponsibility(blame) => aims.conduct(&blame.conduct),
        Measure::ProtectPersons(owed) => aims.all(&owed.by).target(owed.place.as_ref()),
        _ => aims,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "`aims` sends only these here")]
fn means<'m>(measure: &'m Measure, aims: Aims<'m>) -> Aims<'m> {
    match measure {
        Measure::Contribute(given) => aims.all(&given.to).all(&given.from),
        Measure::BearCosts(costs) => aims.all(&costs.by).all(&costs.of),
        Measure::Compensate(paid) => aims.all(&paid.by).all(&paid.to),
        Measure::Fund(fund) => aims.all(&fund.from).all(&fund.by),
        Measure::Relieve(relief) => {
            aims.target(relief.for_whom.as_ref()).all(&relief.through).all(&relief.by)
        }
        Measure::Return(home) => aims.target(home.of.as_ref()).all(&home.by),
        Measure::Disarm(arms) => aims.all(&arms.of).all(&arms.inspected_by),
        _ => aims,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "`aims` sends only these here")]
fn business<'m>(measure: &'m Measure, aims: Aims<'m>) -> Aims<'m> {
    match measure {
        Measure::Committee(committee) => aims.body(committee.body.as_ref()),
        Measure::ReportBack(report) => aims.all(&report.by).target(report.about.as_ref()),
        Measure::WarnOfMore(warning) => aims.parties(&warning.by),
        Measure::Comply(duty) => duty.with.iter().fold(aims.all(&duty.by), |aims, text| {
            aims.target(match text {
                Instrument::Named(text) => Some(text),
                Instrument::ThisResolution
                | Instrument::EarlierResolutions
                | Instrument::Resolution(_)
                | Instrument::Charter => None,
            })
        }),
        Measure::Reaffirm(principle) => aims.all(&principle.of),
        Measure::Welcome(thanks) => aims.all(&thanks.by).target(thanks.subject.as_ref()),
        Measure::Condole(sympathy) => aims.all(&sympathy.with),
        Measure::Procedure(order) => aims.target(order.subject.as_ref()),
        _ => aims,
    }
}
