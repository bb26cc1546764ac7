//! A crisis as the place to look names and texts up.

use council::crisis::Giver;
use council::ids::AssemblyTextId;
use council::scenario::PlayedBy;
use council::scenario::file::{
    self, Cable, Capability, Dispatch, InstructionLine, Member, Register, Sitting, Text, TurnName,
    Who,
};
use council::{
    Actor, BodyId, ContributorId, Date, DispatchId, EndingId, EntryId, FactId, HistoricalVoteId,
    ItemId, LineId, MemberId, MissionId, PartyId, PressureId, RuleId, Rulebook, Scenario,
    SittingId, TargetId, TrackId, TrendId, VariantId,
};

use crate::{Names, Rules, Texts};

/// The names and texts of a crisis.
#[derive(Clone, Copy, Debug)]
pub struct CrisisNames<'a>(pub &'a Scenario);

impl Names for CrisisNames<'_> {
    fn member(&self, id: &MemberId) -> String {
        self.0.member(id).map_or_else(|| id.to_string(), |member| member.name.clone())
    }

    fn party(&self, id: &PartyId) -> String {
        let found = self.0.parties.iter().find(|party| party.id == *id);
        found.map_or_else(|| id.to_string(), |party| party.name.clone())
    }

    fn body(&self, id: &BodyId) -> String {
        let found = self.0.bodies.iter().find(|body| body.id == *id);
        found.map_or_else(|| id.to_string(), |body| body.name.clone())
    }

    fn mission(&self, id: &MissionId) -> String {
        let found = self.0.missions.iter().find(|mission| mission.id == *id);
        found.map_or_else(|| id.to_string(), |mission| mission.name.clone())
    }

    fn target(&self, id: &TargetId) -> String {
        let found = self.0.targets.iter().find(|target| target.id == *id);
        found.map_or_else(|| id.to_string(), |target| target.name.clone())
    }

    fn item(&self, id: &ItemId) -> String {
        let found = self.0.items.iter().find(|item| item.id == *id);
        found.map_or_else(|| id.to_string(), |item| item.name.clone())
    }
}

impl CrisisNames<'_> {
    fn sittings(&self) -> impl Iterator<Item = &Sitting> {
        self.0.file.sittings.iter().flatten()
    }

    fn written(&self, id: &MemberId) -> Option<&Member> {
        self.0.file.members.iter().flatten().find(|member| member.id == *id)
    }
}

/// The text of the entry of that id.
fn found<'a, T, Id: PartialEq>(
    list: Option<&'a Vec<T>>,
    id: &Id,
    id_of: impl Fn(&T) -> &Id,
    text: impl Fn(&'a T) -> Option<&'a Text>,
) -> Option<String> {
    let entry = list?.iter().find(|entry| id_of(entry) == id)?;
    text(entry).map(|text| text.as_str().to_owned())
}

