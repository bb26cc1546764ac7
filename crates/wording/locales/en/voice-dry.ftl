# How a delegation speaks that is dry: understated. Four wordings of each act, used in turn.
#
# $reason, $change, $dispatch and $line are whole sentences of their own, or nothing; a value that
# begins a sentence has a capital name ($Price).

voice-dry-speak-for-1 = My delegation finds nothing in { $draft } that it would wish to oppose, and a good deal that it would wish to support. { $reason }
voice-dry-speak-for-2 = { $Text } says what it has to say. That is among its merits. { $reason } We shall vote for it.
voice-dry-speak-for-3 = { $reason } It follows, I think, that one votes for { $draft }.
voice-dry-speak-for-4 = I can be brief, since { $mover } has left little to add. { $reason } My delegation supports the draft.

voice-dry-speak-as-sponsor-1 = My delegation is a sponsor; its view of { $draft } can be guessed. { $reason }
voice-dry-speak-as-sponsor-2 = We put our name to { $draft }, having read it first. { $reason }
voice-dry-speak-as-sponsor-3 = { $reason } There was a line on the draft for our name, and we used it.
voice-dry-speak-as-sponsor-4 = One does not as a rule sponsor a text that one doubts. { $reason } We do not doubt { $draft }.

voice-dry-defend-1 = Our draft has been explained. It has not been improved on. { $reason }
voice-dry-defend-2 = Members have found several meanings in our text. We meant the one that is written there. { $reason }
voice-dry-defend-3 = { $reason } With that in mind our draft may look more reasonable than it did.
voice-dry-defend-4 = My delegation recommends its own draft, as one does. { $reason }

voice-dry-speak-against-1 = My delegation has tried to find itself in { $draft }, without success. { $reason } { $change }
voice-dry-speak-against-2 = { $Text } has a purpose. It is not ours. { $reason } { $change }
voice-dry-speak-against-3 = { $reason } One does not need to go further to see why we shall vote against. { $change }
voice-dry-speak-against-4 = It would be an exaggeration to say that my delegation is content with this draft. { $reason } { $change }

voice-dry-speak-undecided-1 = My delegation has a view on most of { $draft }, and a doubt on the rest. { $reason } { $change }
voice-dry-speak-undecided-2 = Everything depends, as so often, on a few words. { $reason } { $change }
voice-dry-speak-undecided-3 = We are told that the text is clear. It is perhaps a little too clear. { $reason } { $change }
voice-dry-speak-undecided-4 = My Government has not been hurried into an opinion on this draft. { $reason } { $change }

voice-dry-speak-for-hearing-1 = It is usual to hear people before one decides about them. To begin with { $guest } would be something. { $reason }
voice-dry-speak-for-hearing-2 = The Council has been speaking of { $guest } for some time. It might now listen. { $reason }
voice-dry-speak-for-hearing-3 = My delegation knows of no rule against information. Some could be had from { $guest }. { $reason }
voice-dry-speak-for-hearing-4 = { $reason } A chair for { $guest } could no doubt be found.

voice-dry-propose-1 = My delegation has written something down. It contains { $works }, and no adjectives that could be spared. { $reason }
voice-dry-propose-2 = Members will find before them a draft with { $works }. { $reason } It is meant to be read as it stands.
voice-dry-propose-3 = A Council needs texts to vote on. We have provided one, with { $works }. { $reason }
voice-dry-propose-4 = { $reason } In that modest belief we submit a draft resolution with { $works }.

voice-dry-present-amendment-1 = A small matter, on which votes may turn: my delegation proposes to { $changes }. { $reason }
voice-dry-present-amendment-2 = { $Draft } would be none the worse if we were to { $changes }. I so move. { $reason }
voice-dry-present-amendment-3 = We have a suggestion, and have put it in the form of an amendment: to { $changes }. { $reason }
voice-dry-present-amendment-4 = { $reason } The simplest course would be to { $changes }, and I move it.

