# Notes in the margin of a draft: in terms of practice, never of validity.

warning-no-determination = { $place }: no determination has been made on this item, and the draft has { $kind }. The Council has usually made one before sanctions or force{ $precedents }.
piece-precedents = ; { $x } did not
warning-force-lacks-words = { $place }: these words do not say that force may be used. Members will read them as allowing none.
warning-force-lacks-verb = { $place }: “{ $verb }” does not allow force. The Council has recommended, decided or authorized it.
warning-unusual-verb = { $place }: the Council does not usually say “{ $verb }” of { $kind }. It has said { $usual }.
warning-foreign-phrase = { $place }: “{ $phrase }” is not a phrase of the Council. It belongs to the General Assembly or to Model United Nations.
warning-another-verb-written = { $place }: the text says “{ $says }”, the clause means “{ $means }”. Members will go by what it means: change one of them.
warning-contradiction = { $second } does not go with { $first }: { $how }.
warning-never-done-before = { $place }: never done before. { $formula } (Source: { $source }.)

verb-in-quotes = “{ $verb }”
list-or = { $before } or { $last }

contradiction-two-verbs-for-one-measure = the same measure has two verbs
contradiction-operation-both-ways = one operation would go two ways at once
contradiction-two-ends = one operation would last until two different days
contradiction-two-withdrawals = the same forces would withdraw in two ways
contradiction-imposed-and-lifted = measures would be imposed and lifted at once
contradiction-denied-and-given = the same party would be denied help and given it
contradiction-kept-and-removed = the matter would stay before the Council and leave its list
contradiction-two-terms = the same thing would end on two sets of terms

formula-force = The Council has not yet called for force against an attack.
formula-unified-command = The Council has not yet placed forces under a unified command.
formula-acting-under-chapter-vii = The Council's resolutions do not yet say “Acting under Chapter VII”.
formula-remain-seized = The Council's resolutions do not yet end with “remain seized of the matter”.
formula-emergency-special-session = No emergency special session of the General Assembly has yet been called.
formula-all-necessary-means = The Council has not yet said “all necessary means”.
formula-tribunal = The Council has not yet established an international tribunal.

phrase-congratulates = Congratulates
phrase-further-congratulates = Further congratulates
phrase-proclaims = Proclaims
phrase-further-proclaims = Further proclaims
phrase-solemnly-proclaims = Solemnly proclaims
phrase-further-resolves = Further resolves

## Where a clause stands.

place-preambular = Preambular paragraph { $number }
place-operative = Paragraph { $number }
place-sub-clause = Paragraph { $number } { $markers }
place-unknown = The text
place-preambular-within = preambular paragraph { $number }
place-operative-within = paragraph { $number }
place-sub-clause-within = paragraph { $number } { $markers }
place-unknown-within = the text

## Kinds of measures, as one speaks of them.

kind-determine = a determination
kind-condemn = what somebody did
kind-end-conduct = a demand that an act stop
kind-cease-fire = a cease-fire
kind-withdraw = a withdrawal
kind-restrain = restraint
kind-no-assistance = a ban on assistance
kind-denounce = a call to renounce
kind-non-recognition = non-recognition
kind-arms-embargo = an arms embargo
kind-economic-sanctions = economic sanctions
kind-interdiction = the interdiction of traffic
kind-change-measures = a change to measures in force
kind-committee = a committee of the Council
kind-third-state-relief = relief for third States
kind-safeguard = the keeping safe of something
kind-authorise-force = the use of armed force
kind-unified-command = a unified command
kind-peace-operation = a peace operation
kind-safe-area = a safe area
kind-observe = observation
kind-access = access
kind-transitional-administration = an interim administration
kind-conditionality = a condition for support
kind-good-offices = good offices
kind-negotiate = negotiations
kind-political-status = a political settlement
kind-endorse-agreement = an agreement
kind-boundary = a boundary
kind-regional-arrangement = a regional arrangement
kind-invite = an invitation
kind-refer-to-assembly = a reference to the General Assembly
kind-inquiry = an inquiry
kind-conclude = a conclusion on a charge
kind-tribunal = a tribunal
kind-refer = a referral
kind-cooperate = cooperation
kind-arrest = arrests
kind-evidence = the gathering of evidence
kind-individual-responsibility = individual responsibility
kind-protect-persons = the protection of persons
kind-contribute = contributions
kind-bear-costs = the bearing of costs
kind-compensate = compensation
kind-fund = a fund
kind-relieve = relief
kind-return = the return of refugees
kind-disarm = disarmament
kind-report-back = a report
kind-review = a review
kind-sunset = an end set in advance
kind-warn-of-more = a warning of further measures
kind-comply = compliance
kind-reaffirm = a principle
kind-welcome = thanks
kind-condole = condolence
kind-procedure = the Council's procedure
kind-remain-seized = the matter staying before the Council
