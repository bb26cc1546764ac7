# The words of each measure. Of every measure there are
#   NAME-who   who is addressed if the text names nobody,
#   NAME-do    what they do, after "to" or "shall" or in "Demands that Iraq …",
#   NAME-noun  the same as a noun, after "Condemns" or "Endorses" (else: "the need for … to …"),
#   NAME-VERB  what follows that verb, where it is not said the usual way,
#   NAME-VERB-verb  the verb itself, where this measure has another word for it.
# Arguments that may be empty bring their own space or comma.

piece-until = {" "}until { $x }
piece-from-day = {" "}as from { $x }
piece-not-later = {" "}not later than { $x }
piece-to = {" "}to { $x }
piece-from = {" "}from { $x }
piece-for = {" "}for { $x }
piece-on = {" "}on { $x }
piece-through = {" "}through { $x }
piece-concerning = {" "}concerning { $x }
piece-in-respect = {" "}in respect of { $x }
piece-except = , with the exception of { $x }
piece-within-days = {" "}within { $x } days
piece-every-days = {" "}and every { $x } days thereafter
piece-every-days-only = {" "}every { $x } days

## War and peace.

determine-who = all States
determine-do = recognize that { $determination }
determine-noun = the finding that { $determination }
determine-notes = that { $determination }
determine-endorses = that { $determination }
determine-endorses-verb = Affirms
determine-decides = that { $determination }
determine-decides-verb = Determines

condemn-who = all States
condemn-do = condemn { $conduct }
condemn-noun = { $conduct }
condemn-decides = { complement-council }

end-conduct-who = all concerned
end-conduct-do = put an end at once to { $conduct }
end-conduct-noun = an immediate end to { $conduct }

cease-fire-who = all parties
cease-fire-do = { $stage ->
    [respect] respect strictly the cease-fire agreed upon{ $in }{ $from }
    [on_acceptance] observe a formal cease-fire{ $in }{ $from } once its terms have been accepted
   *[immediate] cease hostilities immediately{ $in }{ $from }
}
cease-fire-noun = { $stage ->
    [respect] strict respect for the cease-fire agreed upon{ $in }{ $from }
    [on_acceptance] a formal cease-fire{ $in }{ $from } once its terms have been accepted
   *[immediate] an immediate cease-fire{ $in }{ $from }
}

withdraw-who = all concerned
withdraw-do = withdraw { $which ->
    [all] all military, police and paramilitary forces
    [security] the security units used against the civilian population
    [foreign] all foreign forces
   *[armed] all armed forces
}{ $from }{ $to }{ $by }

restrain-who = all States
restrain-do = refrain from any act that might aggravate the situation or widen the conflict

no-assistance-who = all States
no-assistance-do = refrain from giving any assistance to { $to }
no-assistance-to = those who defy the Council's decisions

denounce-who = all concerned
denounce-do = renounce and condemn { $conduct }

non-recognition-who = { $step ->
    [rescind] those responsible
   *[other] all States
}
non-recognition-do = { $step ->
    [rescind] rescind { $of }
    [null_and_void] regard { $of } as null and void
   *[refuse] refrain from any act that might be taken as recognition of { $of }
}
non-recognition-decides = { $step ->
    [null_and_void] that { $of } has no legal validity and is null and void
   *[other] { complement-decides }
}

## Sanctions.

arms-embargo-who = all States
arms-embargo-do = prevent the sale or supply of arms and related materiel of all types to { $against }{ $until }{ $except }
arms-embargo-against = all parties to the conflict

economic-sanctions-who = all States
economic-sanctions-do = { $scope }{ $until }{ $except }
economic-sanctions-against = those who defy the Council's decisions
scope-none = suspend all economic relations with { $against }
scope-imports = prevent the import of any goods originating in the territory of { $against }
scope-exports = prevent the sale or supply of any goods to { $against }
scope-oil = prevent all trade in oil and oil products with { $against }
scope-finance = withhold all funds and credit from { $against }
scope-assets = freeze the assets of { $against } abroad
scope-air-traffic = suspend all air traffic to and from the territory of { $against }
scope-shipping = suspend all shipping to and from the territory of { $against }
scope-travel = deny entry to those responsible for the policy of { $against }