impl Texts for CrisisNames<'_> {
    fn position(&self, member: &MemberId, position: &EntryId) -> Option<String> {
        let positions = self.written(member)?.positions.as_ref();
        found(positions, position, |one| &one.id, |one| one.reason.as_ref())
    }

    fn situation(&self, member: &MemberId, situation: &EntryId) -> Option<String> {
        let situations = self.written(member)?.situations.as_ref();
        found(situations, situation, |one| &one.id, |one| one.text.as_ref())
    }

    fn line(&self, member: &MemberId, line: &LineId) -> Option<String> {
        let variants = self.written(member)?.instructions.iter().flatten();
        let mut lines = variants.flat_map(|variant| variant.lines.iter().flatten());
        let line: &InstructionLine = lines.find(|one| one.id == *line)?;
        line.text.as_ref().map(|text| text.as_str().to_owned())
    }

    fn dispatch(&self, paper: &DispatchId) -> Option<&Dispatch> {
        self.sittings().find_map(|sitting| {
            let replaced =
                sitting.variants.iter().flatten().filter_map(|one| one.dispatches.as_ref());
            let all = sitting.dispatches.iter().chain(replaced).flatten();
            all.into_iter().find(|dispatch| dispatch.id == *paper)
        })
    }

    fn cable(&self, paper: &DispatchId) -> Option<&Cable> {
        let mut cables = self.sittings().flat_map(|sitting| sitting.cables.iter().flatten());
        cables.find(|cable| cable.id == *paper)
    }

    fn title(&self) -> Option<String> {
        let title = self.0.file.meta.as_ref()?.title.as_ref()?;
        Some(title.as_str().to_owned())
    }

    fn rules(&self, rulebook: &Rulebook) -> Rules {
        match self.0.played_by(rulebook) {
            PlayedBy::ItsOwnRules => Rules::OfTheTime,
            PlayedBy::Experiment(experiment) => Rules::Experiment(experiment.title.clone()),
            PlayedBy::OtherRules => Rules::Others,
        }
    }

    fn register(&self, member: &MemberId) -> Register {
        self.written(member).and_then(|one| one.register).unwrap_or(Register::Courtly)
    }

    fn guest(&self, guest: &Actor, sitting: &SittingId) -> Option<String> {
        let sitting = self.sittings().find(|one| one.id == *sitting)?;
        let is_it = |who: &Who| match (who, guest) {
            (Who::Party(party), Actor::Invited(guest)) => party == guest,
            (Who::Body(body), Actor::Body(guest)) => body == guest,
            _ => false,
        };
        let mut entries = sitting.invitations.iter().flatten();
        let entry = entries.find(|one| one.who.as_ref().is_some_and(is_it))?;
        entry.says.as_ref().map(|text| text.as_str().to_owned())
    }

    fn told(&self, sitting: &SittingId, variant: &VariantId) -> Option<String> {
        let sitting = self.sittings().find(|one| one.id == *sitting)?;
        found(sitting.variants.as_ref(), variant, |one| &one.id, |one| one.text.as_ref())
    }

    fn assembly_text(&self, text: &AssemblyTextId) -> Option<(Option<String>, String)> {
        let text = self.0.file.assembly.iter().flatten().find(|one| one.id == *text)?;
        Some((text.symbol.clone(), text.title.as_ref()?.as_str().to_owned()))
    }

    fn day(&self, sitting: &SittingId) -> Option<Date> {
        self.0.sitting(sitting).map(|sitting| sitting.date)
    }

    fn turn_name(&self, sitting: &SittingId) -> TurnName {
        self.0.sitting(sitting).map_or(TurnName::HalfHour, |sitting| sitting.turn_name)
    }

    fn heading(&self, sitting: &SittingId) -> Option<String> {
        self.0.sitting(sitting).map(|sitting| sitting.title.clone())
    }

    fn track(&self, track: &TrackId) -> Option<String> {
        found(self.0.file.tracks.as_ref(), track, |one| &one.id, |one| one.name.as_ref())
    }

    fn fact(&self, fact: &FactId) -> Option<String> {
        found(self.0.file.facts.as_ref(), fact, |one| &one.id, |one| one.text.as_ref())
    }

    fn rule(&self, rule: &RuleId) -> Option<String> {
        found(self.0.file.rules.as_ref(), rule, |one| &one.id, |one| one.cause.as_ref())
    }

    fn trend(&self, trend: &TrendId) -> Option<String> {
        found(self.0.file.trends.as_ref(), trend, |one| &one.id, |one| one.cause.as_ref())
    }

    fn pressure(&self, pressure: &PressureId) -> Option<String> {
        found(self.0.file.pressures.as_ref(), pressure, |one| &one.id, |one| one.text.as_ref())
    }

    fn capability(&self, of: &Giver, capability: &EntryId) -> Option<&Capability> {
        let own = match of {
            Giver::Member(member) => {
                let seat = self.written(member)?.capabilities.as_ref();
                let has = |own: &&Vec<Capability>| own.iter().any(|one| one.id == *capability);
                let who = file::Who::Member(member.clone());
                let others = self.0.file.contributors.iter().flatten();
                let before = others.into_iter().find(|one| one.who.as_ref() == Some(&who));
                seat.filter(has).or_else(|| before?.capabilities.as_ref())
            }
            Giver::Contributor(contributor) => {
                let all = self.0.file.contributors.iter().flatten();
                all.into_iter().find(|one| one.id == *contributor)?.capabilities.as_ref()
            }
        };
        own?.iter().find(|one| one.id == *capability)
    }

    fn contributor(&self, contributor: &ContributorId) -> Option<String> {
        let one = self.0.file.contributors.iter().flatten().find(|one| one.id == *contributor)?;
        Some(match one.who.as_ref()? {
            Who::Member(member) => self.member(member),
            Who::Party(party) => self.party(party),
            Who::Body(body) => self.body(body),
        })
    }

    fn ending(&self, ending: &EndingId) -> Option<(String, String)> {
        let ending = self.0.file.endings.iter().flatten().find(|one| one.id == *ending)?;
        let text = |text: &Option<Text>| text.as_ref().map(|text| text.as_str().to_owned());
        Some((text(&ending.title)?, text(&ending.text)?))
    }

    fn concept(&self, moment: &EntryId) -> Option<String> {
        found(self.0.file.concepts.as_ref(), moment, |one| &one.id, |one| one.text.as_ref())
    }

    fn question(&self, question: &EntryId) -> Option<String> {
        found(self.0.file.questions.as_ref(), question, |one| &one.id, |one| one.text.as_ref())
    }

    fn past_vote(&self, vote: &HistoricalVoteId) -> Option<(String, Option<String>)> {
        let (_, vote) = self.0.file.past_votes().find(|(_, one)| one.id == *vote)?;
        let symbol = vote.symbol.clone().or_else(|| vote.draft_symbol.clone());
        Some((vote.title.as_ref()?.as_str().to_owned(), symbol))
    }

    fn past_story(&self, sitting: &SittingId) -> Option<String> {
        let sitting = self.sittings().find(|one| one.id == *sitting)?;
        Some(sitting.history.as_ref()?.text.as_ref()?.as_str().to_owned())
    }

    fn track_ends(&self, track: &TrackId) -> Option<(String, String)> {
        let track = self.0.file.tracks.iter().flatten().find(|one| one.id == *track)?;
        let text = |text: &Option<Text>| text.as_ref().map(|text| text.as_str().to_owned());
        Some((text(&track.low_end)?, text(&track.high_end)?))
    }
}
