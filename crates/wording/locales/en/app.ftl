# The pages of the game: headings, buttons, short sentences. Second person for the player.

page-title = { $page } · Placard
figure = { $n }
not-found-title = Nothing is found at this address.
not-found-home = To the first page

## The first page.

home-title = The Security Council as a role-play
home-heading = The Council meets. Moscow’s chair is empty.
home-lede = Take a seat in the Security Council of 1950 and bargain over what it decides. You are short of votes and of hours: every vote is bought with a word of the text, with a promise that will be called in, or with a piece of your instructions.
home-play = Play at once
home-choose = Choose a seat
home-note = As Norway, from 25 June 1950. Three sittings, about thirty minutes. Nothing to sign up for; nothing leaves this machine.
home-crises = Crises
home-korea-years = 1950-51
home-korea = Korea
home-korea-text = On 25 June 1950 the army of North Korea crosses the 38th parallel. The Council of eleven must say what happened, whether and how to help, who commands, and who speaks for China.
home-korea-note = Two arcs of three sittings. About a real war in which several million people died or lost their homes; the game counts no dead.
home-open-folder = Open the folder
home-together = Playing together, in a class or with friends at one table, is being built and cannot be tried yet.
home-calculator = The vote calculator: try the law of voting by hand

## The shelf.

shelf-title = Games on this machine
shelf-empty = No game yet.
shelf-no-room = This browser gives no room to keep games, as in a private window. You can play; when the page is closed, the game is gone unless you take it out as a file.
shelf-bring = Bring in a game from a file
shelf-game = { $seat } · { $arc }
shelf-stands = Stands at { $day }
shelf-over = Played to the end
shelf-go-on = Go on
shelf-try = Try to open it
shelf-take-out = Take out as a file
shelf-nameless = A game without a name
shelf-spoilt = Cannot be read
shelf-spoilt-why = It is kept as it is, and nothing is written over it. Take it out as a file if somebody is to look at it. What is wrong: { $why }
shelf-rename = Rename
shelf-rename-do = Keep this title
shelf-title-field = Title
shelf-delete = Delete
shelf-delete-sure = Delete this game? It cannot be brought back.
shelf-delete-do = Delete for good

## The briefing.

briefing-title = Briefing
briefing-heading = Which chair do you take?
briefing-lede = Eleven members sit at the table in June 1950. Five can stop a decision; each of the others may be the seventh hand.
briefing-waiting = The folder is being fetched.
briefing-arc = Which days
briefing-chair = Which chair
briefing-manner = How the other delegations deal
manner-forthcoming = Forthcoming
manner-forthcoming-note = They say what would be enough, and offer help unasked.
manner-guarded = Guarded
manner-guarded-note = They answer, then trade.
manner-hard = Hard
manner-hard-note = They take a posture, ask for more, and block with friends.
briefing-more = Procedure, instructions, length
briefing-level = How much procedure
level-essentials = Essentials
level-essentials-note = The game presides; you speak, bargain, draft and vote.
level-council = Council
level-council-note = Amendments, separate votes, motions; you preside in your month.
level-full = Full
level-full-note = Every rule of procedure.
briefing-instructions = Your instructions
instructions-history = As in history
instructions-seeded = As they might have been (invented)
briefing-length = Consultations
length-as-written = As written
length-longer = Two half-hours more each sitting
briefing-where = Where they sit, and where they come from
briefing-table = The seats, in the order in which they sit on the first day
briefing-table-note = { $member } presides on the first day. The others follow in English alphabetical order.
briefing-map = Map of the world with the members of the table; the seat you have chosen is darkest
briefing-map-note = A shape says where a delegation comes from. Boundaries shown do not imply endorsement. China’s seat was held in 1950 by the government on Taiwan.
difficulty-open = Open.
difficulty-demanding = Demanding.
difficulty-hard = Hard.
difficulty-hardest = { $met ->
    [0] In no game did careful play meet this line: “{ $line }”
   *[other] Careful play met this line in { $met } of 100 games: “{ $line }”
}
difficulty-measured = Of its instructions careful play meets { $met } %; { $changed ->
    [0] no game comes out otherwise
   *[other] { $changed } of 100 games come out otherwise
} than if it stays silent.
briefing-you-are = You are { $member }.
briefing-told = Your instructions for these days
briefing-instructions-drawn = They are drawn when you take the chair. Some are as in history, some are invented and say so.
briefing-votes = How the Council votes
briefing-vote = On { $date } the Council has { $size } members. A decision needs { $majority } votes in favour. Except on procedure, a vote against by any one of { $vetoers } is a veto. Abstaining is not, and nor is an empty chair, as most members see it.
briefing-vote-no-veto = This is an experiment. On { $date } the Council has { $size } members, and a decision needs { $majority } votes in favour. Nobody has a veto: no vote against stops a text that has its votes. What the papers say of votes is as it was then.
briefing-vote-several = This is an experiment. On { $date } the Council has { $size } members, and a decision needs { $majority } votes in favour. Except on procedure, { $negatives } votes against among those of { $vetoers } are a veto; fewer are none. What the papers say of votes is as it was then.
briefing-vote-unanimity = This is an experiment. On { $date } the Council has { $size } members, and a decision needs the agreement of all who vote: one vote against prevents it. Whoever abstains or stays away counts as not represented. Procedure is settled by more than half of those who vote. What the papers say of votes is as it was then.
briefing-rules = Rules of this Council
briefing-rules-legend = How a decision is carried
rules-of-the-time = As it was then
rules-of-the-time-note = The Charter in force on that day. Everything else here is an experiment, and the game says so.
briefing-begin = Take the chair

