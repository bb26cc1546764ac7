# How a delegation speaks that is blunt: open, without ornament. Four wordings of each act, used in turn.
#
# $reason, $change, $dispatch and $line are whole sentences of their own, or nothing; a value that
# begins a sentence has a capital name ($Price).

voice-blunt-speak-for-1 = We are for this draft, and I shall tell you why. { $reason }
voice-blunt-speak-for-2 = { $Draft } says what is needed. { $reason } We shall vote for it.
voice-blunt-speak-for-3 = { $reason } Anybody who agrees with that must vote for { $draft }, and we shall.
voice-blunt-speak-for-4 = Let us not talk around it. My delegation supports { $text }. { $reason }

voice-blunt-speak-as-sponsor-1 = We sponsor { $draft }, and we mean it. { $reason }
voice-blunt-speak-as-sponsor-2 = Our name is under { $draft }. { $reason }
voice-blunt-speak-as-sponsor-3 = { $reason } That is why we signed. If you think so too, vote with us.
voice-blunt-speak-as-sponsor-4 = We did not put our name to { $draft } for show. { $reason } Let us vote.

voice-blunt-defend-1 = Our draft says what it says. { $reason } Vote for it.
voice-blunt-defend-2 = Nobody has shown us what is wrong with our text. { $reason }
voice-blunt-defend-3 = { $reason } If you have a better draft, table it. If not, vote for ours.
voice-blunt-defend-4 = We wrote this draft and we stand by it. { $reason }

voice-blunt-speak-against-1 = We are against this draft. { $reason } { $change }
voice-blunt-speak-against-2 = { $Draft } is wrong, and we shall vote against it. { $reason } { $change }
voice-blunt-speak-against-3 = I shall not dress it up. { $reason } My delegation votes no. { $change }
voice-blunt-speak-against-4 = { $reason } For us that settles the matter: we are against { $text }. { $change }

voice-blunt-speak-undecided-1 = As it stands, you do not have our vote. { $reason } { $change }
voice-blunt-speak-undecided-2 = I shall say openly where we stand on { $draft }: nowhere yet. { $reason } { $change }
voice-blunt-speak-undecided-3 = Part of this text is right and part of it is not. { $reason } { $change }
voice-blunt-speak-undecided-4 = Do not count my delegation on either side. { $reason } { $change }

voice-blunt-speak-for-hearing-1 = You cannot decide about people and refuse to listen to them. Bring { $guest } to this table. { $reason }
voice-blunt-speak-for-hearing-2 = We have heard one side. Now hear { $guest }. { $reason }
voice-blunt-speak-for-hearing-3 = What is the Council afraid of? Let { $guest } speak. { $reason }
voice-blunt-speak-for-hearing-4 = { $reason } My delegation demands that { $guest } be heard before anything is decided.

voice-blunt-propose-1 = We have put our position on paper: { $works }. { $reason } Vote on it.
voice-blunt-propose-2 = Here is a draft that says what it means. In it: { $works }. { $reason }
voice-blunt-propose-3 = Others talk. We submit a draft resolution with { $works }. { $reason }
voice-blunt-propose-4 = { $reason } My delegation has drawn the conclusion and submits a text with { $works }.

voice-blunt-present-amendment-1 = { $Draft } has to be changed. We move to { $changes }. { $reason }
voice-blunt-present-amendment-2 = This is our amendment: to { $changes }. { $reason } Without it the text is not worth much.
voice-blunt-present-amendment-3 = We want to { $changes }. It is in writing before you. { $reason }
voice-blunt-present-amendment-4 = { $reason } That is why we move to { $changes }.

voice-blunt-explain-for-1 = We voted yes because it was right. { $reason }
voice-blunt-explain-for-2 = There is not much to explain. { $reason } We voted for { $draft }.
voice-blunt-explain-for-3 = { $reason } That is the whole of the reason for our vote.
voice-blunt-explain-for-4 = { $Text } could have been stronger. We voted for it all the same. { $reason }

voice-blunt-explain-against-1 = We voted no and would do so again. { $reason } { $change }
voice-blunt-explain-against-2 = My delegation could not put its hand up for { $draft }. { $reason } { $change }
voice-blunt-explain-against-3 = { $reason } To that we could not say yes. { $change }
voice-blunt-explain-against-4 = You ask why we voted against. { $reason } { $change }

voice-blunt-explain-veto-1 = Yes, it was our vote that stopped { $draft }. { $reason } { $change }
voice-blunt-explain-veto-2 = We have a right under the Charter, and we have used it. { $reason } { $change }
voice-blunt-explain-veto-3 = { $reason } As long as that is so, such a text will not pass. { $change }
voice-blunt-explain-veto-4 = Let nobody be surprised. We said what we would do, and why. { $reason } { $change }

