# What is put into a delegate's phrase, and what stands there where nothing was given.

voice-draft-ours = our draft
voice-draft-yours = your draft
voice-draft-theirs = the draft of { $mover }
voice-text-ours = our text
voice-text-yours = your text
voice-text-theirs = the text of { $mover }

## Changes of wording: asked for (after "to"), as a condition (after "if"), as one that was not met.

voice-do-verb = put “{ $to }” for “{ $from }” in { $place }
voice-do-drop = leave out { $place }
voice-do-drops = leave out paragraphs { $numbers }
voice-do-measure = put { $place }, on { $kind }, in other terms
voice-do-add = add a paragraph with { $kind }
voice-if-verb = { $place } said “{ $to }” instead of “{ $from }”
voice-if-drop = { $place } were left out
voice-if-drops = paragraphs { $numbers } were left out
voice-if-measure = { $place }, on { $kind }, were put in other terms
voice-if-add = there were a paragraph with { $kind }
voice-had-verb = { $place } had said “{ $to }” instead of “{ $from }”
voice-had-drop = { $place } had been left out
voice-had-drops = paragraphs { $numbers } had been left out
voice-had-measure = { $place }, on { $kind }, had been put in other terms
voice-had-add = there had been a paragraph with { $kind }

## What a paragraph does, where one would not name the measure so in a speech.

voice-work-determine = a finding
voice-work-condemn = a judgement of what was done
voice-work-end-conduct = a call to end what is being done
voice-work-safeguard = a safeguard
voice-work-conclude = a conclusion
voice-work-reaffirm = a reminder of principle
voice-work-procedure = a point of procedure
voice-work-remain-seized = the promise to return to it
voice-work-bear-costs = a word on who pays
voice-work-change-measures = a change to measures in force

## Where nothing was given.

voice-missing-draft = the draft before us
voice-missing-text = the text before us
voice-missing-mover = its authors
voice-missing-member = another delegation
voice-missing-guest = those concerned
voice-missing-changes = change its wording
voice-missing-works = what my delegation believes to be needed
voice-missing-item = the matter on the agenda
voice-missing-until = a later hour
voice-missing-price = change the wording
voice-missing-offer = meet you half-way
voice-missing-rumour = something is being prepared
voice-missing-sitting = an earlier day
voice-missing-promise = do as we said
voice-missing-line = the instruction in question
voice-missing-if = the wording were another
voice-missing-had = the wording had been another
voice-missing-paragraph = one paragraph
