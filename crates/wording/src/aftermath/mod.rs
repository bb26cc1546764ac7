//! What happens in the crisis, in words, each with its cause as the scenario gives it.

mod means;

use std::collections::BTreeMap;

use council::crisis::{Cause, CrisisEvent, MeasureOnRecord, Pledge, PledgeEnd};
use council::ids::{ActId, InForceId, PledgeId};
use council::measure::Finding;
use council::scenario::file::Heeded;
use council::{Audience, MemberId, TrackId};

use crate::voice::{Voice, sentence, tidy};
use crate::{Arguments, Names, Texts};

/// The crisis as it is told, event by event: what later events name by id is remembered.
#[expect(missing_debug_implementations, reason = "a catalogue has none")]
pub struct Aftermath<'a, N> {
    voice: Voice<'a, N>,
    /// Where each track stood first and stands now, as far as everybody sees.
    tracks: BTreeMap<TrackId, (i32, i32)>,
    measures: BTreeMap<InForceId, MeasureOnRecord>,
    pledges: BTreeMap<PledgeId, Pledge>,
    acts: BTreeMap<ActId, MemberId>,
    /// The cause named last: it is not named again for the next change.
    named: Option<Cause>,
}

/// Values of a sentence, by name.
type Named = Vec<(&'static str, String)>;

impl<'a, N: Names + Texts> Aftermath<'a, N> {
    /// Nothing told yet.
    pub fn new(voice: Voice<'a, N>) -> Self {
        Self {
            voice,
            tracks: BTreeMap::new(),
            measures: BTreeMap::new(),
            pledges: BTreeMap::new(),
            acts: BTreeMap::new(),
            named: None,
        }
    }

    /// Where each track that everybody sees stood first and stands now, with its name.
    pub fn tracks(&self) -> impl Iterator<Item = (String, i32, i32)> {
        self.tracks.iter().map(|(track, (from, to))| (self.track(track), *from, *to))
    }

    /// What became of what the Council asked, one sentence a measure.
    pub(crate) fn decisions(&self) -> Vec<String> {
        let asked = self.measures.values().filter_map(|one| Some((one, one.compliance?)));
        let each = asked.map(|(measure, is)| {
            let mut named = self.measure(measure);
            named.push(("is", heeded(is).to_owned()));
            named.push(("cause", String::new()));
            self.say("crisis-heeded", named)
        });
        each.collect()
    }

    /// What happened, as a sentence or two; nothing for what only prepares or repeats.
    pub fn tell(&mut self, event: &CrisisEvent) -> Option<String> {
        match event {
            CrisisEvent::CrisisOpened { .. }
            | CrisisEvent::SittingReached { .. }
            | CrisisEvent::SittingCameTo { .. }
            | CrisisEvent::RuleApplied { .. } => None,
            CrisisEvent::SittingTold { sitting, variant } => {
                let heading = self.voice.names.heading(sitting)?;
                let text = variant.as_ref().and_then(|one| self.voice.names.told(sitting, one));
                Some(self.say(
                    "crisis-told",
                    vec![("heading", heading), ("text", text.unwrap_or_default())],
                ))
            }
            CrisisEvent::TrackMoved { track, to, cause, audience } => {
                self.moved(track, *to, cause, audience)
            }
            CrisisEvent::FactSet { fact, cause } => {
                let fact = sentence(&self.voice.names.fact(fact)?);
                let named = vec![("fact", fact), ("cause", self.cause(cause))];
                Some(self.say("crisis-fact", named))
            }
            CrisisEvent::FactCleared { fact, cause } => {
                let fact = sentence(&self.voice.names.fact(fact)?);
                let named = vec![("fact", fact), ("cause", self.cause(cause))];
                Some(self.say("crisis-fact-cleared", named))
            }
            CrisisEvent::MeasureEntered(_)
            | CrisisEvent::MeasureEnded { .. }
            | CrisisEvent::DeterminationMade(_)
            | CrisisEvent::ComplianceKnown { .. } => self.of_measures(event),
            CrisisEvent::MeansPledged(_)
            | CrisisEvent::PledgeEnded { .. }
            | CrisisEvent::PledgeStands { .. }
            | CrisisEvent::ActedAlone(_)
            | CrisisEvent::Reacted { .. } => self.of_means(event),
            CrisisEvent::AssemblyRecommended { text } => {
                let (symbol, title) = self.voice.names.assembly_text(text)?;
                let title = ("title", title);
                Some(match symbol {
                    Some(symbol) => self.say("crisis-assembly", vec![("symbol", symbol), title]),
                    None => self.say("crisis-assembly-unnumbered", vec![title]),
                })
            }
            CrisisEvent::EndingReached { ending } => {
                let (title, text) = self.voice.names.ending(ending)?;
                Some(self.say("chronicle-ending", vec![("title", title), ("text", text)]))
            }
            CrisisEvent::TracksDisclosed { tracks, .. } => {
                let each = tracks.iter().filter(|(track, _)| !self.tracks.contains_key(track));
                let told: Vec<String> = each
                    .map(|(track, to)| {
                        let named = vec![("track", self.track(track)), ("to", to.to_string())];
                        self.say("crisis-disclosed", named)
                    })
                    .collect();
                (!told.is_empty()).then(|| told.join(" "))
            }
        }
    }

    fn moved(
        &mut self,
        track: &TrackId,
        to: i32,
        cause: &Cause,
        audience: &Audience,
    ) -> Option<String> {
        if *audience != Audience::Everyone {
            return None;
        }
        let was = self.tracks.get(track).copied();
        self.tracks.insert(track.clone(), (was.map_or(to, |(first, _)| first), to));
        if matches!(cause, Cause::Opening(_)) {
            return None;
        }
        let (key, from) = match was {
            Some((_, from)) => ("crisis-track", from.to_string()),
            None => ("crisis-track-first", String::new()),
        };
        let named = vec![
            ("track", self.track(track)),
            ("from", from),
            ("to", to.to_string()),
            ("cause", self.cause(cause)),
            ("smallest", self.smallest(cause)),
        ];
        Some(self.say(key, named))
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "each part takes its own events")]
    fn of_measures(&mut self, event: &CrisisEvent) -> Option<String> {
        match event {
            CrisisEvent::MeasureEntered(measure) => Some(self.entered(&[measure])),
            CrisisEvent::MeasureEnded { measure, why } => {
                let mut named = self.measure(self.measures.get(measure)?);
                named.push(("why", why.word().to_owned()));
                Some(self.say("crisis-ended", named))
            }
            CrisisEvent::DeterminationMade(made) => {
                let finding = match made.finding {
                    Finding::Threat => "finding-threat",
                    Finding::Breach => "finding-breach",
                    Finding::Aggression => "finding-aggression",
                };
                let finding = self.voice.catalogue.plain(finding);
                let named = vec![("finding", finding), ("resolution", made.resolution.to_string())];
                Some(self.say("crisis-determined", named))
            }
            CrisisEvent::ComplianceKnown { measure, is, cause } => {
                let known = self.measures.get_mut(measure)?;
                known.compliance = Some(*is);
                let mut named = self.measure(self.measures.get(measure)?);
                named.push(("is", heeded(*is).to_owned()));
                named.push(("cause", self.cause(cause)));
                Some(self.say("crisis-heeded", named))
            }
            _ => None,
        }
    }

    /// Measures of one resolution that came into force together.
    pub(crate) fn entered(&mut self, measures: &[&MeasureOnRecord]) -> String {
        let mut kinds: Vec<String> = Vec::new();
        for measure in measures {
            self.measures.insert(measure.id, (*measure).clone());
            let kind = self.voice.work(measure.kind);
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        let resolution = measures.first().map(|one| one.resolution.to_string());
        let named = vec![
            ("kind", self.voice.catalogue.list(&kinds)),
            ("resolution", resolution.unwrap_or_default()),
        ];
        self.say("crisis-in-force", named)
    }

    fn measure(&self, measure: &MeasureOnRecord) -> Named {
        let kind = self.voice.work(measure.kind);
        vec![
            ("Kind", crate::voice::capitalised(&kind)),
            ("kind", kind),
            ("resolution", measure.resolution.to_string()),
        ]
    }

    /// The cause as the scenario gives it; nothing if the change told before had the same.
    fn cause(&mut self, cause: &Cause) -> String {
        let again = self.named.as_ref().is_some_and(|named| same(named, cause));
        self.named = Some(cause.clone());
        if again {
            return String::new();
        }
        let text = match cause {
            Cause::Rule { rule, .. } => self.voice.names.rule(rule),
            Cause::Trend(trend) => self.voice.names.trend(trend),
            Cause::Opening(_) => Some(self.voice.catalogue.plain("crisis-from-history")),
        };
        text.map(|text| sentence(&text)).unwrap_or_default()
    }

    /// Which means there was least of, where it fell short.
    fn smallest(&self, cause: &Cause) -> String {
        match cause {
            Cause::Rule { smallest: Some(least), .. } if least.there < least.needed => {
                let named = vec![
                    ("there", self.voice.catalogue.figure(least.there)),
                    ("needed", self.voice.catalogue.figure(least.needed)),
                    ("means", self.voice.means(least.means)),
                ];
                self.say("crisis-smallest", named)
            }
            Cause::Rule { .. } | Cause::Trend(_) | Cause::Opening(_) => String::new(),
        }
    }

    fn track(&self, track: &TrackId) -> String {
        self.voice.names.track(track).unwrap_or_else(|| track.to_string())
    }

    fn say(&self, key: &str, named: Named) -> String {
        let arguments: Arguments<'_> = named.into_iter().collect();
        tidy(&self.voice.catalogue.say(key, &arguments))
    }
}

fn heeded(is: Heeded) -> &'static str {
    match is {
        Heeded::Open => "open",
        Heeded::Obeyed => "obeyed",
        Heeded::Ignored => "ignored",
        Heeded::Bypassed => "bypassed",
    }
}

fn ended(why: PledgeEnd) -> String {
    why.word().to_owned()
}

fn same(one: &Cause, other: &Cause) -> bool {
    match (one, other) {
        (Cause::Rule { rule, .. }, Cause::Rule { rule: another, .. }) => rule == another,
        _ => one == other,
    }
}
