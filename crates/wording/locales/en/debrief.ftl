# The debrief, in the second person for the player and the past tense for the record.

debrief-over = { $crisis } · { $member }
debrief-over-marked = { $over } · { $mark }
debrief-title-broken-off = Broken off
debrief-opening-nothing = { $sittings ->
    [one] At one sitting
   *[other] At { $n } sittings
} your Council adopted nothing. { $lost ->
    [one] One text was before it, and was not adopted.
   *[other] { $Texts } were before it, and none was adopted.
}
debrief-opening = { $sittings ->
    [one] At one sitting
   *[other] At { $n } sittings
} your Council adopted { $adopted }{ $lost ->
    [0] {""}
   *[other] {" "}and did not adopt { $others }
}.
debrief-texts = { $count ->
    [0] nothing
    [one] one text
   *[other] { $n } texts
}
debrief-others = { $count ->
    [one] one other
   *[other] { $n } others
}
debrief-opening-closest-won = The closest vote had exactly the { $needed } it needed. It was on { $kind }.
debrief-opening-closest-lost = The closest vote fell { $short } short of the { $needed } it needed. It was on { $kind }.
debrief-opening-closest-stopped = All had to agree. In the closest vote { $against ->
    [one] one vote against was
   *[other] { $n } votes against were
} enough to stop a text that had { $in_favour } in favour. It was on { $kind }.
debrief-opening-as-history = It ended as history did.
debrief-opening-otherwise = History went another way.
debrief-opening-broken-off = You broke the game off; what follows is as far as it went.
debrief-record = record { $n }
debrief-no-score = Nothing here is a score. Every statement names the record that shows it.

debrief-step-out = Put the placard down
debrief-step-out-intro = First step out of the role. Then read on.

debrief-envelopes = The envelopes
debrief-envelopes-intro = What each delegation had been told at home, what it could not take, and where it really stood. Nobody saw this before now.
debrief-envelope-invented = These instructions are invented: as they might have been.
debrief-envelope-historical = These instructions follow the documents of the time as far as they show them.
debrief-line = { $kind ->
    [obtain] Obtain
    [avoid] Avoid
   *[may_give] It could give
}{ $rank ->
    [order] {" "}(order)
   *[wish] {" "}(wish)
}: “{ $text }” { $red_line ->
    [yes] Nothing would have bent this line.
   *[no] { $margin ->
        [far] Asked with a good reason, the capital would have let it go.
        [some] Asked with a good reason, the capital would have softened it.
        [none] The capital would hardly have moved.
       *[unsaid] {""}
    }
}
debrief-limits = Limits
debrief-limit = { $red_line ->
    [yes] A red line about { $kind }: { $reason }
   *[no] Kept to itself, about { $kind }: { $reason }
}
debrief-cables = Cables
debrief-cable = “{ $text }”
debrief-postures = What it said and where it stood
debrief-posture = It told { $to } about { $draft } that { $stance ->
    [open] it had not decided
    [waiting] it was waiting for its capital
    [asking] it had a price
    [engaged] it was bound already
   *[closed] nothing would move it
}. { $truth }
debrief-truth-less = In truth it was { $really ->
    [for] nearer to it than it said
   *[against] further from it than it said
}.
debrief-truth-as-said = That was so.
debrief-truth = In truth it leaned { $really ->
    [for] for it
    [against] against it
   *[neither] neither way
}.
debrief-leant = On { $draft } it { $ballot ->
    [for] voted for
    [against] voted against
    [abstaining] abstained
   *[not_participating] did not take part
}{ $bent ->
    [up] ; not its words alone won it, but trust and promises
    [down] ; its words alone would have been enough, had there been no distrust or pressure
   *[none] {""}
}. { $moved }
debrief-leant-moved = It would have voted for the text, had you or another been ready to { $price }.
debrief-nothing = There was nothing in it.

