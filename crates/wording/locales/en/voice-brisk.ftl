# How a delegation speaks that is brisk: short and quick. Four wordings of each act, used in turn.
#
# $reason, $change, $dispatch and $line are whole sentences of their own, or nothing; a value that
# begins a sentence has a capital name ($Price).

voice-brisk-speak-for-1 = My delegation will vote for { $draft }. { $reason }
voice-brisk-speak-for-2 = { $Text } is before us, and we are for it. { $reason } There is no need to say more.
voice-brisk-speak-for-3 = { $reason } We support { $draft } and ask that it be voted on without delay.
voice-brisk-speak-for-4 = We have read { $draft } twice. It says what has to be said. { $reason }

voice-brisk-speak-as-sponsor-1 = My delegation sponsors { $draft } and stands by it. { $reason }
voice-brisk-speak-as-sponsor-2 = Our name is on this text. { $reason } We ask for your votes.
voice-brisk-speak-as-sponsor-3 = { $reason } That is why we put our name to { $draft }.
voice-brisk-speak-as-sponsor-4 = As a sponsor of { $draft } we need add only this. { $reason }

voice-brisk-defend-1 = Our text is before you. { $reason } We ask for your votes.
voice-brisk-defend-2 = I spoke for this draft before and shall not repeat myself. { $reason }
voice-brisk-defend-3 = { $reason } That is what our draft is for. Let us vote.
voice-brisk-defend-4 = We have heard the objections to our text. { $reason } It stands.

voice-brisk-speak-against-1 = We cannot support { $draft }. { $reason } { $change }
voice-brisk-speak-against-2 = My delegation will vote against. { $reason } { $change }
voice-brisk-speak-against-3 = { $reason } { $Draft } does not meet the case, and we shall vote against it. { $change }
voice-brisk-speak-against-4 = I shall be short: { $text } will not have our vote. { $reason } { $change }

voice-brisk-speak-undecided-1 = We have not made up our minds on { $draft }. { $reason } { $change }
voice-brisk-speak-undecided-2 = My delegation is not yet ready to vote for this text. { $change } { $reason }
voice-brisk-speak-undecided-3 = There is much in { $draft } that we can take, and one thing that we cannot. { $reason } { $change }
voice-brisk-speak-undecided-4 = Before we vote, something has to be settled. { $reason } { $change }

voice-brisk-speak-for-hearing-1 = We should hear { $guest } before we vote. { $reason }
voice-brisk-speak-for-hearing-2 = Nobody has yet heard { $guest }. My delegation asks that this be done now. { $reason }
voice-brisk-speak-for-hearing-3 = A hearing costs us an hour. Let { $guest } be heard. { $reason }
voice-brisk-speak-for-hearing-4 = { $reason } My delegation is for inviting { $guest } to this table.

voice-brisk-propose-1 = My delegation submits a draft resolution. It provides for { $works }. { $reason } I ask that it be voted on today.
voice-brisk-propose-2 = The draft before you is short: { $works }. { $reason }
voice-brisk-propose-3 = We lay a text before the Council. What is in it: { $works }. { $reason }
voice-brisk-propose-4 = { $reason } We therefore submit a draft resolution with { $works }.

voice-brisk-present-amendment-1 = We propose an amendment to { $draft }: to { $changes }. { $reason }
voice-brisk-present-amendment-2 = One amendment, and it is a small one: to { $changes }. { $reason }
voice-brisk-present-amendment-3 = My delegation moves to { $changes }. With that { $draft } would gain votes. { $reason }
voice-brisk-present-amendment-4 = { $reason } We therefore move to { $changes }.

voice-brisk-explain-for-1 = We voted for { $draft }. { $reason }
voice-brisk-explain-for-2 = My delegation's vote needs few words. { $reason }
voice-brisk-explain-for-3 = { $reason } So we raised our hand for { $text }.
voice-brisk-explain-for-4 = { $Text } is not all that we wished. It is enough. { $reason }

voice-brisk-explain-against-1 = We voted against { $draft }. { $reason } { $change }
voice-brisk-explain-against-2 = My delegation's no was to the text as it stands. { $reason } { $change }
voice-brisk-explain-against-3 = { $reason } We could not vote for { $draft }. { $change }
voice-brisk-explain-against-4 = The Council knows why we voted no. { $reason } { $change }

voice-brisk-explain-veto-1 = We voted against, and we know what that means for { $draft }. { $reason } { $change }
voice-brisk-explain-veto-2 = The Charter gives my Government this right, and today it has used it. { $reason } { $change }
voice-brisk-explain-veto-3 = { $reason } We were not able to let { $draft } pass. { $change }
voice-brisk-explain-veto-4 = Our vote has prevented a decision. I shall say why. { $reason } { $change }