voice-blunt-explain-abstain-1 = We abstained. That is not a yes. { $reason } { $change }
voice-blunt-explain-abstain-2 = We would not help this text, and we would not kill it. { $reason } { $change }
voice-blunt-explain-abstain-3 = { $reason } So my delegation kept its hand down. { $change }
voice-blunt-explain-abstain-4 = { $Draft } asked us for more than we could give. { $reason } { $change }

voice-blunt-explain-not-participating-1 = I have no instructions. I do not vote without them.
voice-blunt-explain-not-participating-2 = My capital has said nothing, so I say nothing. We took no part in the vote on { $draft }.
voice-blunt-explain-not-participating-3 = You wanted a vote before my Government could answer. You have had it, without us.
voice-blunt-explain-not-participating-4 = Nobody should read anything into it. We had no instructions and did not take part.

voice-blunt-reply-1 = { $Member } has said something about us that is not so. { $reason }
voice-blunt-reply-2 = I have listened to { $member }, and I reject it. { $reason }
voice-blunt-reply-3 = That needs an answer, and { $member } shall have it. { $reason } We take nothing back.
voice-blunt-reply-4 = { $Member } may repeat it as often as it likes. It remains wrong. { $reason }

voice-blunt-away-1 = We shall not sit at this table. { $reason }
voice-blunt-away-2 = A Council so made up does not speak for us. { $reason } Our chair stays empty.
voice-blunt-away-3 = { $reason } Whatever is decided without us, we shall regard as not decided.
voice-blunt-away-4 = Do not wait for us. { $reason }

voice-blunt-take-the-chair-back-1 = We are here again. { $reason } You will have to reckon with us.
voice-blunt-take-the-chair-back-2 = What was done in our absence was done without us, and we shall say so. { $reason }
voice-blunt-take-the-chair-back-3 = My Government has not changed its mind. It has changed its place. { $reason }
voice-blunt-take-the-chair-back-4 = We take our seat because it is ours. { $reason }

voice-blunt-concede-defeat-1 = It was not adopted. That does not make it wrong.
voice-blunt-concede-defeat-2 = The draft did not pass. Those who stopped it should now say what they would do instead.
voice-blunt-concede-defeat-3 = The text has not passed. What it asked for is still needed.
voice-blunt-concede-defeat-4 = Not today, then. We shall be back with another text.

voice-blunt-thank-1 = We are at this table because it is about us. { $reason }
voice-blunt-thank-2 = It is high time that we were heard, and we thank those who saw to it. { $reason }
voice-blunt-thank-3 = We are grateful for the hearing. We shall use it to tell you how things are. { $reason }
voice-blunt-thank-4 = Thank you. We have come to speak plainly. { $reason }

voice-blunt-appeal-1 = We are under attack and we ask you for help. { $reason }
voice-blunt-appeal-2 = Words will not stop this. { $reason } We ask the Council to act.
voice-blunt-appeal-3 = If you do nothing, you have decided too. { $reason } Help us.
voice-blunt-appeal-4 = { $reason } We do not ask for sympathy. We ask for help.

voice-blunt-open-meeting-1 = The meeting is open. We are here about “{ $item }”.
voice-blunt-open-meeting-2 = I call the Council to order. The matter is “{ $item }”, and it will not wait.
voice-blunt-open-meeting-3 = The Council meets. Item: “{ $item }”. Who wishes to speak?
voice-blunt-open-meeting-4 = We begin. The agenda has one matter that counts today: “{ $item }”.

voice-blunt-close-meeting-1 = Nobody else wishes to speak. The meeting is adjourned.
voice-blunt-close-meeting-2 = Everything has been said, some of it twice. The meeting is adjourned.
voice-blunt-close-meeting-3 = We are done for today. The meeting is adjourned.
voice-blunt-close-meeting-4 = I see no more hands. The meeting is adjourned.

voice-blunt-nothing-agreed-1 = The Council has decided nothing on “{ $item }”. That is the fact, and I announce it.
voice-blunt-nothing-agreed-2 = There is no agreement. I shall not pretend that there is.
voice-blunt-nothing-agreed-3 = We part with nothing in hand. The matter is still there.
voice-blunt-nothing-agreed-4 = No text, no statement, no decision. The item stays on the list.