debrief-doors = Doors you did not open
debrief-doors-intro = { $tried } other choices of yours were played to the end, with all else as it was: the other seats as their computers play them, yours as you played it wherever that was still possible. What follows is a model’s guess, not history.
debrief-doors-none = None of the { $tried } other choices that were tried led to another text, another vote or another ending.
debrief-doors-not-tried = No other choices were tried for this game.
debrief-still-open = What was still open
debrief-still-open-intro = { $tried } other choices of your seat were played on, with all else as it was. What follows is a model’s guess about one part of a large thing; it says nothing of how many people a choice would have helped.
debrief-still-open-none = In { $tried } other choices that were tried, the Council came to the same texts and the same end.
debrief-door-heading = { $day }: { $what }
debrief-door-head-ballot = another vote
debrief-door-head-call = another answer to a caller
debrief-door-head-deal = another answer to an offer
debrief-door-head-words = other words
debrief-door-head-amendment = an amendment
debrief-door-head-means = other means
debrief-act-ballot = You { $was ->
    [for] voted for
    [against] voted against
    [abstaining] abstained on
   *[not_participating] did not take part in the vote on
} { $what }. Had you { $now ->
    [for] voted for it
    [against] voted against it
    [abstaining] abstained
   *[not_participating] not taken part
}:
debrief-what-part = { $place } of { $draft }
debrief-what-amendment = an amendment to { $draft }
debrief-what-procedure = a question of procedure
debrief-act-call = { $From } rang and asked you to { $asks }. { $was ->
    [yes] You said yes.
    [no] You said no.
   *[none] You did not take the call.
} Had you { $now ->
    [yes] said yes
   *[no] said no
}:
debrief-act-deal = { $From } would { $offers } if you would { $asks }. { $was ->
    [sign] You signed.
    [counter] You asked for something else.
    [decline] You declined.
   *[none] You did not answer.
} Had you { $now ->
    [sign] signed
   *[decline] declined
}:
debrief-nothing-offered = ask nothing more
debrief-nothing-asked = listen
debrief-act-revise = { $By } wanted other words in { $draft }. Had you been ready to { $changes } before you submitted it:
debrief-act-amend = { $By } could have lived with { $draft } in other words. Had you moved to { $changes }:
debrief-act-take-amendment = { $By } moved an amendment to { $draft }. Had you taken it into your text:
debrief-act-leave-amendment = You took the amendment of { $by } into { $draft }. Had you left your text as it was:
debrief-act-pledge = You kept this at home: { $what }. Had you pledged it:
debrief-act-keep = You pledged { $what }. Had you kept it at home:
debrief-differs-won = { $Draft }, which was lost, is adopted with { $in_favour } votes; { $needed } are needed.
debrief-differs-agreed = { $Draft }, which was lost, is adopted: nobody votes against it.
debrief-differs-adopted-otherwise = { $Draft } is adopted in other words, with { $in_favour } votes.
debrief-differs-adopted = { $Draft } is adopted with { $in_favour } votes: { $kinds }.
debrief-differs-not-adopted = { $Draft } is not adopted: { $kinds }.
debrief-differs-ending = It ends differently: “{ $title }”.
debrief-readings-same = Historians dispute some of the numbers. In all { $n } readings of them it ends in this way.
debrief-readings-apart = Historians dispute some of the numbers. Of { $n } readings, { $same } end in this way; the others end differently: { $others }.
debrief-readings-track = { $track }: from { $least } to { $greatest }, by the reading.

