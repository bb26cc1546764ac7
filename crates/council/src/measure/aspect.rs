//! Aspects: the parameters of a measure that delegations bargain over, each graded from 1 to 5.
//!
//! A verb says how strongly, an aspect how far: whom a text names, how long it leaves, how much it
//! lets be done, who watches. A grade only orders the choices, the mildest or narrowest first; what a
//! grade is worth is each delegation's own affair (a position has an ideal and a slope for it).

use super::Measure;
use super::grades::{
    area_form, boundary_act, burden, charge_finding, command_step, committee_step, compensation,
    compliance, conduct, counted, day, days, disarmament, door, finding, footing, further,
    good_offices, inquiry_form, observation, oversight, recognition, regional, review, seized,
    sides, stage, status_form, sunset, terms, thrift, treatment, tribunal, until, which_forces,
};
use super::grades::{force, measures_changed, operation};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A parameter of a measure that delegations bargain over. Grades go from 1 to 5.
    Aspect {
        /// What is determined: a threat 1, a breach 3, aggression 5.
        Finding = "finding",
        /// How grave an act is alleged: a situation 1, fighting 2, intervention 3, armed attack 4,
        /// invasion 5.
        Gravity = "gravity",
        /// How many sides are meant: one named 1, two 3, more 4, all parties or nobody named 5.
        Sides = "sides",
        /// How a cease-fire begins: on acceptance 1, to be kept 3, at once 5.
        Stage = "stage",
        /// How far it reaches: one thing 1 to everything 5.
        Scope = "scope",
        /// How short the time given is: none set 1, over 60 days 2, over 30 days 3, over 7 days 4,
        /// a week or a fixed day 5.
        Deadline = "deadline",
        /// How long it lasts: to a day or a month 1, up to six months 2, a year 3, longer 4, without
        /// an end 5.
        Duration = "duration",
        /// How much is excepted: nothing 1 to five things or more 5.
        Exemptions = "exemptions",
        /// The words that allow force: none 1, commensurate measures 2, necessary assistance 3, all
        /// necessary means 5.
        ForceWords = "force_words",
        /// How far the aim goes: to repel 1, to protect 2, to restore peace 3, to settle 4, to unify
        /// or uphold all that was decided 5.
        Objective = "objective",
        /// Under whose roof forces act: each its own 1, a region's 2, one State's command 3, a named
        /// commander 4, the United Nations' own or its flag 5.
        Command = "command",
        /// How closely the Council watches: as appropriate 2, at times 3, by fixed days 4, by a
        /// committee 5.
        Oversight = "oversight",
        /// How much standing an invitation gives: for one report 1, for one item 2, for the whole
        /// question 4, as of right 5.
        Footing = "footing",
        /// Which door to the Assembly: a recommendation 1, a special session 3, an emergency special
        /// session 5.
        Door = "door",
        /// What becomes of an operation: ended 1, cut 2, kept 3, enlarged 4, set up 5.
        Presence = "presence",
        /// How large an operation may be: up to 500 is 1, 3,000 is 2, 10,000 is 3, more 4, no
        /// ceiling 5.
        Ceiling = "ceiling",
        /// How little the host is asked: it agreed 1, is asked 3, is not mentioned 5.
        Consent = "consent",
        /// How fast an operation goes: in parts 1, on schedule 3, ahead of it 4, at once 5.
        Pace = "pace",
        /// How firm the form chosen is, from the loosest 1 to the firmest 5.
        Form = "form",
        /// What becomes of measures in force: lifted 1, suspended 2, excepted 3, continued 4,
        /// widened 5.
        Change = "change",
        /// How much more is announced: to meet 1, to consider 3, to act 5.
        Warning = "warning",
        /// How much is asked of those who give: knowledge 1, goods 2, equipment 3, help of every
        /// kind 4, soldiers 5.
        Burden = "burden",
        /// On what terms parties talk: unsaid 1, resumed 2, without preconditions 4, to a
        /// timetable 5.
        Terms = "terms",
        /// What becomes of a matter of procedure: refused or off the list 1, taken up or put off to a
        /// day 3, taken first or approved 5.
        Treatment = "treatment",
    }
}

