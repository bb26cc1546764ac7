# How clauses of a resolution are put together: the verb, who is addressed, what is done.
#
# A clause is a verb and a complement. The complement depends on the verb: some take a noun ("Condemns
# the invasion"), some take somebody to do something ("Calls upon Iraq to withdraw"), some a sentence
# ("Decides that all States shall prevent"). measures.ftl has the words of each measure; where a
# measure is not said the usual way, it has a verb or a complement of its own.

clause = { $verb } { $complement }
sub-clauses-follow = { $text }, and also
# The sub-clauses ask something of others than the clause above: "Calls upon all States to refrain, and
# likewise: the volunteers to withdraw".
sub-clauses-to-others = { $text }, and likewise
words-follow = { $text }, as follows

## The fifteen verbs.

verb-notes = Notes
verb-is-concerned = Expresses its concern at
verb-regrets = Regrets
verb-deplores = Deplores
verb-condemns = Condemns
verb-invites = Invites
verb-requests = Requests
verb-calls-upon = Calls upon
verb-urges = Urges
verb-demands = Demands
verb-encourages = Encourages
verb-recommends = Recommends
verb-endorses = Endorses
verb-decides = Decides
verb-authorizes = Authorizes

## What follows each, unless the measure says otherwise. $who and $do are one measure's words.

complement-notes = { $noun }
complement-is-concerned = { $noun }
complement-regrets = { $noun }
complement-deplores = { $noun }
complement-condemns = { $noun }
complement-invites = { $who } to { $do }
complement-requests = { $who } to { $do }
complement-calls-upon = { $who } to { $do }
complement-urges = { $who } to { $do }
complement-demands = that { $who } { $do }
complement-encourages = { $who } to { $do }
complement-recommends = that { $who } { $do }
complement-endorses = { $noun }
complement-decides = that { $who } shall { $do }
complement-authorizes = { $who } to { $do }

# In a sub-clause that addresses those of the clause above.
complement-of-the-same = to { $do }
# What the Council itself does.
complement-council = to { $do }
noun-need = the need for { $who } to { $do }
noun-proposal = the proposal to { $do }

## Who is addressed. Named parties and bodies bring their own names.

addressee-all-states = all States
addressee-member-states = the Members of the United Nations
addressee-states-in-a-position = States in a position to do so
addressee-neighbouring-states = the neighbouring States
addressee-contributing-states = the States contributing to the operation
addressee-states-cooperating-with = Member States cooperating with { $name }
addressee-states-cooperating-with-secretary-general = Member States cooperating with the Secretary-General
addressee-all-parties = all parties
addressee-secretary-general = the Secretary-General

## What was done. "upon", "of", "against", "in" and "by" are pieces that may be empty.

piece-upon = {" "}upon { $x }
piece-of = {" "}of { $x }
piece-against = {" "}against { $x }
piece-from-whom = {" "}from { $x }
piece-in = {" "}in { $x }
piece-by = {" "}by { $x }

act-situation = the situation{ $in }{ $responsibility }{ $effect }
piece-responsibility = {" "}created by { $x }
piece-effect = {" "}affecting { $x }
act-armed-attack = the armed attack{ $upon }{ $in }{ $by }
act-invasion = the invasion{ $of }{ $in }{ $by }
act-annexation = the annexation{ $of }{ $in }{ $by }
act-occupation = the occupation{ $of }{ $in }{ $by }
act-intervention = the armed intervention{ $against }{ $in }{ $by }
act-use-of-force = the use of force{ $against }{ $in }{ $by }
act-hostilities = the continuing hostilities{ $against }{ $in }{ $by }
act-air-attacks = the air attacks{ $upon }{ $in }{ $by }
act-attacks-on-civilians = the attacks on civilians{ $of }{ $in }{ $by }
act-genocide = the acts of genocide{ $against }{ $in }{ $by }
act-violence = the acts of violence{ $against }{ $in }{ $by }
act-incitement = the incitement to violence and hatred{ $against }{ $in }{ $by }
act-repression = the repression of the civilian population{ $of }{ $in }{ $by }
act-displacement = the forced displacement of people{ $from-whom }{ $in }{ $by }
act-deportations = the deportation of people{ $from-whom }{ $in }{ $by }
act-hostage-taking = the taking of hostages{ $from-whom }{ $in }{ $by }
act-raids-on-missions = the violation of diplomatic and consular premises{ $of }{ $in }{ $by }
act-attacks-on-personnel = the attacks on United Nations personnel{ $of }{ $in }{ $by }
act-terrorism = the acts of terrorism{ $against }{ $in }{ $by }
act-humanitarian-law-breaches = the violations of international humanitarian law{ $against }{ $in }{ $by }
act-destruction-of-property = the destruction and seizure of property and records{ $of }{ $in }{ $by }
act-demographic-change = the attempts to alter the make-up of the population{ $of }{ $in }{ $by }
act-obstruction-of-relief = the obstruction of relief{ $to-whom }{ $in }{ $by }
act-supply-of-arms = the supply of arms{ $to-whom }{ $in }{ $by }
act-embargo-breaches = the violations of the measures imposed by the Council{ $against }{ $in }{ $by }
act-non-compliance = the failure{ $by } to comply with the decisions of the Council{ $against }{ $in }
act-refusal-to-cooperate = the refusal{ $by } to cooperate{ $with-whom }{ $in }
piece-with-whom = {" "}with { $x }
act-false-charges = the dissemination of false charges{ $against }{ $in }{ $by }

