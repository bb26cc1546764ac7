# How a delegation speaks that is courtly: polite and roundabout. Four wordings of each act, used in turn.
#
# $reason, $change, $dispatch and $line are whole sentences of their own, or nothing; a value that
# begins a sentence has a capital name ($Price).

voice-courtly-speak-for-1 = It is with satisfaction that my delegation has studied the text which { $mover } has been good enough to lay before us. { $reason } It will have our vote.
voice-courtly-speak-for-2 = My Government has asked me to say that it is in full sympathy with { $draft }. { $reason }
voice-courtly-speak-for-3 = { $reason } I am therefore glad to be able to tell the Council that my delegation will vote for { $draft }.
voice-courtly-speak-for-4 = I should like to pay a tribute to { $mover } for the care with which this text was drawn up. { $reason } My delegation supports it.

voice-courtly-speak-as-sponsor-1 = My delegation has the honour to be among the sponsors of this text, and need add but little. { $reason }
voice-courtly-speak-as-sponsor-2 = { $reason } It was in that spirit that my delegation joined { $mover } in sponsoring the draft.
voice-courtly-speak-as-sponsor-3 = As a sponsor I leave it to { $mover } to explain the text, and say only why we joined. { $reason }
voice-courtly-speak-as-sponsor-4 = My Government was glad to lend its name to { $draft }. { $reason }

voice-courtly-defend-1 = My delegation would be grateful for the support of its colleagues for the text that it has had the honour to submit. { $reason }
voice-courtly-defend-2 = If I return to our draft, it is only to remove a doubt. { $reason }
voice-courtly-defend-3 = { $reason } I would ask members to judge our text in that light.
voice-courtly-defend-4 = We have listened to every observation on our draft with care. { $reason } We leave it with confidence in the Council's hands.

voice-courtly-speak-against-1 = With the respect that is due to every text before us, my delegation finds itself unable to support this one. { $reason } { $change }
voice-courtly-speak-against-2 = My delegation has weighed each paragraph of this text. { $reason } It cannot, I regret to say, vote for { $draft }. { $change }
voice-courtly-speak-against-3 = My Government has considered { $draft } with the attention it deserves, and its conclusion is not favourable. { $reason } { $change }
voice-courtly-speak-against-4 = I hope that I shall not be thought discourteous if I say that this text goes where my Government cannot follow. { $reason } { $change }

voice-courtly-speak-undecided-1 = My delegation has listened with the greatest interest, and has not yet been able to reach a conclusion on { $draft }. { $reason } { $change }
voice-courtly-speak-undecided-2 = There is a great deal in { $draft } to which one would willingly subscribe. { $reason } { $change }
voice-courtly-speak-undecided-3 = I should be less than frank if I concealed from the Council that my Government hesitates. { $reason } { $change }
voice-courtly-speak-undecided-4 = We should wish to be able to vote for this text, and we are not there yet. { $reason } { $change }

voice-courtly-speak-for-hearing-1 = It is an old and honourable rule that nobody be judged unheard. My delegation would be happy to see { $guest } at this table. { $reason }
voice-courtly-speak-for-hearing-2 = I venture to suggest that the Council would be the wiser for hearing { $guest }. { $reason }
voice-courtly-speak-for-hearing-3 = My delegation attaches importance to the presence of { $guest } among us before we come to a decision. { $reason }
voice-courtly-speak-for-hearing-4 = { $reason } May I therefore ask the Council to consider, with all the goodwill it can find, that { $guest } should be heard.

voice-courtly-propose-1 = I have the honour to submit, on behalf of my Government, a draft resolution with { $works }. { $reason } I commend it to the Council.
voice-courtly-propose-2 = My delegation has ventured to put on paper what it believes to be needed. The draft provides for { $works }. { $reason }
voice-courtly-propose-3 = It is in no spirit of haste that my Government lays this text before its colleagues. You will find in it { $works }. { $reason }
voice-courtly-propose-4 = { $reason } It is in this spirit that I submit to the Council a draft resolution with { $works }.

voice-courtly-present-amendment-1 = My delegation would be grateful if { $mover } could see its way to accept a small change: to { $changes }. { $reason }
voice-courtly-present-amendment-2 = In the hope of bringing us nearer to one another, I beg leave to propose an amendment: to { $changes }. { $reason }
voice-courtly-present-amendment-3 = { $Draft } would lose nothing, and might gain friends, if we agreed to { $changes }. I so propose. { $reason }
voice-courtly-present-amendment-4 = { $reason } With the permission of the President I therefore move to { $changes }.