voice-dry-explain-for-1 = My delegation voted for { $draft }, which will have surprised few. { $reason }
voice-dry-explain-for-2 = { $reason } On balance this spoke for the text, and so did our vote.
voice-dry-explain-for-3 = One may quarrel with a word here and there. One may also vote for the whole, and we did. { $reason }
voice-dry-explain-for-4 = Our vote meant what the text says, and no more than that. { $reason }

voice-dry-explain-against-1 = My delegation voted against. It did so without pleasure. { $reason } { $change }
voice-dry-explain-against-2 = { $reason } Our vote on { $draft } followed from that. { $change }
voice-dry-explain-against-3 = As we read it, the text left room for one answer only. { $reason } { $change }
voice-dry-explain-against-4 = { $Draft } has many virtues. We voted on the others. { $reason } { $change }

voice-dry-explain-veto-1 = The arithmetic of Article 27 is known to all. We have had occasion to apply it. { $reason } { $change }
voice-dry-explain-veto-2 = My delegation's vote has had more effect than its speeches. { $reason } { $change }
voice-dry-explain-veto-3 = { $reason } It did not seem to my Government that { $draft } could be allowed to pass. { $change }
voice-dry-explain-veto-4 = We are told that this right should be used sparingly. It was not used lightly. { $reason } { $change }

voice-dry-explain-abstain-1 = My delegation abstained, which is also an opinion. { $reason } { $change }
voice-dry-explain-abstain-2 = { $reason } Between a yes and a no there was, fortunately, a third course. { $change }
voice-dry-explain-abstain-3 = { $Draft } did not have our vote, nor our vote against it. { $reason } { $change }
voice-dry-explain-abstain-4 = We did not find the question as simple as the text makes it. { $reason } { $change }

voice-dry-explain-not-participating-1 = The telegraph is a fine invention. It has brought my delegation nothing yet. We took no part in the voting.
voice-dry-explain-not-participating-2 = My Government's view of { $draft } is doubtless on its way.
voice-dry-explain-not-participating-3 = Having no instructions, I had no vote to cast. It seemed best to say so.
voice-dry-explain-not-participating-4 = My delegation did not take part. One cannot abstain from an opinion one has not been given.

voice-dry-reply-1 = I listened to { $member } with attention. I recognised some of it. { $reason }
voice-dry-reply-2 = { $Member } has described our position. With permission I shall now state it. { $reason }
voice-dry-reply-3 = My delegation would not have asked for the floor had { $member } kept to the item. { $reason }
voice-dry-reply-4 = A footnote to the speech of { $member }: we see it otherwise. { $reason }

voice-dry-away-1 = Members may notice an empty chair. It is ours. { $reason }
voice-dry-away-2 = My Government does not see what it could usefully do at this table today. { $reason }
voice-dry-away-3 = { $reason } In the circumstances we prefer to read about it.
voice-dry-away-4 = We shall follow the Council's work with interest, and from outside. { $reason }

voice-dry-take-the-chair-back-1 = The chair was kept warm for us, after a fashion. We have taken it again. { $reason }
voice-dry-take-the-chair-back-2 = My delegation finds that a good deal was done in its absence. It will now attend. { $reason }
voice-dry-take-the-chair-back-3 = { $reason } My Government has decided that one can disagree as well sitting down.
voice-dry-take-the-chair-back-4 = We are here. The record will need a small correction under “present”. { $reason }

voice-dry-concede-defeat-1 = The result is clear enough. My delegation will keep the draft in a drawer that opens.
voice-dry-concede-defeat-2 = We had hoped for another result. One learns to wait.
voice-dry-concede-defeat-3 = Our text was not adopted. What was right in it can still be read in the record.
voice-dry-concede-defeat-4 = My delegation notes the figures, and keeps its view.