voice-brisk-explain-abstain-1 = We abstained on { $draft }. { $reason } { $change }
voice-brisk-explain-abstain-2 = My delegation neither helped { $text } nor stood in its way. { $reason } { $change }
voice-brisk-explain-abstain-3 = { $reason } That left us to abstain. { $change }
voice-brisk-explain-abstain-4 = Our hand stayed down for a reason. { $reason } { $change }

voice-brisk-explain-not-participating-1 = My Government's instructions have not come. We took no part in the vote on { $draft }.
voice-brisk-explain-not-participating-2 = We did not take part. There was no time to hear from our capital.
voice-brisk-explain-not-participating-3 = Without instructions my delegation could not vote on { $draft }. Its silence is neither yes nor no.
voice-brisk-explain-not-participating-4 = We are waiting for our capital. Until it answers, we take no part in the voting.

voice-brisk-reply-1 = I ask to answer what { $member } said. { $reason } We stand by our position.
voice-brisk-reply-2 = { $Member } has spoken of us. One sentence in reply: that is not how we see it. { $reason }
voice-brisk-reply-3 = The remarks of { $member } cannot stand without an answer. { $reason }
voice-brisk-reply-4 = A short reply to { $member }: we have nothing to take back. { $reason }

voice-brisk-away-1 = We shall not be at the table today. { $reason }
voice-brisk-away-2 = Our seat will be empty, and the Council knows why. { $reason }
voice-brisk-away-3 = My Government takes no part in this meeting. { $reason }
voice-brisk-away-4 = { $reason } Until that is put right, our representative stays away.

voice-brisk-take-the-chair-back-1 = My delegation takes its seat again. { $reason } We have returned to be heard.
voice-brisk-take-the-chair-back-2 = We are back at the table. { $reason }
voice-brisk-take-the-chair-back-3 = From today our seat is occupied. What was decided without us we shall have something to say on. { $reason }
voice-brisk-take-the-chair-back-4 = { $reason } My Government has decided to return to this table.

voice-brisk-concede-defeat-1 = The draft has not been adopted. We take note, and we shall try again.
voice-brisk-concede-defeat-2 = It had not what a decision needs. My delegation keeps to its aim.
voice-brisk-concede-defeat-3 = The vote has gone against us. The matter has not gone away.
voice-brisk-concede-defeat-4 = That text is closed. We are ready to work on another.

voice-brisk-thank-1 = We thank the Council for hearing us. { $reason }
voice-brisk-thank-2 = Thank you for this place at your table. I shall not take long. { $reason }
voice-brisk-thank-3 = My Government is grateful to be heard, and comes straight to the matter. { $reason }
voice-brisk-thank-4 = The Council has opened its door to us today. We thank it. { $reason }

voice-brisk-appeal-1 = We ask the Council to act, and to act now. { $reason }
voice-brisk-appeal-2 = Help that comes late will find little left to help. { $reason } We ask for it today.
voice-brisk-appeal-3 = Our request is short: act while there is time. { $reason }
voice-brisk-appeal-4 = { $reason } We ask the members of this Council for their help.

voice-brisk-open-meeting-1 = The meeting is called to order. The item before us is “{ $item }”.
voice-brisk-open-meeting-2 = I declare the meeting open. We take up “{ $item }”.
voice-brisk-open-meeting-3 = The Council will come to order. We have one matter today: “{ $item }”.
voice-brisk-open-meeting-4 = I call the Council to order. The documents on “{ $item }” are before you.

voice-brisk-close-meeting-1 = There are no more speakers. The meeting is adjourned.
voice-brisk-close-meeting-2 = The list of speakers is closed, and so is our business. The meeting is adjourned.
voice-brisk-close-meeting-3 = If nobody wishes to speak, I shall adjourn. The meeting is adjourned.
voice-brisk-close-meeting-4 = That concludes our work for today. The meeting is adjourned.

voice-brisk-nothing-agreed-1 = The Council has come to no decision today on “{ $item }”. It remains before us.
voice-brisk-nothing-agreed-2 = No text has been agreed. The matter stays on our list.
voice-brisk-nothing-agreed-3 = We part without a decision. I shall stay in touch with members.
voice-brisk-nothing-agreed-4 = There is nothing to announce on “{ $item }”. Consultations will go on.

