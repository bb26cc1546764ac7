# Why something cannot be done, and what can be done instead. The rule is added in brackets.
#
# A refusal's own fields are its values: a member's name, a number, or the name of a variant to select by.

refusal = { $sentence }.
refusal-by-rule = { $sentence } ({ $rule }).

rule-article = Article { $number }
rule-number = rule { $number }
rule-resolution = General Assembly resolution { $number }
rule-practice = Note by the President { $number }

## Who and when.

refusal-not_the_host = Only the game itself or the teacher does this
refusal-game_not_opened = The game has not been opened yet
refusal-game_already_opened = The game is open already
refusal-unknown_sitting = This crisis has no such sitting
refusal-seed_is_no_number = The seed must be a whole number
refusal-rulebook_does_not_fit = The rulebook is for a Council of another size: { $members ->
    [one] one member sits
   *[other] { $members } members sit
}
refusal-not_the_next_sitting = { $next ->
    [none] No sitting is left in this course
   *[other] Another sitting comes next in this course
}
refusal-not_in_this_stage = This cannot be done now: { $now ->
    [between] no sitting is open
    [dispatches] members are reading what has happened
    [consultations] the Council is in consultations
    [meeting] the Council is meeting
    [aftermath] the meeting is over and its decisions take effect
   *[debrief] the game is over
}
refusal-stale = Time has moved on since: look again and decide again
refusal-nothing_to_run_out = What this clock was set for is settled already
refusal-not_a_member = Only a member of the Council does this
refusal-not_at_the_table = The member is not at the table: it must take its seat first
refusal-already_at_the_table = The member is at the table already
refusal-credentials_not_accepted = The Council has not accepted this representative's credentials
refusal-not_in_the_chair = Only the President does this, and { $chair } presides
refusal-not_invited = Only members and those invited to the table speak
refusal-above_the_level = { $level ->
    [essentials] At the level Essentials the presiding computer does this
    [council] At the level Council the presiding computer does this
   *[full] The presiding computer does this
}
refusal-already_ready = You have said already that you are ready
refusal-already_requested = This has been asked for already
refusal-words_do_not_fit = Nothing is said here, or too much: 4,000 characters are room enough
refusal-no_such_addressee = Choose others who sit on the Council and do not have it yet
refusal-too_many_messages = You have sent as many messages as this stage bears

## Drafts.

refusal-unknown_draft = There is no such draft before you
refusal-not_on_the_agenda = The draft is on a matter that is not on the agenda
refusal-not_a_sponsor = Only its mover and its sponsors do this
refusal-already_a_sponsor = You sponsor this draft already
refusal-mover_may_only_withdraw = Its mover does not leave a draft, but may withdraw it
refusal-draft_changed = The draft has changed since you read it: read it again
refusal-edit_does_not_fit = { $why ->
    [no_such_clause] The paragraph is no longer in the draft
    [no_such_part] The paragraph has no such part
    [number_taken] The number of the new paragraph is taken: ask for the next free one
   *[fault] The draft would no longer be in order
}
refusal-nothing_operative = A draft without an operative paragraph decides nothing: add one
refusal-already_submitted = The draft is before the Council already
refusal-not_submitted = The draft is not before the Council
refusal-voting_has_begun = It is too late for this: the draft is being voted on, or has been
refusal-vote_taken = A vote has been taken on it, so it can no longer be withdrawn
refusal-not_to_be_maintained = Only a co-sponsor of a withdrawn draft can keep it before the Council
refusal-no_member_requested_the_vote = No member has asked for a vote on this draft of an invited State
refusal-needs_no_request = A member moved this draft, and its vote needs no request
refusal-too_many_drafts = You have as many drafts as a desk holds: withdraw one first
refusal-too_many_amendments = This draft has as many amendments as it bears
refusal-unknown_amendment = There is no such amendment before the Council
refusal-not_the_mover = Only its mover withdraws it
refusal-amendment_does_not_fit = { $why ->
    [does_not_fit] The paragraph has changed or gone since the amendment was written: write it anew
   *[edit] With this amendment the draft would no longer be in order
}
refusal-no_such_division = There is nothing here to vote on apart: the paragraphs are not in the draft, or it has been asked already

## The meeting.