voice-blunt-speak-for-the-council-1 = For the Council: no text has passed on “{ $item }”. All its members are concerned. The matter stays here.
voice-blunt-speak-for-the-council-2 = The Council says together what it can say together. Its members are concerned, and on “{ $item }” they have not agreed what to do.
voice-blunt-speak-for-the-council-3 = All members agree to this, and to no more: “{ $item }” is still before the Council, and talks go on.
voice-blunt-speak-for-the-council-4 = The Council has not decided on “{ $item }”, and it does not let the matter go. That is common ground.

voice-blunt-sound-open-1 = Yes. We vote for it. { $reason }
voice-blunt-sound-open-2 = We like it as it is. { $reason }
voice-blunt-sound-open-3 = You have us. { $reason } Do not water it down.
voice-blunt-sound-open-4 = It is a good text. We shall say so in the meeting too. { $reason }

voice-blunt-sound-undecided-1 = We do not know yet. { $reason }
voice-blunt-sound-undecided-2 = Half of it is good. { $reason } We shall see about the rest.
voice-blunt-sound-undecided-3 = Ask me when I have made up my mind. { $reason }
voice-blunt-sound-undecided-4 = Neither yes nor no. { $reason }

voice-blunt-sound-cool-1 = We do not like it. { $reason }
voice-blunt-sound-cool-2 = As things are you do not have us. { $reason }
voice-blunt-sound-cool-3 = If you voted now, we should not be with you. { $reason }
voice-blunt-sound-cool-4 = It is the wrong text. { $reason }

voice-blunt-sound-waiting-1 = I do not know. Ask me again when the cable is in.
voice-blunt-sound-waiting-2 = My capital is asleep. Nothing this half-hour.
voice-blunt-sound-waiting-3 = No instructions, no answer. Try again in a while.
voice-blunt-sound-waiting-4 = I could guess, and I will not. Come back later.

voice-blunt-sound-asking-1 = You want our vote. Then { $price }. { $reason }
voice-blunt-sound-asking-2 = As it stands, no. { $Price } and it is yes. { $reason }
voice-blunt-sound-asking-3 = I shall tell you what it takes: { $price }. { $reason }
voice-blunt-sound-asking-4 = { $reason } So { $price }, or do without us.

voice-blunt-sound-engaged-1 = We promised. We keep our promises.
voice-blunt-sound-engaged-2 = We signed. Why do you ask? { $reason }
voice-blunt-sound-engaged-3 = It is settled. { $reason }
voice-blunt-sound-engaged-4 = You have our word. That is enough.

voice-blunt-sound-closed-1 = Never. { $reason }
voice-blunt-sound-closed-2 = Let us both save time: the answer is no. { $reason }
voice-blunt-sound-closed-3 = No wording will do. { $reason }
voice-blunt-sound-closed-4 = That is our line, and it stays where it is. { $reason }

voice-blunt-sign-1 = Good. Agreed. { $reason }
voice-blunt-sign-2 = We sign. See that you keep your side.
voice-blunt-sign-3 = It is a fair bargain. Done. { $reason }
voice-blunt-sign-4 = Yes. Put it on paper. { $reason }

voice-blunt-counter-1 = Not like that. You { $price }, then we talk. { $reason }
voice-blunt-counter-2 = Too little. { $Price }. { $reason }
voice-blunt-counter-3 = We will do it if you { $price }. Not otherwise. { $reason }
voice-blunt-counter-4 = { $reason } Our terms: { $price }.

voice-blunt-decline-1 = No. { $reason }
voice-blunt-decline-2 = We do not sell that. { $reason }
voice-blunt-decline-3 = You are asking the wrong delegation. { $reason }
voice-blunt-decline-4 = I could sign it, and I could not keep it. So, no. { $reason }

voice-blunt-call-trade-1 = You need something, we need something. You { $price }. We { $offer }.
voice-blunt-call-trade-2 = Here is the bargain: you { $price }, we { $offer }. { $reason }
voice-blunt-call-trade-3 = We { $offer }. For that you { $price }. Take it or leave it.
voice-blunt-call-trade-4 = No speeches. You { $price }, and we { $offer }. { $reason }

voice-blunt-call-sponsor-1 = Put your name on { $draft }. { $reason }
voice-blunt-call-sponsor-2 = You agree with the text. Then say so on its first page. { $reason }
voice-blunt-call-sponsor-3 = We want you as a sponsor. { $reason }
voice-blunt-call-sponsor-4 = Standing by is not enough. Sponsor { $draft } with us. { $reason }

voice-blunt-call-rumour-1 = Have you heard? { $Rumour }. { $Member } told us.
voice-blunt-call-rumour-2 = { $Member } says that { $rumour }. You should know it.
voice-blunt-call-rumour-3 = This is going round: { $rumour }. It comes from { $member }.
voice-blunt-call-rumour-4 = Nobody will tell you, so I do: { $rumour }. Ask { $member }.