exemption-medicine = medicine
exemption-food = food in humanitarian circumstances
exemption-humanitarian-supplies = supplies for humanitarian purposes
exemption-mission-supplies = supplies for United Nations and other authorized personnel
exemption-demining = explosives for the clearing of mines
exemption-by-committee = goods approved case by case by the committee of the Council
exemption-government = goods for the use of the Government in office

interdiction-who = all States
interdiction-do = { $element ->
    [air] deny aircraft bound to or from { $against } permission to take off, to land or to overfly
    [port] hold in port ships of { $against } found to have violated the measures in force
    [land] stop and search traffic across the borders of { $against }
   *[sea] halt shipping bound to or from { $against } and search it, so as to secure respect for the measures in force
}
interdiction-noun = { $element ->
    [air] the denial of take-off, landing and overflight to aircraft bound to or from { $against }
    [port] the holding in port of ships of { $against } found to have violated the measures in force
    [land] the stopping and searching of traffic across the borders of { $against }
   *[sea] the halting and searching of shipping bound to or from { $against }
}
interdiction-against = the territory under embargo

change-measures-who = all States
change-measures-do = { $change ->
    [lift] lift { $measures }{ $against }{ $for }{ $until }{ $except }
    [suspend] suspend { $measures }{ $against }{ $for }{ $until }{ $except }
    [exempt] exempt { $exempted } from { $measures }{ $against }{ $for }{ $up-to }{ $until }
    [widen] extend { $measures }{ $against }{ $to-reach }{ $until }{ $except }
   *[continue] maintain { $measures }{ $against }{ $for }{ $until }{ $except }
}
change-measures-decides = { complement-council }
exempted-none = certain transactions
piece-in-favour = {" "}in favour of { $x }
piece-to-reach = {" "}so as to reach { $x }
piece-up-to-usd = , up to a value of { $x } million United States dollars,
measures-arms-embargo = the arms embargo
measures-economic-sanctions = the economic sanctions
measures-oil-ban = the ban on trade in oil
measures-interdiction = the interdiction of traffic
measures-force-authority = the authority to use force
measures-all = all measures imposed by the Council

committee-who = the Secretary-General
committee-do = { $step ->
    [entrust] entrust { $body } with further tasks{ $entrusted }
   *[establish] establish { $body }{ $tasks }
}
committee-noun = { $step ->
    [entrust] the further tasks of { $body }{ $entrusted }
   *[establish] the establishment of { $body }{ $tasks }
}
committee-decides = { complement-council }
committee-unnamed = a committee consisting of all the members of the Council
committee-requests = { $step ->
    [entrust] { $body } to undertake further tasks{ $entrusted }
   *[establish] { complement-requests }
}
tasks-one = , in order { $task }
entrusted-one = , namely { $task }
entrusted-follow = , as follows
tasks-follow = , with the following tasks
task-item = to { $task }
committee-task-watch-measures = watch over the carrying out of the measures imposed by the Council
committee-task-watch-arms = watch over the trade in arms and related materiel
committee-task-judge-exemptions = decide upon requests for exemption
committee-task-follow-food = keep the supply of food under review and judge when humanitarian circumstances arise
committee-task-examine-third-states = examine requests for help from third States under Article 50 of the Charter
committee-task-release-funds = release funds held in trust
committee-task-draw-up-guidelines = draw up guidelines
committee-task-coordinate = coordinate the efforts of States
committee-task-report = report to the Council with its observations and recommendations

third-state-relief-who = all States
third-state-relief-do = give assistance to { $to }
third-state-relief-to = States that face special economic problems arising from these measures

safeguard-who = all States
safeguard-do = take the steps needed to keep { $what } safe

## Force.

