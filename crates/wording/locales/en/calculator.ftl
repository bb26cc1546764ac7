# The vote calculator: the page on which a vote is set, cast and counted.

calculator-title = The vote calculator
calculator-lede = Set the rules, put a question, cast every ballot. The Charter and the Council’s own practice say what comes of it, and why.
calculator-skip = Skip to the count

## Votes the Council took.

records-heading = Begin with a vote the Council took
record-korea-03 = The call to cease fire in Korea
record-korea-03-look = The Soviet Union’s chair was empty. Seat it, and let it vote against.
record-korea-05 = Help for the Republic of Korea
record-korea-05-look = Seven in favour, seven needed: take one away. Egypt and India sat at the table and took no part.
record-korea-28 = Was it a question of procedure?
record-korea-28-look = China voted against and claimed a veto; the President ruled otherwise. Change his ruling.
record-kuwait-678 = “All necessary means” against Iraq after 15 January
record-kuwait-678-look = China abstained. Let it vote against, and count again.
record-kosovo-s-1999-201 = Six more months for the United Nations force in Macedonia
record-kosovo-s-1999-201-look = Thirteen in favour, and not adopted. Let China abstain.
record-kosovo-s-1999-328 = A demand to stop the use of force against Yugoslavia
record-kosovo-s-1999-328-look = Three permanent members voted against. Was it a veto? Read the reason.
record-source = Source: { $source }
record-as-it-was = Every ballot as the record has it.
record-departs = Not as the record has it. Changed: { $what }.
record-departs-rules = the rules or the question
record-restore = Take the record again
record-blank = A vote of your own.

## What governs the vote.

rules-heading = What governs the vote
rules-legend = Rulebook
rules-charter-1945 = The Charter of 1945
rules-charter-1945-note = { $size } members, { $majority } votes
rules-charter-1965 = As amended in 1965
rules-charter-1965-note = { $size } members, { $majority } votes
rules-own = A council of your own
rules-own-note = any size, any majority, any veto
own-size = Members
own-majority = Votes needed
own-veto-note = Who holds a veto is set beside each name.

question-legend = Question
question-substantive = A decision of substance
question-procedural = A decision of procedure
question-amendment = An amendment
question-separate-vote = A part of a text, voted separately
question-is-it-procedural = Is the question procedural?
question-ruling-challenge = A challenged ruling of the President
main-legend = The text as a whole is
nature-substantive = of substance
nature-procedural = of procedure
president-legend = If a veto is claimed, the President rules it
president-none = gives no ruling
put-as-legend = The challenge is put as
put-as-overrule = “to overrule the ruling”
put-as-uphold = “to uphold the ruling”

parties-heading = Parties to a dispute: Article 27(3)
basis-legend = The decision rests on
basis-unstated = nothing stated
basis-vi = Chapter VI
basis-vii = Chapter VII
proviso-legend = A party to the dispute, under Article 27(3)
proviso-as-practised = votes, as practised
proviso-as-written = shall abstain, as written
parties-note = Who is a party is set beside each name.

## The roll.

roll-heading = The roll
roll-hint = One ballot for each member. The arrow keys move within a row, Tab to the next.
roll-everybody = Everybody:
seat-veto = veto
seat-party = party
seat-holds-veto = { $name } holds a veto
seat-is-party = { $name } is a party to the dispute
ballot-for = For
ballot-against = Against
ballot-abstaining = Abstaining
ballot-not-participating = Not participating
ballot-absent = Absent
ballot-veto = Veto
ballot-short-for = For
ballot-short-against = Against
ballot-short-abstaining = Abstain
ballot-short-not-participating = No part
ballot-short-absent = Absent

## The count.

count-heading = The count
count-needed = { $needed } needed
count-line = { $for } in favour, { $needed } needed
count-line-against = { $against } against, { $needed } overrule
outcome-adopted = Adopted
outcome-too-few-votes = Not adopted
outcome-vetoed = Not adopted: veto
outcome-procedural = A question of procedure
outcome-substantive = A question of substance
outcome-ruling-stands = The ruling stands
outcome-ruling-overruled = The ruling is overruled
count-impossible = This vote cannot be counted: { $why }
table-caption = The Council at its table: { $for } for, { $against } against, { $abstaining } abstaining, { $not_participating } not participating, { $absent } absent.

json-heading = This vote as a file
json-note = The command “placard tally” reads it and gives the same answer.

about-line = Placard is a role-play of the United Nations Security Council. It is not a product of the United Nations.
