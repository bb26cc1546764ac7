//! 25 and 27 June 1950 (S/PV.473 and 474; resolutions 82 and 83): the votes as they were cast. What the
//! drafts said is here in the game's own measures; parts voted on separately are left out, because
//! their counts are not established.

use council::meeting::{InvitationRule, Purpose};
use council::{Actor, ChairCommand, PartyId, Verb};

use crate::script::{Script, draft, member};

const INDIA: &str = "india";

pub(crate) fn script() -> Script {
    let mut script = Script::new();
    the_25th(&mut script);
    the_27th(&mut script);
    script
}

fn the_25th(script: &mut Script) {
    script.go_to_consultations();
    let breach = draft(&[
        (
            Verb::Notes,
            r#"{"determine":{"finding":"breach","conduct":{"act":"armed_attack","by":[{"party":"north-korea"}],"against":[{"party":"republic-of-korea"}]}}}"#,
        ),
        (Verb::CallsUpon, r#"{"cease_fire":{"stage":"immediate"}}"#),
        (
            Verb::CallsUpon,
            r#"{"withdraw":{"forces":[{"party":"north-korea"}],"which":"armed","to":"38th-parallel"}}"#,
        ),
    ]);
    let american = script.submit("united-states", breach);
    let hearing = draft(&[
        (Verb::CallsUpon, r#"{"cease_fire":{"stage":"immediate"}}"#),
        (Verb::Invites, r#"{"invite":{"invited":[{"party":"north-korea"}],"footing":"unstated"}}"#),
    ]);
    let yugoslav = script.submit("yugoslavia", hearing);

    script.open_meeting(INDIA);
    let korea = Actor::Invited(PartyId::from("republic-of-korea"));
    let rule = InvitationRule::Rule39;
    script.chair(INDIA, ChairCommand::ProposeInvitation { guest: korea.clone(), rule });
    script.nobody_objects();
    script.speaks(INDIA, &member("united-states"), Purpose::Statement, "statement");
    script.speaks(INDIA, &korea, Purpose::Statement, "statement");

    script.put(INDIA, &american);
    script.vote("korea-03");
    script.chair(INDIA, ChairCommand::CloseVoting);
    script.put(INDIA, &yugoslav);
    script.vote("korea-04");
    script.chair(INDIA, ChairCommand::CloseVoting);
    script.chair(INDIA, ChairCommand::CloseMeeting);
    script.aftermath();
}

fn the_27th(script: &mut Script) {
    script.go_to_consultations();
    let assistance = draft(&[(
        Verb::Recommends,
        r#"{"contribute":{"from":["member_states"],"of":["assistance"],"to":[{"party":"republic-of-korea"}]}}"#,
    )]);
    let american = script.submit("united-states", assistance);
    let mediation = draft(&[
        (Verb::CallsUpon, r#"{"cease_fire":{"stage":"immediate"}}"#),
        (Verb::Invites, r#"{"good_offices":{"form":"mediation"}}"#),
    ]);
    let yugoslav = script.submit("yugoslavia", mediation);

    script.open_meeting(INDIA);
    script.chair(INDIA, ChairCommand::PutDraft { draft: american, base_rev: 1 });
    script.speaks(INDIA, &member("yugoslavia"), Purpose::ExplanationBefore, "explanation");
    script.chair(INDIA, ChairCommand::TakeBallot);
    script.vote("korea-05");
    script.speaks(INDIA, &member("egypt"), Purpose::ExplanationAfter, "explanation");
    script.chair(INDIA, ChairCommand::CloseVoting);
    script.put(INDIA, &yugoslav);
    script.vote("korea-06");
    script.chair(INDIA, ChairCommand::CloseVoting);
    script.chair(INDIA, ChairCommand::CloseMeeting);
    script.aftermath();
}