/// An aspect with its grade, 1 to 5.
pub type Graded = (Aspect, u8);

impl Measure {
    /// What in it delegations bargain over, each aspect once, graded from 1 to 5. Empty where there is
    /// nothing but the verb to bargain over.
    pub fn aspects(&self) -> Vec<Graded> {
        match self {
            Self::Determine(_)
            | Self::Condemn(_)
            | Self::EndConduct(_)
            | Self::Denounce(_)
            | Self::IndividualResponsibility(_)
            | Self::Evidence(_)
            | Self::Inquiry(_) => self.conduct_aspects(),
            Self::CeaseFire(_)
            | Self::Withdraw(_)
            | Self::NoAssistance(_)
            | Self::ArmsEmbargo(_)
            | Self::EconomicSanctions(_)
            | Self::ChangeMeasures(_)
            | Self::AuthoriseForce(_)
            | Self::PeaceOperation(_)
            | Self::GoodOffices(_)
            | Self::Negotiate(_) => self.several(),
            Self::Restrain(_)
            | Self::NonRecognition(_)
            | Self::Interdiction(_)
            | Self::Committee(_)
            | Self::UnifiedCommand(_)
            | Self::SafeArea(_)
            | Self::Observe(_)
            | Self::TransitionalAdministration(_)
            | Self::PoliticalStatus(_)
            | Self::Boundary(_)
            | Self::RegionalArrangement(_)
            | Self::Invite(_)
            | Self::ReferToAssembly(_)
            | Self::Conclude(_)
            | Self::Tribunal(_)
            | Self::Contribute(_)
            | Self::BearCosts(_)
            | Self::Compensate(_)
            | Self::Disarm(_)
            | Self::ReportBack(_)
            | Self::Review(_)
            | Self::Sunset(_)
            | Self::WarnOfMore(_)
            | Self::Comply(_)
            | Self::Procedure(_)
            | Self::RemainSeized(_) => self.single_aspect().into_iter().collect(),
            Self::ThirdStateRelief(_)
            | Self::Safeguard(_)
            | Self::Access(_)
            | Self::Conditionality(_)
            | Self::EndorseAgreement(_)
            | Self::Refer(_)
            | Self::Cooperate(_)
            | Self::Arrest(_)
            | Self::ProtectPersons(_)
            | Self::Fund(_)
            | Self::Relieve(_)
            | Self::Return(_)
            | Self::Reaffirm(_)
            | Self::Welcome(_)
            | Self::Condole(_) => Vec::new(),
        }
    }

    /// The aspects of a judgement, and of what looks into an act.
    #[expect(clippy::wildcard_enum_match_arm, reason = "`aspects` sends only these here")]
    fn conduct_aspects(&self) -> Vec<Graded> {
        match self {
            Self::Determine(found) => {
                with(conduct(&found.conduct), Aspect::Finding, finding(found.finding))
            }
            Self::Condemn(judged) => conduct(&judged.conduct),
            Self::EndConduct(ended) => conduct(&ended.conduct),
            Self::Denounce(act) => conduct(&act.conduct),
            Self::IndividualResponsibility(blame) => conduct(&blame.conduct),
            Self::Evidence(evidence) => {
                with(conduct(&evidence.of), Aspect::Deadline, days(evidence.within_days))
            }
            Self::Inquiry(inquiry) => {
                let graded = with(conduct(&inquiry.into), Aspect::Form, inquiry_form(inquiry.form));
                with(graded, Aspect::Deadline, days(inquiry.report_within_days))
            }
            _ => Vec::new(),
        }
    }