authorise-force-who = Member States
authorise-force-do = { $words ->
    [all_necessary_means] use all necessary means{ $support } to { $objectives }{ $command }{ $against }{ $deadline }{ $until }
    [necessary_assistance] lend{ $to-whom } the help needed to { $objectives }{ $command }{ $against }{ $deadline }{ $until }
    [commensurate_measures] use such measures commensurate with the circumstances as may be necessary{ $support } to { $objectives }{ $command }{ $against }{ $deadline }{ $until }
   *[unstated] act{ $support } to { $objectives }{ $command }{ $against }{ $deadline }{ $until }
}
authorise-force-noun = { $words ->
    [all_necessary_means] the use by { $who } of all necessary means{ $support } to { $objectives }{ $command }{ $against }{ $deadline }{ $until }
    [necessary_assistance] the lending{ $to-whom } by { $who } of the help needed to { $objectives }{ $command }{ $against }{ $deadline }{ $until }
    [commensurate_measures] the use by { $who } of such measures commensurate with the circumstances as may be necessary{ $support } to { $objectives }{ $command }{ $against }{ $deadline }{ $until }
   *[unstated] action by { $who }{ $support } to { $objectives }{ $command }{ $against }{ $deadline }{ $until }
}
piece-support = {" "}in support of { $x }
piece-regarding-party = , as regards { $x }
deadline-named = , unless { $party } complies fully on or before { $date }
deadline-unnamed = , unless there is full compliance on or before { $date }
piece-authority-until = , this authority lasting until { $x }
command-unified = , under a unified command
command-national = , under national command and control
command-regional = , under regional command
command-united-nations = , under United Nations command
objective-none = restore international peace and security in the area
objective-repel-attack = repel the armed attack
objective-restore-peace = restore international peace and security in the area
objective-uphold-resolutions = uphold and carry out the decisions of the Council
objective-enforce-embargo = secure respect for the embargo
objective-protect-civilians = protect displaced persons, refugees and civilians at risk
objective-deliver-relief = secure the delivery of relief
objective-secure-settlement = secure the withdrawal and the settlement agreed upon
objective-ensure-public-safety = ensure public safety and order
objective-evacuate-personnel = bring personnel at risk to safety

unified-command-who = Members providing military forces
unified-command-do = { $step ->
    [name_commander] designate the commander of the unified forces
    [use_flag] fly the flag of the United Nations in the course of operations
   *[place_forces] make forces and other assistance available to a unified command under { $lead }
}
unified-command-lead = one of their number
unified-command-noun = { $step ->
    [name_commander] the designation of the commander of the unified forces by { $who }
    [use_flag] the use of the flag of the United Nations by { $who }
   *[place_forces] the placing of forces by { $who } at the disposal of a unified command under { $lead }
}

## Presence.

peace-operation-who = the Secretary-General
peace-operation-do = { $change ->
    [establish] establish { $mission }{ $size }{ $months }{ $until }{ $consent }{ $pace }{ $tasks }
    [enlarge] increase the strength of { $mission }{ $new-size }{ $months }{ $until }{ $consent }{ $pace }{ $tasks }
    [cut] reduce the strength of { $mission }{ $new-size }{ $months }{ $until }{ $consent }{ $pace }{ $tasks }
    [extend] extend the mandate of { $mission }{ $months }{ $until }{ $size }{ $consent }{ $pace }{ $tasks }
    [extend_finally] extend the mandate of { $mission } for the last time{ $months }{ $until }{ $size }{ $consent }{ $pace }{ $tasks }
    [merge] integrate { $mission } with the other United Nations operation in the area{ $size }{ $months }{ $until }{ $consent }{ $pace }{ $tasks }
    [end] bring the mandate of { $mission } to an end{ $months-end }{ $end-day }{ $consent }{ $pace }{ $tasks }
   *[adjust] adjust the mandate and deployment of { $mission }{ $size }{ $months }{ $until }{ $consent }{ $pace }{ $tasks }
}
peace-operation-noun = { noun-proposal }
peace-operation-decides = { complement-council }
piece-with-up-to = {" "}with a strength of up to { $x }
piece-new-strength = {" "}to { $x }
troops = { $n } troops
observers = { $n } observers
piece-for-months = {" "}for a period of { $count ->
    [one] one month
   *[other] { $x } months
}
piece-after-months = {" "}after a period of { $count ->
    [one] one month
   *[other] { $x } months
}
consent-given = , with the consent of those on whose territory it is deployed
consent-sought = , subject to the consent of those on whose territory it is to be deployed
pace-at-once = , to be deployed at once
pace-ahead-of-schedule = , ahead of schedule
pace-in-phases = , a first phase at once and the rest after a further report
task-monitor-cease-fire = monitor observance of the cease-fire{ $in }
task-monitor-zone = monitor the demilitarized zone{ $in }
task-monitor-border = verify that no military assistance crosses the border{ $of }
task-monitor-embargo = monitor the arms embargo{ $in }
task-secure-area = contribute to the security of { $place }
task-protect-civilians = contribute to the protection of displaced persons, refugees and civilians at risk{ $in }
task-secure-humanitarian-areas = establish and maintain secure humanitarian areas{ $in }, where feasible
task-secure-relief = secure the delivery of relief{ $in }
task-support-return = support the safe return of refugees and displaced persons{ $to-place }
task-go-between = act as an intermediary between the parties{ $in } in the search for a cease-fire
task-clear-mines = assist in the clearing of mines{ $in }
task-investigate-complaints = investigate complaints{ $concerning }
task-train-police = assist in the training of police{ $in }
task-protect-staff = contribute to the security of the staff of tribunals and of human rights officers{ $in }
task-demilitarise = supervise the demilitarization of armed groups{ $in }
task-maintain-order = maintain civil law and order{ $in }
task-administer = perform basic civilian administrative functions{ $in }
task-build-institutions = build institutions of democratic self-government{ $in }
task-monitor-human-rights = monitor respect for human rights{ $in }
task-defend-itself = defend itself and the persons and sites under its protection{ $in }
task-build-confidence = promote confidence between the parties{ $in }
task-report = monitor developments{ $in } and report on them
task-place-unnamed = the area of its deployment

