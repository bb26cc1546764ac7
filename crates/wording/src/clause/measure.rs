//! From a measure to the words its sentences are made of.

use council::{Measure, Verb};

use super::Drafter;
use super::phrase::Phrase;

/// A verb and what follows it, not yet one sentence.
pub(super) struct Said<'a> {
    pub(super) verb: String,
    pub(super) complement: String,
    pub(super) phrase: Phrase<'a>,
}

impl<'a> Drafter<'a> {
    /// The verb and complement of a measure. Asking those of the clause above, a sub-clause does not
    /// name them again.
    pub(super) fn said(
        &'a self,
        verb: Verb,
        measure: &'a Measure,
        above: Option<&Measure>,
    ) -> Said<'a> {
        let mut phrase = self.phrase(measure);
        self.set_addressees_and_action(&mut phrase);
        let verb_key = format!("verb-{}", verb_word(verb));
        let own_verb = format!("{}-{}-verb", phrase.name, verb_word(verb));
        let verb_words = self
            .catalogue
            .say_if_there(&own_verb, &phrase.arguments)
            .unwrap_or_else(|| self.catalogue.plain(&verb_key));
        let complement = self.complement(verb, &phrase, above);
        Said { verb: verb_words, complement, phrase }
    }

    fn complement(&self, verb: Verb, phrase: &Phrase<'_>, above: Option<&Measure>) -> String {
        let own = format!("{}-{}", phrase.name, verb_word(verb));
        if let Some(own) = self.catalogue.say_if_there(&own, &phrase.arguments) {
            return own;
        }
        let same = above.is_some_and(|above| self.addresses_the_same(above, phrase));
        let key = match verb {
            Verb::Invites
            | Verb::Requests
            | Verb::CallsUpon
            | Verb::Urges
            | Verb::Encourages
            | Verb::Authorizes
                if same =>
            {
                "complement-of-the-same".to_owned()
            }
            Verb::Notes
            | Verb::IsConcerned
            | Verb::Regrets
            | Verb::Deplores
            | Verb::Condemns
            | Verb::Invites
            | Verb::Requests
            | Verb::CallsUpon
            | Verb::Urges
            | Verb::Demands
            | Verb::Encourages
            | Verb::Recommends
            | Verb::Endorses
            | Verb::Decides
            | Verb::Authorizes => format!("complement-{}", verb_word(verb)),
        };
        self.catalogue.say(&key, &phrase.arguments)
    }

    fn addresses_the_same(&self, above: &Measure, phrase: &Phrase<'_>) -> bool {
        !phrase.who.is_empty() && self.phrase(above).who == phrase.who
    }

    /// Whether under a verb that asks somebody to do something a measure asks it of others than the one
    /// above it.
    pub(super) fn addresses_others(&self, verb: Verb, above: &Measure, own: &Measure) -> bool {
        let asks_somebody_to = match verb {
            Verb::Invites
            | Verb::Requests
            | Verb::CallsUpon
            | Verb::Urges
            | Verb::Encourages
            | Verb::Authorizes => true,
            Verb::Notes
            | Verb::IsConcerned
            | Verb::Regrets
            | Verb::Deplores
            | Verb::Condemns
            | Verb::Demands
            | Verb::Recommends
            | Verb::Endorses
            | Verb::Decides => false,
        };
        let own = self.phrase(own);
        asks_somebody_to && !own.who.is_empty() && !self.addresses_the_same(above, &own)
    }

    /// Adds who is addressed, what they do, and the same as a noun.
    fn set_addressees_and_action(&self, phrase: &mut Phrase<'_>) {
        let say = |suffix: &str, phrase: &Phrase<'_>| {
            self.catalogue.say(&format!("{}-{suffix}", phrase.name), &phrase.arguments)
        };
        let named = phrase.named.clone().or_else(|| self.people(phrase.who));
        let who = named.unwrap_or_else(|| say("who", phrase));
        phrase.arguments.set("who", who);
        let action = say("do", phrase);
        phrase.arguments.set("do", action);
        let noun = self
            .catalogue
            .say_if_there(&format!("{}-noun", phrase.name), &phrase.arguments)
            .unwrap_or_else(|| self.catalogue.say("noun-need", &phrase.arguments));
        phrase.arguments.set("noun", noun);
    }

    /// The measure's arguments, family by family.
    fn phrase(&'a self, measure: &'a Measure) -> Phrase<'a> {
        let phrase = Phrase::new(self, measure.kind().word());
        match measure {
            Measure::Determine(m) => self.determine(phrase, m),
            Measure::Condemn(m) => self.condemn(phrase, m),
            Measure::EndConduct(m) => self.end_conduct(phrase, m),
            Measure::CeaseFire(m) => self.cease_fire(phrase, m),
            Measure::Withdraw(m) => self.withdraw(phrase, m),
            Measure::Restrain(m) => phrase.addressing(&m.by),
            Measure::NoAssistance(m) => self.no_assistance(phrase, m),
            Measure::Denounce(m) => self.denounce(phrase, m),
            Measure::NonRecognition(m) => self.non_recognition(phrase, m),
            Measure::ArmsEmbargo(m) => self.arms_embargo(phrase, m),
            Measure::EconomicSanctions(m) => self.economic_sanctions(phrase, m),
            Measure::Interdiction(m) => self.interdiction(phrase, m),
            Measure::ChangeMeasures(m) => self.change_measures(phrase, m),
            Measure::Committee(m) => self.committee(phrase, m),
            Measure::ThirdStateRelief(m) => self.third_state_relief(phrase, m),
            Measure::Safeguard(m) => self.safeguard(phrase, m),
            Measure::AuthoriseForce(m) => self.authorise_force(phrase, m),
            Measure::UnifiedCommand(m) => self.unified_command(phrase, m),
            Measure::PeaceOperation(m) => self.peace_operation(phrase, m),
            Measure::SafeArea(m) => self.safe_area(phrase, m),
            Measure::Observe(m) => self.observe(phrase, m),
            Measure::Access(m) => self.access(phrase, m),
            Measure::TransitionalAdministration(m) => self.administration(phrase, m),
            Measure::Conditionality(m) => self.conditionality(phrase, m),
            Measure::GoodOffices(m) => self.good_offices(phrase, m),
            Measure::Negotiate(m) => self.negotiate(phrase, m),
            Measure::PoliticalStatus(m) => self.political_status(phrase, m),
            Measure::EndorseAgreement(m) => self.endorse_agreement(phrase, m),
            Measure::Boundary(m) => self.boundary(phrase, m),
            Measure::RegionalArrangement(m) => self.regional_arrangement(phrase, m),
            Measure::Invite(m) => self.invite(phrase, m),
            Measure::ReferToAssembly(m) => self.refer_to_assembly(phrase, m),
            Measure::Inquiry(m) => self.inquiry(phrase, m),
            Measure::Conclude(m) => self.conclude(phrase, m),
            Measure::Tribunal(m) => self.tribunal(phrase, m),
            Measure::Refer(m) => self.refer(phrase, m),
            Measure::Cooperate(m) => self.cooperate(phrase, m),
            Measure::Arrest(m) => self.arrest(phrase, m),
            Measure::Evidence(m) => self.evidence(phrase, m),
            Measure::IndividualResponsibility(m) => self.responsibility(phrase, m),
            Measure::ProtectPersons(m) => self.protect_persons(phrase, m),
            Measure::Contribute(m) => self.contribute(phrase, m),
            Measure::BearCosts(m) => self.bear_costs(phrase, m),
            Measure::Compensate(m) => self.compensate(phrase, m),
            Measure::Fund(m) => self.fund(phrase, m),
            Measure::Relieve(m) => self.relieve(phrase, m),
            Measure::Return(m) => self.safe_return(phrase, m),
            Measure::Disarm(m) => self.disarm(phrase, m),
            Measure::ReportBack(m) => self.report_back(phrase, m),
            Measure::Review(m) => self.review(phrase, m),
            Measure::Sunset(m) => self.sunset(phrase, m),
            Measure::WarnOfMore(m) => self.warn_of_more(phrase, m),
            Measure::Comply(m) => self.comply(phrase, m),
            Measure::Reaffirm(m) => self.reaffirm(phrase, m),
            Measure::Welcome(m) => self.welcome(phrase, m),
            Measure::Condole(m) => self.condole(phrase, m),
            Measure::Procedure(m) => self.procedure(phrase, m),
            Measure::RemainSeized(m) => phrase.choice("degree", m.degree.word()),
        }
    }
}

/// A verb as the language files name it.
pub(crate) fn verb_word(verb: Verb) -> &'static str {
    match verb {
        Verb::Notes => "notes",
        Verb::IsConcerned => "is-concerned",
        Verb::Regrets => "regrets",
        Verb::Deplores => "deplores",
        Verb::Condemns => "condemns",
        Verb::Invites => "invites",
        Verb::Requests => "requests",
        Verb::CallsUpon => "calls-upon",
        Verb::Urges => "urges",
        Verb::Demands => "demands",
        Verb::Encourages => "encourages",
        Verb::Recommends => "recommends",
        Verb::Endorses => "endorses",
        Verb::Decides => "decides",
        Verb::Authorizes => "authorizes",
    }
}