voice-brisk-speak-for-the-council-1 = The members of the Council have considered “{ $item }”. They have not agreed on a text. They are concerned, and the matter remains before them.
voice-brisk-speak-for-the-council-2 = The Council has heard its members on “{ $item }”. It adopts no text today. Its members will go on consulting.
voice-brisk-speak-for-the-council-3 = On behalf of the Council: there is no agreed text on “{ $item }”. There is common concern, and consultations go on.
voice-brisk-speak-for-the-council-4 = The members of the Council have not found common words today. They agree that “{ $item }” cannot be left there, and will meet again.

voice-brisk-sound-open-1 = We can vote for it. { $reason }
voice-brisk-sound-open-2 = You have our vote as the text stands. { $reason }
voice-brisk-sound-open-3 = It will do. Count on us. { $reason }
voice-brisk-sound-open-4 = For us the words are right. { $reason } Put it to the vote.

voice-brisk-sound-undecided-1 = We have not decided. { $reason }
voice-brisk-sound-undecided-2 = Too early to say. { $reason } Ask us again when the text is firmer.
voice-brisk-sound-undecided-3 = We could go either way. { $reason }
voice-brisk-sound-undecided-4 = It depends on the wording. { $reason } We are listening.

voice-brisk-sound-cool-1 = As it stands we should not vote for it. { $reason }
voice-brisk-sound-cool-2 = Do not count on us. { $reason }
voice-brisk-sound-cool-3 = We lean the other way. { $reason }
voice-brisk-sound-cool-4 = Not with this text. { $reason }

voice-brisk-sound-waiting-1 = Our capital has not answered. Ask again in a while.
voice-brisk-sound-waiting-2 = No instructions yet. We look for them at any moment.
voice-brisk-sound-waiting-3 = I cannot say now. The cable is not here.
voice-brisk-sound-waiting-4 = Come back a little later. Until then I can only listen.

voice-brisk-sound-asking-1 = If you { $price }, you have our vote. { $reason }
voice-brisk-sound-asking-2 = Our price is plain: { $price }. { $reason }
voice-brisk-sound-asking-3 = We are close. You would have to { $price }. { $reason }
voice-brisk-sound-asking-4 = One thing stands between us. { $reason } If you { $price }, it is gone.

voice-brisk-sound-engaged-1 = We have given our word on this, and it stands. { $reason }
voice-brisk-sound-engaged-2 = That is settled. We signed for it.
voice-brisk-sound-engaged-3 = You have our undertaking. There is no need to ask twice.
voice-brisk-sound-engaged-4 = We keep to what we promised. { $reason }

voice-brisk-sound-closed-1 = No. { $reason } There is no wording that would change it.
voice-brisk-sound-closed-2 = We cannot go there, whatever you offer. { $reason }
voice-brisk-sound-closed-3 = That is a line we do not cross. { $reason }
voice-brisk-sound-closed-4 = Spare yourself the time. { $reason } Our answer will stay the same.

voice-brisk-sign-1 = Agreed. You have it in writing.
voice-brisk-sign-2 = Done. We sign. { $reason }
voice-brisk-sign-3 = That is fair. We put our name to it. { $reason }
voice-brisk-sign-4 = We take it as it stands. { $reason }

voice-brisk-counter-1 = Not quite. If you { $price }, we sign. { $reason }
voice-brisk-counter-2 = Nearly. We should want you to { $price }. { $reason }
voice-brisk-counter-3 = Here is what we could do instead. You { $price }. { $reason }
voice-brisk-counter-4 = { $reason } Change one thing: { $price }. Then we have a bargain.

voice-brisk-decline-1 = No, thank you. { $reason }
voice-brisk-decline-2 = We cannot take that. { $reason }
voice-brisk-decline-3 = It is not enough. { $reason }
voice-brisk-decline-4 = That would cost us more than it brings. { $reason }

voice-brisk-call-trade-1 = A proposal: you { $price }, and we { $offer }. { $reason }
voice-brisk-call-trade-2 = We { $offer } if you { $price }. Yes or no?
voice-brisk-call-trade-3 = Can we do business? We { $offer }. You { $price }.
voice-brisk-call-trade-4 = There is time for one bargain. You { $price }, we { $offer }. { $reason }

voice-brisk-call-sponsor-1 = Will you put your name to { $draft }? { $reason }
voice-brisk-call-sponsor-2 = We are looking for one more sponsor. Will you be it? { $reason }
voice-brisk-call-sponsor-3 = Your name on { $draft } would bring others. { $reason }
voice-brisk-call-sponsor-4 = Sponsor it with us. { $reason }

voice-brisk-call-rumour-1 = You should know: { $rumour }. We have it from { $member }.
voice-brisk-call-rumour-2 = This reached us from { $member }: { $rumour }.
voice-brisk-call-rumour-3 = { $Member } tells us that { $rumour }. Make of it what you will.
voice-brisk-call-rumour-4 = For your ears: { $rumour }. Our source is { $member }.