safe-area-who = the parties
safe-area-do = { $form ->
    [corridor] keep open a corridor for relief through { $place }
    [demilitarized_zone] keep { $place } demilitarized
   *[safe_area] treat { $place } as a safe area, free from armed attack
}

piece-to-observe = {" "}to watch over { $x }
observe-who = the Secretary-General
observe-do = { $form ->
    [fact_finding] send a fact-finding mission{ $concerning }
    [observers] deploy observers{ $to-observe }
    [verification] verify on the spot what has been agreed{ $concerning }
   *[study] study what further action the United Nations could take{ $concerning }
}
observe-noun = { $form ->
    [fact_finding] the sending by { $who } of a fact-finding mission{ $concerning }
    [observers] the deployment by { $who } of observers{ $to-observe }
    [verification] the verification on the spot by { $who } of what has been agreed{ $concerning }
   *[study] a study by { $who } of what further action the United Nations could take{ $concerning }
}

access-who = all concerned
access-do = { $purpose ->
    [observation] allow { $to } full freedom of movement{ $in }
    [inspection] allow { $to } immediate and unconditional access to all sites, records and persons they wish to inspect{ $in }
    [investigation] allow { $to } unimpeded access to all sites, evidence and witnesses{ $in }
    [consular] allow { $to } immediate and continuing access to their nationals{ $in }
   *[relief] allow { $to } safe and unhindered access to all in need of assistance{ $in }
}
access-to-relief = humanitarian organizations
access-to-observation = international observers
access-to-inspection = international inspectors
access-to-investigation = international investigators
access-to-consular = consular officials

transitional-administration-who = the Secretary-General
transitional-administration-do = establish an interim administration for { $place }{ $mission }{ $until }
transitional-administration-noun = the establishment by { $who } of an interim administration for { $place }{ $mission }{ $until }
piece-as-mission = , to be provided by { $x }

conditionality-who = the parties
conditionality-do = bear in mind that { $condition }
conditionality-noun = the understanding that { $condition }
conditionality-decides = that { $condition }
conditionality-notes = that { $condition }
conditionality-endorses-verb = Stresses
conditionality-endorses = that { $condition }
condition = continued support for { $mission } depends upon the full and prompt implementation of { $on }

## Settlement.

good-offices-who = the Secretary-General
good-offices-do = { $form ->
    [envoy] appoint a special envoy to assist { $parties } in reaching a settlement{ $concerning }
    [mediation] mediate between { $parties }{ $concerning }
    [arbitration] arrange for the dispute between { $parties }{ $concerning } to be submitted to arbitration
    [committee] form a committee to assist { $parties } in reaching a settlement{ $concerning }
   *[good_offices] lend good offices to { $parties }{ $concerning }
}
good-offices-noun = { $form ->
    [envoy] the appointment by { $who } of a special envoy to assist { $parties } in reaching a settlement{ $concerning }
    [mediation] the mediation of { $who } between { $parties }{ $concerning }
    [arbitration] the submission of the dispute between { $parties }{ $concerning } to arbitration
    [committee] the formation of a committee by { $who } to assist { $parties } in reaching a settlement{ $concerning }
   *[good_offices] the good offices of { $who } with { $parties }{ $concerning }
}
good-offices-between = the parties

