//! Members of the Council: terms, brief, means, relations.

use super::{Condition, DateText, InstructionVariant, Position, Situation, Text, Who};
use crate::date::Date;
use crate::ids::{CoefficientId, EntryId, MemberId, SittingId, SourceId, TermId};
use crate::roster::Standing;
use crate::scenario::validated::date;

words! {
    /// Regional group at that date, or none before there were any.
    RegionalGroup {
        /// African States.
        African,
        /// Asian States.
        Asian,
        /// Eastern European States.
        EasternEuropean,
        /// Latin American and Caribbean States.
        LatinAmerican,
        /// Western European and other States.
        WesternEuropean,
        /// None at that date.
        None,
    }
}

words! {
    /// How a delegation speaks.
    Register {
        /// Short and quick.
        Brisk,
        /// Polite and roundabout.
        Courtly,
        /// Open, without ornament.
        Blunt,
        /// Understated.
        Dry,
    }
}

words! {
    /// What a contribution consists of.
    MeansKind {
        /// Soldiers.
        Troops,
        /// Unarmed observers.
        Observers,
        /// Police.
        Police,
        /// Vehicles, weapons, signals.
        Equipment,
        /// Aircraft and ships that carry others.
        Lift,
        /// Combat aircraft.
        AirPower,
        /// Warships.
        SeaPower,
        /// Ports, airfields, passage.
        Bases,
        /// Money.
        Money,
        /// Food, medicine, shelter.
        Relief,
        /// Enforcement of an embargo at one's own borders and ports.
        Enforcement,
        /// The leave of the State on whose soil it happens.
        Consent,
        /// A go-between's good offices.
        Mediation,
    }
}

authored! {
    /// A member of the Council, the same through all its terms.
    Member [MemberId] {
        /// Its name on the placard at that date.
        name: Text,
        /// The name by which it is sorted where that differs from the English name.
        sort_name: String,
        /// File name of its flag of that date, without ending.
        flag: String,
        /// Its regional group.
        group: RegionalGroup,
        /// When it serves, and in which standing.
        terms: Vec<Term>,
        /// Whether a player may take its seat.
        playable: bool,
        /// If not: why not. The computer casts its votes.
        why_not_playable: Text,
        /// Whether the seat stands accused before the Council of mass crimes or of starting the war:
        /// such a seat is never playable and does not bargain, sponsor or message.
        accused: bool,
        /// How it speaks.
        register: Register,
        /// Sixty words for whoever takes the seat at once.
        opening_words: Text,
        /// One page for the delegation.
        brief: Text,
        /// Why its vote or chair matters.
        why_it_matters: Text,
        /// Its instructions: history's, and others marked as invented.
        instructions: Vec<InstructionVariant>,
        /// What it can pledge.
        capabilities: Vec<Capability>,
        /// How it stands with others, where that is not plain indifference.
        relations: Vec<Relation>,
        /// What it thinks of each kind of measure.
        positions: Vec<Position>,
        /// What the state of the crisis adds to any text of substance.
        situations: Vec<Situation>,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}

authored! {
    /// A time of service on the Council.
    Term [TermId] {
        /// First day.
        from: DateText,
        /// Last day.
        to: DateText,
        /// In which standing.
        standing: Standing,
    }
}

authored! {
    /// How a member stands with another member, a party or a body.
    Relation [EntryId] {
        /// With whom.
        with: Who,
        /// From -3 (cold) to 3 (warm): the trust a game begins with. From 2 on they tell each other
        /// what they hear.
        trust: i64,
        /// Why.
        note: Text,
    }
}

authored! {
    /// Something a contributor can give.
    Capability [EntryId] {
        /// What it consists of.
        means: MeansKind,
        /// How much of it at most.
        amount: i64,
        /// How much there is from later sittings on, where it grows. Who can give most only years
        /// after the crisis cannot give it today.
        grows: Vec<Growth>,
        /// In which unit, such as `men` or `sorties a day`.
        unit: String,
        /// Historians' values for the amount, where they differ.
        coefficient: CoefficientId,
        /// Days from the pledge until it is there.
        delay_days: i64,
        /// What it lacks, and somebody else must give.
        lacks: Vec<MeansKind>,
        /// What it asks in return.
        price: Text,
        /// What makes it leave again.
        leaves_when: Condition,
        /// What must hold before it is given. Absent means nothing, for a member; for whoever has no
        /// seat, that the sitting has adopted something.
        offers_when: Condition,
        /// What must hold for others to take it up. Until then it is an offer that does nothing. Absent
        /// means that everybody takes it.
        taken_up_when: Condition,
        /// At which sitting it was really given. Absent means the first of `sittings`.
        given_at: SittingId,
        /// In which sittings it is on offer. Absent means in all.
        sittings: Vec<SittingId>,
        /// What it is, for a reader.
        text: Text,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}

authored! {
    /// How much there is of something from a sitting on.
    Growth [EntryId] {
        /// From this sitting.
        from: SittingId,
        /// How much of it at most.
        amount: i64,
    }
}

impl Capability {
    /// At which sitting it was really given, where that is told.
    pub fn given_in_history(&self) -> Option<&SittingId> {
        let first = self.sittings.as_ref().and_then(|sittings| sittings.first());
        self.given_at.as_ref().or(first)
    }

    /// How much of it there is at most at a sitting: what the latest growth says, of the sittings up to
    /// it in order of date.
    pub fn amount_at<'s>(
        &self,
        sitting: &SittingId,
        in_order: impl IntoIterator<Item = &'s SittingId>,
    ) -> Option<i64> {
        let mut amount = self.amount;
        for one in in_order {
            let grown =
                self.grows.iter().flatten().find(|growth| growth.from.as_ref() == Some(one));
            amount = grown.and_then(|growth| growth.amount).or(amount);
            if one == sitting {
                break;
            }
        }
        amount
    }
}

impl Member {
    /// In which standing it serves on a day, if it does.
    pub fn standing_on(&self, day: Date) -> Option<Standing> {
        let serves = |term: &&Term| {
            let (from, to) = (date(term.from.as_ref()), date(term.to.as_ref()));
            from.zip(to).is_some_and(|(from, to)| (from..=to).contains(&day))
        };
        self.terms.iter().flatten().find(serves)?.standing
    }
}