voice-courtly-explain-for-1 = My delegation was happy to be able to vote for { $draft }. { $reason }
voice-courtly-explain-for-2 = I should like to say in a few words what was in my Government's mind when it voted for this text. { $reason }
voice-courtly-explain-for-3 = { $reason } My delegation accordingly gave its vote to { $draft }, and gave it willingly.
voice-courtly-explain-for-4 = No text is without its faults, and this one has fewer than most. { $reason } It was in that belief that we voted for it.

voice-courtly-explain-against-1 = My delegation voted against { $draft }, and owes the Council its reasons. { $reason } { $change }
voice-courtly-explain-against-2 = I should not wish our vote to be misunderstood. { $reason } { $change }
voice-courtly-explain-against-3 = My Government has heard { $mover } with attention and could not share the conclusion. { $reason } { $change }
voice-courtly-explain-against-4 = { $reason } In these circumstances my delegation had no choice but to vote against. { $change }

voice-courtly-explain-veto-1 = My Government does not lightly set its vote against that of so many of its colleagues. { $reason } { $change }
voice-courtly-explain-veto-2 = The Charter places on certain members a heavy duty, and today my delegation has had to discharge it. { $reason } { $change }
voice-courtly-explain-veto-3 = I am aware of what the vote of my delegation means for { $draft }. { $reason } { $change }
voice-courtly-explain-veto-4 = It would have been easier to let the matter pass. { $reason } My Government did not feel that it was entitled to do so. { $change }

voice-courtly-explain-abstain-1 = My delegation did not think it right to oppose { $draft }, nor did it find it possible to support it. { $reason } { $change }
voice-courtly-explain-abstain-2 = I should like to assure { $mover } that our abstention is no sign of indifference. { $reason } { $change }
voice-courtly-explain-abstain-3 = There are occasions on which reserve is the better part. { $reason } My delegation abstained. { $change }
voice-courtly-explain-abstain-4 = { $reason } My delegation accordingly did not see its way to either side, and abstained. { $change }

voice-courtly-explain-not-participating-1 = I deeply regret that, my Government's instructions not having reached me, I was unable to take part in the vote on { $draft }.
voice-courtly-explain-not-participating-2 = The distance to my capital is great and the hour there is late. My delegation could not, in these circumstances, take part in the voting.
voice-courtly-explain-not-participating-3 = I trust that the Council will understand if a representative without instructions does not presume to guess them. My delegation took no part.
voice-courtly-explain-not-participating-4 = My Government will make its position known when it has been able to study { $draft }. Until then I must ask not to be counted.

voice-courtly-reply-1 = I had not intended to speak again. The words of { $member } leave me, I am afraid, no choice. { $reason }
voice-courtly-reply-2 = With all courtesy towards { $member }, I must ask that the record show another view. { $reason }
voice-courtly-reply-3 = My delegation has listened to { $member } with patience. { $reason } It maintains its position.
voice-courtly-reply-4 = I shall not follow { $member } in the tone that was chosen. { $reason } I only wish to say that my Government sees the matter otherwise.

voice-courtly-away-1 = My Government finds itself, to its regret, unable to be represented at this meeting. { $reason }
voice-courtly-away-2 = It is out of respect for the Council as the Charter conceived it that our seat will remain empty. { $reason }
voice-courtly-away-3 = We should wish to be among our colleagues today, and we cannot be. { $reason }
voice-courtly-away-4 = { $reason } As long as this is so, my Government must ask to be excused from the table.

voice-courtly-take-the-chair-back-1 = It is with pleasure that my delegation resumes its place among its colleagues. { $reason }
voice-courtly-take-the-chair-back-2 = My Government has concluded that its views are better heard from this chair than from outside. { $reason }
voice-courtly-take-the-chair-back-3 = { $reason } We return to this table in the hope that reason has not left it in our absence.
voice-courtly-take-the-chair-back-4 = I thank members for their welcome. My delegation takes its seat again, and reserves its position on what was done meanwhile. { $reason }

voice-courtly-concede-defeat-1 = My delegation bows to the result. The need that the draft was to meet remains.
voice-courtly-concede-defeat-2 = The text has not been adopted. My Government takes this with regret and will not cease to look for another way.
voice-courtly-concede-defeat-3 = I should be sorry if this were the last word. My delegation remains at the disposal of all members.
voice-courtly-concede-defeat-4 = One must know how to take such a result. My delegation hopes that the aim of the draft will find a happier expression.