debrief-turning = Turning points
debrief-turning-moved = { $day }. { $cause } ({ $moves })
debrief-move = { $track }: { $from } to { $to }
debrief-turning-signs = There had been a sign: { $signs }
debrief-turning-won = { $day }. { $Draft } carried with exactly the { $needed } votes it needed. { $deciding ->
    [yes] Yours was one of them.
   *[no] Any one of { $hands } could have turned it.
}
debrief-turning-stopped = { $day }. { $Draft } was stopped by one vote against, for all had to agree. { $deciding ->
    [yes] It was yours.
   *[no] It was the vote of { $hands }.
}
debrief-turning-lost = { $day }. { $Draft } was one vote short. { $deciding ->
    [yes] Yours would have been enough.
   *[no] Any one of { $hands } could have turned it.
}
debrief-here = What happened here
debrief-tracks = Where things went
debrief-tracks-caption = Each figure after each sitting; in brackets where it really stood, where that is known.
debrief-tracks-figure = Figure
debrief-tracks-began = At first
debrief-track-name = { $track } ({ $low } … { $high })
debrief-tracks-hidden = { $track } was not shown while you played.
debrief-decisions = Decisions: obeyed, ignored, bypassed
debrief-decision = Resolution { $resolution } asked for { $kind }. { $is ->
    [obeyed] It was obeyed.
    [ignored] It was ignored.
    [bypassed] It was bypassed.
   *[open] It had not been done when the game ended.
} { $cause }
debrief-decisions-none = Nothing that the Council adopted asked anything of anybody.
debrief-means = Mandate and means
debrief-means-caption = What was pledged, and how much of it was there in the end.
debrief-means-amount = { $amount } { $unit }
debrief-means-of-mediation = Good offices
debrief-means-of-consent = Consent
debrief-means-kind = Means
debrief-means-needed = Needed for its full effect
debrief-means-pledged = Pledged
debrief-means-there = There in the end
debrief-means-by = By
debrief-means-not-asked = no figure
debrief-means-none = Nobody pledged anything.
debrief-bills = What it cost, and when the bill came
debrief-bills-intro = What you gave, and what came of it later.
debrief-bill = { $paid } The bill came on { $day }: { $due }
debrief-bill-reproached = { $paid } The bill came on { $day }, by telephone: you were reproached with it.
debrief-promises = Promises
debrief-promises-count = Of all promises in your Council { $kept } were kept, { $broken } broken, { $released } released and { $lapsed } never came due{ $open ->
    [0] {""}
   *[other] ; { $open } are open
}.
debrief-promise-yours = You promised { $to } to { $promise }. { $end }
debrief-promise-to-you = { $By } promised { $to } to { $promise }. { $end }
debrief-promise-end = { $state ->
    [kept] Kept.
    [broken] Broken.
    [released] { $notice ->
        [yes] You told them in time that you could not.
       *[no] Released.
    }
    [lapsed] It never came due.
   *[open] It still binds.
}
debrief-national = What your capital had asked
debrief-national-intro = What shows it stands beside each line. Should you have asked for other instructions?
debrief-national-met = { $kind ->
    [obtain] Obtained
   *[avoid] Avoided
}: “{ $text }” { $shown }
debrief-national-not-met = { $kind ->
    [obtain] Not obtained
   *[avoid] Not avoided
}: “{ $text }” { $shown }
debrief-shown-resolution = It stands in resolution { $resolution }.
debrief-shown-against = Your own vote went the other way.

debrief-then = What happened then
debrief-votes-heading = Your votes beside those of history
debrief-votes-caption = Your vote on each text, and how your country’s delegate really voted on the text of that day most like it.
debrief-votes-text = Text
debrief-votes-yours = You
debrief-votes-outcome = Result here
debrief-votes-theirs = Then
debrief-votes-theirs-outcome = Result then
debrief-votes-unlike = no text like it
debrief-votes-none = –
debrief-vote-cell = { $draft }: { $kinds }
debrief-beside-cell = { $ballot } ({ $title })
debrief-outcome = { $word ->
    [adopted] adopted, { $in_favour } for
    [vetoed] vetoed, { $in_favour } for
   *[failed] not adopted, { $in_favour } for
}
debrief-outcome-then = { $word ->
    [adopted] adopted
    [vetoed] vetoed
   *[failed] not adopted
}
debrief-ballot = { $ballot ->
    [for] for
    [against] against
    [abstaining] abstained
    [not_participating] did not take part
    [absent] absent
   *[unknown] not known
}
debrief-then-sitting = { $date }. { $heading }
debrief-then-vote = { $title }{ $symbol }: { $outcome }. { $Member }: { $ballot }.

