# What the President announces after a vote, and the one sentence that says why.
# Rules are cited as the Council cites them: "Article 27(3)", "rule 30".

list-and = { $before } and { $last }
