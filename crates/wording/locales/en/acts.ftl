# What a player can do, as its button says: in the imperative. Members and drafts come with their article.

story-speech = { $From }: “{ $words }”
story-president = The President
story-secretariat = The Secretariat

## What is put to the player.

offer-both = It would { $offered }. You would { $asked }.
offer-vote-for-words = It would vote for { $draft }, if you will { $changes }.
offer-words-for-vote = For your vote on { $draft } it would { $changes }.
offer-offered = It would { $offered }.
offer-asked = You would { $asked }.

## In the corridors.

act-sound = Sound { $member } on { $draft }
act-sound-paragraph = Sound { $member } on { $place } of { $draft }
act-answer-sounding = Answer the sounding
act-propose-both = Offer { $member } to { $offered }, if it will { $asked }
act-propose-vote-for-words = Offer { $member } your vote for { $draft }, if it will { $changes }
act-propose-words-for-vote = Offer { $member } to { $changes } in { $draft }, for its vote
act-propose-offered = Offer { $member } to { $offered }
act-propose-asked = Ask { $member } to { $asked }
act-sign = Sign
act-counter = Make a counter-offer
act-decline = Decline
act-answer = { $answer ->
    [yes] Accept the counter-offer
   *[no] Decline the counter-offer
}
act-bring-together = Bring { $one } and { $other } together over { $draft }
act-answer-bringing = Say what you could take
act-circulate = Circulate { $draft } to all delegations
act-mark = Ask in the margin of { $draft } to { $change }
act-write-home = { $ask ->
    [soften] Write home: may “{ $line }” be taken less strictly?
   *[waive] Write home: may “{ $line }” be dropped?
}
act-tell-press = Tell the press that you will { $promise }
act-listen = Listen in the corridors
act-call-trade = Call { $member } to trade
act-call-sponsor = Ask { $member } to sponsor { $draft }
act-call-vote = Ask { $member } for its vote on { $draft }
act-call-pass-on = Tell { $member } what you heard
act-call-warn = Warn { $member } that you cannot vote for { $draft }
act-call-reproach = Reproach { $member } with what it did
act-answer-call = { $answer ->
    [yes] Take the call of { $member } and say yes
   *[no] Take the call of { $member } and say no
}
act-give-notice = Say that you cannot keep your promise to { $promise }
act-ask-release = Ask to be released from your promise to { $promise }
act-release = Release the other from its promise to { $promise }
act-claim-free = Say that the text has changed and that you need not { $promise }
act-threaten = Tell { $member } that you would veto { $draft }
act-give-reason = Give your reason for the veto: you would { $promise }

## Drafts.

act-begin = Begin a draft
act-edit = Change { $draft }
act-share = Show { $draft } to others
act-sponsor = Join the sponsors of { $draft }
act-leave-sponsors = Leave the sponsors of { $draft }
act-submit = Submit { $draft } to the Council
act-withdraw = Withdraw { $draft }
act-maintain = Maintain { $draft }
act-request-vote = Ask for a vote on { $draft }
act-amend = Propose an amendment to { $draft }
act-accept-amendment = Take the amendment into your draft
act-withdraw-amendment = Withdraw your amendment
act-divide = Ask for a separate vote on part of { $draft }
act-refuse-division = Refuse the separate vote on { $draft }

## At the table.

act-ask-to-speak = { $purpose ->
    [before] Ask to explain your vote before it is taken
    [after] Ask to explain your vote
    [reply] Ask for the right of reply
   *[statement] Ask to speak
}
act-leave-list = Leave the speakers’ list
act-speak = Speak
act-yield = Give the floor back
act-point = Raise a point of order: { $point }
act-challenge = Challenge the ruling
act-move = Move { $motion }
act-withdraw-motion = Withdraw your motion
act-agree = Do not object
act-object = Object
act-cast = { $ballot ->
    [for] Vote for
    [against] Vote against
    [abstaining] Abstain
   *[not-participating] Take no part in the vote
}
act-request-meeting = Ask the President to call the meeting now
act-stay-away = Stay away from the table
act-take-seat = Take your seat
act-ready = { $stage ->
    [dispatches] You have read the dispatches
    [consultations] You are ready for the meeting
   *[aftermath] You are done
}
act-send = Write to { $to }
act-host = Let time pass

## From the chair.

act-call-meeting = Call the meeting
act-resume = Resume the meeting
act-propose-agenda = Propose the agenda
act-propose-invitation = Propose to invite { $guest }
act-give-floor = Give the floor to the next speaker
act-rule-sustained = Rule that the point is well taken
act-rule-rejected = Rule that the point is not well taken
act-put-point = Put the point of order to the Council
act-proceed = Go on
act-put-challenge = Put the challenge to the vote
act-put-motion = Put the motion to the vote
act-propose-motion = Take the motion as agreed
act-put-draft = Put { $draft } to the vote
act-propose-draft = Propose to adopt { $draft } without a vote
act-propose-statement = Propose a statement on behalf of the Council
act-take-ballot = Take the vote
act-close-voting = End the vote on the draft
act-cede-chair = Cede the chair
act-close-meeting = Close the meeting

## Means.

act-pledge = Pledge { $amount }: { $what }
act-withdraw-pledge = Take your pledge back
act-alone = { $claim ->
    [self_defence] Act without the Council, in self-defence (Article 51): { $what }
    [earlier_resolutions] Act without the Council, by earlier resolutions: { $what }
    [humanitarian_need] Act without the Council, for people in need: { $what }
   *[none] Act without the Council, and give no legal reason: { $what }
}
act-react = { $how ->
    [accept] Say that it was right
    [tolerate] Let it pass, and say so
   *[reject] Say that it was wrong
}

## With something left to choose.

ask-open-game = Open the game
ask-message = Write to other delegations
ask-begin = Begin a draft on: { $item }
ask-adjourn-to = Move to adjourn to a certain day
ask-pledge = Pledge, up to { $left }: { $what }
ask-propose = Offer { $member } a bargain
ask-answer-proposal = Answer the offer
ask-bring-together = Bring two members together over { $draft }
ask-mark = Put the red pencil to { $draft }
ask-write-home = Write home about: “{ $line }”
ask-tell-press = Tell the press
ask-call = Call { $member }
ask-give-reason = Give the reason for your veto

## Why a move is suggested.

suggested-call = { $Member } waits for your answer.
suggested-price = It named this price. Paid, it is bound.
suggested-guess = So far you can only guess.
suggested-circulate = Not everybody has it.
suggested-own-price = This is your price.
suggested-line = It stands in the way.
suggested-listen = You hear what goes round.
