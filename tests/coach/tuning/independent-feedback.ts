/** By an author who knew neither rules nor lists; one half of the set, the rules were widened by it. */
export const tuningIndependentFeedback = `
hearsay | behaviour | I've been told, and I won't go into by whom because it reached me in confidence, that you skip the safety walk on nights.
- | impact | The client thanked us and renewed for two years.
no-example | example | tbd
topics | example | In sprint 14 you renamed the API and the mobile people found out from a crash, and at the Christmas party you told that joke about Gdańsk.
absolute | behaviour | you dont ever respond to comments in figma, like ever
personality | behaviour | The perfectionist in you is at the same time your gift and your curse.
- | example | Commit on Sunday night, 48 files, message: "wip".
- | behaviour | you answered in place of me when customer asked me the question
- | behaviour | My three messages about the key got no answer. Jonas didn't get one either.
hearsay no-example | example | I've heard things.
- | example | when i was sick in february u did my six tickets and wrote me what u changed
- | behaviour | Comments such as "hmm" and "meh" are what you leave on my designs, and I can't act on them.
personality | example | When Olu asked for the keys on Monday, the greedy side of you came out.
- | impact | Since then Tomasz has stopped asking questions in the channel.
topics | behaviour | You promised the client a feature we don't have. Your daily updates run to ten minutes. And can we talk about the dress code?
absolute no-example | example | You do it 24/7.
- | impact | I sat there for an hour not knowing whether to go on.
no-impact | impact | From now on, write the summary before lunch.
- | behaviour | The printer jams every day, I know, but you walked away from it and left 200 badges unprinted.
personality hearsay | behaviour | Upstairs they have you down as a lightweight.
topics | behaviour | You parked in the visitor bay on Tuesday and you also committed a password to the repo. | impact=The inspector had to walk from the station
personality | behaviour | It's your ego that is the problem here, not the schema.
- | example | "Not my circus" was your reply when I asked about the leak.
no-impact | impact | You ought to say sorry to Benedikt.
hearsay | example | According to a few folks, you dropped off the incident bridge at 14:20 and stayed off.
- | example | Your mail of this morning with the subject "URGENT!!!" was about the plant.
- | example | During Thursday's drill you stood at the gate with the list and counted 46 of 46.
- | behaviour | You rejected the mock-ups with one word, "no", and gave no reason.
no-impact | impact | It would be better to do it differently next time.
- | behaviour | As owner of the rota you published it after the shift had begun.
personality absolute no-example | example | Childish is what you are, you sulk each time, no need for a list.
hearsay | behaviour | Feedback I've collected, anonymised of course: you let the vendor dictate the scope.
- | behaviour | You replaced the fragile cron job with something boring, on purpose, and told us why.
personality no-impact | impact | It shows that you're not leadership material.
absolute | behaviour | You always merge your own pull requests before anyone has had a look. I get that the date was close and that the pipeline crawls since the move, and I don't blame you for either of those, but still.
no-example | example | see above
absolute hearsay | behaviour | Several on the shift have mentioned that come clean-up you are gone, week in, week out.
- | behaviour | To the end of my days I'll be grateful that you drove me to the hospital mid-sprint.
- | impact | Since school I had wanted to present at a board, and thanks to you I did.
- | impact | Our mean time to answer went down from 9 minutes to 4, and for once Gill in accounts sent us cake rather than a complaint.
absolute | behaviour | Every single time I present, out comes the laptop and you start typing. | impact=I lost my thread twice and skipped the forecast
- | behaviour | The usability lab was yours for two weeks and you used it for one afternoon, while Sanna's team tested with paper in the corridor.
- | behaviour | Bug reports get a reply from you within the hour, with what you tried already.
- | example | Twice in sprint 31 the story was reopened because the German text was missing.
topics | impact | Kenji lost a day over your broken migration, and in the other matter the caterer billed us twice because you did not cancel.
no-example | example | Lately.
no-impact | impact | I could write a page on why the founders put that into the handbook and what it means for a regulated business like ours, but I don't think I need to spell out the consequences.
- | impact | I could finally pick up my kid on time.
topics | behaviour | You calm down shouting callers, your wiki pages are a joy, plus thanks for organising the bowling night.
personality hearsay | behaviour | There's talk in the corridors of you being a bully.
- | example | On Ash Wednesday you moved the maintenance window from 22:00 to 19:00, into the bingo night of the care home.
- | impact | The room went silent. No decision, meeting over.
personality | impact | Because you're disorganised, we missed the slot at the printers and the flyers arrived after the fair.
personality | behaviour | I've turned this over in my mind since our trip to Aarhus and the honest version is, you're the sort of bloke who needs to be the cleverest in the room.
- | behaviour | Sat behind you on the bus and heard you read out client names on the phone.
hearsay no-example | example | Supposedly it has come up with clients too.
- | behaviour | You made to Ahmed a promise about his promotion for which you have not the power.
absolute no-example | example | Every meeting, every mail, every day.
- | impact | It gave the apprentices courage; two of them presented the week after.
hearsay | behaviour | A little bird mentioned you rolled your eyes during the board demo.
no-example | example | Just look at how you handle reviews.
- | example | The chat with customer "bluefin_77": eleven minutes of silence, then "resolved".
hearsay | impact | Three people on the crew sat down with me, I gave my word not to say who, and told me they've stopped bringing you problems because of the answer they got the last time.
personality hearsay | behaviour | In the canteen they call you the Iceberg.
- | behaviour | You did not invited the support people to the launch meeting, second time this month.
- | behaviour | We had agreed, you, Birgit and me, that no one talks to the agency until the budget is through. The morning after, you rang them. Not to blame you, perhaps you forgot, but I stood there like a fool when their invoice plan arrived.
- | behaviour | Volunteering me for the Berlin trip, and me learning of it from the ticket in my inbox.
- | example | Second floor kitchen, right after the all-hands: your word for my slides was "cute".
- | impact | The guests got cold soup and the hotel a one-star review.
- | impact | What it did: Ayumi rewrote the welcome mails on her own over the weekend, then saw that yours were live already. She has asked for another team.
absolute | behaviour | There is no stand-up where you don't bring up that dead framework from 2015.
topics | behaviour | You pushed the hotfix unreviewed; unrelated, you signed all six of us up for a conference.
personality | behaviour | With all respect, you are person without discipline.
hearsay | behaviour | The grapevine has you refusing pairing sessions with new joiners.
personality topics | behaviour | Snobbish with the trainees, absent in planning, and you owe me a charger.
personality | behaviour | Your attitude stinks. | impact=Goran asked to move desks on Tuesday
no-impact | impact | Trust takes years to build and seconds to lose.
- | example | PR from last Tuesday, nineteen comments, seventeen on whitespace.
absolute hearsay | behaviour | From what I'm told, you are glued to your phone at the till from opening to closing, all day every day.
- | behaviour | Mate, my PR is "garbage"? With 140 people reading?
absolute | impact | I had to redo the invoices on Saturday because on no invoice, ever, do you check the VAT code.
personality no-impact | impact | A sweetheart like you deserves the best.
hearsay | example | Rumour has it that after the Q3 review you deleted Tom's slides.
- | behaviour | While I was on parental leave you cleared out my desk.
no-impact | impact | The policy says two approvals, so two approvals it is.
- | behaviour | Taking my sketch and presenting it as yours at the steering committee.
- | behaviour | Cryptic, that commit message you put on the billing change: "stuff".
- | example | At the post-mortem for the payroll run you opened with "this was my commit".
- | impact | The build was red from 9 to noon; six people could not merge.
- | impact | Support had 70 calls more on that day and we paid overtime.
- | behaviour | In our grooming you wait with your opinion until the quiet ones had said theirs. I like it.
personality absolute | behaviour | Nitpicker. Nothing anybody writes gets past you without forty remarks.
no-example | example | Can't think of one right now, sorry.
topics | behaviour | Three things: the lack of unit tests, how you spoke to Hana, and the holiday you booked without asking.
no-example | example | There have been a number of situations like this recently, I didn't note them down because I hoped it'd pass, but they were there and I'm sure you recall them better than me.
absolute | behaviour | My copy gets rewritten by you constantly, and I learn it from the live site. It may well be better afterwards! You have the ear for it, I haven't, English is my third language. Only, ask me.
absolute topics | behaviour | Never do you wipe the whiteboard, never do you update Jira, never a good morning.
- | example | After the power cut in Enugu you phoned each branch, all 23.
- | behaviour | You chose an aggressive timeline and put our names under it.
personality | behaviour | Genius. Pure and simple, a genius with databases.
- | behaviour | I was told by you that the contract was signed; it wasn't.
no-example | example | Various e-mails.
absolute | behaviour | You permanently interrupt the interns when they try to explain their prototype.
personality hearsay topics | behaviour | They say you're stingy, the demo crashed, and who ordered 40 chairs?
- | impact | I didn't get to say my part, and they voted not having seen the numbers from Porto.
topics | behaviour | Loved your keynote. Separately, the roadmap file needs an owner and you said it would be you.
hearsay | behaviour | From several sides it came to my ears that you do not greet the cleaning staff.
hearsay no-impact | impact | People are talking.
- | impact | Mei took it as a no and deleted a month of work.
personality | behaviour | You're lazy, and I'm tired of pretending otherwise.
- | behaviour | Thank you for writing the runbook before you went on leave. | example=The night of the 11th, when the queue filled up;impact=I was back in bed by three
- | example | When Aunty Grace from reception asked for her login, you sighed and said "again?".
- | behaviour | Priya says, and she is happy that I quote her, that you cancelled on her three times.
- | impact | It meant legal had to call back eleven contracts.
- | behaviour | The dashboard is stubborn on old tablets; you shipped it and hadn't tried one.
absolute no-example | example | Always when I speak, you look in the phone.
topics no-example | example | It's visible in how you plan and how you dress and how you treat the tools.
- | example | 3 May, around 10: you closed Irina's ticket while she was still typing.
personality absolute | behaviour | You're selfish, and at no point is the stage for anyone but you.
no-impact | impact | You can imagine the effect. | behaviour=You cancelled the site visit;example=7 November, an hour before the coach left
- | behaviour | The deadline in the tracker was moved by you and we were not told.
personality | behaviour | A born mentor, you.
topics no-impact | impact | The tests must be written, the fridge must be cleaned, and your holidays must be in the calendar.
hearsay no-impact | impact | There are those who reckon it was bad form.
- | impact | I stopped preparing, what for.
no-impact | impact | Please think about it.
personality no-example | example | No particular occasion, it's more that you're insecure.
- | example | At the Rotterdam go-live you reset the router twice before telling the control room.
hearsay | behaviour | Apparently you promised the client we'd work over Easter.
no-example | example | It is mostly so that you begin with the next task before the one on the table is ended.
- | behaviour | I heard you tell the caller to "google it".
- | behaviour | You handed in a sloppy draft of the tender, with three prices left blank.
absolute no-impact | impact | Why must you turn every discussion into a fight?
- | impact | I learned of the cancellation from the taxi driver. Embarrassing for me and for the guest who stood beside me.
topics | behaviour | To the doctors you answer quick which I like, you forget the backup tapes, you speak bad about the former boss.
absolute | behaviour | You turn up late to everything.
- | impact | My English is not the best and after that remark I spoke nothing more in that meeting.
personality absolute | behaviour | You are so careless! Each time the same story with the config files.
- | behaviour | You drew the wiring on the glass wall, so the electricians could follow what we software people meant.
- | example | The week the heating failed, you brought blankets to the call centre and took the early shift.
no-example | example | It happens quite often.
personality no-example | example | Being grumpy in the mornings, basically.
- | behaviour | You asked for a decision on the payment provider, you got it with all the signatures, and then you reopened it in the next call as though we hadn't spent four weeks on it.
absolute topics | behaviour | You constantly reschedule our one-to-one, you park across two bays whenever you drive in, and the KPI sheet is stale.
- | behaviour | You hand your test data over with a note on what's fake and what isn't.
absolute | example | Take 12 May: no agenda, like for any meeting you have ever called.
personality | behaviour | Girl, such a drama queen and I say it with love.
- | impact | I'm still upset about it, weeks later, which surprises me more than anyone, I've been shouted at by surgeons for a living and slept like a baby.
no-impact | impact | One day this could hurt us badly.
- | behaviour | You were in Spain when the certificate ran out, and no one had been given the login.
hearsay topics | behaviour | I keep hearing about you: the joke at the fair, the invoices in the drawer, the way you run retros.
- | behaviour | You skipped the step in the checklist that reads "always test the restore".
personality absolute | behaviour | Pessimist through and through: any idea, from anyone, gets a "won't work" from you, without fail.
absolute | behaviour | Day in, day out you forward the alerts to me unread.
- | example | in the call with Mr Tanaka you said the number before I have finished to translate
topics | behaviour | First you change the colour tokens overnight, second you don't book the labs, third you barked at Miguel.
- | behaviour | No newcomer ever eats alone with you around, and I was the newcomer in September.
hearsay | behaviour | Word on the floor is that you make your estimates up in the tram.
- | impact | That sloppy export took down the ferry bookings for 40 minutes.
- | example | On the way back from Kraków you rewrote the quote and sent it from the train.
`;