voice-courtly-thank-1 = I wish first of all to thank the President and the members of the Council for the privilege of being heard. { $reason }
voice-courtly-thank-2 = It is a great honour for my Government to be invited to this table. { $reason }
voice-courtly-thank-3 = My first words must be words of gratitude to the Council for its courtesy. { $reason }
voice-courtly-thank-4 = Allow me to express the thanks of my Government for this hearing, which it values highly. { $reason }

voice-courtly-appeal-1 = My Government places its trust in this Council, and through me asks it for help. { $reason }
voice-courtly-appeal-2 = I come before you with an appeal, and I make it with confidence in the Charter. { $reason }
voice-courtly-appeal-3 = There is no other table to which my Government can turn. { $reason } We ask you not to leave us alone.
voice-courtly-appeal-4 = { $reason } With all respect, I beg the members of this Council to come to our assistance while it can still avail.

voice-courtly-open-meeting-1 = I have the honour to call this meeting to order. The Council has before it the item “{ $item }”.
voice-courtly-open-meeting-2 = I declare the meeting open, and I bid all members welcome. We are to consider “{ $item }”.
voice-courtly-open-meeting-3 = With the Council's permission we shall now take up “{ $item }”.
voice-courtly-open-meeting-4 = I thank members for their presence. The matter before us is “{ $item }”.

voice-courtly-close-meeting-1 = As no other member has asked for the floor, I thank you all and declare the meeting adjourned.
voice-courtly-close-meeting-2 = I am grateful to members for their patience. The meeting is adjourned.
voice-courtly-close-meeting-3 = If there are no further observations, and I see none, it remains for me to adjourn the meeting.
voice-courtly-close-meeting-4 = The list of speakers is exhausted, and members perhaps are too. I thank you. The meeting is adjourned.

voice-courtly-nothing-agreed-1 = I regret to have to note that the Council has not been able to reach agreement on “{ $item }”. The matter remains before it.
voice-courtly-nothing-agreed-2 = It has not been given to us today to find common words. I shall continue my conversations with members.
voice-courtly-nothing-agreed-3 = The Council parts without a decision, though not, I trust, without hope of one.
voice-courtly-nothing-agreed-4 = I must inform members that no text commands the necessary support. We shall return to “{ $item }”.

voice-courtly-speak-for-the-council-1 = I am authorized to say on behalf of the Council that its members, though they have not been able to agree on a text, share a grave concern and will continue their consultations on “{ $item }”.
voice-courtly-speak-for-the-council-2 = The members of the Council have asked me to state that they remain seized of “{ $item }”. They regret that common words have not yet been found, and will go on seeking them.
voice-courtly-speak-for-the-council-3 = Speaking for the Council as a whole, I may say that all its members have given “{ $item }” their earnest attention. No text has been agreed; no member regards the matter as closed.
voice-courtly-speak-for-the-council-4 = It is the wish of all members that I should record this much: they are concerned, they are not yet agreed, and “{ $item }” remains before the Council.

voice-courtly-sound-open-1 = I think I may say that my Government will be happy to vote for it. { $reason }
voice-courtly-sound-open-2 = You will find us at your side. { $reason }
voice-courtly-sound-open-3 = My instructions allow me to give you a favourable answer, and I do so with pleasure. { $reason }
voice-courtly-sound-open-4 = The text does its authors credit. { $reason } You may count on our vote.

voice-courtly-sound-undecided-1 = My Government has not formed a final view, and would be glad to be helped to one. { $reason }
voice-courtly-sound-undecided-2 = I find much to be said on either side. { $reason }
voice-courtly-sound-undecided-3 = It would be premature to give you an answer, and discourteous to give you none. Let us say that we are considering it. { $reason }
voice-courtly-sound-undecided-4 = We have an open mind on the matter. { $reason }

voice-courtly-sound-cool-1 = I should not wish to raise hopes. { $reason } The text is some way from what my Government could support.
voice-courtly-sound-cool-2 = I fear that, as it reads today, we could not go with you. { $reason }
voice-courtly-sound-cool-3 = My Government has reservations, and they are not small. { $reason }
voice-courtly-sound-cool-4 = You will wish for a plain answer. { $reason } With this text it is not easy to be of help.

voice-courtly-sound-waiting-1 = I should like to oblige you with an answer. My capital has not spoken yet, and will, I hope, before we meet.
voice-courtly-sound-waiting-2 = Would you be so kind as to ask me again a little later? I am without instructions.
voice-courtly-sound-waiting-3 = My Government is considering the matter. I look for its answer at any moment.
voice-courtly-sound-waiting-4 = You do me the honour of asking, and I have nothing to give you yet.