## How texts are read.

reading-level = Texts of this crisis
reading-level-full = Full
reading-level-plainer = Shorter and plainer
reading-level-plainer-note = Short sentences and common words. What has no shorter text stands in full.

## The mark of an experiment: in the head of its pages, its record, its debrief and on the shelf.

experiment-mark = Experiment, not the rules of the time: { $title }
experiment-mark-nameless = Experiment: other rules than those of the time

## How an experiment decides: beside what a crisis, the glossary or the course tells of the time.

experiment-rule-no-veto = In this experiment there is no veto: a decision needs { $majority } votes, and no vote against stops it.
experiment-rule-unanimity = In this experiment no member has a veto of its own: whoever votes against stops a decision.
experiment-rule-several = In this experiment a decision needs { $majority } votes, and only { $negatives } votes against by members with a veto stop it.
experiment-rule-veto = In this experiment a decision needs { $majority } votes, and a veto stops it.
experiment-beside = What is told of votes and vetoes is as it was then. { $rule }
experiment-elsewhere = This page tells the rules as they are. The game you have open is an experiment. { $rule }

## The head of a game’s pages.

head-home = To the first page
head-ways = Pages of this game
head-chamber = Chamber
head-draft = Draft
head-record = Record
chamber-title = Chamber
chamber-opening = The game is being opened.
record-title = Record
drafting-title = Drafting desk
debrief-title = Debrief
stage-opening = Opening
stage-between = Between sittings
stage-dispatches = Dispatches
stage-consultations = Consultations
stage-meeting = Meeting
stage-vote = The vote
stage-aftermath = Aftermath
stage-debrief = The game is over
newer-ready = A newer edition of Placard is ready. Your games are kept.
newer-take = Change to it
state-kept = Saved
state-not-kept = Not saved
state-busy = Working
state-trouble = Stopped
state-read-only = Read only
read-only = This game is open in another window. Here it can be read, not played. To play it here, close the other window first.
read-only-open-here = Open it here
side-papers = Papers
side-desk = Your desk
tabs-label = Parts of the chamber
tab-now = Now
tab-papers = Papers
tab-desk = Desk

## What stands in the way.

trouble-elsewhere = This game was played on in another window. What was done last here was not kept: open the game again.
trouble-failed = It could not be done: { $why }
trouble-no-scenario = The crisis could not be fetched: { $file }. Load the page again.
trouble-no-such-game = There is no such game on this machine.
trouble-not-kept = The browser did not keep it: { $why }
trouble-unreadable = It could not be read: { $why }
refused-overtaken = Something else came first. Try again.
refused-log-full = This game is as long as a game can be. End it, and begin another.

## The room.

room-label = The table
room-presides = presides
room-yours = your seat
room-away = is not at the table
room-speaks = has the floor
room-asked = has asked to speak
room-sponsors = sponsors a draft
room-guest = { $name }, invited
room-vote-draft = A draft resolution is put to the vote.
room-vote-other = A question is put to the vote.
room-agenda = The agenda is before the Council.
room-debate = { $drafts ->
    [0] The Council debates. No draft is before it.
    [one] The Council debates. One draft is before it.
   *[other] The Council debates. { $drafts } drafts are before it.
}
room-voting = The Council votes.
room-in-favour = in favour