refusal-agenda_not_adopted = The adoption of the agenda comes first
refusal-agenda_already_adopted = The agenda is adopted already
refusal-something_is_pending = Something else is before the Council and must be settled first
refusal-nothing_pending = Nothing of the kind is before the Council
refusal-already_on_the_list = You are on the list of speakers already
refusal-not_on_the_list = You are not on the list of speakers
refusal-list_is_empty = Nobody has asked to speak
refusal-speakers_remain = { $count ->
    [one] One speaker is still on the list
   *[other] There are still { $count } speakers on the list
}
refusal-not_your_turn = You do not have the floor: it is given in the order of asking
refusal-floor_taken = Somebody has the floor
refusal-not_speaking_as_president = Only the President speaks as President: speak for your country
refusal-not_the_time_to_explain = A vote is explained just before the voting or just after it
refusal-too_many_statements = You have spoken as often as one meeting bears
refusal-too_many_motions = You have raised as many motions and points of order as one meeting bears
refusal-too_many_suspensions = The meeting has been suspended as often as it can be
refusal-point_does_not_arise = This point does not arise on what is before the Council
refusal-no_ruling_to_challenge = There is no ruling to challenge
refusal-own_ruling = The President does not challenge a ruling from the chair
refusal-must_rule = The President must rule on this point of order: it is not one to put to the Council
refusal-unknown_motion = There is no such motion before the Council
refusal-another_motion_comes_first = Another motion comes first: yours keeps its place
refusal-already_moved = The same motion is before the Council already
refusal-another_draft_comes_first = The draft submitted first is voted on first: yours keeps its place
refusal-day_is_past = Name a day after today
refusal-not_seized = The Council is not seized of this matter
refusal-already_on_the_agenda = The matter is on the agenda already
refusal-already_invited = They have been invited already
refusal-not_yet_here = They are still on their way to the Council, and are heard at a later sitting
refusal-wrong_invitation_rule = Members of the United Nations are invited as States concerned, all others to supply information
refusal-unknown_guest = Nobody of that name can be invited
refusal-already_so = The meeting is as you ask already
refusal-unknown_body = There is no body of that name to refer it to
refusal-assembly_is_sitting = The General Assembly is sitting and needs no call: it can take up the matter once the Council drops it
refusal-no_uniting_for_peace_yet = There are no emergency special sessions yet: only a special session under Article 20 can be asked for
refusal-no_lack_of_unanimity = No veto has prevented a decision on this matter, so an emergency special session cannot be called on it
refusal-already_called = The session has been called
refusal-chair_already_ceded = The chair is ceded once, by a President whose country is directly connected with the matter

## The vote.

refusal-no_such_vote = No such vote is being taken
refusal-already_voted = You have voted: hands are not raised twice
refusal-absence_is_not_a_ballot = Nobody votes "absent": choose not to take part, or leave the table before the vote
refusal-already_agreed = You have said already that you do not object
refusal-no_ballot_to_take = There is nothing here to vote on now
refusal-ballots_remain = Votes are still to be taken

## Off the record.

refusal-dealing-no_half_hour_left = The consultations do not last that long: choose something shorter, or wait for the meeting
refusal-dealing-busy_this_half_hour = Your delegation is busy until another half-hour begins
refusal-dealing-nobody_to_speak_to = Choose another member that sits on the Council
refusal-dealing-does_not_bargain = { $member } stands accused before the Council and does not bargain
refusal-dealing-takes_no_calls = { $member } takes no calls from you at this sitting
refusal-dealing-disavowed_by_capital = Your capital has disavowed you: you promise nothing until its next cable
refusal-dealing-no_such_paragraph = The draft has no such paragraph
refusal-dealing-nothing_to_answer = There is nothing here for you to answer, or you have answered
refusal-dealing-answer_does_not_fit = The answer does not hold together: give bounds in order, and a price that can be paid in this text
refusal-dealing-deal_does_not_fit = Offer or ask something that can be done, and not more than four things on either side
refusal-dealing-already_promised = This is promised already
refusal-dealing-contradicts_another = This contradicts what you promised the same member: ask to be released first
refusal-dealing-no_such_pressure = You have no such means of pressure at this sitting, or have used it
refusal-dealing-cannot_pay = You do not have what this pressure costs
refusal-dealing-no_such_undertaking = There is no such promise that still binds you, or is owed to you
refusal-dealing-given_to_everybody = What was promised in public cannot be taken back in private
refusal-dealing-text_has_not_changed = The text reads as it did when you promised
refusal-dealing-release_already_asked = You have asked to be released already
refusal-dealing-not_trusted_enough = { $member } is on no such terms: trust of 0 or more is needed
refusal-dealing-already_circulated = This wording has been circulated: revise it first
refusal-dealing-not_circulated = This wording has not been circulated
refusal-dealing-no_more_marks = This text takes no mark of yours: sponsors do not mark, nobody marks twice, and three marks are enough
refusal-dealing-no_such_line = Your instructions have no such line, or it cannot be changed so
refusal-dealing-already_asked = Your capital has been asked about this line at this sitting
refusal-dealing-no_such_dispatch = You have no such dispatch to cite
refusal-dealing-line_is_busy = Two calls wait there already, or another is being made in this half-hour
refusal-dealing-no_such_rumour = You have heard no such rumour
refusal-dealing-nothing_to_reproach = There is nothing of the kind to reproach them with
refusal-dealing-no_veto_to_threaten = Only a member whose vote can be a veto threatens one
refusal-dealing-already_threatened = You have threatened this already
refusal-dealing-no_veto_to_explain = You have cast no veto at this sitting, or have given your reason

## Means.

refusal-means-no_such_capability = You have nothing of the kind to give
refusal-means-not_on_offer_today = This is not on offer at this sitting
refusal-means-not_so_much = { $left ->
    [0] Nothing is left of this
   *[other] Only { $left } of this can still be given
}
refusal-means-no_such_pledge = You have made no such pledge, or have taken it back
refusal-means-nothing_to_act_with = With this nobody acts without the Council: it asks for others
refusal-means-already_done = You have done this already
refusal-means-no_such_act = Nobody has done that
refusal-means-own_act = You do not judge your own act so
refusal-means-already_said = You have said this already
