# The guide through a first game: one short hint beside a thing when it first matters. At most thirty words.

guide-label = First game
guide-note = Take note
guide-off = No more hints
guide-on = Show the hints of a first game

hint-half-hours = A private move costs half-hours. When none is left the President calls the meeting, whatever the count says.
hint-count = The count: who is sure, who may move, who is closed. A hatched mark is a guess. What is missing to the line is what you bargain for.
hint-caller = A member calls when your vote matters to it. To answer is your move. Whoever is cut off twice trusts you less.
hint-put = What you sign is checked from the record. Kept, it raises your Word. Broken, it lowers it by two; a public promise, by three.
hint-means = Word is what your promises are worth. Latitude is how far your capital lets you go. Both are spent, and come back slowly.
hint-undertaking = A slip stays open until it is kept, broken or released. If you cannot keep it, say so before the vote: that costs less.
hint-slips = Turn a word, and the paragraph asks for more or less. Trying is free: nobody sees the text before you circulate, show or submit it.
hint-bands = A band is where a member may stand on this text. It moves when a word is turned. Where it is hatched you have not asked.
hint-exits = After the vote nothing is taken back. What can still be done before it stands below, with what comes of it; what cannot says why.
hint-ballot = Abstaining helps nobody to the majority. You may vote against your instructions; it is on record, and the debrief asks why.
hint-pledge = A decision does nothing by itself. What nobody pledges, or what comes too late, is a gap between mandate and means.
hint-envelopes = Now the others’ instructions are open: what each wanted, how far it would have gone, and what would have moved it.