## Now.

now-clock = { $left ->
    [0] No half-hour is left.
    [one] The last half-hour. Then the President calls the meeting.
   *[other] { $left } half-hours are left. Then the President calls the meeting.
}
now-no-draft = No text is on the table yet.
now-your-text = Your text
now-text-of = The text of { $member }
now-a-text = The text
now-short = { $Whose } has { $sure ->
    [0] no sure hand
    [one] one sure hand
   *[other] { $sure } sure hands
}, and needs { $needed }.
now-all-must-agree = { $Whose } has { $sure ->
    [0] no sure hand
    [one] one sure hand
   *[other] { $sure } sure hands
}, and one vote against is enough to stop it.
now-has-votes = { $Whose } has { $sure } sure hands; { $needed } are needed.
now-answer = Something waits for your word.
now-floor = You have the floor.
now-ballot = The draft is put to the vote.
now-ballot-amendment = An amendment is put to the vote.
now-ballot-part = A part of the draft is put to the vote by itself.
now-ballot-question = A question is put to the vote.
now-ballot-on = { $question }. { $choose }
now-ballot-body = Choose before any hand is seen. The hands go up together.
now-objection = The President asks whether there is any objection.
now-objection-body = Silence is consent.
now-chair = You preside.
now-chair-body = The button below does the usual next thing. The rest is under “All moves”.
now-before-vote = { $chair ->
    [yours] You are about to put a draft to the vote.
   *[another] The President is about to put a draft to the vote.
}
now-before-vote-body = What is still open stands below.
now-after-vote = The vote is taken.
now-after-vote-body = Who wishes may explain its vote before the debate goes on.
now-before-close = { $chair ->
    [yours] You are about to close the meeting.
   *[another] The President is about to close the meeting.
}
now-before-close-body = Who still wishes to speak may ask for the floor.
now-aftermath = What was decided needs means.
now-aftermath-body = Pledge what you can, under “All moves”. Without means in time it does not happen.
now-between = What came of it
now-over = The game is over.
go-to-consultations = To the consultations
go-half-hour = Let the half-hour pass
go-leave-open = Leave it unanswered
go-to-meeting = Let the last half-hour pass; the meeting begins
go-yield = Give the floor back
go-no-objection = Do not object
go-usual-business = Do the usual next business
go-vote = Let the vote come
go-close-voting = Go on with the debate
go-close = Let the meeting close
go-aftermath = Go on
go-next-sitting = On to the next sitting
go-debrief = To the debrief
happened-quiet = { $left ->
    [0] It was a quiet half-hour. None is left.
    [one] It was a quiet half-hour. One is left.
   *[other] It was a quiet half-hour. { $left } are left.
}
happened-label = What has happened
happened-all-label = What else has happened
happened-crisis-label = What has changed outside
happened-else = { $n ->
    [one] What else has happened (1)
   *[other] What else has happened ({ $n })
}
kind-move = Move
kind-answer = Answer
kind-call = Call
kind-rumour = Heard
kind-promise = Promise
kind-mood = Mood
kind-capital = Capital
kind-message = Message
kind-note = Table
kind-speech = Speech
kind-vote = Vote
kind-crisis = Crisis
kind-ending = Ending

## History beside the game.

then-heading = How the Council really voted on { $day }
then-vote = { $title }{ $symbol ->
    [none] {""}
   *[other] , { $symbol }
}: { $outcome ->
    [adopted] adopted
    [vetoed] not adopted, because of a veto
    [procedural] found to be procedure
    [substantive] found to be substance
    [ruling-stands] the ruling stood
    [ruling-overruled] the ruling was overturned
   *[too-few-votes] not adopted
}, with { $in_favour } in favour, { $against } against and { $abstaining } abstaining.
then-own = { $member } { $ballot ->
    [for] voted in favour
    [against] voted against
    [abstaining] abstained
    [not-participating] took no part
   *[absent] was absent
}.

## The count.

count-over = On { $draft }:
count-sure = sure
count-may-move = may move
count-closed = closed
count-away = away
count-guesses = { $n ->
    [one] one of these is a guess
   *[other] { $n } of these are guesses
}
count-all-needed = no vote against
count-needed-now = { $n } needed

## Calls, offers.