voice-brisk-call-warn-1 = A word of warning: you may not have our vote. { $reason }
voice-brisk-call-warn-2 = Take care with this text. { $reason } We may not be able to stay with you.
voice-brisk-call-warn-3 = You are about to lose us. { $reason }
voice-brisk-call-warn-4 = Before you go on, know this: we should vote no. { $reason }

voice-brisk-call-reproach-1 = On { $sitting } you told us that you would { $promise }. You did not.
voice-brisk-call-reproach-2 = We had your word of { $sitting } that you would { $promise }. It was not kept.
voice-brisk-call-reproach-3 = You were to { $promise }. That was on { $sitting }. We are still waiting.
voice-brisk-call-reproach-4 = We remember { $sitting }. You said you would { $promise }, and you let it drop.

voice-brisk-call-vote-1 = { $Draft } comes to the vote soon. Can we count on you? { $reason }
voice-brisk-call-vote-2 = One hand is missing. Yours would do. { $reason }
voice-brisk-call-vote-3 = We need your vote on { $draft }. { $reason }
voice-brisk-call-vote-4 = Will you be with us on { $text }? { $reason }

voice-brisk-mark-1 = We should { $changes }. { $reason }
voice-brisk-mark-2 = To be changed here: { $changes }. { $reason }
voice-brisk-mark-3 = One change: { $changes }. { $reason }
voice-brisk-mark-4 = Our pencil says: { $changes }. { $reason }

voice-brisk-notice-1 = You should hear it from us first: we cannot { $promise }. { $reason }
voice-brisk-notice-2 = We said that we would { $promise }. We cannot. { $reason }
voice-brisk-notice-3 = Do not count on us to { $promise }. Something has changed. { $reason }
voice-brisk-notice-4 = It is better said now: we are not able to { $promise }. { $reason }

voice-brisk-release-1 = Very well. You need not { $promise }.
voice-brisk-release-2 = We let you off. You are free not to { $promise }.
voice-brisk-release-3 = Consider it void: you no longer have to { $promise }.
voice-brisk-release-4 = Agreed. We shall not hold you to it that you { $promise }.

voice-brisk-threaten-veto-1 = If { $draft } comes to the vote, we shall stop it. { $reason }
voice-brisk-threaten-veto-2 = Do not put this text. We should have to vote no. { $reason }
voice-brisk-threaten-veto-3 = Let there be no mistake: our vote will be against, and it counts. { $reason }
voice-brisk-threaten-veto-4 = { $reason } { $Draft } will not pass with our seat at the table.

voice-brisk-press-statement-1 = Our delegation will { $promise }. You may print that.
voice-brisk-press-statement-2 = We have told nobody yet, so you are the first: we will { $promise }.
voice-brisk-press-statement-3 = My Government will { $promise }. There is no secret in it.
voice-brisk-press-statement-4 = Write this down: we will { $promise }.

voice-brisk-write-home-1 = Line too tight: “{ $line }” Request leave to go further. { $dispatch }
voice-brisk-write-home-2 = Cannot carry the text while this holds: “{ $line }” Please reconsider. { $dispatch }
voice-brisk-write-home-3 = Request new instructions on this: “{ $line }” { $dispatch }
voice-brisk-write-home-4 = Time is short here. May we depart from this: “{ $line }” { $dispatch }

voice-brisk-cable-granted-1 = Yours received. You may depart from this: “{ $line }”
voice-brisk-cable-granted-2 = Agreed. You are free on this: “{ $line }”
voice-brisk-cable-granted-3 = Go ahead. We no longer hold you to this: “{ $line }”
voice-brisk-cable-granted-4 = Granted for this sitting: “{ $line }” need not bind you.

voice-brisk-cable-refused-1 = Yours received. The instruction stands: “{ $line }”
voice-brisk-cable-refused-2 = No. Keep to this: “{ $line }”
voice-brisk-cable-refused-3 = The Cabinet has looked at it again and holds to this: “{ $line }”
voice-brisk-cable-refused-4 = Not granted. You know the line: “{ $line }”

voice-brisk-change-1 = We should look again if { $if }.
voice-brisk-change-2 = It would be another matter if { $if }.
voice-brisk-change-3 = We could come nearer if { $if }.
voice-brisk-change-4 = Our answer would change if { $if }.

voice-brisk-change-past-1 = We could have gone further if { $had }.
voice-brisk-change-past-2 = It would have been another matter if { $had }.
voice-brisk-change-past-3 = Our vote would have been another if { $had }.
voice-brisk-change-past-4 = We should have come nearer if { $had }.
