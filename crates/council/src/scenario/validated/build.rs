//! From a checked file to a scenario. Every `?` here stands for something that the checker demands:
//! a test builds whatever the checker lets pass.

use std::collections::BTreeSet;

use super::{
    Experiment, Member, NamedThing, Outline, Paper, Party, Readers, Scenario, ScenarioHash,
    Sitting, Term, date,
};
use crate::actor::Actor;
use crate::date::Date;
use crate::ids::MemberId;
use crate::meeting::InvitationRule;
use crate::programme::ExpectedGuest;
use crate::roster::{Standing, alphabetical_key};
use crate::rulebook::{DecisionRule, Edition, PartyAbstention, Rulebook, Vetoers};
use crate::scenario::canonical;
use crate::scenario::check::{Checked, check};
use crate::scenario::file::{self, RulebookFile, ScenarioFile, Text, VetoersFile};
use crate::scenario::problem::{Code, Problem, Severity};

impl ScenarioFile {
    /// Its rulebook, if it is complete.
    pub fn rules(&self) -> Option<Rulebook> {
        rulebook(self.rulebook.as_ref()?)
    }

    /// The permanent members on a day.
    pub fn permanent_on(&self, day: Date) -> BTreeSet<MemberId> {
        let members = self.members.iter().flatten();
        members
            .filter(|member| member.standing_on(day) == Some(Standing::Permanent))
            .map(|member| member.id.clone())
            .collect()
    }
}

impl Scenario {
    /// Builds a scenario from a file that has no errors.
    ///
    /// # Errors
    /// Everything the checker finds, placed in the file's canonical form.
    pub fn build(file: &ScenarioFile) -> Result<Self, Vec<Problem>> {
        Self::read(&canonical(file)).map(|(scenario, _)| scenario)
    }

    /// Reads a scenario from its text; with it come the problems that do not keep it from being
    /// played.
    ///
    /// # Errors
    /// Everything the checker finds, if there is an error among it.
    pub fn read(text: &str) -> Result<(Self, Vec<Problem>), Vec<Problem>> {
        let Checked { file, mut problems } = check(text, &[]);
        let wrong = problems.iter().any(|problem| problem.severity == Severity::Error);
        let hash = |file: &ScenarioFile| ScenarioHash::of(&canonical(file));
        match file.filter(|_| !wrong).as_ref().map(|file| (built(file, hash(file)), file)) {
            Some((Some(scenario), _)) => Ok((scenario, problems)),
            Some((None, file)) => {
                let message = format!("`{}` passed the check and cannot be built", file.id);
                problems.push(Problem::of_the_file(Code::Refused, message));
                Err(problems)
            }
            None => Err(problems),
        }
    }

    /// A scenario from a file that was checked elsewhere and has this hash: for a page, which takes both
    /// from the authority of its game. `None` if the file is not complete.
    pub fn checked_elsewhere(file: &ScenarioFile, hash: ScenarioHash) -> Option<Self> {
        built(file, hash)
    }
}

fn built(file: &ScenarioFile, hash: ScenarioHash) -> Option<Scenario> {
    let mut members = all(file.members.as_ref(), member)?;
    members.sort_by_key(|member| alphabetical_key(&member.sort_name));
    let mut sittings = all(file.sittings.as_ref(), sitting)?;
    sittings.sort_by_key(|sitting| sitting.date);
    Some(Scenario {
        id: file.id.clone(),
        hash,
        rulebook: rulebook(file.rulebook.as_ref()?)?,
        experiments: all(file.experiments.as_ref(), experiment)?,
        members,
        parties: all(file.parties.as_ref(), party)?,
        bodies: all(file.bodies.as_ref(), |body| named(&body.id, body.name.as_ref()))?,
        missions: all(file.missions.as_ref(), |mission| named(&mission.id, mission.name.as_ref()))?,
        targets: all(file.targets.as_ref(), |target| named(&target.id, target.name.as_ref()))?,
        items: all(file.items.as_ref(), |item| named(&item.id, item.title.as_ref()))?,
        sittings,
        file: file.clone(),
    })
}

/// All of a list, or nothing; an absent list is empty.
fn all<T, U>(list: Option<&Vec<T>>, build: impl Fn(&T) -> Option<U>) -> Option<Vec<U>> {
    list.into_iter().flatten().map(build).collect()
}

fn listed<T: Clone>(list: Option<&Vec<T>>) -> Vec<T> {
    list.cloned().unwrap_or_default()
}

fn words(text: Option<&Text>) -> Option<String> {
    text.map(|text| text.as_str().to_owned())
}

fn named<Id: Clone>(id: &Id, name: Option<&Text>) -> Option<NamedThing<Id>> {
    Some(NamedThing { id: id.clone(), name: words(name)? })
}

