# What passes between delegations off the record: moves, promises, moods, and what became of them.
# Members come with their article. $Name begins a sentence where $name stands within one.

## Promises, from "to" on. $draft is "our draft" to its mover.

promise-vote-so = { $ballot ->
    [against] vote against { $draft }
    [abstaining] abstain on { $draft }
    [not_participating] take no part in the vote on { $draft }
   *[for] vote for { $draft }
}
promise-not-veto = let { $draft } pass
promise-sponsor = sponsor { $draft }
promise-support-paragraph = vote for { $place } of { $draft }
promise-oppose-paragraph = vote against { $place } of { $draft }
promise-revise = change { $draft } so as to { $changes }
promise-table-draft = submit { $draft }
promise-table-outline = submit a text of its own
promise-withdraw = withdraw { $draft }
promise-invite = speak for hearing { $guest }
promise-pledge = pledge { $means }
promise-next-vote-for = vote at the next sitting for a text with { $kind }
promise-next-sponsor = sponsor at the next sitting a text with { $kind }
promise-next-pledge = pledge { $means } at the next sitting
place-somewhere = a paragraph

means-amount = { $means }, { $amount } at least

voice-draft-nth-ours = our { $nth } draft
voice-draft-nth-yours = your { $nth } draft
voice-draft-nth-theirs = the { $nth } draft of { $mover }
voice-draft-its = its draft
voice-text-its = its text
voice-draft-nth-its = its { $nth } draft
voice-text-nth-its = its { $nth } text
voice-text-nth-ours = our { $nth } text
voice-text-nth-yours = your { $nth } text
voice-text-nth-theirs = the { $nth } text of { $mover }
half-hour =
    { $unit ->
        [day] the { $nth } day
        [hour] the { $nth } hour
       *[half_hour] the { $nth } half-hour
    }

## Changes of wording whose words are at hand.

voice-do-reads = let { $place } read “{ $words }”
voice-if-reads = { $place } read “{ $words }”
corridor-revised = { $By } revised { $draft }, to { $does }.
corridor-reworded = { $By } revised { $draft }.
voice-do-add-words = add a paragraph: “{ $words }”

## Moves and answers. What is said stands in quotation marks.

said-to = { $From } to { $to }: “{ $words }”
said-by = { $From }: “{ $words }”
in-the-margin = { $From }, in the margin: “{ $words }”
to-the-press = { $From }, to the press: “{ $words }”
to-the-capital = { $From } to its capital: “{ $words }”
from-the-capital = The capital of { $to }: “{ $words }”
from-the-capital-late = The answer from the capital of { $to } came when the Council was already meeting.
sounded = { $By } sounded { $of } on { $draft }.
sounded-paragraph = { $By } sounded { $of } on { $place } of { $draft }.
price-paid = What { $of } had asked for was done. Now it has to keep its side.
proposed = { $By } offered { $to } a bargain: { $terms }.
proposed-asked = { $By } asked { $to } to { $asked }.
terms-both = it would { $offered }, and { $to } would { $asked }
terms-vote-for-words = it would vote for { $draft }, if { $to } would { $changes }
terms-words-for-vote = it would { $changes } in { $draft }, if { $to } would vote for it
terms-offered = it would { $offered }
terms-asked = { $to } would { $asked }
counter-both = { $asked }, while we { $offered }
counter-asked = { $asked }
counter-offered = accept that we { $offered } instead
pressure-brought = { $By } brought pressure on { $on }. { $pressure }
threat-ended = { $how ->
    [vote] { $By } voted against { $draft }, as it had threatened.
    [empty-threat] { $By } had threatened to veto { $draft }, and did not.
   *[draft] { $By } no longer threatens { $draft } with a veto: the text was changed or is gone.
}
brought-together = { $By } brought { $one } and { $other } together over { $draft }.
joint-wording = Both could take it if one were to { $changes }.
joint-nothing = They found nothing that both could take.
circulated = { $By } circulated { $draft } to all delegations.
circulated-again = { $By } circulated { $draft } as revised.
listened = { $Member } listened in the corridors.
rumour-heard = { $Source } told { $by } that { $rumour }.
grievance-vote = We have not forgotten how you voted.
call-ignored = { $To } did not take the call of { $from }.
line-engaged = { $By } rang { $to }, and the line was busy.
call-noted = { $To } heard { $from } out.
instructions-arrived = The instructions of { $member } arrived.
line-set = A new line for { $member } from its capital: “{ $line }”
line-dropped = The capital of { $member } no longer holds it to this: “{ $line }”
instruction-met = { $Member } met an instruction: “{ $line }”
against-instructions = { $Member } voted against its instructions: “{ $line }”
disavowed = The capital of { $member } disavowed its delegation in public.
voice-restored = The capital of { $member } stands behind its delegation again.
undertaking-given = { $By } promised { $to } to { $promise }.
undertaking-public = { $By } promised before everybody to { $promise }.
bill-not-obtained = Your line “{ $line }” was not met.
bill-voted-against = You voted against your line “{ $line }”.
bill-broken = You did not keep your word.
bill-promised = On { $day } you promised { $to } to { $promise }.
bill-promised-without = On { $day } you promised { $to } to { $promise }. It was adopted, and nothing in it does what the line asks.
bill-asked-home = On { $day } you asked your capital to let go of the line, and it did.
bill-let-go = On { $day } your capital let go of the line by cable. You voted for a text without it, and it was adopted.
bill-took-out = On { $day } you took it out of your text, as { $by } had asked, and the text was adopted without it.
bill-disavowed = Your capital said in public that you do not speak for it.
bill-spent-vote = On { $day } you voted against your line “{ $line }”.
bill-spent-chair = On { $day } you took your chair against your line “{ $line }”.
bill-spent-letter = On { $day } you asked your capital to change a line, and it refused.
bill-spent-pressure = On { $day } you put pressure on another delegation in your capital’s name.
bill-voted = It speaks of your vote of { $day }.
release-asked = { $By } asked { $to } to release it from its promise to { $promise }.
undertaking-ended = { $state ->
    [kept] { $By } kept its promise to { $to } to { $promise }.
    [broken] { $By } had promised { $to } to { $promise }, and did not.
    [released] { $By } is no longer bound by its promise to { $to } to { $promise }.
   *[lapsed] It never came to what { $by } had promised { $to }: to { $promise }.
}
undertaking-public-ended = { $state ->
    [kept] { $By } kept its public promise to { $promise }.
    [broken] { $By } had promised in public to { $promise }, and did not.
    [released] { $By } is no longer bound by its public promise to { $promise }.
   *[lapsed] It never came to what { $by } had promised in public: to { $promise }.
}
everybody = everybody
contradiction = { $One } and { $other } compared what { $by } had promised each of them: to { $first }, and to { $second }.

