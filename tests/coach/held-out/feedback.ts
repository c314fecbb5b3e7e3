/**
 * Sentences of feedback between two people that no rule was tuned on: rules expected | place | text | what else is said.
 * "-" where nothing is to be remarked. tests/coach/labels.md says what each label means.
 */
export const heldOutFeedback = String.raw`
personality | behaviour | You are careless with the deployments.
personality | behaviour | You're just not a team player.
personality | behaviour | I think you are too lazy to write tests.
personality | behaviour | Your attitude in the meetings is bad.
personality | behaviour | You are a difficult person to work with.
personality | behaviour | You seem arrogant when juniors ask something.
personality | behaviour | You don't care about quality.
personality | behaviour | You are so disorganised.
personality | behaviour | You have no sense of responsibility.
personality | behaviour | You were really unprofessional on Thursday.
personality | behaviour | You can be very stubborn in design discussions.
personality | impact | I now think that you are unreliable, so I checked everything twice.
personality | behaviour | It is your nature to be negative about every plan.
personality | behaviour | You are brilliant.
personality | behaviour | You're a perfectionist and that makes reviews slow.
personality | behaviour | Sometimes you come across as rude.
personality | behaviour | You lack empathy for the support people.
absolute | behaviour | You always interrupt me in the planning.
absolute | behaviour | You never answer my messages before lunch.
absolute | behaviour | You are constantly late for the stand-up.
absolute | behaviour | Every time I ask for help you put on your headphones.
absolute | behaviour | Your estimates are always wrong.
absolute | behaviour | You keep changing the plan all the time.
absolute | behaviour | You never ever test what you merge.
absolute | behaviour | Every single review of yours takes three days.
absolute | behaviour | Nothing you hand over works on the first try.
absolute | behaviour | You forever postpone our talks.
absolute | behaviour | You have never once documented an interface.
absolute | behaviour | You always write such clear summaries.
absolute | behaviour | Without exception you push on Friday evenings.
absolute | impact | Because you never tell us, I had to ask the customer myself.
absolute | behaviour | You invariably leave the meeting before the actions are shared out.
hearsay | behaviour | People say that you ignore their comments.
hearsay | behaviour | I heard that you left early during the incident.
hearsay | behaviour | Everyone thinks the hand-over was poor.
hearsay | behaviour | Others have told me that your reviews feel harsh.
hearsay | behaviour | Several colleagues mentioned that you skip the checklist.
hearsay | behaviour | Apparently you told the customer a wrong date.
hearsay | behaviour | It has come to my attention that you change tickets of others.
hearsay | behaviour | The team feels that you decide alone.
hearsay | behaviour | Word is that you do not want to work with the new people.
hearsay | behaviour | I was told that you muted the alarm.
hearsay | behaviour | Rumour has it you are looking at other projects.
hearsay | behaviour | Some people complained about the tone of your comments.
hearsay | impact | Nobody wants to pair with you, they say, so juniors wait for help.
hearsay | behaviour | I'm not the only one who thinks so.
hearsay | example | On Tuesday somebody said you had shouted at the intern.
no-example | example | 
no-example | example | It happens quite often.
no-example | example | In general during meetings.
no-example | example | There are many examples.
no-example | example | You know what I mean.
no-example | example | Mostly when things get stressful.
no-example | example | This has been going on for a while.
no-example | example | Different situations, different projects.
no-example | example | Whenever there is pressure.
no-example | example | I could name several occasions.
no-example | example | Hard to say, it is more of a feeling.
no-example | example | Just look at your code.
no-example | example | See above.
no-example | example | Usually in discussions with the other side.
no-example | example | It was the same as before.
no-impact | impact | 
no-impact | impact | It was not good.
no-impact | impact | This is just bad practice.
no-impact | impact | That is not how we do things here.
no-impact | impact | You should know better.
no-impact | impact | Not ideal.
no-impact | impact | It is against our rules.
no-impact | impact | Please do better next time.
no-impact | impact | It looks bad.
no-impact | impact | I think you can see that yourself.
no-impact | impact | A senior engineer does not do that.
no-impact | impact | It matters.
no-impact | impact | Obvious.
no-impact | impact | It is simply wrong.
no-impact | impact | See example.
topics | behaviour | You merged without a review. Also, your summaries are short and you were late on Monday.
topics | behaviour | Three things: the hand-over, the missing tests, and how you spoke to Ana.
topics | behaviour | You closed the ticket before it was tested. Another thing: the vacation plan.
topics | behaviour | First, the deployment on Friday. Second, the way you answer questions.
topics | behaviour | The release notes were missing, and while we are at it, you did not tell me about your day off.
topics | behaviour | You skipped the demo. On top of that the documentation is missing. And then there is the budget.
topics | behaviour | - late to the planning\n- tests missing\n- harsh words to the support team
topics | behaviour | You did not write the minutes. Besides that, I want to talk about your estimates.
topics | behaviour | 1. The alarm was muted. 2. You did not call Ben. 3. Your holiday was not in the calendar.
topics | behaviour | The interface changed without notice. A different topic is how you share knowledge.
topics | behaviour | You left the incident call early. By the way, the invoice of the training is still missing.
topics | behaviour | You rewrote my text without asking. In addition, I would like to mention the open reviews.
topics | behaviour | There are a few points I would like to raise: the tests, the tone, the holidays.
topics | behaviour | You promised the customer a date. Separately, the way the retro went bothers me.
topics | behaviour | Your review came after four days. Apart from that, you forgot the backup, and not to mention the desk.
personality absolute | behaviour | You are always so negative.
personality hearsay | behaviour | Everybody says that you are arrogant.
absolute topics | behaviour | You never update the board. Also, the tests are missing.
- | behaviour | You merged the change to the tax rules before anybody had reviewed it.
- | behaviour | In the planning you spoke before Ana had finished, three times.
- | behaviour | You answered the customer's question within ten minutes and told us what you had said.
- | behaviour | You wrote the steps of the roll-back down before the deployment.
- | behaviour | You left the incident call at 15:10 without handing over.
- | behaviour | You asked me for help after two hours, not after two days.
- | behaviour | During the review you wrote "this is rubbish" under my query.
- | behaviour | You changed the estimate from five days to two without talking to me.
- | behaviour | You also paired with Ben for two mornings.
- | behaviour | I heard you say to Ana that her question was silly.
- | behaviour | I have never seen such a clear hand-over as yours on Monday.
- | behaviour | The lazy loading that you built hides the price for a second.
- | behaviour | Your script always restarts the queue, as we had agreed, and you did not run it.
- | behaviour | You told the customer that the export never loses rows, although we had seen it lose some.
- | behaviour | You said "everyone knows that" when Tom asked how the cache works.
- | behaviour | You first called the bank and then told support what to say.
- | behaviour | You were fifteen minutes late to the demo and started without an apology.
- | behaviour | You read the runbook aloud while Ben typed.
- | behaviour | You moved the launch without telling Finance.
- | behaviour | I asked twice for a review, and you answered after four days.
- | behaviour | You stayed calm and repeated what each side wanted.
- | behaviour | You muted the alarm and did not write it into the channel.
- | behaviour | You were ill and told us at eight, with a list of what was open.
- | behaviour | The review was hard on the code and kind to its author.
- | behaviour | You are on call this month and did not answer two calls.
- | behaviour | You are responsible for the import and handed it over without notes.
- | behaviour | You asked whether the job should always run at night and then wrote the answer down.
- | behaviour | Never mind the small typo; you sent the customer the wrong file.
- | example | On Tuesday in the planning, when Ana explained the import.
- | example | In the summary of last week, under roadblocks.
- | example | The deployment of 12 November, between 16:00 and 17:30.
- | example | Yesterday, when support called about the refund.
- | example | Pull request 4412: four comments, each of one word.
- | example | When the bank's test account was locked, you called them at once.
- | example | You wrote "not my problem" in the channel.
- | example | In the demo for Finance I asked about rounding and you laughed.
- | example | This morning's stand-up.
- | example | The milestone "Refunds the same day".
- | example | During the incident with the lost orders.
- | example | Last Thursday three of five reviews waited until the evening.
- | example | At the retro after the launch, you thanked everybody by name.
- | example | On the call with the partner from Graz.
- | impact | I had to ask the customer again and looked unprepared.
- | impact | Support got forty calls that evening.
- | impact | The launch moved by three days.
- | impact | Ana stopped speaking in the planning.
- | impact | Finance closed the month a day late.
- | impact | I could go home on time because I knew what was open.
- | impact | It cost us two days, and the customer lost trust in the date.
- | impact | Ben could not go on with his work until the evening.
- | impact | I felt left out and did not bring up my idea.
- | impact | Because of that we found the error before a customer did.
- | impact | Two people worked on the same thing for a day.
- | impact | We had to roll back twice.
- | impact | The juniors now ask earlier.
- | impact | Shoppers saw wrong prices for an hour.
- | impact | That saved me a whole afternoon.
- | impact | Nobody knew who was to call the bank, so nobody did.
- | impact | The customer thanked us in writing.
- | impact | I lost an hour looking for the file.
- | impact | My work for the day was blocked.
- | impact | It made me unsure whether my reviews are wanted.
`;
