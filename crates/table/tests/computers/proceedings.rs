//! How meetings go: in an order that makes sense, and without doing a thing twice.

use std::collections::BTreeMap;
use std::sync::Arc;

use council::dealings::{Bringing, CallAbout, DealingEvent, Rewording, RumourAbout};
use council::measure::{Addressee, Measure};
use council::meeting::{BallotSubject, MotionKind};
use council::{Actor, Ballot, DraftId, DraftText, Event, MemberId, Outcome};
use delegates::voice::{Act, Phrase};
use table::Table;

use crate::games::{MANNERS, played};

/// Sittings in which guests are at issue, texts compete and go-betweens are needed.
const COURSE: [&str; 5] = ["june-25", "june-27", "august-1", "september-1", "november-8"];

fn games() -> impl Iterator<Item = Table> {
    (1..=6_u64).map(|seed| {
        let manner = MANNERS[usize::try_from(seed % 3).unwrap()];
        played(seed, manner, &COURSE)
    })
}

fn is_same_pair(one: &Bringing, (a, b): (&MemberId, &MemberId)) -> bool {
    (&one.one, &one.other) == (a, b) || (&one.one, &one.other) == (b, a)
}

#[test]
fn nobody_brings_two_together_who_it_knows_have_met_over_the_wording() {
    let mut brought = 0;
    for table in games() {
        let mut before: Vec<&Bringing> = Vec::new();
        let mut heard: Vec<(&MemberId, &RumourAbout)> = Vec::new();
        for event in table.log().events() {
            match event {
                Event::Dealing(DealingEvent::RumourHeard(rumour)) => {
                    heard.push((&rumour.by, &rumour.about));
                }
                Event::Dealing(DealingEvent::BroughtTogether(now)) => {
                    let known = before.iter().any(|one| {
                        one.draft == now.draft
                            && one.rev == now.rev
                            && is_same_pair(one, (&now.one, &now.other))
                            && [&one.by, &one.one, &one.other].contains(&&now.by)
                    });
                    let told = heard.iter().any(|(by, about)| {
                        matches!(about, RumourAbout::Brought { one, other, draft, rev, .. }
                            if **by == now.by && *draft == now.draft && *rev == now.rev
                                && is_same_pair(now, (one, other)))
                    });
                    assert!(!known && !told, "{now:?}");
                    before.push(now);
                    brought += 1;
                }
                _ => {}
            }
        }
    }
    assert!(brought > 3, "only {brought} were brought together");
}

#[test]
fn a_joint_wording_changes_each_paragraph_once() {
    for table in games() {
        for event in table.log().events() {
            let Event::Dealing(DealingEvent::JointWordingFound { changes, .. }) = event else {
                continue;
            };
            let own = changes.iter().filter(|one| !matches!(one.how, Rewording::Add(_)));
            let mut clauses: Vec<_> = own.map(|one| one.clause).collect();
            let all = clauses.len();
            clauses.sort();
            clauses.dedup();
            assert_eq!(clauses.len(), all, "{changes:?}");
        }
    }
}

#[test]
fn who_is_to_be_heard_is_settled_before_anybody_speaks_on_the_matter() {
    let mut moved = 0;
    for table in games() {
        let mut waits = false;
        for event in table.log().events() {
            match event {
                Event::MotionMade(motion) if matches!(motion.kind, MotionKind::Invite { .. }) => {
                    waits = true;
                    moved += 1;
                }
                Event::MotionDecided { .. } => waits = false,
                Event::StatementMade { .. } => assert!(!waits, "{event:?}"),
                _ => {}
            }
        }
    }
    assert!(moved > 3, "only {moved} motions to invite");
}

/// Each draft put to the vote with the words it was put with, and who was at the table by invitation.
#[test]
fn nothing_is_put_to_the_vote_that_a_motion_has_done() {
    for table in games() {
        let mut texts: BTreeMap<DraftId, Arc<DraftText>> = BTreeMap::new();
        let mut invited: Vec<Actor> = Vec::new();
        for event in table.log().events() {
            match event {
                Event::DraftSubmitted { draft } => {
                    texts.insert(draft.id.clone(), draft.text.clone());
                }
                Event::DraftChanged { draft, text, .. } => {
                    texts.insert(draft.clone(), Arc::new(text.clone()));
                }
                Event::MeetingOpened { .. } => invited.clear(),
                Event::GuestInvited(invitation) => invited.push(invitation.guest.clone()),
                Event::VotingBegan { draft } => {
                    let done = texts[draft].measures().iter().all(|(_, _, measure)| {
                        matches!(measure, Measure::Invite(asked) if asked.from.is_none()
                            && asked.invited.iter().all(|who| matches!(who, Addressee::Party(party)
                                if invited.contains(&Actor::Invited(party.clone())))))
                    });
                    assert!(!done, "{:?}", texts[draft]);
                }
                _ => {}
            }
        }
    }
}

