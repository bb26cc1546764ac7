# What happens in the crisis, in the past tense. Causes are the scenario's own sentences.

crisis-track = { $track }: from { $from } to { $to }. { $cause } { $smallest }
crisis-track-first = { $track }: { $to }. { $cause } { $smallest }
crisis-smallest = Only { $there } of { $needed } were there: { $means }.
crisis-from-history = So it stood in history.
crisis-fact = { $fact } { $cause }
crisis-fact-cleared = This no longer holds: { $fact } { $cause }
crisis-told = { $heading }. { $text }
crisis-in-force = Resolution { $resolution } is in force: { $kind }.
crisis-ended = { $Kind } under resolution { $resolution } { $why ->
    [lifted] was lifted
   *[ran_out] ran out
}.
crisis-determined = The Council has determined { $finding } in resolution { $resolution }.
crisis-heeded = What resolution { $resolution } asks, { $kind }, { $is ->
    [obeyed] was obeyed
    [ignored] was ignored
    [bypassed] was bypassed
   *[open] is still open
}. { $cause }
crisis-pledged = { $kind ->
    [consent] { $By } gave its consent.
    [mediation] { $By } offered its good offices.
   *[other] { $By } pledged { $what }, to be there by { $date }.
}
crisis-pledge-what = { $means }, { $amount } { $unit }
crisis-pledge-ended = { $why ->
    [left] { $By } no longer gives what it had pledged: { $what }.
   *[taken_back] { $By } took back what it had pledged: { $what }.
}
crisis-pledge-there = { $kind ->
    [consent] The consent of { $by } stands.
    [mediation] The good offices of { $by } stand ready.
   *[other] What { $by } pledged is there: { $what }.
}
crisis-pledge-not-taken-up = What { $by } offered is not taken up: { $what }.
crisis-pledge-lacking = What { $by } pledged lies idle: { $what }. Nobody gives what it needs: { $lacking }.
crisis-acted-alone = { $By } acted without the Council: { $what }. { $claim ->
    [self_defence] It named self-defence (Article 51).
    [earlier_resolutions] It named earlier resolutions.
    [humanitarian_need] It named the need of people who cannot wait.
   *[none] It gave no legal reason.
}
crisis-reacted = { $Member } { $how ->
    [accept] said that { $by } was right
    [tolerate] let pass what { $by } did, and said so
   *[reject] said that { $by } was wrong
}.
crisis-assembly = The General Assembly adopted resolution { $symbol }: { $title }. It recommends, and binds nobody.
crisis-assembly-unnumbered = The General Assembly adopted a recommendation: { $title }. It binds nobody.
crisis-disclosed = { $track } stood at { $to } in the end. No delegation could see it.

# What a line tells of pledges is called, and the fold in which such lines lie.
kind-means = Means
means-folded = { $n ->
    [one] One pledge
   *[other] { $n } lines on pledges
}

gift-troops = troops
gift-observers = observers
gift-police = police
gift-equipment = equipment
gift-lift = transport
gift-air-power = aircraft
gift-sea-power = warships
gift-bases = bases
gift-money = money
gift-relief = relief
gift-enforcement = enforcement of the measures
gift-consent = its consent
gift-mediation = its good offices