voice-dry-thank-1 = We thank the Council for the chair. { $reason }
voice-dry-thank-2 = It is good to be spoken to, having been so long spoken about. { $reason }
voice-dry-thank-3 = My Government is obliged to the Council for its attention. { $reason }
voice-dry-thank-4 = We are grateful for the hearing and shall try to deserve it. { $reason }

voice-dry-appeal-1 = My Government would not be here if it could manage alone. { $reason }
voice-dry-appeal-2 = We have read the Charter. It seems to have been written for such a day. { $reason }
voice-dry-appeal-3 = Time is what we have least of. { $reason } We ask the Council to spend as little of it as it can.
voice-dry-appeal-4 = { $reason } We ask for help. It is as simple as that.

voice-dry-open-meeting-1 = The meeting is open. Members will know why they are here: “{ $item }”.
voice-dry-open-meeting-2 = I call the Council to order. “{ $item }” is before us.
voice-dry-open-meeting-3 = The Council has on its agenda “{ $item }”. I see that members have brought their papers.
voice-dry-open-meeting-4 = We are met to consider “{ $item }”. I shall call speakers in the order in which they ask.

voice-dry-close-meeting-1 = There being no more speakers, there is no more meeting. It is adjourned.
voice-dry-close-meeting-2 = I see nobody who wishes to add to what has been said. The meeting is adjourned.
voice-dry-close-meeting-3 = The Council has reached the end of its list. The meeting is adjourned.
voice-dry-close-meeting-4 = That appears to be all. The meeting is adjourned.

voice-dry-nothing-agreed-1 = I am to report that there is nothing to report. “{ $item }” remains on the list.
voice-dry-nothing-agreed-2 = The Council has agreed to differ, though not in writing.
voice-dry-nothing-agreed-3 = No text has found the votes that it needs. The item remains before us.
voice-dry-nothing-agreed-4 = Members have been consulted. They have not agreed. I shall ask them again.

voice-dry-speak-for-the-council-1 = The members of the Council are at one in their concern, and not yet on a text. “{ $item }” remains before them.
voice-dry-speak-for-the-council-2 = On behalf of the Council: its members remain concerned, remain in consultation, and remain seized of “{ $item }”.
voice-dry-speak-for-the-council-3 = There is no text on “{ $item }”. There is this statement, to which all members agree: they are concerned, and will go on.
voice-dry-speak-for-the-council-4 = The Council has found the words on which its members agree: “{ $item }” stays on its list, and they will meet again.

voice-dry-sound-open-1 = I see no reason to vote against it, and some to vote for it. We shall. { $reason }
voice-dry-sound-open-2 = It will pass, as far as we are concerned. { $reason }
voice-dry-sound-open-3 = We have seen worse texts. We shall vote for this one. { $reason }
voice-dry-sound-open-4 = You may put us down in the left-hand column. { $reason }

voice-dry-sound-undecided-1 = We have read it. We have not finished thinking about it. { $reason }
voice-dry-sound-undecided-2 = The question is a fair one. There is no answer yet. { $reason }
voice-dry-sound-undecided-3 = Put us down as undecided, with a light pencil. { $reason }
voice-dry-sound-undecided-4 = There is a good deal of room between yes and no. We are somewhere in it. { $reason }

voice-dry-sound-cool-1 = I should not build on our vote. { $reason }
voice-dry-sound-cool-2 = It would surprise my Government to hear that it supports this. { $reason }
voice-dry-sound-cool-3 = We have seen better reasons for a yes. { $reason }
voice-dry-sound-cool-4 = The text and my instructions have not much in common. { $reason }

voice-dry-sound-waiting-1 = My instructions are expected. I am told that they are being thought about.
voice-dry-sound-waiting-2 = A little later I may have an opinion. At present I have a telephone.
voice-dry-sound-waiting-3 = The cable has not come. Later would be the time to ask.
voice-dry-sound-waiting-4 = Nothing yet. One lives in hope.

