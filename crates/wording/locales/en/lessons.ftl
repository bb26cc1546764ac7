# Ideas of the course, a page each. The pages themselves lie in public/lessons and are fetched when opened.

learn-title = Ideas of the course
learn-lede = What Korea teaches, a short page for each idea. Every page says where its facts stand.
learn-link = Ideas of the course: what Korea teaches
learn-all = All ideas of the course
learn-waiting = The page is being fetched.
learn-missing = This page could not be fetched. It comes when the network is there again.
learn-unknown = There is no such page.
learn-more = Read on
learn-more-label = Read on: { $lesson }

lesson-collective-security = Collective security, and why it fails
lesson-majority = Seven votes, and a veto
lesson-abstention = Abstaining, and staying away
lesson-procedure = Procedure as power
lesson-assembly = The Assembly’s door: 377 A
lesson-binding = Asking, recommending, deciding
lesson-mandate = Mandate and means
lesson-burden = Pledges, and who pays
lesson-self-defence = Before the Council, or without it
lesson-representation = Who speaks for a State
lesson-sovereignty = Sovereignty and consent
lesson-evidence = What is known, and who did it
lesson-settlement = Settling a dispute in peace
lesson-consequences = Consequences nobody intended