finding-threat = a threat to international peace and security
finding-breach = a breach of the peace
finding-aggression = an act of aggression
determination = { $conduct } { $act ->
    [air_attacks] constitute
    [attacks_on_civilians] constitute
    [hostilities] constitute
    [genocide] constitute
    [violence] constitute
    [deportations] constitute
    [attacks_on_personnel] constitute
    [terrorism] constitute
    [humanitarian_law_breaches] constitute
    [demographic_change] constitute
    [embargo_breaches] constitute
   *[other] constitutes
} { $finding }

## Texts and principles.

resolution-one = resolution { $list }
resolution-many = resolutions { $list }
resolution = { $number } ({ $year })
instrument-this-resolution = this resolution
instrument-earlier-resolutions = the earlier resolutions of the Council on the matter
instrument-charter = the Charter of the United Nations

principle-territorial-integrity = the sovereignty, independence and territorial integrity{ $of-whom }
piece-of-all = {" "}of all States
principle-peaceful-settlement = the duty{ $of } to settle disputes by peaceful means
principle-non-use-of-force = the duty{ $of } to refrain from the threat or use of force
principle-non-intervention = the principle of non-intervention in matters within domestic jurisdiction{ $affecting }
piece-affecting = {" "}in respect of { $x }
principle-self-defence = the inherent right{ $of } to individual or collective self-defence, recognized in Article 51 of the Charter
principle-binding-decisions = the duty{ $of } to accept and carry out the decisions of the Council
principle-self-determination = the right{ $of } to self-determination
principle-humanitarian-law = the duty{ $of } to respect international humanitarian law
principle-genocide-is-a-crime = the principle that genocide is a crime under international law{ $affecting }
principle-diplomatic-immunity = the immunity of diplomatic and consular missions{ $of-others }
piece-of-others = {" "}of { $x }
principle-safety-of-nationals = the responsibility{ $of } for the safety and well-being of nationals of third States
principle-access-to-food = the right of civilians{ $in-hands-of } to basic food and medical care in all circumstances
piece-in-hands-of = {" "}of { $x }
principle-right-of-return = the right of all refugees and displaced persons{ $in-hands-of } to return to their homes in safety and dignity
principle-cooperation-with-tribunals = the duty{ $of } to cooperate with the international tribunals, which no provision of domestic law can set aside
principle-impartiality = the principles of consent, impartiality and force only in self-defence{ $affecting }

## The preamble: a participle and what follows it.

preamble-opening = The Security Council,

participle-recalling = Recalling
participle-reaffirming = Reaffirming
participle-affirming = Affirming
participle-noting = Noting
participle-having-considered = Having considered
participle-having-heard = Having heard
participle-taking-note = Taking note
participle-recognizing = Recognizing
participle-bearing-in-mind = Bearing in mind
participle-mindful = Mindful
participle-welcoming = Welcoming
participle-commending = Commending
participle-stressing = Stressing
participle-convinced = Convinced
participle-concerned = Concerned
participle-deeply-concerned = Deeply concerned
participle-gravely-concerned = Gravely concerned
participle-alarmed = Alarmed
participle-regretting = Regretting
participle-deploring = Deploring
participle-condemning = Condemning
participle-determining = Determining
participle-determined = Determined
participle-acting = Acting

preamble-noun = { $noun }
preamble-taking-note-noun = of { $noun }
preamble-mindful-noun = of { $noun }
preamble-convinced-noun = of { $noun }
preamble-concerned-noun = at { $noun }
preamble-deeply-concerned-noun = at { $noun }
preamble-gravely-concerned-noun = at { $noun }
preamble-alarmed-noun = at { $noun }
preamble-determining-noun = the existence of { $noun }
preamble-determined-noun = to act upon { $noun }
preamble-acting-noun = in the light of { $noun }

preamble-that = that { $sentence }
preamble-having-considered-that = whether { $sentence }
preamble-commending-that = the finding that { $sentence }
preamble-determined-that = to act on the finding that { $sentence }
preamble-acting-that = on the finding that { $sentence }

preamble-aim = the need to { $aim }
preamble-taking-note-aim = of the need to { $aim }
preamble-mindful-aim = of the need to { $aim }
preamble-convinced-aim = of the need to { $aim }
preamble-concerned-aim = to { $aim }
preamble-deeply-concerned-aim = to { $aim }
preamble-gravely-concerned-aim = to { $aim }
preamble-alarmed-aim = at the failure so far to { $aim }
preamble-determined-aim = to { $aim }
preamble-determining-aim = the need to { $aim }
preamble-acting-aim = in order to { $aim }

preamble-acting-basis = under { $basis }

basis-chapter-vi = Chapter VI of the Charter of the United Nations
basis-articles-39-and-40 = Articles 39 and 40 of the Charter of the United Nations
basis-chapter-vii = Chapter VII of the Charter of the United Nations
basis-chapter-viii = Chapter VIII of the Charter of the United Nations

earlier-resolutions = its earlier resolutions on the matter
own-resolutions = its { $resolutions }

aim-restore-peace = restore international peace and security
aim-secure-compliance = ensure full compliance with its decisions
aim-end-violence = bring the violence to an end
aim-relieve-suffering = relieve the suffering of the people affected
aim-bring-to-justice = bring to justice those responsible for serious crimes
aim-settle-peacefully = settle the matter by peaceful means
aim-contain-conflict = prevent the conflict from spreading
aim-protect-personnel = ensure the safety of United Nations and humanitarian personnel
