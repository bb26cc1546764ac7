//! 1 August 1950 (S/PV.480): the Soviet President's ruling on who speaks for China, overruled by 8 to 3.
//! Then, in the manner of 29 September 1950 (S/PV.506 and 507), an invitation carried as procedural
//! against China's vote, the claim that this was a veto, and the vote on that claim.

use council::meeting::{Finding, PointOfOrder};
use council::{ChairCommand, FloorCommand, MemberId, Nature, PutAs, Verb};

use crate::script::{Script, draft, member};

const USSR: &str = "ussr";

pub(crate) fn script() -> Script {
    let mut script = Script::new();
    for _ in 0..2 {
        script.go_to_consultations();
        move_on(&mut script);
    }
    script.go_to_consultations();
    let invitation = draft(&[(
        Verb::Decides,
        r#"{"invite":{"invited":[{"party":"prc"}],"footing":"rule_39","from":"1950-11-15"}}"#,
    )]);
    let draft = script.submit("ecuador", invitation);
    script.open_meeting(USSR);
    the_ruling(&mut script);

    script.put(USSR, &draft);
    script.vote("korea-27");
    let point = PointOfOrder::Nature { draft, claim: Nature::Substantive };
    script.floor(&member("china"), FloorCommand::RaisePoint { point });
    let president_rules = Some(Nature::Procedural);
    script.chair(USSR, ChairCommand::PutPoint { president_rules });
    script.vote("korea-28");
    script.chair(USSR, ChairCommand::CloseVoting);
    script.chair(USSR, ChairCommand::CloseMeeting);
    script
}

/// A sitting in which nothing is done: this game begins in August.
fn move_on(script: &mut Script) {
    for _ in 0..3 {
        script.move_on();
    }
}

fn the_ruling(script: &mut Script) {
    let point = PointOfOrder::Credentials { member: MemberId::from("china") };
    script.floor(&member(USSR), FloorCommand::RaisePoint { point });
    script.chair(USSR, ChairCommand::Rule { finding: Finding::Sustained });
    script.floor(&member("united-states"), FloorCommand::Challenge);
    script.chair(USSR, ChairCommand::PutChallenge { put_as: PutAs::Overrule });
    script.vote("korea-09");
}
