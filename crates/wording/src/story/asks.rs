//! What can be done with something left to choose, and why a move is suggested.

use council::{MemberId, TalkTemplate, Template};
use delegates::read::Why;

use super::Story;
use crate::voice::capitalised;
use crate::{Names, Texts};

impl<N: Names + Texts> Story<'_, N> {
    /// What a template is for, as its button says.
    pub fn template(&self, player: &MemberId, template: &Template) -> String {
        let draft = |id| ("draft", self.draft(player, id));
        match template {
            Template::OpenGame => self.say("ask-open-game", &[]),
            Template::Message => self.say("ask-message", &[]),
            Template::StayAway => self.say("act-stay-away", &[]),
            Template::Begin { item } => {
                self.say("ask-begin", &[("item", self.voice.names.item(item))])
            }
            Template::Edit { draft: id, .. } => self.say("act-edit", &[draft(id)]),
            Template::Share { draft: id } => self.say("act-share", &[draft(id)]),
            Template::Amend { draft: id, .. } => self.say("act-amend", &[draft(id)]),
            Template::Divide { draft: id } => self.say("act-divide", &[draft(id)]),
            Template::Speak { .. } => self.say("act-speak", &[]),
            Template::AdjournTo => self.say("ask-adjourn-to", &[]),
            Template::ProposeStatement => self.say("act-propose-statement", &[]),
            Template::Pledge { capability, left } => {
                let what = self.capability(player, capability);
                self.say("ask-pledge", &[("what", what), ("left", self.figure(*left))])
            }
            Template::Talk(talk) => self.talk_template(player, talk),
        }
    }

    fn talk_template(&self, player: &MemberId, template: &TalkTemplate) -> String {
        let draft = |id| ("draft", self.draft(player, id));
        let to = |member| ("member", self.member(member));
        match template {
            TalkTemplate::Sound { member, draft: on, .. } => {
                self.say("act-sound", &[to(member), draft(on)])
            }
            TalkTemplate::AnswerSounding { .. } => self.say("act-answer-sounding", &[]),
            TalkTemplate::Propose { to: whom } => self.say("ask-propose", &[to(whom)]),
            TalkTemplate::AnswerProposal { .. } => self.say("ask-answer-proposal", &[]),
            TalkTemplate::BringTogether { draft: over, .. } => {
                self.say("ask-bring-together", &[draft(over)])
            }
            TalkTemplate::AnswerBringing { .. } => self.say("act-answer-bringing", &[]),
            TalkTemplate::Mark { draft: which, .. } => self.say("ask-mark", &[draft(which)]),
            TalkTemplate::WriteHome { line } => {
                let line = self.corridor.line_text(player, line);
                self.say("ask-write-home", &[("line", line)])
            }
            TalkTemplate::TellPress => self.say("ask-tell-press", &[]),
            TalkTemplate::Call { to: whom } => self.say("ask-call", &[to(whom)]),
            TalkTemplate::GiveReason { .. } => self.say("ask-give-reason", &[]),
        }
    }

    /// Why a move is suggested: in the same words for every member, since the move names it.
    pub fn suggested(&self, why: &Why) -> String {
        let key = match why {
            Why::CallWaits(member) => {
                let member = capitalised(&self.member(member));
                return self.say("suggested-call", &[("Member", member)]);
            }
            Why::NamedAPrice(_) => "suggested-price",
            Why::OnlyAGuess(_) => "suggested-guess",
            Why::NotCirculated(_) => "suggested-circulate",
            Why::OwnPrice(_) => "suggested-own-price",
            Why::LineInTheWay(_) => "suggested-line",
            Why::Listen => "suggested-listen",
        };
        self.say(key, &[])
    }
}