voice-courtly-sound-asking-1 = If you could see your way to { $price }, I believe that my Government would vote for it. { $reason }
voice-courtly-sound-asking-2 = May I speak in confidence? Were you to { $price }, our difficulties would be over. { $reason }
voice-courtly-sound-asking-3 = { $reason } Perhaps you could be persuaded to { $price }. It would make all the difference to us.
voice-courtly-sound-asking-4 = We are so nearly with you. Only one thing is wanting: that you { $price }. { $reason }

voice-courtly-sound-engaged-1 = My Government has given its word, and I need hardly say that it will be kept. { $reason }
voice-courtly-sound-engaged-2 = You already have our promise. I repeat it with pleasure.
voice-courtly-sound-engaged-3 = Between us that is settled, and happily so. { $reason }
voice-courtly-sound-engaged-4 = We have put our name to it, and we are not in the habit of taking it back.

voice-courtly-sound-closed-1 = I should deceive you if I held out any hope. { $reason }
voice-courtly-sound-closed-2 = There are things to which my Government cannot lend its hand. { $reason }
voice-courtly-sound-closed-3 = Pray do not press me. { $reason } No form of words will meet the case.
voice-courtly-sound-closed-4 = I am sorry to have no other answer. { $reason } On this my instructions leave no room.

voice-courtly-sign-1 = With the greatest of pleasure. { $reason }
voice-courtly-sign-2 = My Government accepts, and thanks you for the spirit in which it was offered. { $reason }
voice-courtly-sign-3 = Let us put our names to it before either of us thinks better of it. { $reason }
voice-courtly-sign-4 = I am happy to say that we are agreed. { $reason }

voice-courtly-counter-1 = We are nearly there. If you could also bring yourself to { $price }, I should sign at once. { $reason }
voice-courtly-counter-2 = It does not quite answer. Might I suggest that you { $price }? { $reason }
voice-courtly-counter-3 = My Government would take a kinder view if you were to { $price }. { $reason }
voice-courtly-counter-4 = { $reason } Allow me to propose instead that you { $price }.

voice-courtly-decline-1 = I am obliged to you for the offer, and I cannot accept it. { $reason }
voice-courtly-decline-2 = My Government thanks you, and must decline. { $reason }
voice-courtly-decline-3 = We have considered it with care. { $reason } I am afraid that the answer is no.
voice-courtly-decline-4 = I should not like to promise what I could not keep. { $reason }

voice-courtly-call-trade-1 = I have a thought that may please us both. If you would { $price }, we should be glad to { $offer }. { $reason }
voice-courtly-call-trade-2 = May I take a moment of your time? We could { $offer }, were you to { $price }. { $reason }
voice-courtly-call-trade-3 = One good turn deserves another. Would you { $price }? My Government would then { $offer }.
voice-courtly-call-trade-4 = I call on a small matter of mutual interest: you might { $price }, and we should { $offer }. { $reason }

voice-courtly-call-sponsor-1 = It would be an honour to see your name beside ours on { $draft }. { $reason }
voice-courtly-call-sponsor-2 = Might I hope that your Government would join in sponsoring this text? { $reason }
voice-courtly-call-sponsor-3 = { $Draft } would go further in your company. { $reason }
voice-courtly-call-sponsor-4 = My Government has asked me to invite you, most cordially, to sponsor { $draft }. { $reason }

voice-courtly-call-rumour-1 = In all discretion: I hear from { $member } that { $rumour }.
voice-courtly-call-rumour-2 = I should not like you to be taken by surprise. { $Member } was so good as to tell us that { $rumour }.
voice-courtly-call-rumour-3 = You will have heard, perhaps, that { $rumour }. It came to us through { $member }.
voice-courtly-call-rumour-4 = Between ourselves, { $rumour }. I have it from { $member } and pass it on for what it is worth.

voice-courtly-call-warn-1 = Forgive me for troubling you. { $reason } You may find us on the other side.
voice-courtly-call-warn-2 = It is better said beforehand. { $reason } My Government might not be able to follow you.
voice-courtly-call-warn-3 = It is only right that you should know it before the vote: we have difficulties with this text. { $reason }
voice-courtly-call-warn-4 = Allow me a word of caution: our vote is not yours yet. { $reason }

voice-courtly-call-reproach-1 = You were so good as to promise us on { $sitting } that you would { $promise }. It pains me to recall that it was not done.
voice-courtly-call-reproach-2 = My Government remembers { $sitting }, and your assurance that you would { $promise }. It looked in vain for the deed.
voice-courtly-call-reproach-3 = I should be failing in candour if I did not mention { $sitting }. You were to { $promise }, and you did not.
voice-courtly-call-reproach-4 = One hesitates to speak of it. On { $sitting } you gave us to understand that you would { $promise }.