negotiate-who = the parties
negotiate-do = { $terms ->
    [without_preconditions] enter without preconditions into a dialogue{ $on }{ $with-support }{ $by }
    [resumed] resume negotiations{ $on }{ $with-support }{ $by }
    [to_a_timetable] enter into a dialogue{ $on } to a clear timetable{ $with-support }{ $by }
   *[unstated] begin negotiations{ $on }{ $with-support }{ $by }
}
negotiate-noun = { $terms ->
    [without_preconditions] a dialogue without preconditions between { $who }{ $on }{ $with-support }{ $by }
    [resumed] the resumption of negotiations between { $who }{ $on }{ $with-support }{ $by }
    [to_a_timetable] a dialogue between { $who }{ $on } to a clear timetable{ $with-support }{ $by }
   *[unstated] negotiations between { $who }{ $on }{ $with-support }{ $by }
}
piece-with-support = {" "}with the support of { $x }

political-status-who = the parties
political-status-do = { $form ->
    [autonomy] agree upon substantial autonomy and self-administration for { $place }{ $within }
    [status_process] take part in a political process to determine the future status of { $place }{ $within }
    [transitional_institutions] install without delay the transitional institutions agreed upon for { $place }{ $within }
    [elections] hold free elections in { $place }{ $within }
    [unification] bring about by peaceful means the unification of { $place }{ $within }
   *[settlement] reach a political settlement for { $place }{ $within }
}
political-status-noun = { $form ->
    [autonomy] substantial autonomy and self-administration for { $place }{ $within }
    [status_process] a political process to determine the future status of { $place }{ $within }
    [transitional_institutions] the transitional institutions agreed upon for { $place }{ $within }
    [elections] free elections in { $place }{ $within }
    [unification] the unification of { $place }{ $within } by peaceful means
   *[settlement] a political settlement for { $place }{ $within }
}
piece-within = {" "}within { $x }

endorse-agreement-who = the parties
endorse-agreement-do = carry out { $agreement } fully and promptly
endorse-agreement-noun = { $agreement }

boundary-who = the States concerned
boundary-do = { $act ->
    [guarantee] guarantee the inviolability of { $line }
    [demarcate] demarcate { $line } on the ground
   *[respect] respect the inviolability of { $line }
}
boundary-decides = { $act ->
    [guarantee] that the inviolability of { $line } shall be guaranteed
   *[other] { complement-decides }
}

regional-arrangement-do = { $act ->
    [cooperate] cooperate with the United Nations{ $concerning }
    [enforce] take enforcement action under Article 53 of the Charter{ $concerning }, keeping the Council fully informed
   *[efforts] continue efforts for a settlement{ $concerning }
}
regional-arrangement-noun = { $act ->
    [cooperate] cooperation between { $who } and the United Nations{ $concerning }
    [enforce] enforcement action by { $who } under Article 53 of the Charter{ $concerning }
   *[efforts] the efforts of { $who } for a settlement{ $concerning }
}
regional-arrangement-who = the regional organizations concerned

invite-who = those concerned
invite-do = take part, without vote, in the Council's discussion of { $subject }{ $from }{ $footing }
invite-decides = to invite { $who } to { $do }
invite-subject = the question
footing-rule-37 = , in accordance with rule 37 of the provisional rules of procedure
footing-rule-39 = , in accordance with rule 39 of the provisional rules of procedure
footing-article-32 = , in accordance with Article 32 of the Charter

refer-to-assembly-who = the Secretary-General
refer-to-assembly-do = { $door ->
    [emergency_special_session] convoke an emergency special session of the General Assembly{ $on }
    [recommendation] transmit to the General Assembly the Council's request for its recommendations{ $on }
   *[special_session] convoke a special session of the General Assembly{ $on }
}
refer-to-assembly-decides = { $door ->
    [emergency_special_session] to call an emergency special session of the General Assembly{ $on }
    [recommendation] to ask the General Assembly for its recommendations{ $on }
   *[special_session] to call a special session of the General Assembly{ $on }
}