call-label = { $name } calls
put-label = { $name } waits for your word
call-yes = Say yes
call-no = Say no
call-hear = Hear it out
call-cut = Cut it short
call-price = Answering takes this half-hour. Whoever is ignored twice in a sitting trusts you less.
counter-yes = Accept the counter-offer
counter-no = Decline it
put-question = Where do you stand on { $draft }?
put-meeting = You are brought together over { $draft }. Which changes could you take?
put-no-change = None of them
put-price = Answering is free.

## The vote.

stake-amendment-by = { $by }: amendment
stake-amendment = It would { $changes }.
stake-by = { $sponsors }: draft resolution
ballot-legend = Your ballot
act-cast-for = In favour
act-cast-against = Against
act-cast-abstaining = Abstain
act-cast-not-participating = Take no part
ballot-lock = Lock the ballot
result-adopted = Adopted.
result-vetoed = Not adopted: a veto.
result-too-few-votes = Not carried.

surprise-heading = Whose hand surprised you
surprise-none = No hand surprised you: each was where your count had it.
surprise-expected = { $expected ->
    [for] Your count had { $member } in favour.
    [for-abstaining] Your count had { $member } in favour or abstaining.
    [abstaining] Your count had { $member } abstaining.
    [abstaining-against] Your count had { $member } abstaining or against.
    [against] Your count had { $member } against.
   *[another] Your count had { $member } otherwise.
}
surprise-no-reason = It gave no reason.

## What comes due.

bill-moment = Look at that moment
bill-moment-label = Look at that moment: record { $n }

## The last exits before it.

exits-heading = Last exits
exits-closed = The last exits are closed, and why
exit-divide = That part is voted on by itself. What falls is left out; the rest goes to the vote.
exit-suspend = Voted on at once. If it carries, delegations talk again while the crisis moves on.
exit-withdraw = The text leaves the table without a vote. A co-sponsor may keep it there (rule 35).
exit-leave-sponsors = Your name comes off it. It is voted on all the same.
exit-notice = Said before the vote, it costs less than a broken promise.

## Moves.

moves-label = Suggested moves
all-moves = All moves
all-moves-closed = Not now, and why
group-table = At the table, without cost
group-chair = From the chair
group-drafts = Drafts
group-corridors = In the corridors
group-capital = Capital and press
group-means = Means
move-cost = { $n ->
    [0] free
    [one] 1 half-hour
   *[other] { $n } half-hours
}
move-cost-latitude = { $n } of your Latitude: your instructions keep you away
move-hears = { $members } will hear of it.
move-everybody = Every delegation will have it.
move-on-the-desk = on the drafting desk
delegation-mood = How it stands with you:
delegation-hears = What you say here is told on to { $members }.
delegation-none = There is nothing you can put to it now.
delegation-close = Put away
compose-to = To
compose-with = With
compose-on = On
compose-whole = the whole text
compose-which = Which paragraph
compose-paragraph = { $number }. { $words }
compose-change = Which change
compose-offer = You would
compose-ask = It would
compose-promise = You would
compose-nothing = nothing
compose-one = One
compose-other = The other
compose-about = What about
compose-cite = Resting on
compose-letter = Ask that the line
compose-soften = be taken less strictly
compose-waive = be dropped
compose-stance = Where you stand
compose-stance-open = open: not decided
compose-stance-asking = asking: there is a price
compose-stance-closed = closed: nothing would move you
compose-answer = Your answer
compose-amount = How much
compose-say = What you say
compose-own-words = in your own words, below
compose-words = Your words
compose-message = Your message
compose-why = Why
compose-missing = Something is still missing.
compose-do = Do it

## Papers.

papers-tracks = Where things stand
papers-dispatches = Dispatches
papers-map = Map
papers-map-alt = Map of Korea with the 38th parallel. Boundaries shown do not imply endorsement.
paper-cable = Cable
paper-capital-of = Capital of { $member }
status-reported = Reported
status-confirmed = Confirmed
status-disputed = Disputed
track-moved = { $by ->
    [one] up by 1
   *[other] by { $by }
}
track-says = At { $at } of 100 between { $low } and { $high }.

## The desk.

