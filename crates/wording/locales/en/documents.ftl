# The Council's documents: drafts, resolutions, verbatim records, and dates as they have them.

day-in-text = { $day } { $month } { $year }
day-with-weekday = { $weekday }, { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

# What stands between groups of three digits.
thousands-separator = ,

masthead-organization = United Nations
masthead-organ = Security Council
original-language = Original: { $language }
language-name-ar = Arabic
language-name-en = English
language-name-es = Spanish
language-name-fr = French
language-name-ru = Russian
language-name-zh = Chinese
draft-by-sponsors = { $sponsors }: draft resolution
draft-by-nobody = Draft resolution
draft-revision = Revision { $n }
resolution-title = Resolution { $number } ({ $year })
resolution-adopted = Adopted by the Security Council at its { $meeting } meeting, on { $date }
resolution-in-own-words = What the resolution decided, in this game's own words. Its text is S/RES/{ $number } ({ $year }).
draft-is-empty = (Nothing is written yet.)

# The digits decide the ending: 1st, 2nd, 3rd, 4th, but 11th, 12th, 13th.
ordinal = { $n }{ $tens ->
    [1] th
   *[other] { $units ->
        [1] st
        [2] nd
        [3] rd
       *[other] th
    }
}

## Verbatim records.

record-provisional = Provisional
record-kind = Verbatim record
record-meeting = { $meeting } meeting
record-held = Held at { $place }, on { $date }
record-held-at = Held at { $place }, on { $date }, at { $hour }
record-president = President
record-person-of = { $person } ({ $member })
record-present = Present
record-invited = Also at the table
record-agenda = Agenda
record-votes-by-hand = A vote was taken by show of hands.
record-in-favour = In favour
record-against = Against
record-abstaining = Abstaining
record-not-participating = Not participating
record-absent = Absent
record-none = None
speaker-president = The President
speaker-president-for-country = The President, speaking as the representative of { $member }
speaker-secretariat = The Secretariat
speaker-named = { $person } ({ $delegation })
speaker-unnamed = The representative of { $delegation }
