# Why a computer delegate voted so, and what would have moved it. Said after every vote.

why = { $Member }, { $ballot ->
    [for] for
    [against] against
    [abstaining] abstaining
   *[not_participating] taking no part
}: { $because }
why-no-instructions = Its capital had sent no instructions.
why-nothing = Nothing in it weighed much either way.
why-own-text = The text is its own.
why-paragraph-for = { $place } weighed for it. { $reason }
why-paragraph-against = { $place } weighed against it. { $reason }
why-red-line = Its red line runs through { $place }. { $reason }
why-line = Its instructions: “{ $line }”
why-word-for-it = The word there was not the one it would have chosen.
why-promised = It had promised to { $promise }.
why-adopted-already = The Council had adopted another text for which it had voted.
why-done-already = The Council had done it already.
why-trusts = It trusts the authors of the text.
why-distrusts = It does not trust the authors of the text.
why-was-promised = What it was promised weighed with it.
why-pressed = It was under pressure.
why-price = For its vote one would have had to { $price }.
why-price-no-veto = To keep it from a veto one would have had to { $price }.
why-heading = Why they voted so
