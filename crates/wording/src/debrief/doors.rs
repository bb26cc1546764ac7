//! Doors in words: what was done, what else could have been, and where that leads.

use council::dealings::{ProposalAnswer, YesOrNo};
use council::meeting::BallotSubject;
use council::scenario::file::DebriefTone;
use table::debrief::{Difference, Door, DoorAct, Spread, TextThere};

use super::page::{Part, Section, SectionId};
use super::teller::{Teller, ballot_word};
use crate::corridor::Between;
use crate::voice::capitalised;
use crate::{Names, Texts};

impl<N: Names + Texts> Teller<'_, N> {
    pub(super) fn doors(&self) -> Option<Section> {
        let found = &self.debrief.found;
        let (heading, intro, none) = match self.debrief.tone {
            DebriefTone::Doors => ("debrief-doors", "debrief-doors-intro", "debrief-doors-none"),
            DebriefTone::StillOpen => {
                ("debrief-still-open", "debrief-still-open-intro", "debrief-still-open-none")
            }
        };
        let tried = [("tried", self.catalogue.count(found.tried))];
        let mut parts: Vec<Part> =
            found.doors.iter().enumerate().map(|(place, door)| self.door(place, door)).collect();
        let spread = found.readings.as_ref().map(|readings| self.own_readings(readings));
        let intro = if found.tried == 0 {
            parts.push(Part::Text(self.plain("debrief-doors-not-tried")));
            None
        } else if parts.is_empty() {
            parts.push(Part::Text(capitalised(&self.say(none, &tried))));
            None
        } else {
            Some(capitalised(&self.say(intro, &tried)))
        };
        parts.extend(spread.filter(|told| !told.is_empty()).map(Part::Text));
        self.section(SectionId::Doors, heading, intro, parts)
    }

    fn door(&self, place: usize, door: &Door) -> Part {
        let what = match &door.act {
            DoorAct::Ballot { .. } => "debrief-door-head-ballot",
            DoorAct::Call { .. } => "debrief-door-head-call",
            DoorAct::Deal { .. } => "debrief-door-head-deal",
            DoorAct::Revise { .. } => "debrief-door-head-words",
            DoorAct::Amend { .. }
            | DoorAct::TakeAmendment { .. }
            | DoorAct::LeaveAmendment { .. } => "debrief-door-head-amendment",
            DoorAct::Pledge { .. } | DoorAct::KeepAtHome { .. } => "debrief-door-head-means",
        };
        let named = [("day", self.day(&door.sitting)), ("what", self.plain(what))];
        let differences = door.differences.iter();
        Part::Door {
            door: place,
            heading: self.say("debrief-door-heading", &named),
            act: self.act(&door.act),
            follows: differences.map(|one| self.difference(one)).collect(),
            readings: door.readings.as_ref().map(|spread| self.readings(door, spread)),
        }
    }

    fn act(&self, act: &DoorAct) -> String {
        match act {
            DoorAct::Ballot { subject, was, now, .. } => self.say(
                "debrief-act-ballot",
                &[
                    ("was", ballot_word(Some(*was))),
                    ("what", self.subject(subject)),
                    ("now", ballot_word(Some(*now))),
                ],
            ),
            DoorAct::Call { call, was, now } => {
                let between = self.to_the_player();
                let asks = self.corridor.promises(&call.asks(), between);
                let was = was.map_or("none", yes_or_no).to_owned();
                let named = [
                    ("From", capitalised(&self.member(&call.from))),
                    ("asks", asks.unwrap_or_else(|| self.plain("debrief-nothing-asked"))),
                    ("was", was),
                    ("now", yes_or_no(*now).to_owned()),
                ];
                self.say("debrief-act-call", &named)
            }
            DoorAct::Deal { proposal, was, now } => {
                let between = self.to_the_player();
                let offers = self.corridor.promises(&proposal.deal.offered, between);
                let asks = self.corridor.promises(&proposal.deal.asked, between);
                let named = [
                    ("From", capitalised(&self.member(&proposal.by))),
                    ("offers", offers.unwrap_or_else(|| self.plain("debrief-nothing-offered"))),
                    ("asks", asks.unwrap_or_else(|| self.plain("debrief-nothing-asked"))),
                    ("was", was.as_ref().map_or("none", answered).to_owned()),
                    ("now", answered(now).to_owned()),
                ];
                self.say("debrief-act-deal", &named)
            }
            DoorAct::Revise { .. }
            | DoorAct::Amend { .. }
            | DoorAct::TakeAmendment { .. }
            | DoorAct::LeaveAmendment { .. } => self.act_on_words(act),
            DoorAct::Pledge { capability, by, amount } => {
                let what = self.gift(by, capability, *amount);
                self.say("debrief-act-pledge", &[("what", what)])
            }
            DoorAct::KeepAtHome { capability, by, amount } => {
                let what = self.gift(by, capability, *amount);
                self.say("debrief-act-keep", &[("what", what)])
            }
        }
    }

    fn act_on_words(&self, act: &DoorAct) -> String {
        match act {
            DoorAct::Revise { draft, changes, asked_by } => {
                let named = [
                    ("By", capitalised(&self.members(asked_by))),
                    ("draft", self.draft(draft)),
                    ("changes", self.corridor.changes(draft, changes)),
                ];
                self.say("debrief-act-revise", &named)
            }
            DoorAct::Amend { draft, change, asked_by } => {
                let named = [
                    ("By", capitalised(&self.member(asked_by))),
                    ("draft", self.draft(draft)),
                    ("changes", self.corridor.changes(draft, std::slice::from_ref(change))),
                ];
                self.say("debrief-act-amend", &named)
            }
            DoorAct::TakeAmendment { amendment } => {
                let named = [
                    ("By", capitalised(&self.member(&amendment.mover))),
                    ("draft", self.draft(&amendment.draft)),
                ];
                self.say("debrief-act-take-amendment", &named)
            }
            DoorAct::LeaveAmendment { amendment } => {
                let named = [
                    ("by", self.member(&amendment.mover)),
                    ("draft", self.draft(&amendment.draft)),
                ];
                self.say("debrief-act-leave-amendment", &named)
            }
            DoorAct::Ballot { .. }
            | DoorAct::Call { .. }
            | DoorAct::Deal { .. }
            | DoorAct::Pledge { .. }
            | DoorAct::KeepAtHome { .. } => String::new(),
        }
    }

    fn to_the_player(&self) -> Between<'_> {
        Between { listener: Some(&self.debrief.seat), ..Between::default() }
    }

    fn subject(&self, subject: &BallotSubject) -> String {
        match subject {
            BallotSubject::Draft(draft) | BallotSubject::Nature { draft } => self.draft(draft),
            BallotSubject::Parts { draft, clauses } => {
                let places: Vec<String> =
                    clauses.iter().map(|clause| self.corridor.place(draft, *clause)).collect();
                let named = [("place", self.catalogue.list(&places)), ("draft", self.draft(draft))];
                self.say("debrief-what-part", &named)
            }
            BallotSubject::Amendment(_)
            | BallotSubject::AgendaItem(_)
            | BallotSubject::Invitation { .. }
            | BallotSubject::Motion { .. }
            | BallotSubject::Ruling { .. }
            | BallotSubject::Point { .. } => self.plain("debrief-what-procedure"),
        }
    }

    fn difference(&self, difference: &Difference) -> String {
        match difference {
            Difference::Ending(ending) => {
                let title = self.names.ending(ending).map(|(title, _)| title);
                let title = title.unwrap_or_else(|| ending.to_string());
                self.say("debrief-differs-ending", &[("title", title)])
            }
            Difference::VoteWon(text) if self.all_must_agree() => {
                self.text_there("debrief-differs-agreed", text)
            }
            Difference::VoteWon(text) => self.text_there("debrief-differs-won", text),
            Difference::Adopted(text) => {
                let here = self.debrief.council.sittings.iter();
                let mut adopted = here.flat_map(|sitting| &sitting.adopted);
                let otherwise = adopted.any(|one| one.draft == text.draft);
                let key = if otherwise {
                    "debrief-differs-adopted-otherwise"
                } else {
                    "debrief-differs-adopted"
                };
                self.text_there(key, text)
            }
            Difference::NotAdopted(text) => self.text_there("debrief-differs-not-adopted", text),
        }
    }

    fn text_there(&self, key: &str, text: &TextThere) -> String {
        let kinds = text.text.operative.iter().map(|clause| clause.measure.kind());
        let named = [
            ("Draft", capitalised(&self.draft(&text.draft))),
            ("in_favour", self.catalogue.count(u32::from(text.in_favour))),
            ("needed", self.catalogue.count(u32::from(text.needed))),
            ("kinds", self.kinds(kinds)),
        ];
        self.say(key, &named)
    }

    fn readings(&self, door: &Door, spread: &Spread) -> String {
        let own = door.outcome.ending.as_ref();
        self.endings(own, spread)
    }

    fn own_readings(&self, spread: &Spread) -> String {
        let apart = spread.endings.len() > 1;
        let tracks = spread.tracks.iter().filter(|(_, (least, greatest))| least != greatest);
        let tracks = tracks.map(|(track, (least, greatest))| {
            let name = self.names.track(track).unwrap_or_else(|| track.to_string());
            let named =
                [("track", name), ("least", least.to_string()), ("greatest", greatest.to_string())];
            self.say("debrief-readings-track", &named)
        });
        let endings = apart.then(|| self.endings(self.debrief.ending.as_ref(), spread));
        endings.into_iter().chain(tracks).collect::<Vec<_>>().join(" ")
    }

    fn endings(&self, own: Option<&council::EndingId>, spread: &Spread) -> String {
        let same = own.and_then(|ending| spread.endings.get(ending)).copied().unwrap_or_default();
        let n = self.catalogue.count(spread.readings);
        if same == spread.readings {
            return self.say("debrief-readings-same", &[("n", n)]);
        }
        let others = spread.endings.keys().filter(|ending| Some(*ending) != own);
        let others: Vec<String> = others
            .filter_map(|ending| self.names.ending(ending))
            .map(|(title, _)| format!("“{title}”"))
            .collect();
        let named = [
            ("n", n),
            ("same", self.catalogue.count(same)),
            ("others", self.catalogue.list(&others)),
        ];
        self.say("debrief-readings-apart", &named)
    }
}

fn yes_or_no(answer: YesOrNo) -> &'static str {
    match answer {
        YesOrNo::Yes => "yes",
        YesOrNo::No => "no",
    }
}

fn answered(answer: &ProposalAnswer) -> &'static str {
    match answer {
        ProposalAnswer::Sign => "sign",
        ProposalAnswer::Counter(_) => "counter",
        ProposalAnswer::Decline => "decline",
    }
}
