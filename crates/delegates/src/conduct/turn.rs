//! A half-hour: the one private move a delegate makes, the dearest wish first.

use council::dealings::{CallAbout, LetterAsk, Promise, RumourAbout};
use council::scenario::file::LineKind;
use council::state::DraftOnFile;
use council::{Actor, Ballot, Command, MemberId, StageName, TalkCommand};

use super::numbers::{BROKERS_ONE_IN, RESTS_ONE_IN, TELLS_PRESS};
use super::policy::Policy;
use super::{Choice, Delegate, Sight};
use crate::reason::Reason;

impl Delegate {
    /// What it would do with this half-hour. Nothing here is done without need: a delegation with nothing
    /// to gain keeps its half-hour and listens.
    pub fn turn(&self, view: &Sight<'_>) -> Vec<Choice> {
        if view.public.moment.stage == StageName::Aftermath {
            return self.settles_its_means(view);
        }
        if self.seat.accused || !self.policy.deals() || self.keeps_its_half_hour(view) {
            return Vec::new();
        }
        if self.waits_for_its_capital(view) {
            return self.takes_calls(view);
        }
        let mut wishes = self.takes_offers(view);
        wishes.extend(self.works_for_its_text(view));
        wishes.extend(self.takes_calls(view));
        wishes.extend(self.gives_notice(view));
        wishes.extend(self.writes_home(view));
        wishes.extend(self.trades_its_vote(view));
        wishes.extend(self.threatens(view));
        wishes.extend(self.brings_two_together(view));
        wishes.extend(self.speaks_for_a_friend(view));
        wishes.extend(self.tells_the_press(view));
        wishes.extend(self.calls(view));
        wishes.extend(self.listens(view));
        if self.policy == Policy::Random { self.drawn(view, wishes) } else { wishes }
    }

    /// Nobody is at the telephone all day: one half-hour in six passes without a move of its own, unless
    /// it holds the pen.
    fn keeps_its_half_hour(&self, view: &Sight<'_>) -> bool {
        let holds_the_pen = self.drafts_of_mine(view).next().is_some();
        !holds_the_pen && self.chance(view, "rest").below(RESTS_ONE_IN) == 0
    }

    /// With a text that is short of votes and nothing else to do for it, it listens to what is said.
    fn listens(&self, view: &Sight<'_>) -> Option<Choice> {
        let draft = self.drafts_of_mine(view).next()?;
        let short = !self.would_carry(view, draft);
        let command = Command::Talk(TalkCommand::Listen);
        short.then(|| Choice::new(command, vec![Reason::ShortOfVotes]))
    }

    /// It asks its capital to soften the line that keeps it from a text it would otherwise have.
    fn writes_home(&self, view: &Sight<'_>) -> Option<Choice> {
        let dealings = view.private.dealings.as_ref()?;
        if !dealings.letters.is_empty() || dealings.half_hours_left < 3 {
            return None;
        }
        let cite = view.public.dispatches.last()?.clone();
        view.drafts().find_map(|draft| {
            let opinion = self.opinion(view, draft);
            if opinion.ballot_without_veto() == Ballot::For {
                return None;
            }
            let paragraphs = &opinion.appraisal.paragraphs;
            let lines = paragraphs.iter().flat_map(|one| &one.because.lines);
            let (line, cost) = lines.filter(|(_, adds)| *adds < 0).min_by_key(|(_, adds)| *adds)?;
            let in_the_way = opinion.leaning - cost >= crate::value::numbers::FOR_AT;
            let is_limit = dealings.instructions.line(line)?.kind == LineKind::Avoid;
            let command = TalkCommand::WriteHome {
                line: line.clone(),
                ask: LetterAsk::Soften,
                cite: cite.clone(),
            };
            (in_the_way && is_limit).then(|| {
                Choice::new(Command::Talk(command), vec![Reason::Line { line: line.clone() }])
            })
        })
    }