voice-courtly-call-vote-1 = Might I ask for the favour of your vote on { $draft }? { $reason }
voice-courtly-call-vote-2 = Your support would mean much to us when { $draft } is put. { $reason }
voice-courtly-call-vote-3 = I call to ask, with all discretion, how you will vote, and to say how glad we should be of your help. { $reason }
voice-courtly-call-vote-4 = We should count it a kindness if you could be with us on { $text }. { $reason }

voice-courtly-mark-1 = Might one { $changes }? { $reason }
voice-courtly-mark-2 = If I may suggest it: { $changes }. { $reason }
voice-courtly-mark-3 = The text would gain if one were to { $changes }. { $reason }
voice-courtly-mark-4 = If the author will forgive me, it would be happier to { $changes }. { $reason }

voice-courtly-notice-1 = It is painful to have to tell you that we shall not be able to { $promise }. { $reason }
voice-courtly-notice-2 = I would rather you heard it from me. Circumstances no longer permit us to { $promise }. { $reason }
voice-courtly-notice-3 = You had our word that we would { $promise }. I have come to ask you not to rely on it. { $reason }
voice-courtly-notice-4 = My Government finds itself, to its great regret, unable to { $promise }. { $reason }

voice-courtly-release-1 = Pray think no more of it. You need not { $promise }.
voice-courtly-release-2 = We would not hold you to it. You are free not to { $promise }.
voice-courtly-release-3 = My Government gladly releases you from your promise to { $promise }.
voice-courtly-release-4 = Let us regard it as never said. Nobody will expect you to { $promise }.

voice-courtly-threaten-veto-1 = I should be wanting in frankness if I did not tell you that my Government could not let { $draft } pass. { $reason }
voice-courtly-threaten-veto-2 = It would be kinder to all concerned if this text were not put. Our vote would be against, and you know its effect. { $reason }
voice-courtly-threaten-veto-3 = { $reason } You will understand that we should be obliged to vote against { $draft }.
voice-courtly-threaten-veto-4 = We should greatly regret to have to use the right that the Charter gives us. { $reason }

voice-courtly-press-statement-1 = I am authorized to say that my Government will { $promise }.
voice-courtly-press-statement-2 = You ask what we intend. My Government intends to { $promise }, and I am glad to say so openly.
voice-courtly-press-statement-3 = It is no secret, and from this hour it is public, that we shall { $promise }.
voice-courtly-press-statement-4 = You may tell your readers that my Government will { $promise }.

voice-courtly-write-home-1 = I have the honour to request that this instruction be looked at again: “{ $line }” { $dispatch }
voice-courtly-write-home-2 = With great respect I submit that the following leaves me little room: “{ $line }” { $dispatch }
voice-courtly-write-home-3 = May I ask the Minister to consider some latitude on this point: “{ $line }” { $dispatch }
voice-courtly-write-home-4 = The position of this delegation would be eased if the following were relaxed: “{ $line }” { $dispatch }

voice-courtly-cable-granted-1 = The Minister has read your telegram with attention and agrees. The following need no longer bind you: “{ $line }”
voice-courtly-cable-granted-2 = Your reasons are found convincing. You may depart from this: “{ $line }”
voice-courtly-cable-granted-3 = We have confidence in your judgement. Please regard this as relaxed: “{ $line }”
voice-courtly-cable-granted-4 = Your request is granted. You will use with discretion the liberty it gives you on this: “{ $line }”

voice-courtly-cable-refused-1 = The Minister appreciates your difficulty and is unable to meet it. The instruction stands: “{ $line }”
voice-courtly-cable-refused-2 = Your telegram has been considered at the highest level. You will continue to observe this: “{ $line }”
voice-courtly-cable-refused-3 = We regret that your request cannot be granted. You will be guided, as before, by this: “{ $line }”
voice-courtly-cable-refused-4 = The Government is not persuaded. It asks you to bear in mind: “{ $line }”

voice-courtly-change-1 = My Government would be disposed to look at it with a kinder eye if { $if }.
voice-courtly-change-2 = I do not exclude that our position might be another if { $if }.
voice-courtly-change-3 = Our hesitation would be much lessened if { $if }.
voice-courtly-change-4 = It would be far easier for us if { $if }.

voice-courtly-change-past-1 = My delegation would gladly have gone further if { $had }.
voice-courtly-change-past-2 = I should have been happy to give another vote if { $had }.
voice-courtly-change-past-3 = Our position might have been a different one if { $had }.
voice-courtly-change-past-4 = It would have been far easier for us if { $had }.
