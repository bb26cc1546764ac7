# What the President announces after a vote, and the one sentence that says why.
# Rules are cited as the Council cites them: "Article 27(3)", "rule 30".
#
# A sentence is one or more clauses and, in brackets, the rule. Each clause reads by itself, so that
# a language may order the words within it as it likes.

list-and = { $before } and { $last }

# Names that take an article in running text, separated by a bar; a star stands for any ending.
names-in-talk = { "United States of America=United States|Union of Soviet Socialist Republics=Soviet Union" }
names-with-article = { "Union of*|United *|Russian Federation|Soviet Union|USSR|UK|US|USA|Netherlands|Philippines|Gambia|Byelorussian*|Ukrainian*|Republic of*|Democratic Republic*|People's Republic*|Federal Republic*|Syrian Arab Republic" }
name-with-article = the { $name }

# Small numbers in words, as the records have them.
number = { $n ->
    [0] none
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
    [13] thirteen
    [14] fourteen
    [15] fifteen
   *[other] { $n }
}

announcement = { $clauses } ({ $rule }).
clause-and-clause = { $before }; { $next }

## The head: what came of it. $thing is "whole", "amendment" or "part".

adopted = { $thing ->
    [amendment] The amendment is adopted
    [part] The part put to a separate vote is adopted
   *[whole] Adopted
}: { $for } in favour, { $needed } needed, and no veto
# The same where notes follow on those who could have vetoed it.
adopted-without-all = { $thing ->
    [amendment] The amendment is adopted
    [part] The part put to a separate vote is adopted
   *[whole] Adopted
}: { $for } in favour, { $needed } needed
adopted-procedure = { $thing ->
    [amendment] The amendment is adopted
    [part] The part put to a separate vote is adopted
   *[whole] Adopted
}: { $for } in favour, { $needed } needed, on a question of procedure
adopted-unanimously = { $thing ->
    [amendment] The amendment is adopted
    [part] The part put to a separate vote is adopted
   *[whole] Adopted
}: { $for } in favour and nobody against, where all members represented must agree
too-few = { $thing ->
    [amendment] The amendment is not adopted
    [part] The part put to a separate vote is not adopted
   *[whole] Not adopted
}: { $for ->
    [0] nobody
   *[other] { $for }
} in favour, { $needed } needed
vetoed = { $thing ->
    [amendment] The amendment is not adopted
    [part] The part put to a separate vote is not adopted
   *[whole] Not adopted
}: { $for } in favour, { $needed } needed, but { $by } voted against, and that is a veto
not-unanimous = { $thing ->
    [amendment] The amendment is not adopted
    [part] The part put to a separate vote is not adopted
   *[whole] Not adopted
}: { $for } in favour, but { $by } voted against, where all members represented must agree

found-procedural = The question is one of procedure: { $for } in favour, { $needed } needed, and no veto
found-procedural-despite = The question is one of procedure: { $for } in favour, { $needed } needed, and the President ruled that { $n ->
    [one] the negative vote of { $by } does not make it one of substance
   *[other] the negative votes of { $by } do not make it one of substance
}
found-substantive = The question is one of substance: { $for ->
    [0] nobody
   *[other] { $for }
} in favour of calling it procedure, { $needed } needed
found-substantive-vetoed = The question is one of substance: { $for } in favour of calling it procedure, { $needed } needed, but { $by } voted against, and that is itself a veto
found-substantive-ruled = The question is one of substance: { $for } in favour of calling it procedure, { $needed } needed, but { $by } voted against, and the President ruled that this is itself a veto

ruling-overruled-by-overrule = The President's ruling is overruled: { $for } voted to overrule it, { $needed } needed
ruling-stands-by-overrule = The President's ruling stands: { $for ->
    [0] nobody
   *[other] { $for }
} voted to overrule it, { $needed } needed
ruling-overruled-by-uphold = The President's ruling is overruled: { $against } voted against upholding it, { $needed } needed
ruling-stands-by-uphold = The President's ruling stands: { $against ->
    [0] nobody
   *[other] { $against }
} voted against upholding it, { $needed } needed to overrule it

## The notes: votes that a reader would ask about. $n counts those named.

no-veto-too-few = { $n ->
    [one] the negative vote of { $by } was not a veto
   *[other] the negative votes of { $by } were not vetoes
}, because { $thing ->
    [amendment] the amendment
    [part] the part
    [finding] the proposal
   *[whole] the draft
} did not have { $needed-word }
no-veto-procedure = { $n ->
    [one] the negative vote of { $by } was not a veto
   *[other] the negative votes of { $by } were not vetoes
}, because there is none on procedure
no-veto-alone = { $n ->
    [one] the negative vote of { $by } was not enough for a veto
   *[other] the negative votes of { $by } were not enough for a veto
} under these rules

vetoer-abstaining = { $n ->
    [one] the abstention of { $by } was not a veto
   *[other] the abstentions of { $by } were not vetoes
}
vetoer-not-participating = { $by } took no part, and that was not a veto
vetoer-absent = { $by } { $n ->
    [one] was
   *[other] were
} absent, and that was not counted as a veto

party-made-to-abstain = { $n ->
    [one] the vote of { $by } counted as an abstention, because a party to the dispute abstains
   *[other] the votes of { $by } counted as abstentions, because parties to the dispute abstain
}
party-voted = { $by } voted although { $n ->
    [one] a party
   *[other] parties
} to the dispute, and the duty to abstain was not enforced

## The rule.

rule-substance = Article 27(3)
rule-substance-practice = Article 27(3), as practised
rule-no-veto = under these rules nobody has a veto
rule-procedure = Article 27(2)
rule-preliminary = statement of the four sponsoring Powers, 7 June 1945
rule-preliminary-ruled = Article 27(2); ruling of the President
rule-challenge = rule 30
rule-unanimity = Covenant of the League of Nations, Article 5