## Persons and justice.

inquiry-who = the Secretary-General
inquiry-do = { $form ->
    [commission] establish a commission of inquiry{ $members } to investigate { $conduct }{ $days }
    [experts] establish an impartial commission of experts{ $members } to examine evidence of { $conduct }{ $days }
   *[investigation] investigate { $conduct }{ $days }
}
inquiry-noun = { $form ->
    [commission] the establishment of a commission of inquiry{ $members } to investigate { $conduct }{ $days }
    [experts] the establishment of an impartial commission of experts{ $members } to examine evidence of { $conduct }{ $days }
   *[investigation] an investigation by { $who } of { $conduct }{ $days }
}
inquiry-decides = { $form ->
    [investigation] { complement-decides }
   *[other] { complement-council }
}
piece-members = , composed of { $x },
piece-report-within = {" "}and to report within { $x } days

conclude-who = all States
conclude-do = recognize that { $conclusion }
conclude-noun = the conclusion that { $conclusion }
conclude-notes = that { $conclusion }
conclude-endorses = that { $conclusion }
conclude-endorses-verb = Affirms
conclude-decides = that { $conclusion }
conclude-decides-verb = Concludes
conclusion-unfounded = { $charge } must be presumed to be without substance
conclusion-founded = { $charge } must be held to be borne out by the evidence

tribunal-who = { $step ->
    [gather_information] { $body }
   *[other] the Secretary-General
}
tribunal-do = { $step ->
    [seat] arrange for { $body } to have its seat at { $seat }
    [forward_candidates] forward to the General Assembly the list of candidates for { $body }
    [gather_information] begin to gather information on crimes within its jurisdiction{ $in }
    [share_organs] arrange for { $body } to share its Prosecutor and Appeals Chamber with the earlier tribunal
   *[establish] establish { $body } to prosecute persons responsible for { $crimes }{ $in }{ $from }{ $to }
}
tribunal-noun = { $step ->
    [seat] the seat of { $body } at { $seat }
    [forward_candidates] the list of candidates for { $body }
    [gather_information] the gathering of information by { $body }{ $in }
    [share_organs] the sharing of a Prosecutor and Appeals Chamber by { $body } with the earlier tribunal
   *[establish] the establishment of { $body } to prosecute persons responsible for { $crimes }{ $in }{ $from }{ $to }
}
tribunal-decides = { $step ->
    [seat] that { $body } shall have its seat at { $seat }
    [gather_information] { complement-decides }
    [share_organs] that { $body } shall share its Prosecutor and Appeals Chamber with the earlier tribunal
   *[other] { complement-council }
}
tribunal-seat-unnamed = a place to be determined
piece-committed-from = {" "}committed from { $x }
piece-up-to-day = {" "}to { $x }
crime-none = serious violations of international humanitarian law
crime-genocide = genocide
crime-crimes-against-humanity = crimes against humanity
crime-war-crimes = war crimes
crime-aggression = the crime of aggression

refer-who = the parties
refer-do = refer { $subject } to { $to }
refer-decides = { complement-council }
refer-noun = the referral of { $subject } to { $to }

cooperate-who = all States
cooperate-do = cooperate fully with { $with }
cooperate-with = the United Nations

arrest-who = all States
arrest-do = arrest and detain { $persons }{ $hand-over }
piece-hand-over = {" "}and hand them over to { $x }

evidence-who = all States
evidence-do = gather evidence of { $conduct } and make it available{ $to }{ $days }
evidence-to = {" "}to the Council

individual-responsibility-who = all States
individual-responsibility-do = bring to justice all persons responsible for { $conduct }
individual-responsibility-noun = the individual responsibility of those who ordered or committed { $conduct }
individual-responsibility-decides = that all persons responsible for { $conduct } shall be held individually accountable