voice-dry-sound-asking-1 = There is a way. You would have to { $price }. { $reason }
voice-dry-sound-asking-2 = It wants only a little. If you { $price }, nobody here will object. { $reason }
voice-dry-sound-asking-3 = { $reason } It would be helpful if you were to { $price }.
voice-dry-sound-asking-4 = As it stands, no. It need not stand so: you could { $price }. { $reason }

voice-dry-sound-engaged-1 = We have signed something to that effect. It still holds.
voice-dry-sound-engaged-2 = You have our promise in writing. It does not improve by being repeated.
voice-dry-sound-engaged-3 = That question has been answered. { $reason }
voice-dry-sound-engaged-4 = We said what we would do. We intend to do it. { $reason }

voice-dry-sound-closed-1 = I should not spend much time on us. { $reason }
voice-dry-sound-closed-2 = There is, I fear, no comma that would help. { $reason }
voice-dry-sound-closed-3 = My instructions on this point are very short. { $reason }
voice-dry-sound-closed-4 = One can be asked too often. { $reason } The answer is no.

voice-dry-sign-1 = It could be worse. We sign. { $reason }
voice-dry-sign-2 = That seems to be a bargain. { $reason }
voice-dry-sign-3 = My pen is at your disposal. { $reason }
voice-dry-sign-4 = Agreed, and no need for a ceremony. { $reason }

voice-dry-counter-1 = Almost. You might also { $price }. { $reason }
voice-dry-counter-2 = It lacks one thing: that you { $price }. { $reason }
voice-dry-counter-3 = We could live with it if you were to { $price }. { $reason }
voice-dry-counter-4 = { $reason } Suppose you { $price }. Then I could sign.

voice-dry-decline-1 = Thank you, no. { $reason }
voice-dry-decline-2 = It is an interesting offer. We are not interested. { $reason }
voice-dry-decline-3 = My Government would ask me what I had been thinking of. { $reason }
voice-dry-decline-4 = I think not. { $reason }

voice-dry-call-trade-1 = A thought: you { $price }, and we { $offer }. It would suit us both.
voice-dry-call-trade-2 = It has occurred to us that you could { $price }. We should then { $offer }. { $reason }
voice-dry-call-trade-3 = There is a use for your help, and one for ours. You { $price }; we { $offer }.
voice-dry-call-trade-4 = We might { $offer }. It would depend on whether you { $price }. { $reason }

voice-dry-call-sponsor-1 = { $Draft } has room for another name. { $reason }
voice-dry-call-sponsor-2 = One more sponsor would do it no harm. Yours, for instance. { $reason }
voice-dry-call-sponsor-3 = You have said kind things about the text. You might sign it. { $reason }
voice-dry-call-sponsor-4 = It looks lonely at the head of the page. Would you join us? { $reason }

voice-dry-call-rumour-1 = It is said that { $rumour }. The saying comes from { $member }.
voice-dry-call-rumour-2 = You will hear it soon enough: { $rumour }. We heard it from { $member }.
voice-dry-call-rumour-3 = { $Member } has let us know that { $rumour }. I pass it on without comment.
voice-dry-call-rumour-4 = For what it is worth, and it may be worth something: { $rumour }. The source is { $member }.

voice-dry-call-warn-1 = I should look at our vote again if I were you. { $reason }
voice-dry-call-warn-2 = You may be counting us in. I should not. { $reason }
voice-dry-call-warn-3 = A word in good time: do not rely on us. { $reason }
voice-dry-call-warn-4 = It would be a pity if our vote surprised you. { $reason }

voice-dry-call-reproach-1 = On { $sitting } you were going to { $promise }. We seem to have missed it.
voice-dry-call-reproach-2 = We have a note here of { $sitting }. It says that you would { $promise }. It does not say when.
voice-dry-call-reproach-3 = You told us on { $sitting } that you would { $promise }. One remembers such things.
voice-dry-call-reproach-4 = There was something about { $sitting }. You were to { $promise }, I believe.