/// The rulebook that is written, if it is one.
pub(in crate::scenario) fn rulebook(written: &RulebookFile) -> Option<Rulebook> {
    let custom = match written {
        RulebookFile::Charter1945 => return Some(Rulebook::charter_1945()),
        RulebookFile::Charter1965 => return Some(Rulebook::charter_1965()),
        RulebookFile::Custom(custom) => custom,
    };
    let size = u16::try_from(custom.size?).ok()?;
    let decision = if custom.unanimity == Some(true) {
        DecisionRule::Unanimity
    } else {
        DecisionRule::Majority(u16::try_from(custom.majority?).ok()?)
    };
    let vetoers = match custom.vetoers.as_ref()? {
        VetoersFile::Permanent => Vetoers::Permanent,
        VetoersFile::Named(named) => Vetoers::Named(named.iter().cloned().collect::<BTreeSet<_>>()),
        VetoersFile::None => Vetoers::None,
    };
    let party_abstention = if custom.parties_abstain == Some(true) {
        PartyAbstention::AsWritten
    } else {
        PartyAbstention::AsPractised
    };
    let negatives_for_veto = u16::try_from(custom.negatives_for_veto.unwrap_or(1)).ok()?;
    let edition = Edition::Custom;
    Some(Rulebook { edition, size, decision, vetoers, negatives_for_veto, party_abstention })
}

fn experiment(written: &file::Experiment) -> Option<Experiment> {
    Some(Experiment {
        id: written.id.clone(),
        title: words(written.title.as_ref())?,
        text: words(written.text.as_ref())?,
        rulebook: rulebook(written.rulebook.as_ref()?)?,
    })
}

fn member(written: &file::Member) -> Option<Member> {
    let name = words(written.name.as_ref())?;
    Some(Member {
        id: written.id.clone(),
        sort_name: written.sort_name.clone().unwrap_or_else(|| name.clone()),
        name,
        terms: all(written.terms.as_ref(), term)?,
        playable: written.playable?,
        accused: written.accused.unwrap_or(false),
    })
}

fn term(written: &file::Term) -> Option<Term> {
    Some(Term {
        id: written.id.clone(),
        from: date(written.from.as_ref())?,
        to: date(written.to.as_ref())?,
        standing: written.standing?,
    })
}

fn party(written: &file::Party) -> Option<Party> {
    Some(Party {
        id: written.id.clone(),
        name: words(written.name.as_ref())?,
        is_un_member: written.is_un_member?,
        playable: written.playable.unwrap_or(false),
        accused: written.accused.unwrap_or(false),
    })
}

fn sitting(written: &file::Sitting) -> Option<Sitting> {
    let turns = written.turns.as_ref()?;
    let opening = written.opening.as_ref();
    let mut papers = all(written.dispatches.as_ref(), dispatch)?;
    papers.extend(all(written.cables.as_ref(), cable)?);
    Some(Sitting {
        id: written.id.clone(),
        title: words(written.title.as_ref())?,
        date: date(written.date.as_ref())?,
        meets_on: date(written.meets_on.as_ref()).or(date(written.date.as_ref()))?,
        opens_at: written.opens_at.as_ref().map(|time| time.as_str().to_owned()),
        meeting_number: u32::try_from(written.meeting_number?).ok()?,
        next_resolution: u32::try_from(written.next_resolution?).ok()?,
        president: written.president.clone()?,
        item: written.item.clone()?,
        seized: listed(written.seized.as_ref()),
        absent: listed(written.absent.as_ref()),
        without_instructions: listed(written.without_instructions.as_ref()),
        contested_credentials: listed(written.contested_credentials.as_ref()),
        parties_to_dispute: listed(written.parties_to_dispute.as_ref()),
        guests: written.invitations.iter().flatten().filter_map(guest).collect(),
        consultation_beats: u32::try_from(turns.count?).ok()?,
        aftermath_beats: u32::try_from(turns.aftermath.unwrap_or(2)).ok()?,
        turn_name: turns.name?,
        assembly: written.assembly?,
        lifted: written.level_exception.as_ref().and_then(|exception| exception.rule),
        papers,
        outlines: all(written.outlines.as_ref(), outline)?,
        texts_in_force: listed(opening.and_then(|opening| opening.texts_in_force.as_ref())),
    })
}

/// A guest of whom who and under which rule are written. Rule 38 gives an invited Member the right to submit drafts; it is invited under rule 37.
fn guest(written: &file::Guest) -> Option<ExpectedGuest> {
    let guest = match written.who.as_ref()? {
        file::Who::Party(party) => Actor::Invited(party.clone()),
        file::Who::Body(body) => Actor::Body(body.clone()),
        // A member sits at the table by right: the checker has said so.
        file::Who::Member(member) => Actor::Member(member.clone()),
    };
    let rule = match written.rule? {
        39 => InvitationRule::Rule39,
        _ => InvitationRule::Rule37,
    };
    Some(ExpectedGuest {
        guest,
        rule,
        contested: written.contested.unwrap_or(false),
        comes_later: written.comes_later.unwrap_or(false),
    })
}

pub(super) fn dispatch(written: &file::Dispatch) -> Option<Paper> {
    let readers = match written.known_to.as_ref()? {
        file::Audience::Everyone => Readers::Everyone,
        file::Audience::Only(only) => Readers::Only(only.clone()),
        file::Audience::Secretariat => Readers::Secretariat,
    };
    Some(Paper { id: written.id.clone(), readers, at: written.at.clone()? })
}

fn cable(written: &file::Cable) -> Option<Paper> {
    let readers = Readers::Only(vec![file::Who::Member(written.to.clone()?)]);
    Some(Paper { id: written.id.clone(), readers, at: written.at.clone()? })
}

fn outline(written: &file::DraftOutline) -> Option<Outline> {
    Some(Outline {
        id: written.id.clone(),
        title: words(written.title.as_ref())?,
        pen: written.pen.clone()?,
        draft: written.draft.clone()?,
    })
}