desk-cables = Instructions and cables
desk-undertakings = Undertakings
desk-drafts = Drafts
desk-heard = Heard in the corridors
desk-word = Word
desk-latitude = Latitude
desk-half-hours = Half-hours
desk-of = of { $of }
line-obtain = Obtain.
line-avoid = Avoid.
line-may-give = You may give.
desk-no-undertakings = Nobody has promised you anything yet, nor you them.
slip-who = { $by } to { $to }
slip-open = Open
slip-kept = Kept
slip-broken = Broken
slip-released = Released
slip-lapsed = Lapsed
slip-notice = Say that you cannot keep it
slip-notice-price = Said before the vote, it takes a half-hour, { $trust } of the trust of { $to } and { $word } of your Word. Broken, it costs { $trustbroken } and { $wordbroken }.
slip-ask-release = Ask to be released
slip-release = Let it go
slip-claim-free = Say that the text has changed
draft-on-desk = on the desk
draft-submitted = before the Council
desk-begin = Begin a draft
desk-heard-nothing = Nothing yet. Whoever listens hears what goes round.

## The drafting desk.

drafting-begin = Begin from one of these
drafting-begin-body = Trying is free. Nobody sees the text before you circulate, show or submit it.
drafting-blank = A blank page
drafting-closed = No draft can be begun now.
drafting-paragraphs = { $n ->
    [0] no paragraph
    [one] 1 paragraph
   *[other] { $n } paragraphs
}
drafting-no-paragraph = No paragraph yet.
drafting-paragraph = Paragraph { $number }
drafting-earlier = Earlier
drafting-later = Later
drafting-out = Take out
drafting-turn = Turn this paragraph
drafting-undo = Undo
drafting-redo = Redo
versions = Earlier versions
versions-beside = Beside the text as it stands
versions-one = Version { $n }
versions-note = Underlined: put in since. Struck through: taken out since.
versions-inserted = put in:
versions-struck = struck:
drafting-word = The word
drafting-reach = How far it reaches
drafting-own-words = Edit the wording
drafting-own-words-note = Other words do not change what the paragraph does.
drafting-write = Write it so
drafting-write-back = Take the usual words again
drafting-add = Add a paragraph
sound-on = Sound members on this paragraph
sound-on-note = Each sounding takes a half-hour, and is heard of by those the member is close to.
sound-on-label = Sound { $member } on paragraph { $number }
sounded-open = { $member } is open: it has not decided.
sounded-waiting = { $member } waits for its capital.
sounded-asking = { $member } has a price.
sounded-engaged = { $member } is bound by what it signed.
sounded-closed = { $member } is closed: nothing would move it.
sounded-earlier = That was on an earlier wording.
drafting-mark = { $member }, in the margin: { $change }
drafting-take = Take it
drafting-leanings = Where they lean, as far as you know
leaning-guess = a guess
leaning-known = known
leaning-against = against
leaning-between = abstains
leaning-for = for

## The record and the debrief.

record-resolutions = Resolutions
record-meetings = Meetings
record-take-out = Take this game out as a file
record-take-out-note = The file holds all secrets of the game, those of the other seats too.
record-no-meeting = The Council has not met yet.
debrief-not-over = The game is not over yet.
debrief-not-over-why = Until then every envelope stays closed, the others’ to you and yours to them.
debrief-waiting = The envelopes are being opened.
debrief-review = review
debrief-review-label = Review the moment of record { $n }
debrief-looking-label = Other choices played to the end
debrief-looking = { $tried } of { $of } other choices played to the end; { $found ->
    [0] none so far leads elsewhere
    [one] one so far leads elsewhere
   *[other] { $found } so far lead elsewhere
}.
debrief-play = Play from here
debrief-play-label = Play from here: { $door }
debrief-chart-says = { $track }: { $figures }.
debrief-chart-here = In this game
debrief-chart-then = In history
debrief-bar-says = { $there } of { $needed }
debrief-out = Take it with you
debrief-print = Print, or save as PDF
debrief-as-html = As a page (HTML)
debrief-as-markdown = As text (Markdown)
debrief-as-json = As data (JSON)
debrief-out-note = What you wrote goes with it, except into the data.

## Looking back.

review-title = An earlier moment
review-waiting = The moment is being looked up.
review-course = The course of the game
review-course-note = As you were told it. Every moment can be looked at again, with what you knew then.
review-before = Before the first sitting
review-label = Review: { $what }
review-past = You look back
review-nothing-to-do = The room, the papers and your desk stand as you knew them then. Nothing can be done here.
review-earlier = Earlier
review-later = Later
review-to-now = Back to now
review-to-debrief = Back to the debrief
review-take-up = Take it up from here
review-take-up-note = Begins a new game from this moment. The first one stays on the shelf as it is.
shelf-branch = A branch, taken up on { $day }