    /// A go-between: who has the trust of a pen and of somebody it lacks brings them together.
    fn brings_two_together(&self, view: &Sight<'_>) -> Option<Choice> {
        let dealings = view.private.dealings.as_ref()?;
        let busy = dealings.half_hours_left < 3 || !dealings.bringings.is_empty();
        if busy || self.chance(view, "go-between").below(BROKERS_ONE_IN) != 0 {
            return None;
        }
        let trusts = |member| dealings.trust.get(member).is_some_and(|trust| *trust >= 0);
        view.drafts().find_map(|draft| {
            let Actor::Member(pen) = &draft.mover else { return None };
            let wants_it = self.opinion(view, draft).ballot_without_veto() == Ballot::For;
            let short = !self.would_carry(view, draft);
            if pen == self.member() || !wants_it || !short || !trusts(pen) {
                return None;
            }
            let near = self.within_reach(view, draft);
            let (other, _) = near.into_iter().find(|(other, leaning)| {
                *other != pen
                    && trusts(*other)
                    && *leaning < crate::value::numbers::FOR_AT
                    && self.stands_between(pen, other)
                    && !Self::knows_they_met(view, draft, pen, other)
            })?;
            let command = TalkCommand::BringTogether {
                one: pen.clone(),
                other: other.clone(),
                draft: draft.id.clone(),
                base_rev: draft.rev,
            };
            Some(Choice::new(
                Command::Talk(command),
                vec![Reason::ShortOfVotes, Reason::Nearest { member: other.clone() }],
            ))
        })
    }

    /// A go-between is close to neither side: a friend's word is not asked for in such a matter.
    fn stands_between(&self, one: &MemberId, other: &MemberId) -> bool {
        use council::dealings::numbers::RELATION_TELLS;
        let close =
            |member| self.seat.relations.get(member).is_some_and(|to| *to >= RELATION_TELLS);
        !close(one) && !close(other)
    }

    /// Whether it knows that the two have met over this wording, being one of them or having been told.
    fn knows_they_met(
        view: &Sight<'_>,
        draft: &DraftOnFile,
        one: &MemberId,
        other: &MemberId,
    ) -> bool {
        let pair = |met: [&MemberId; 2]| met == [one, other] || met == [other, one];
        let Some(dealings) = &view.private.dealings else { return false };
        let met = dealings.bringings.iter().any(|held| {
            held.draft == draft.id && held.rev == draft.rev && pair([&held.one, &held.other])
        });
        met || dealings.rumours.iter().any(|rumour| {
            matches!(&rumour.about, RumourAbout::Brought { one, other, draft: over, rev, .. }
                if *over == draft.id && *rev == draft.rev && pair([one, other]))
        })
    }

    /// For a friend's text that is short of votes, it calls whoever is nearest.
    fn speaks_for_a_friend(&self, view: &Sight<'_>) -> Option<Choice> {
        let dealings = view.private.dealings.as_ref()?;
        view.drafts().find_map(|draft| {
            let opinion = self.opinion(view, draft);
            let wants_it =
                opinion.ballot_without_veto() == Ballot::For && !self.is_me(&draft.mover);
            let short = !self.would_carry(view, draft);
            let is_a_friends = draft.mover.member().is_some_and(|pen| view.trust_in(pen) > 0);
            if !wants_it || !short || !is_a_friends || !view.is_circulated(draft) {
                return None;
            }
            let called = |member: &council::MemberId| {
                dealings.calls.iter().any(|one| one.from == *self.member() && one.to == *member)
            };
            let near = self.within_reach(view, draft);
            let (other, _) = near.into_iter().find(|(other, _)| {
                !called(other) && draft.mover != Actor::Member((*other).clone())
            })?;
            let about = CallAbout::AskForVote { draft: draft.id.clone() };
            let command = TalkCommand::Call { to: other.clone(), about };
            Some(Choice::new(Command::Talk(command), opinion.reasons(&draft.id)))
        })
    }

    /// Who is all for a text that needs every vote says so in public, and is then bound by it.
    fn tells_the_press(&self, view: &Sight<'_>) -> Option<Choice> {
        let dealings = view.private.dealings.as_ref()?;
        let has_told = dealings
            .undertakings
            .iter()
            .any(|one| one.is_public() && one.by == *self.member() && one.is_open());
        if has_told {
            return None;
        }
        view.drafts().find_map(|draft| {
            let opinion = self.opinion(view, draft);
            let promise = Promise::VoteSo { draft: draft.id.clone(), ballot: Ballot::For };
            let command = TalkCommand::TellPress { promise };
            let wholly = opinion.leaning >= TELLS_PRESS
                && draft.is_before_the_council()
                && !draft.sponsors.contains(self.member())
                && !self.is_rival(view, &draft.id);
            wholly.then(|| Choice::new(Command::Talk(command), opinion.reasons(&draft.id)))
        })
    }
}