voice-blunt-call-warn-1 = I warn you: do not count on our vote. { $reason }
voice-blunt-call-warn-2 = Go on like this and you lose us. { $reason }
voice-blunt-call-warn-3 = You may not like to hear it. { $reason } We shall vote accordingly.
voice-blunt-call-warn-4 = Do not say later that you did not know. { $reason }

voice-blunt-call-reproach-1 = On { $sitting } you told us that you would { $promise }. You did not. We have not forgotten.
voice-blunt-call-reproach-2 = You gave us your word on { $sitting }. You were to { $promise }. What became of it?
voice-blunt-call-reproach-3 = You said on { $sitting } that you would { $promise }. It did not happen.
voice-blunt-call-reproach-4 = On { $sitting } you promised to { $promise }. What have we had? Nothing.

voice-blunt-call-vote-1 = We need your vote on { $draft }. Do we have it? { $reason }
voice-blunt-call-vote-2 = Yes or no on { $text }? { $reason }
voice-blunt-call-vote-3 = It may hang on you. Vote for { $draft }. { $reason }
voice-blunt-call-vote-4 = You know { $text }. Vote with us. { $reason }

voice-blunt-mark-1 = Change this: { $changes }. { $reason }
voice-blunt-mark-2 = You must { $changes }. { $reason }
voice-blunt-mark-3 = Wrong as it stands. Better to { $changes }. { $reason }
voice-blunt-mark-4 = { $Changes }, or we cannot vote for it. { $reason }

voice-blunt-notice-1 = We said that we would { $promise }. We will not. { $reason }
voice-blunt-notice-2 = I tell you to your face: we cannot { $promise }. { $reason }
voice-blunt-notice-3 = Strike it out. We are not going to { $promise }. { $reason }
voice-blunt-notice-4 = We gave our word to { $promise }. We have to take it back. { $reason }

voice-blunt-release-1 = All right. You do not have to { $promise }.
voice-blunt-release-2 = Forget it. Nobody will ask you to { $promise }.
voice-blunt-release-3 = You are free. We can do without your promise to { $promise }.
voice-blunt-release-4 = We release you: you need not { $promise }.

voice-blunt-threaten-veto-1 = Put { $draft } to the vote and we shall veto it. { $reason }
voice-blunt-threaten-veto-2 = This text will not pass. We shall see to that. { $reason }
voice-blunt-threaten-veto-3 = You can count the votes as long as you like. Ours is against. { $reason }
voice-blunt-threaten-veto-4 = { $reason } If you force a vote, you will have our no.

voice-blunt-press-statement-1 = Write it down: we will { $promise }.
voice-blunt-press-statement-2 = My Government will { $promise }. That is a promise, and you have heard it.
voice-blunt-press-statement-3 = We have nothing to hide. We are going to { $promise }.
voice-blunt-press-statement-4 = No comment is needed, only this: we shall { $promise }.

voice-blunt-write-home-1 = This cannot be kept up here: “{ $line }” Change it. { $dispatch }
voice-blunt-write-home-2 = You should know how it looks from here. This ties our hands: “{ $line }” { $dispatch }
voice-blunt-write-home-3 = We stand alone with this: “{ $line }” Ask for another instruction. { $dispatch }
voice-blunt-write-home-4 = It is this or the vote: “{ $line }” Please decide. { $dispatch }

voice-blunt-cable-granted-1 = You are right. Drop this: “{ $line }”
voice-blunt-cable-granted-2 = Agreed. Forget this instruction: “{ $line }”
voice-blunt-cable-granted-3 = Do what you must. You need not keep to this: “{ $line }”
voice-blunt-cable-granted-4 = Granted. This no longer holds: “{ $line }”

voice-blunt-cable-refused-1 = No. You have your instruction: “{ $line }”
voice-blunt-cable-refused-2 = The answer is no. Keep to it: “{ $line }”
voice-blunt-cable-refused-3 = You are there to carry this out: “{ $line }”
voice-blunt-cable-refused-4 = Refused. It stands as written: “{ $line }”

voice-blunt-change-1 = You could have us if { $if }.
voice-blunt-change-2 = You would have us only if { $if }.
voice-blunt-change-3 = We would talk about it if { $if }.
voice-blunt-change-4 = Put it right and we shall see: it would be another text if { $if }.

voice-blunt-change-past-1 = You would have had us if { $had }.
voice-blunt-change-past-2 = It would have been another vote if { $had }.
voice-blunt-change-past-3 = We said what was wrong. It would have been right if { $had }.
voice-blunt-change-past-4 = We would have voted otherwise if { $had }.
