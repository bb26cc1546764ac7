# What the verbatim record says between the speeches. { $member } and { $guest } come with their article.

verbatim-agenda-adopted = The agenda was adopted.
verbatim-objection = { $member } objected.
verbatim-so-decided = It was so decided.
verbatim-invited = The President, with the consent of the Council, invited { $guest } to the table (rule { $rule }).
verbatim-asked-to-come = The President, with the consent of the Council, invited { $guest } to the table (rule { $rule }). Its representatives have to travel: they will be heard at a later meeting.
verbatim-suspended = The meeting was suspended.
verbatim-resumed = The meeting was resumed.
verbatim-closed = { $reason ->
    [business_done] The meeting rose.
    [no_agenda] The agenda was not adopted, and the meeting rose.
    [adjourned] The meeting was adjourned.
    [adjourned_to] The meeting was adjourned to { $date }.
    [late] The meeting rose at the late hour.
   *[moved_on] The meeting rose.
}
verbatim-publicity = { $publicity ->
    [private] The Council went on in private (rule 48).
   *[public] The Council went on in public (rule 48).
}
verbatim-chair-ceded = The President ceded the chair to { $member } (rule 20).
verbatim-point-raised = { $member } raised a point of order: { $point }.
verbatim-point = { $kind ->
    [speaker_out_of_order] the speaker is out of order
    [credentials] the credentials of the representative of { $about } (rule 17)
    [nature_procedural] the draft resolution is a matter of procedure
    [nature_substantive] the draft resolution is a matter of substance
   *[party_shall_abstain] { $about } is a party to the dispute and shall abstain (Article 27(3))
}
verbatim-ruled = { $finding ->
    [sustained] The President ruled that the point was well taken: { $point }.
   *[rejected] The President ruled that the point was not well taken: { $point }.
}
verbatim-challenged = { $member } challenged the ruling (rule 30).
verbatim-settled = { $finding ->
    [sustained] The point was settled as raised: { $point }.
   *[rejected] The point that { $point } was not upheld.
}
verbatim-credentials-rejected = The Council did not accept the credentials of the representative of { $member }.
verbatim-motion-made = { $member } moved { $motion }.
verbatim-motion-withdrawn = The motion was withdrawn (rule 35).
verbatim-motion = { $kind ->
    [suspend] to suspend the meeting
    [adjourn] to adjourn the meeting
    [adjourn_to] to adjourn the meeting to { $about }
    [refer] to refer a draft resolution to { $about }
    [postpone] to postpone the discussion of a draft resolution
    [vote_first] to vote on a draft resolution before those submitted earlier
    [include] to include in the agenda: { $about }
    [remove] to remove from the list of matters of which the Council is seized: { $about }
    [invite] to invite { $about }
    [meet_in_private] to meet in private
    [meet_in_public] to meet in public
    [call_special_session] to call a special session of the General Assembly (Article 20)
   *[call_emergency_special_session] to call an emergency special session of the General Assembly (resolution 377 A (V))
}
verbatim-draft = the draft resolution submitted by { $mover }
verbatim-voting-began = The President put to the vote { $draft }.
verbatim-draft-withdrawn = { $mover } withdrew its draft resolution (rule 35).
verbatim-draft-maintained = { $member } maintained the draft resolution (rule 35).
verbatim-draft-set-aside = { $how ->
    [postponed] The draft resolution was postponed (rule 33).
   *[referred] The draft resolution was referred to { $to } (rule 33).
}
verbatim-adopted = The draft resolution became resolution { $resolution } ({ $year }).
verbatim-adopted-without-vote = The draft resolution was adopted without a vote. It became resolution { $resolution } ({ $year }).
verbatim-nothing-left = All operative paragraphs having been rejected, the draft resolution was not adopted.
verbatim-reversed = The question being one of substance, the draft resolution was not adopted.
verbatim-assembly-called = { $session ->
    [special] The Council called a special session of the General Assembly (Article 20).
   *[emergency_special] The Council called an emergency special session of the General Assembly (resolution 377 A (V)).
}
verbatim-item-removed = Removed from the list of matters of which the Council is seized: { $item }.
verbatim-statement-proposed = The President proposed to say on behalf of the Council, if nobody objected:
verbatim-statement-agreed = There was no objection. It was so stated on behalf of the Council.
verbatim-statement-fell = A statement on behalf of the Council needs all its members. None was made.
verbatim-seat-left = { $member } left the table.
verbatim-seat-taken = { $member } took its seat.
# A phrase that neither the game nor the scenario has words for.
verbatim-phrase = “{ $phrase }”

verbatim-question-draft = On { $draft }
verbatim-question-amendment = On the amendment of { $mover } to { $draft } (rule 36)
verbatim-question-parts = On { $count ->
    [one] one paragraph
   *[other] { $count } paragraphs
} of { $draft } (rule 32)
verbatim-question-paragraphs = On { $count ->
    [one] paragraph { $numbers }
   *[other] paragraphs { $numbers }
} of { $draft } (rule 32)
verbatim-question-agenda-item = On the inclusion in the agenda: { $item } (rule 9)
verbatim-question-invitation = On the invitation of { $guest }
verbatim-question-motion = On the motion { $motion }
verbatim-question-nature = On the question whether it is a matter of procedure to decide on { $draft }
verbatim-question-ruling = On the challenge to the ruling (rule 30): { $point }
verbatim-question-point = On the point of order: { $point }

verbatim-secretariat = the Secretariat
verbatim-press = the press
