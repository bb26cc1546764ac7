//! The words of measures about war, peace and force.

use council::measure::{
    AuthoriseForce, CeaseFire, Condemnation, Denunciation, Determination, EndOfConduct,
    NoAssistance, NonRecognition, UnifiedCommand, Withdrawal,
};

use super::Drafter;
use super::phrase::Phrase;
use crate::Arguments;

impl<'a> Drafter<'a> {
    pub(super) fn determine(&self, phrase: Phrase<'a>, m: &Determination) -> Phrase<'a> {
        phrase.text("determination", self.determination(m))
    }

    pub(super) fn condemn(&self, phrase: Phrase<'a>, m: &Condemnation) -> Phrase<'a> {
        phrase.text("conduct", self.conduct(&m.conduct))
    }

    pub(super) fn end_conduct(&self, phrase: Phrase<'a>, m: &'a EndOfConduct) -> Phrase<'a> {
        phrase
            .addressing(&m.conduct.by)
            .text("conduct", self.conduct_of_those_addressed(&m.conduct))
    }

    pub(super) fn cease_fire(&self, phrase: Phrase<'a>, m: &'a CeaseFire) -> Phrase<'a> {
        phrase
            .addressing(&m.parties)
            .choice("stage", m.stage.word())
            .target("in", "piece-in", m.area.as_ref())
            .day("from", "piece-from-day", m.from)
    }

    pub(super) fn withdraw(&self, phrase: Phrase<'a>, m: &'a Withdrawal) -> Phrase<'a> {
        phrase
            .addressing(&m.forces)
            .choice("which", m.which.word())
            .target("from", "piece-from", m.from.as_ref())
            .target("to", "piece-to", m.to.as_ref())
            .day("by", "piece-not-later", m.by)
    }

    pub(super) fn no_assistance(&self, phrase: Phrase<'a>, m: &'a NoAssistance) -> Phrase<'a> {
        phrase.addressing(&m.by).people_or("to", &m.to, "no-assistance-to")
    }

    pub(super) fn denounce(&self, phrase: Phrase<'a>, m: &'a Denunciation) -> Phrase<'a> {
        phrase.addressing(&m.by).text("conduct", self.conduct(&m.conduct))
    }

    pub(super) fn non_recognition(&self, phrase: Phrase<'a>, m: &'a NonRecognition) -> Phrase<'a> {
        phrase.addressing(&m.by).choice("step", m.step.word()).text("of", self.target(&m.of))
    }

    pub(super) fn authorise_force(&self, phrase: Phrase<'a>, m: &'a AuthoriseForce) -> Phrase<'a> {
        let objectives: Vec<&'static str> = m.objectives.iter().map(|end| end.word()).collect();
        let command = m.command.map(|command| {
            self.catalogue.plain(&format!("command-{}", command.word().replace('_', "-")))
        });
        let deadline = m.deadline.map(|deadline| {
            let party = self.people(&m.against);
            let key = if party.is_some() { "deadline-named" } else { "deadline-unnamed" };
            let mut arguments = Arguments::new();
            arguments.set("party", party.unwrap_or_default());
            arguments.set("date", self.catalogue.date(deadline));
            self.catalogue.say(key, &arguments)
        });
        // A deadline names those who may still comply; without one they are named apart.
        let against = if deadline.is_some() { &[][..] } else { &m.against };
        phrase
            .addressing(&m.by)
            .choice("words", m.words.word())
            .list("objectives", "objective", &objectives)
            .people("support", "piece-support", &m.in_support_of)
            .people("to-whom", "piece-to", &m.in_support_of)
            .people("against", "piece-regarding-party", against)
            .text("command", command.unwrap_or_default())
            .text("deadline", deadline.unwrap_or_default())
            .day("until", "piece-authority-until", m.until)
    }

    pub(super) fn unified_command(&self, phrase: Phrase<'a>, m: &'a UnifiedCommand) -> Phrase<'a> {
        use council::measure::CommandStep;
        let who = match m.step {
            CommandStep::PlaceForces => &m.by,
            CommandStep::NameCommander | CommandStep::UseFlag => &m.lead,
        };
        phrase.addressing(who).choice("step", m.step.word()).people_or(
            "lead",
            &m.lead,
            "unified-command-lead",
        )
    }
}