debrief-concepts = What showed itself
debrief-concepts-intro = Ideas of the course, each at a moment of this game.
debrief-concept = { $name } ({ $day }). { $text }
debrief-entries = Entries in the record
debrief-entry-two-words-two-votes = Two words, two votes. You gave { $with } the words they asked for, and both voted for your text.
debrief-entry-deciding-hand = The deciding hand. The text had exactly the votes it needed, and yours was one.
debrief-entry-kept-word = Word kept. You kept every promise that came due: to { $with }.
debrief-entry-told-in-time = Told in time. You could not keep a promise to { $with }, and said so before the vote.
debrief-entry-bridge = A bridge. You brought { $with } together, and they found words that both could take.
debrief-entry-asked-at-home = Asked at home. You gave your capital a reason, and it changed a line.
debrief-entry-means-there = Mandate and means. What you pledged was there.
debrief-entry-other-side-heard = The other side heard. You voted that somebody be heard who was not at the table, and it carried.
debrief-entry-tied = { $entry } The idea behind it: { $concept }.

debrief-causes = Two causes, ranked
debrief-claim = One claim
debrief-questions-here-heading = Questions about your game
debrief-questions-then-heading = Questions about what happened then
debrief-memo = Your position memo
debrief-memo-intro = The acts are filled in from your record. The reasons are yours to write.
debrief-memo-from = From: the delegation of { $member }. To: the Foreign Ministry. On: { $crisis }.
debrief-memo-aims = What we were to do
debrief-memo-did = What we did
debrief-memo-tabled = We submitted { $draft }; it was { $adopted ->
    [yes] adopted
   *[no] not adopted
}.
debrief-memo-voted = We { $ballot ->
    [for] voted for
    [against] voted against
    [abstaining] abstained on
   *[not_participating] took no part in the vote on
} { $draft }.
debrief-memo-against = We voted against this line of our instructions: “{ $line }”
debrief-memo-promised = We promised { $to } to { $promise }.
debrief-memo-pledged = We pledged { $what }.
debrief-memo-spoke = { $statements ->
    [0] We made no statement at the table
    [one] We spoke once at the table
   *[other] We spoke { $spoke } times at the table
} and { $letters ->
    [0] did not write home
    [one] wrote home once
   *[other] wrote home { $wrote } times
}.
debrief-memo-why = Why we did so
debrief-memo-otherwise = What we would do differently, and what instructions we should have asked for
debrief-memo-security = What this shows about collective security
debrief-foot = Made by Placard from the record of one game. History is told from the sources of the crisis; whatever is marked as a model’s guess is one.

# What a concept is called; its text stands in the crisis and in Learn.
concept-one-for-all = One for all
concept-great-power-absence = A great Power away
concept-inclusion = Who is heard
concept-binding-decisions = Decisions that bind
concept-action-without-the-council = Action without the Council
concept-divergent-interests = Interests that differ
concept-lead-nation-enforcement = Enforcement by a lead nation
concept-mandate-and-oversight = Mandate and oversight
concept-burden-sharing = Sharing the burden
concept-representation = Who represents a State
concept-procedure = Procedure as power
concept-paralysis = Paralysis
concept-peaceful-settlement = Peaceful settlement
concept-veto = The veto
concept-unintended-consequences = Consequences nobody intended
concept-general-assembly = The General Assembly
concept-majority = How many are enough
concept-political-will = Political will
concept-national-interest = National interest
concept-deterrence = Deterrence by a united answer
concept-collective-defence = Collective defence
concept-sovereignty = Sovereignty and consent
concept-ladder-of-measures = The ladder: diplomacy, sanctions, force
concept-regional-organizations = Regional organizations
concept-selectivity = Selective application
concept-operational-limits = Operational limits
concept-protection-of-civilians = Protecting civilians
concept-early-warning = Early warning
concept-norms-and-courts = Norms and courts
concept-precedent = Precedent
debrief-yourself = you
