/** By an author who knew neither the rules nor their words: the half that no rule was changed by. */
export const independentFeedback = `
- | impact | I now double-check all your numbers, which takes me an hour a day.
- | example | Stall 12 at the fair, Saturday noon, you sent the apprentice home for wearing trainers.
- | example | At Diwali lunch you took the pager from me so that I can go to my family.
personality no-example | example | That's just the kind of man you are.
personality | behaviour | I've wondered for months how to word this kindly and I can't: you lack ambition, and I don't see that changing.
- | behaviour | You corrected the grammar of my message in front of the trainees.
- | behaviour | Reading an incident report has never been easier since you changed the template.
no-example | example | It's more a general pattern than one particular moment.
topics no-example | example | The meetings, the e-mails, the overtime, the whole lot.
no-impact | impact | Communication is key in a distributed company.
hearsay | behaviour | Somebody in the union meeting claimed you changed his timesheet.
hearsay no-impact | impact | It has been remarked upon by many in the building.
absolute | behaviour | Forever you're shifting the acceptance criteria after we've started.
absolute no-impact | impact | And that is how you behave round the clock.
personality absolute | behaviour | Rudest man in Ops: you snap at whoever comes to the counter, no matter when.
- | impact | honestly it made my week
topics | behaviour | Your incident reports I can follow without asking, but borrowed adapters don't come back from you and the kitchen after your shift, my god.
- | behaviour | You read your mails while I was presenting the survey.
- | behaviour | When Noor asked why, you said "nobody ever complained before" and went on to the next slide.
- | impact | The test window closed and we wait now three weeks for the next.
topics | example | On Monday you missed the handover, on Wednesday you argued with the canteen lady over lunch, and on Thursday you shared the salary sheet.
hearsay no-example | example | Ask around, they'll tell you.
absolute | behaviour | Without exception the test bench is left dirty by you for the night crew.
- | impact | The regulator sent us a second letter.
no-impact | impact | Great stuff, keep going!
personality | behaviour | I find you arrogant. Sorry, but there it is.
- | behaviour | "Never deploy on Fridays" is what you wrote on the wall, and then you deployed on a Friday.
- | example | When the lift got stuck with the auditor in it, you rang the firm and kept her talking.
- | behaviour | When I asked for the load figures, you pasted a link and left the call.
topics | behaviour | With Zanele you take your time and she has blossomed; on another note, you skipped the fire training, and the backlog has not been groomed since April.
hearsay | behaviour | You're said to hold back test results until the last day.
- | behaviour | Before opening the form you asked the patient's daughter what she needed.
no-example | example | When customers ring you sometimes keep them on hold for too long.
- | impact | I had not slept good for two nights, the whole time thinking what did I wrong.
personality | example | On 4 March in the Bristol office you were a complete jerk to the courier.
- | example | The moment Dario mentioned the pension file, you shut the laptop lid, looked at the ceiling and didn't speak again until Bettina asked who wanted the last biscuit.
absolute no-example | example | There hasn't been a single conversation free of it.
- | behaviour | You turned the argument between Sales and us into a list of four decisions.
- | impact | The shop floor printed 900 labels with the old address.
personality hearsay | behaviour | Everyone in the studio says you're two-faced.
personality absolute topics | behaviour | You're a slob, you don't lock the server room, not ever, and signing that contract with Brno was a mistake.
personality | behaviour | Zero empathy. Zip. I have met vending machines with more feeling than you.
- | behaviour | I could hear, from the next cubicle, how you promised Ravi and then Bea the same Monday slot.
absolute hearsay | behaviour | The interns, I won't say which, are agreed that you ignore every last one of their questions.
- | example | The interview with the welder: you asked him about his children.
no-impact | impact | It's just not how we do things here.
- | behaviour | It was generous of you to give Kofi your slot at the meetup.
personality topics | behaviour | You're impatient, your writing on the labels is illegible, and last week's stock count is missing.
- | impact | The nurses had the redesigned screen before the ward round and nobody had to phone us.
- | impact | I trust the forecast again, so I stopped keeping my own copy.
- | behaviour | You write the acceptance criteria after the build. The testers see them later still.
- | behaviour | With my onboarding you took trouble: you drew the map, you sat with me at the first call, you checked back on the Friday.
hearsay | behaviour | I was informed by certain persons that you are not attending the daily huddle.
- | example | Tues 14th, Teams call, you left your camera on the ceiling and typed through Ola's question.
personality | behaviour | stubborn as a mule. that's the feedback.
no-example | example | same thing as we spoke about
hearsay | impact | Half the floor thinks we lost the Graz deal because you sat on the contract for nine days.
- | example | At Marta's leaving do you announced the reorg.
topics | behaviour | Quick list: stop reassigning my bugs, order the badges, and your slides need sources.
absolute | behaviour | When the warehouse rings you never pick up.
personality | behaviour | Quiet, spineless, grey: as a tech lead that is the figure you cut.
personality no-example | example | You were being your usual sarcastic self.
absolute no-impact | impact | You always do this and it has to stop.
- | example | The demo for the water board: you let Sofia drive and answered only when she looked at you.
hearsay topics | behaviour | A couple of the nurses are unhappy with how you reset their passwords, someone else said you take the disabled parking space, and the training videos aren't done.
topics | behaviour | You were late for planning, the release notes had typos, and your desk phone goes to voicemail.
topics no-impact | impact | So: fewer pings please, better commit messages, and do join the choir.
hearsay | behaviour | There's a perception in leadership that you push back on dates only once it's too late.
personality absolute | behaviour | Incapable of listening, ever. That's what you are.
- | impact | I felt small in front of the people I'm supposed to lead.
- | impact | Because of your note I fixed it in five minutes instead of half a day.
- | behaviour | Leaving the pager on the desk, going for lunch, no handover.
- | example | Two Mondays ago you forwarded my private note to Claire and Sunil.
- | behaviour | You sent a rude macro to a grieving customer, the one that starts "As per our terms".
no-example | example | The way you explained things to the trainees was lovely.
absolute | behaviour | Not once have you filled in the handover sheet.
- | behaviour | "People are saying we're slow", you let out with the customer on the line.
- | behaviour | You spoke over Marta while she was explaining the refund flow. | example=Monday's refinement, at the refund story
absolute | example | At the Lisbon offsite you cut me off three times, as you invariably do.
no-impact | impact | That was wrong and I think you know that also.
- | behaviour | What a brilliant test plan you wrote for the tram doors.
absolute no-example | example | Nobody is ever allowed to finish a sentence with you.
absolute | behaviour | All you do is close tickets with a canned reply.
no-example | example | You know which one I mean. | behaviour=You sign for parcels and leave them in the rain
- | behaviour | You walk new starters through the ticket queue yourself instead of pointing them at the wiki.
- | impact | Nothing was lost in the end, but three of us searched till midnight.
- | impact | We found the bug before the airline did.
- | behaviour | The rule "every change, every time, two pairs of eyes" was yours; you bypassed it on the tariff update.
personality | impact | I cried in the car park that evening. You're heartless.
personality hearsay no-impact | impact | The rest of the crew reckon you're a snake.
- | example | On slide 7 of the town hall you had my chart with your name under it.
hearsay | behaviour | Some colleagues, I shan't name them, find that you answer too sharply under their code.
- | behaviour | Under Deniz's commit you wrote "did you even run this?".
hearsay no-impact | impact | Others would agree with me, believe me.
topics | behaviour | You close chats before the customer has answered. Also, your expense claims are two months behind.
- | impact | It cost me my Saturday.
personality | behaviour | For somebody with fifteen years in the trade you are remarkably thin-skinned.
topics no-example | example | Invites get forgotten, your code is hard to read, and some lunches went unpaid.
- | example | In our one-to-one on the 18th I asked about the budget and got a "later".
no-impact | impact | big impact
absolute | behaviour | Whatever I propose, you shoot it down.
personality | behaviour | honestly mate, bit of a control freak, that's you in a nutshell
hearsay | behaviour | People say you take credit for what the contractors built. | example=The March newsletter, second page
- | impact | I was so angry that I left the building and walked round the block twice.
hearsay topics | behaviour | Your lunch breaks were raised with me; others brought up the tone of your mails; and then the receipts.
- | behaviour | Somebody on the team, it was me, asked you for the figures in the open channel, and you answered by DM to my boss.
no-impact | impact | This is not acceptable.
- | behaviour | I'm writing this angry, so bear with me. You gave the journalist my mobile number. You didn't ask, you didn't warn me.
- | behaviour | You interrupted Lena. A minute later you interrupted Piotr, and then me.
- | example | Black Friday, 02:15. You merged, tagged, and went to bed.
personality no-impact | impact | Only an egoist does this.
- | behaviour | You're always welcome to challenge my estimates, but on Tuesday you did it by laughing.
topics | behaviour | You interrupt in the workshops, besides this your documentation of the sensor is thin and I am still waiting for the laptop from you.
absolute | impact | Two evenings of mine went on cleanup this week, since you leave a broken build behind you 100% of the time.
- | behaviour | Always a kind word for the cleaner. It made my first week easier, seeing you do that.
- | impact | Chidi went home crying.
no-example | example | During calls with partners you share the screen while private stuff is open on it.
absolute topics | behaviour | All the time it's something with you: the alarm left on, the test branch deployed, the client's name misspelt.
personality absolute | behaviour | A chronic complainer. Open a window, shut a window, whatever one does there's a lament from your corner, eternally.
- | example | Yesterday's stand-up.
no-example | example | If we are in a hurry, you jump into the code of others and change it.
- | behaviour | You switched the lazy loading off for the catalogue, as I'd asked, and then measured it on a cheap phone as well, which I hadn't.
- | behaviour | You asked everyone in the room for one worry, and wrote each of them on a card.
- | behaviour | Stayed on the line with the driver till the tow truck came. Thank you.
hearsay | behaviour | It's common knowledge that you paste answers from last year's macros.
hearsay no-example | example | Colleagues told me about some incidents but wished to stay anonymous.
personality topics | behaviour | You are a charming guy but a butterfingers, and the travel forms, don't get me started, and who approved the Oslo hotel?
personality | example | Last Friday's retro showed me how immature you are.
- | example | In the second round with the candidate from Lyon you introduced me as "the diversity hire".
personality hearsay | behaviour | I am not the only one around here who thinks you are conceited.
- | impact | Four customers got the wrong bill and Elif spent Thursday ringing them up.
no-impact | impact | n/a
topics | behaviour | Ignoring the linter. Booking flights above budget. Bringing the dog on audit day.
absolute hearsay no-example | example | Lots of folks tell me you never ring back.
- | behaviour | You sent the pricing deck out before legal had signed it.
personality | behaviour | Simply put, you aren't cut out for on-call.
- | impact | The pilot school dropped out.
absolute | behaviour | Continually you are changing the priorities in the middle of sprint, kindly revert on this.
- | impact | It confused the warehouse: they packed Tuesday's list on Monday.
- | example | During the outage of 7 January you posted every 15 minutes, even when it was only "no news".
absolute hearsay | behaviour | Rota gossip has it that the weekend pager doesn't get picked up, not one time, when it's your turn.
personality absolute hearsay | behaviour | Everyone knows you're a slacker whose coat is on by half three each day God sends.
hearsay | example | I hear you shouted at somebody in the Leeds depot on 9 June.
no-impact | impact | In my former company such a thing was impossible.
- | behaviour | The error text you wrote is arrogant: "Obviously you should know this." You put it in front of pensioners.
no-example | example | You helped a lot of us when things were rough.
- | example | Row 212 of the price list, the one with the comma. | behaviour=You typed the prices by hand;impact=We sold forty pumps at a tenth of the price
- | impact | We lost the Antwerp order. | behaviour=You sent the offer a day late
absolute | behaviour | it's nonstop with you and the @channel pings
- | example | For the Nairobi release you pinned the checklist to the door; its first line is "nobody skips step 1".
hearsay | behaviour | More than one person came to me about the way you hand over the pager.
- | example | I heard it myself at the booth in Hall 4: you told the visitor our competitor was better value.
- | behaviour | You came to refinement with the stories unread. You asked me to summarise them on the spot.
- | impact | Because the ramp was in the drawing, Paul rolled in through the front door on opening day like the rest of us.
personality | behaviour | In the head you remain a student, I apologise that I say it so direct.
- | behaviour | You are on mute when we ask you questions, and the answer comes by chat an hour later.
- | behaviour | You raised your voice at the till. You banged the drawer.
no-impact | impact | Nothing serious, I only wanted to mention.
topics | behaviour | while I'm at it: the microwave, the unread invites, and pushing straight to main
personality no-impact | impact | You come across as a spoiled child.
`;