#[test]
fn somebody_speaks_against_a_text_before_it_is_voted_down() {
    let mut opposed = 0;
    for table in games() {
        let mut against = 0;
        let mut before_the_vote = 0;
        for event in table.log().events() {
            match event {
                Event::MeetingOpened { .. } => against = 0,
                Event::StatementMade { words, .. } => {
                    let act = Phrase::of(words).map(|phrase| phrase.act);
                    against += usize::from(act == Some(Act::SpeakAgainst));
                }
                Event::BallotOpened(open) if matches!(open.subject, BallotSubject::Draft(_)) => {
                    before_the_vote = against;
                }
                Event::VoteDecided(vote) if matches!(vote.subject, BallotSubject::Draft(_)) => {
                    let noes = vote.roll.iter().filter(|(_, ballot)| *ballot == Ballot::Against);
                    if noes.count() > 0 {
                        assert!(before_the_vote > 0, "nobody said why: {vote:?}");
                        opposed += 1;
                    }
                }
                _ => {}
            }
        }
    }
    assert!(opposed > 5, "only {opposed} texts met a vote against");
}

/// Before March 1970 the United States cast no veto, and it has nothing here that it would cast one for.
#[test]
fn a_permanent_member_does_not_veto_a_paragraph_it_merely_dislikes() {
    let usa = MemberId::from("usa");
    for seed in 1..=3 {
        let table = played(seed, MANNERS[1], &["september-28"]);
        for event in table.log().events() {
            let Event::VoteDecided(vote) = event else { continue };
            let vetoed =
                matches!(&vote.result.outcome, Outcome::Vetoed { by } if by.contains(&usa));
            assert!(!vetoed, "{vote:?}");
        }
    }
}

/// Who wrote a text votes for it, or takes it back before it is put to the vote; so does who moved an
/// amendment.
#[test]
fn nobody_leaves_its_own_words_in_the_lurch() {
    let (mut texts, mut amendments) = (0, 0);
    for table in games() {
        let papers = &table.state().papers;
        for vote in &table.state().votes {
            let mover = match &vote.subject {
                BallotSubject::Draft(id) => {
                    texts += 1;
                    papers.draft(id).and_then(|draft| draft.mover.member().cloned())
                }
                BallotSubject::Amendment(id) => {
                    amendments += 1;
                    papers.amendments.get(id).map(|amendment| amendment.mover.clone())
                }
                _ => None,
            };
            let Some(mover) = mover else { continue };
            assert_eq!(
                vote.roll.ballot(&mover),
                Some(Ballot::For),
                "{mover} on {:?}",
                vote.subject
            );
        }
    }
    assert!(texts > 20 && amendments > 2, "{texts} texts, {amendments} amendments");
}

/// Ecuador's text of 28 September 1950 has an invitation, which is procedure, and a request, which is not.
/// Threatened with a veto, its pen gives up the request and keeps the hearing.
#[test]
fn a_text_threatened_with_a_veto_is_cut_down_to_procedure() {
    for seed in 1..=4 {
        let table = played(seed, MANNERS[1], &["september-28"]);
        let vote = table.state().votes.iter().find(|vote| {
            let draft = vote.draft.as_ref().and_then(|id| table.state().papers.draft(id));
            matches!(vote.subject, BallotSubject::Draft(_))
                && draft.is_some_and(|draft| draft.mover == Actor::Member("ecuador".into()))
        });
        let vote = vote.expect("its text is put to the vote");
        assert_eq!(vote.roll.ballot(&"china".into()), Some(Ballot::Against), "seed {seed}");
        assert!(vote.result.outcome.is_adopted(), "seed {seed}: {:?}", vote.result.outcome);
    }
}

/// Of last month's vote nobody tells tales.
#[test]
fn what_is_passed_on_is_news() {
    let mut passed = 0;
    for table in games() {
        for event in table.log().events() {
            let Event::Dealing(DealingEvent::Called(call)) = event else { continue };
            let CallAbout::PassOn { rumour } = &call.about else { continue };
            let told = table.log().events().find_map(|event| match event {
                Event::Dealing(DealingEvent::RumourHeard(heard)) if heard.id == *rumour => {
                    Some(heard)
                }
                _ => None,
            });
            let told = told.expect("what is passed on was heard");
            assert_eq!(told.said_at.sitting, call.at.sitting, "{told:?}");
            passed += 1;
        }
    }
    assert!(passed > 0, "nothing was passed on");
}