    /// The aspects of what is asked, forbidden, allowed or set up, where there are several.
    #[expect(clippy::wildcard_enum_match_arm, reason = "`aspects` sends only these here")]
    fn several(&self) -> Vec<Graded> {
        match self {
            Self::CeaseFire(truce) => vec![
                (Aspect::Sides, sides(&truce.parties)),
                (Aspect::Stage, stage(truce.stage)),
                (Aspect::Scope, if truce.area.is_some() { 2 } else { 5 }),
                (Aspect::Deadline, day(truce.from)),
            ],
            Self::Withdraw(left) => vec![
                (Aspect::Sides, sides(&left.forces)),
                (Aspect::Scope, which_forces(left.which)),
                (Aspect::Deadline, day(left.by)),
            ],
            Self::NoAssistance(help) => {
                vec![(Aspect::Sides, sides(&help.to)), (Aspect::Scope, sides(&help.by))]
            }
            Self::ArmsEmbargo(ban) => vec![
                (Aspect::Exemptions, counted(ban.exemptions.len() + 1)),
                (Aspect::Duration, until(ban.until)),
            ],
            Self::EconomicSanctions(cut) => vec![
                (Aspect::Scope, counted(cut.scope.len())),
                (Aspect::Exemptions, counted(cut.exemptions.len() + 1)),
                (Aspect::Duration, until(cut.until)),
            ],
            Self::ChangeMeasures(changed) => measures_changed(changed),
            Self::AuthoriseForce(authority) => force(authority),
            Self::PeaceOperation(mission) => operation(mission),
            Self::GoodOffices(help) => {
                vec![(Aspect::Form, good_offices(help.form)), (Aspect::Sides, sides(&help.between))]
            }
            Self::Negotiate(talk) => vec![
                (Aspect::Terms, terms(talk.terms)),
                (Aspect::Sides, sides(&talk.parties)),
                (Aspect::Deadline, day(talk.by)),
            ],
            _ => Vec::new(),
        }
    }

    /// The aspect of a measure that has one only.
    #[expect(clippy::wildcard_enum_match_arm, reason = "`aspects` sends only these here")]
    fn single_aspect(&self) -> Option<Graded> {
        Some(match self {
            Self::Restrain(restraint) => (Aspect::Sides, sides(&restraint.by)),
            Self::NonRecognition(act) => (Aspect::Form, recognition(act.step)),
            Self::Interdiction(stop) => (Aspect::Sides, sides(&stop.against)),
            Self::Committee(committee) => (Aspect::Oversight, committee_step(committee.step)),
            Self::UnifiedCommand(command) => (Aspect::Command, command_step(command.step)),
            Self::SafeArea(area) => (Aspect::Form, area_form(area.form)),
            Self::Observe(seen) => (Aspect::Form, observation(seen.form)),
            Self::TransitionalAdministration(held) => (Aspect::Duration, until(held.until)),
            Self::PoliticalStatus(status) => (Aspect::Objective, status_form(status.form)),
            Self::Boundary(boundary) => (Aspect::Form, boundary_act(boundary.act)),
            Self::RegionalArrangement(region) => (Aspect::Form, regional(region.act)),
            Self::Invite(invitation) => (Aspect::Footing, footing(invitation)),
            Self::ReferToAssembly(reference) => (Aspect::Door, door(reference.door)),
            Self::Conclude(charge) => (Aspect::Form, charge_finding(charge.finding)),
            Self::Tribunal(court) => (Aspect::Form, tribunal(court.step)),
            Self::Contribute(given) => (Aspect::Burden, burden(&given.of)),
            Self::BearCosts(costs) => (Aspect::Burden, thrift(costs.thrift)),
            Self::Compensate(paid) => (Aspect::Form, compensation(paid.form)),
            Self::Disarm(arms) => (Aspect::Form, disarmament(arms.act)),
            Self::ReportBack(report) => (Aspect::Oversight, oversight(report)),
            Self::Review(again) => (Aspect::Oversight, review(again)),
            Self::Sunset(end) => (Aspect::Duration, sunset(end.terms)),
            Self::WarnOfMore(more) => (Aspect::Warning, further(more.step)),
            Self::Comply(duty) => (Aspect::Form, compliance(duty.step)),
            Self::Procedure(order) => (Aspect::Treatment, treatment(order.step)?),
            Self::RemainSeized(stays) => (Aspect::Form, seized(stays.degree)),
            _ => return None,
        })
    }
}

fn with(mut graded: Vec<Graded>, aspect: Aspect, grade: u8) -> Vec<Graded> {
    graded.push((aspect, grade));
    graded
}
