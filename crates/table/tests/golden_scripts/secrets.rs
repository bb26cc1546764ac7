//! A game full of what not everybody may know: messages, drafts on desks, an open ballot.

use council::draft::NewPreambular;
use council::{
    AmendmentText, Ballot, Basis, ChairCommand, ClauseEdit, ClauseText, Command, ConsultCommand,
    DraftCommand, DraftId, MemberId, Participle, PreambularContent, Verb, Words,
    amendment::Addition,
};

use crate::script::{Script, draft, item, member};

pub(crate) fn script() -> Script {
    let mut script = Script::new();
    script.go_to_consultations();
    write(&mut script, "norway", &["egypt", "india"], "Shall we speak before the meeting?");
    write(&mut script, "egypt", &["norway"], "Gladly. Cairo has sent no instructions.");

    let text = draft(&[
        (Verb::CallsUpon, r#"{"cease_fire":{"stage":"immediate"}}"#),
        (Verb::Requests, r#"{"good_offices":{"form":"mediation"}}"#),
    ]);
    script.draft("norway", DraftCommand::Begin { item: item(), text });
    let norway = || DraftId::from("norway-1");
    let with = vec![MemberId::from("egypt")];
    script.draft("norway", DraftCommand::Share { draft: norway(), with });
    let clause = chapter_vi();
    let edit = ClauseEdit::InsertPreambular { at: 0, clause: clause.clone() };
    script.draft("norway", DraftCommand::Edit { draft: norway(), base_rev: 1, edit });
    script.draft("egypt", DraftCommand::Sponsor { draft: norway(), base_rev: 2 });

    let other = draft(&[(Verb::Deplores, r#"{"cease_fire":{"stage":"respect"}}"#)]);
    script.draft("cuba", DraftCommand::Begin { item: item(), text: other });
    script.time_passes();
    script.time_passes();
    script.draft("norway", DraftCommand::Submit { draft: norway(), base_rev: 2 });
    let text = AmendmentText::Add(Addition::Preambular { after: None, clause });
    script.draft("cuba", DraftCommand::Amend { draft: norway(), base_rev: 2, text });

    script.open_meeting("india");
    script.chair("india", ChairCommand::PutDraft { draft: norway(), base_rev: 2 });
    script.chair("india", ChairCommand::TakeBallot);
    for (id, ballot) in
        [("norway", Ballot::For), ("china", Ballot::Against), ("egypt", Ballot::NotParticipating)]
    {
        script.cast(id, ballot);
    }
    script
}

fn write(script: &mut Script, from: &str, to: &[&str], words: &str) {
    let to = to.iter().copied().map(MemberId::from).collect();
    let send = ConsultCommand::Send { to, words: Words::typed(words) };
    script.take(&member(from), &Command::Consult(send));
}

fn chapter_vi() -> NewPreambular {
    NewPreambular {
        participle: Participle::Acting,
        content: PreambularContent::Basis(Basis::ChapterVi),
        text: ClauseText::Generated,
    }
}