protect-persons-who = all concerned
protect-persons-do = { $act ->
    [let_leave] allow { $persons }{ $in } to leave
    [protect] ensure the safety and well-being of { $persons }{ $in }
    [consular_access] allow consular officials immediate and continuing access to { $persons }{ $in }
    [supply] ensure that { $persons }{ $in } receive food, water and basic services
    [reopen_missions] rescind orders closing diplomatic and consular missions, in the interest of { $persons }{ $in }
   *[release] release { $persons }{ $in }
}
persons-hostages = all hostages
persons-third-state-nationals = all nationals of third States
persons-diplomats = all diplomatic and consular personnel
persons-prisoners-of-war = all prisoners of war
persons-detainees = all persons held without due process
persons-personnel = United Nations and humanitarian personnel
persons-civilians = the civilian population

## Means.

contribute-who = States in a position to do so
contribute-do = provide { $means }{ $to }
means-none = every assistance
means-assistance = every assistance
means-troops = troops
means-police = police
means-equipment = equipment
means-lift = air and sea lift
means-passage = bases and rights of passage
means-money = funds
means-relief-goods = relief supplies
means-information = information

bear-costs-who = the States taking part
bear-costs-do = { $thrift ->
    [seek_economies] seek economies in the costs of { $of }
   *[unstated] bear the costs of { $of }
}
bear-costs-of = the operation

compensate-who = those responsible
compensate-do = { $form ->
    [return_of_property] return all property seized{ $to }{ $ceiling }
    [claims_commission] pay compensation{ $to } through a fund, upon the judgement of a commission on claims{ $ceiling }
    [ceiling] pay compensation{ $to }{ $ceiling-only }
   *[liability] make good all loss, damage and injury caused{ $to }{ $ceiling }
}
piece-ceiling = , to an amount not exceeding { $x } per cent of the yearly value of oil exports
ceiling-unset = {" "}up to an amount to be set by the Council

fund-who = the Secretary-General
fund-do = establish an account, financed by { $from }, to pay for { $purposes }
fund-from = voluntary contributions
fund-noun = { noun-proposal }
fund-none = the purposes of this resolution
fund-relief = food and medicine
fund-compensation = compensation
fund-costs = the costs of the United Nations

relieve-who = States and international organizations
relieve-do = { $act ->
    [organise] organize relief for { $for }{ $through }
    [assess_needs] determine the relief needs of { $for }{ $through }
    [let_through] let relief for { $for } pass{ $through } without hindrance
   *[give] provide relief to { $for }{ $through }
}
relieve-for = the people affected

return-who = all concerned
return-do = make possible the safe return of { $of } to their homes
return-of = all refugees and displaced persons

disarm-who = all concerned
disarm-do = { $act ->
    [disclose] declare in full { $weapons }{ $verified }
    [inspect] accept the inspection on the spot of { $weapons }{ $by }
    [monitor] accept the continued monitoring of { $weapons }{ $by }
    [demilitarise] lay down { $weapons } and demilitarize{ $verified }
    [forfeit_title] give up title to { $weapons }{ $verified }
    [stop_work] stop all work on { $weapons }{ $verified }
   *[destroy] accept the destruction of { $weapons }{ $verified }
}
piece-verified = {" "}under the supervision of { $x }
weapon-none = all weapons subject to the decisions of the Council
weapon-chemical = chemical weapons
weapon-biological = biological weapons
weapon-nuclear = nuclear weapons and materials
weapon-long-range-missiles = long-range missiles
weapon-heavy = heavy weapons
weapon-small = small arms

## The Council's own business.

report-back-who = the Secretary-General
report-back-do = report to the Council{ $within }{ $every } on { $subject }{ $about }
report-back-noun = the submission by { $who } of a report{ $within }{ $every } on { $subject }{ $about }
report-subject-implementation = the implementation of this resolution
report-subject-situation = developments in the situation
report-subject-action-taken = the action taken under this resolution
report-subject-violations = violations of international humanitarian law
report-subject-humanitarian-needs = humanitarian needs
report-subject-options = the further steps open to the Council

review-who = the Secretary-General
review-do = { $of ->
    [measures] review the measures imposed by this resolution{ $when }
    [mandate] review the mandate{ $when }
    [costs] keep the costs of the operation under review{ $when }
    [compliance] review compliance with its decisions{ $when }
   *[situation] keep the situation under constant review{ $when }
}
review-decides = { complement-council }