## Moods and credit.

word-changed = The word of { $member } counts for { $more ->
    [yes] more
   *[no] less
} now, { $to } of 10{ $why }.
latitude-changed = The capital of { $member } gives it { $more ->
    [yes] more
   *[no] less
} room, { $to } of 6{ $why }.
trust-changed = { $Of } is now { $mood } towards { $toward }{ $why }.
why-mood = : { $cause }
mood = { $trust ->
    [-3] cold
    [-2] stiff
    [-1] reserved
    [0] correct
    [1] open
    [2] friendly
   *[3] warm
}

cause-chair-taken = it took its chair against the line “{ $line }”
cause-kept = { $by } kept its promise to { $promise }
cause-broken = { $by } did not { $promise }, as it had promised
cause-notice = { $by } said that it could not { $promise }
cause-release = { $by } agreed to it
cause-vote = the vote showed it
cause-draft = what became of { $draft } showed it
cause-at-the-table = what was said at the table showed it
cause-pledges = what was pledged showed it
cause-sitting-over = the sitting is over
cause-threat = a veto was threatened
cause-empty-threat = a veto was threatened and not cast
cause-veto = a veto was cast
cause-calls-ignored = its calls were not taken
cause-paragraph-carried = a change that it had asked for was adopted
cause-pressure = pressure was brought
cause-pressure-heard = it was heard that pressure had been brought
cause-against-line = it voted against the line “{ $line }”
cause-asked-in-vain = it asked in vain for other instructions
cause-instruction-met = it met the line “{ $line }”
cause-new-sitting = the worst of its anger has passed

## Rumours, as an independent clause.

rumour-sounded = { $by } has sounded { $of } on { $draft }{ $answer }
rumour-answer-open = {" "}and was told that it is open
rumour-answer-waiting = {" "}and was told that it is waiting for its capital
rumour-answer-asking = {" "}and was told that it wants something changed
rumour-answer-engaged = {" "}and was told that it is bound already
rumour-answer-closed = {" "}and met a closed door
rumour-leaning = { $side ->
    [for] , leaning towards a yes
    [against] , leaning towards a no
   *[between] , leaning neither way
}
rumour-proposed = { $signed ->
    [yes] { $by } and { $to } have signed a bargain: { $terms }
   *[no] { $by } has offered { $to } a bargain: { $terms }
}
rumour-terms-both = { $by } is to { $offered }, and { $to } is to { $asked }
rumour-terms-offered = { $by } is to { $offered }
rumour-terms-asked = { $to } is to { $asked }
# A vote for a draft against a change of its words.
rumour-vote-for-words = { $signed ->
    [yes] { $voter } will vote for { $draft }, which is to { $changes }
   *[no] { $voter } has offered its vote for { $draft }, if { $pen } will { $changes }
}
rumour-words-for-vote = { $signed ->
    [yes] { $voter } will vote for { $draft }, which is to { $changes }
   *[no] { $pen } has offered to { $changes } in { $draft }, if { $voter } will vote for it
}
rumour-brought = { $found ->
    [yes] { $by } has brought { $one } and { $other } together over { $draft }, and a wording was found
   *[no] { $by } has brought { $one } and { $other } together over { $draft }, in vain
}
rumour-pressed = { $by } has brought pressure on { $on }
rumour-threatened = { $by } has told { $to } that it would veto { $draft }
