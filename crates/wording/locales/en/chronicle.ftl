# A whole game as a record that can be read: headings, dispatches, and the debrief.

chronicle-sitting = { $date }. { $heading }
chronicle-dispatches = What was known
chronicle-consultations = Consultations
nth = { $n ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
    [7] seventh
    [8] eighth
    [9] ninth
    [10] tenth
   *[other] next
}
chronicle-half-hour =
    { $unit ->
        [day] The { $nth } day
        [hour] The { $nth } hour
       *[half_hour] The { $nth } half-hour
    }
chronicle-meeting-called = The meeting is called
chronicle-aftermath = What came of it
chronicle-debrief = Debrief
chronicle-dispatch = { $status ->
    [confirmed] Confirmed
    [disputed] Disputed
    [later_found_false] Believed then, found false later
   *[reported] Reported
}{ $place }{ $when }: { $headline } { $body }
chronicle-secretariat-only = Known to the Secretariat alone.
chronicle-known-to = Known to { $readers } alone.
chronicle-cable = Cable to { $member }: “{ $text }”
chronicle-tabled = { $By } submitted a draft resolution.
chronicle-began-sponsors = It is sponsored by { $sponsors }.
chronicle-seat-left = { $Member } stayed away from the table. { $words }
chronicle-message = { $From } wrote to { $to }: “{ $words }”
chronicle-meanwhile = Off the record
chronicle-amendment = { $By } moved an amendment to { $draft }: to { $does } (rule 36).
chronicle-sponsors-joined = { $Members } joined the sponsors of { $draft }.
chronicle-sponsors-left = { $Members } left the sponsors of { $draft }.
chronicle-amendment-taken = The sponsors took the amendment of { $mover } into { $draft }.
chronicle-amendment-unnamed = { $By } moved an amendment to { $draft } (rule 36).
chronicle-text = The text put to the vote:
chronicle-text-now = The text that remains:
chronicle-ending = { $title }. { $text }
chronicle-tracks = Where things stood
chronicle-track = { $track }: { $from } at the beginning, { $to } at the end.
chronicle-promises = Promises
chronicle-count = { $kept } kept, { $broken } broken, { $released } released, { $lapsed } lapsed.
chronicle-decisions = What the Council asked for
chronicle-instructions = What the capitals had asked for
chronicle-line-met = { $Member } met this: “{ $line }”
chronicle-line-against = { $Member } voted against this: “{ $line }”