sunset-who = all States
sunset-do = act on the understanding that { $sunset }
sunset-noun = the understanding that { $sunset }
sunset-decides = that { $sunset }
sunset-sentence = { $terms ->
    [continues_unless_ended] { $subject } shall continue{ $initially }{ $on } unless the Council decides otherwise
    [task_done] { $subject } shall last no longer than is necessary{ $on }
   *[ends_unless_renewed] { $subject } shall end{ $after }{ $on } unless the Council decides to renew { $them }
}
sunset-of-measures = the measures imposed by this resolution
sunset-of-presence = the presence established by this resolution
sunset-of-authority = the authority given by this resolution
them-measures = them
them-presence = it
them-authority = it
piece-initial-months = {" "}for an initial period of { $count ->
    [one] one month
   *[other] { $x } months
} and thereafter
piece-on-day = {" "}on { $x }
piece-beyond-day = {" "}beyond { $x }
piece-and-not-beyond = , and not beyond { $x }

warn-of-more-who = the parties
warn-of-more-do = bear in mind the Council's intention { $intention }
warn-of-more-noun = its intention { $intention }
warn-of-more-decides = { $intention }
intention-meet-again = to meet again as required to consider further steps
intention-meet-again-named = to meet again as required to consider further steps in respect of { $party }
intention-consider = to consider further measures if there is not full compliance
intention-consider-named = to consider further measures in respect of { $party } if there is not full compliance
intention-act = to take further measures if there is not full compliance
intention-act-named = to take further measures in respect of { $party } if there is not full compliance

comply-who = all concerned
comply-do = { $step ->
    [assist] assist in every way in the carrying out of { $with }
    [accede] accede to { $with }
   *[comply] comply fully with { $with }
}
comply-noun = { $step ->
    [assist] the assistance of { $who } in the carrying out of { $with }
    [accede] the accession of { $who } to { $with }
   *[comply] full compliance by { $who } with { $with }
}

reaffirm-who = all States
reaffirm-do = respect { $principle }
reaffirm-noun = { $principle }
reaffirm-notes-verb = Recalls
reaffirm-endorses-verb = Affirms
reaffirm-decides-verb = Reaffirms
reaffirm-decides = { $principle }

welcome-who = all concerned
welcome-do = continue to support { $effort }
welcome-noun = { $effort }
welcome-notes-verb = Notes with appreciation
welcome-endorses-verb = Welcomes
effort-efforts = the efforts{ $of } for peace{ $concerning }
effort-support = the support given{ $by }{ $concerning }
effort-offer = the offer made{ $by }{ $concerning }
effort-relief = the relief given{ $by }{ $concerning }
effort-cooperation = the cooperation{ $of }{ $concerning }
effort-report = the report{ $of }{ $concerning }

condole-who = all States
condole-do = express sympathy over { $loss }
condole-noun = { $loss }
condole-notes-verb = Notes with sorrow
loss-loss-of-life = the loss of life{ $suffered-by }
loss-suffering = the suffering of { $of-whom }
loss-of-whom = the people affected
loss-personnel = the death of personnel{ $of } in the service of peace
piece-suffered-by = {" "}suffered by { $x }

procedure-who = the President
procedure-do = { $step ->
    [adopt_item] include { $subject } in the agenda
    [remove_item] remove { $subject } from the list of matters of which the Council is seized
    [defer] defer consideration of { $subject }{ $until }
    [take_first] take up { $subject } first
    [approve_credentials] approve { $subject }
    [reject_credentials] reject { $subject }
    [uphold_ruling] uphold { $ruling }
    [overrule_ruling] overrule { $ruling }
    [declare_procedural] regard { $subject } as a question of procedure
    [suspend] suspend the meeting{ $until }
    [adjourn] adjourn the meeting{ $until }
   *[meet_in_private] meet in private{ $until }
}
procedure-decides = { complement-council }
procedure-subject = the question
procedure-ruling = the ruling of the President
procedure-ruling-on = the ruling of the President on { $x }

remain-seized-who = the Secretary-General
remain-seized-do = { $degree ->
    [actively_seized] remain actively seized of the matter
   *[seized] remain seized of the matter
}
remain-seized-decides = { complement-council }
remain-seized-noun = its wish to { $do }