voice-dry-call-vote-1 = You have a vote on { $draft }. We could find a use for it. { $reason }
voice-dry-call-vote-2 = We have been counting. The sum would come out better with you in it. { $reason }
voice-dry-call-vote-3 = May one ask what you mean to do about { $text }? { $reason }
voice-dry-call-vote-4 = It is one hand. It might be the one that matters. { $reason }

voice-dry-mark-1 = One might { $changes }. { $reason }
voice-dry-mark-2 = A slip of the pen, perhaps. Better to { $changes }. { $reason }
voice-dry-mark-3 = It reads better if you { $changes }. { $reason }
voice-dry-mark-4 = A note, in pencil: { $changes }. { $reason }

voice-dry-notice-1 = There is a difficulty. It appears that we cannot { $promise }. { $reason }
voice-dry-notice-2 = We undertook to { $promise }. It has turned out to be more than we can do. { $reason }
voice-dry-notice-3 = You will have been expecting us to { $promise }. I should stop. { $reason }
voice-dry-notice-4 = Better a short disappointment now: we are not going to { $promise }. { $reason }

voice-dry-release-1 = It will not be missed. You need not { $promise }.
voice-dry-release-2 = We have torn up the paper on which you were to { $promise }.
voice-dry-release-3 = Nobody here insists. You may leave off your promise to { $promise }.
voice-dry-release-4 = Let it go. There was a promise to { $promise }; there is none now.

voice-dry-threaten-veto-1 = I should not put { $draft } to the vote. It would be a short vote. { $reason }
voice-dry-threaten-veto-2 = You have the numbers, perhaps. We have Article 27. { $reason }
voice-dry-threaten-veto-3 = My Government would feel bound to be unhelpful, and effectively so. { $reason }
voice-dry-threaten-veto-4 = { $reason } A vote on { $draft } would have only one result.

voice-dry-press-statement-1 = Since you ask: we will { $promise }.
voice-dry-press-statement-2 = My Government will { $promise }. You may quote me, and you will.
voice-dry-press-statement-3 = There is one thing that I can say, and it is that we shall { $promise }.
voice-dry-press-statement-4 = We intend to { $promise }. It seemed simplest to say so.

voice-dry-write-home-1 = It may be difficult to observe this to the letter: “{ $line }” A word would help. { $dispatch }
voice-dry-write-home-2 = We are being admired for our consistency on this, and for nothing else: “{ $line }” { $dispatch }
voice-dry-write-home-3 = The following has done its work. Might it be retired? “{ $line }” { $dispatch }
voice-dry-write-home-4 = Grateful for another look at this: “{ $line }” { $dispatch }

voice-dry-cable-granted-1 = Very well. You may overlook this: “{ $line }”
voice-dry-cable-granted-2 = We had begun to wonder ourselves. This is withdrawn: “{ $line }”
voice-dry-cable-granted-3 = Have it your way on this: “{ $line }”
voice-dry-cable-granted-4 = No objection here if you depart from this: “{ $line }”

voice-dry-cable-refused-1 = Your telegram was read with interest. So, we trust, was this: “{ $line }”
voice-dry-cable-refused-2 = We like the instruction as it is: “{ $line }”
voice-dry-cable-refused-3 = The answer is the one you expected: “{ $line }”
voice-dry-cable-refused-4 = No change at this end: “{ $line }”

voice-dry-change-1 = It would look different to us if { $if }.
voice-dry-change-2 = One could be brought round if { $if }.
voice-dry-change-3 = We should find less to object to if { $if }.
voice-dry-change-4 = It need not be so. It would be easier if { $if }.

voice-dry-change-past-1 = It would have looked different to us if { $had }.
voice-dry-change-past-2 = We might have been brought round if { $had }.
voice-dry-change-past-3 = There would have been less to object to if { $had }.
voice-dry-change-past-4 = It would not have taken much: we should have been nearer if { $had }.
