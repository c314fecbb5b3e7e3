/** Written after the first rules, in other voices; the rules were widened by them. */
export const strangersFeedback = `
personality | behaviour | You're a bit of a bulldozer in these calls.
personality | behaviour | You just aren't a people person.
personality | behaviour | Honestly, you are the most disorganised engineer here.
personality | behaviour | You have a big ego.
personality | behaviour | You're too nice.
personality | behaviour | You are a control freak.
personality | behaviour | I experience you as cold and distant.
personality | behaviour | Your work ethic is a problem.
personality | behaviour | You're a rock star.
absolute | behaviour | You always, always wait until the last minute.
absolute | behaviour | Not one of your reviews comes on time.
absolute | behaviour | You're never on time on Mondays.
absolute | behaviour | It's the same story with you each week.
absolute | behaviour | You consistently ignore the checklist.
absolute | behaviour | Day after day you push straight to production.
absolute | behaviour | You only ever talk to Ben.
hearsay | behaviour | A colleague told me you badmouthed the plan.
hearsay | behaviour | Some on the team find your tone harsh.
hearsay | behaviour | I keep hearing that you miss the hand-over.
hearsay | behaviour | From what I gather, you left before the end.
hearsay | behaviour | Support is saying you don't pick up.
hearsay | behaviour | Everyone agrees the demo was a mess.
hearsay | behaviour | It seems that people avoid asking you.
no-example | example | More than once.
no-example | example | Basically every meeting.
no-example | example | All over the place, really.
no-example | example | With the other team mostly.
no-example | example | It's a pattern.
no-example | example | Too many to list.
no-example | example | When you are stressed.
no-impact | impact | It's rude.
no-impact | impact | That's simply not professional.
no-impact | impact | It isn't fair.
no-impact | impact | I would like you to think about that.
no-impact | impact | Nobody should work like this.
no-impact | impact | Not what I expect from a lead.
topics | behaviour | You cut Ana off on Monday. Plus the reports. And the coffee machine.
topics | behaviour | Several things come together: hand-over, tone, attendance.
topics | behaviour | You missed the stand-up. Oh, and your slides had last year's numbers.
topics | behaviour | You promised a date to the clinic. Unrelated: please tidy the wiki.
topics | behaviour | There's the thing with the wiki, and then there's Monday's call.
topics | behaviour | The tests were missing. I also want to talk about how you answer juniors.
- | behaviour | On Monday you cut Ana off twice before she got to the numbers.
- | behaviour | You pushed to production at 18:20 on Friday and went offline.
- | behaviour | You asked the clinic what they were afraid of and wrote it down.
- | behaviour | You told Ben in front of the clinic that his numbers were wrong.
- | behaviour | You took the first call of the night yourself.
- | behaviour | You put three questions into one review comment.
- | behaviour | You laughed when Maria said she had never used the tool.
- | behaviour | You wrote the steps into the wiki while they were fresh.
- | behaviour | You said you would call the clinic and did not.
- | behaviour | You were silent for the whole retro.
- | behaviour | You changed the numbers on slide 4 an hour before the demo.
- | behaviour | You are the one who holds the key, and you were not reachable.
- | behaviour | You offered Lea to go through the contract together.
- | behaviour | You closed my question with "works for me".
- | behaviour | You never opened the draft that I had sent you on Tuesday.
- | example | Slide 4, Thursday's demo.
- | example | The call with the clinic in Linz.
- | example | Right after the alarm at night, 12 November.
- | example | In front of the whole ward.
- | example | Your comment on my change to the tariff table.
- | example | When Maria asked about the tablets and you sighed.
- | example | The mail to the hospital last week.
- | impact | The clinic asked for another contact.
- | impact | I went home with the feeling that my work does not count.
- | impact | Maria no longer asks questions.
- | impact | The ward worked on paper for two shifts.
- | impact | We found out on Monday, from a patient.
- | impact | Lea was able to sign the same day.
- | impact | It took the heat out of the call.
- | impact | I had nobody to ask for three hours.
- | impact | Nurses typed everything twice.
- | impact | Ben is looking for another project.
`;
