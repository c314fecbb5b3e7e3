/** Sentences of feedback between two people that the rules are tuned on: rules expected | place | text | what else is said. */
export const tuningFeedback = String.raw`
personality | behaviour | You are lazy.
personality | behaviour | You're sloppy with tests.
personality | behaviour | You are not reliable.
personality | behaviour | You are a bad listener.
personality | behaviour | You have an attitude problem.
personality | behaviour | You seem uninterested and passive.
personality | behaviour | You don't care about the customers.
personality | behaviour | I find you quite aggressive.
personality | behaviour | You were very childish in the retro.
personality | behaviour | You are too slow and too careful.
personality | behaviour | Your personality does not fit the team.
personality | behaviour | You're a know-it-all.
personality | behaviour | You lack discipline.
personality | behaviour | You are a genius.
personality | behaviour | You have no respect for anybody's time.
personality | behaviour | You act like a diva.
personality | impact | It shows that you are selfish, and Ana had to stay late.
personality | behaviour | You can be so impatient with new people.
absolute | behaviour | You always say no.
absolute | behaviour | You never listen.
absolute | behaviour | You are always late.
absolute | behaviour | You constantly change the scope.
absolute | behaviour | Every time there is a problem you disappear.
absolute | behaviour | All the time you talk over others.
absolute | behaviour | Your code never has tests.
absolute | behaviour | You keep forgetting the minutes, every single week.
absolute | behaviour | You always help everybody.
absolute | behaviour | Whatever you touch breaks.
absolute | behaviour | You have never thanked anyone.
absolute | behaviour | You do not once ask how others are.
absolute | impact | You are never there, so I wait for hours.
absolute | behaviour | Everything you write is too long.
absolute | behaviour | You endlessly discuss names.
hearsay | behaviour | Everybody says you are hard to reach.
hearsay | behaviour | People think you do not like reviews.
hearsay | behaviour | I have heard that you skipped the test.
hearsay | behaviour | Some colleagues told me that you leave early.
hearsay | behaviour | The others feel that you take the easy tasks.
hearsay | behaviour | They say you talk badly about the product.
hearsay | behaviour | It is said that you decide without asking.
personality hearsay | behaviour | Someone mentioned that you were rude on the phone.
hearsay | behaviour | Apparently you refused to help Ben.
hearsay | behaviour | A few people in the team believe that you hide information.
hearsay | behaviour | I've been told you ignored the alarm.
hearsay | behaviour | There is talk that you want to leave.
hearsay | behaviour | Nobody in the team likes your comments, I hear.
hearsay | behaviour | Many have complained about your messages at night.
no-example | example | 
no-example | example | Often.
no-example | example | It is a general impression.
no-example | example | In many meetings.
no-example | example | Several times.
no-example | example | All kinds of situations.
no-example | example | When we work together.
no-example | example | You will remember.
no-example | example | Ask the others.
no-example | example | It is just how it feels.
no-example | example | Nothing specific.
no-example | example | Pretty much everywhere.
no-example | example | Lately, a lot.
no-example | example | Sometimes in reviews, sometimes in talks.
no-impact | impact | 
no-impact | impact | That is bad.
no-impact | impact | It is not acceptable.
no-impact | impact | This must not happen.
no-impact | impact | Everyone knows that this is wrong.
no-impact | impact | Please change this.
no-impact | impact | It is unprofessional.
no-impact | impact | We have rules for that.
no-impact | impact | Great job.
no-impact | impact | Not okay.
no-impact | impact | It should be different.
no-impact | impact | I do not like it.
no-impact | impact | That is important.
no-impact | impact | You can imagine.
topics | behaviour | You interrupted Ana. Also, your tests are missing, and please mind the vacation list.
topics | behaviour | Two things: your reviews and your absence on Monday.
topics | behaviour | You did not call the bank. Another point is your tone in mails.
topics | behaviour | Firstly the reviews. Secondly the meetings.
topics | behaviour | You skipped the minutes. On another note, the budget is late.
topics | behaviour | You pushed on Friday. Furthermore your desk is a mess. Moreover you left at three.
topics | behaviour | - reviews\n- stand-up\n- holidays
topics | behaviour | 1) tests 2) tone 3) travel costs
topics | behaviour | You came late. Apart from that, the slides had errors.
topics | behaviour | You spoke for Ben. And another thing: the report is late.
topics | behaviour | The hand-over was short. In addition, you forgot the alarm.
topics absolute | behaviour | You ignored the checklist. Besides, you never say thanks to Ana.
topics | behaviour | You closed the window of the deploy. While we are at it: the travel costs.
topics | behaviour | A couple of things. The first is the review, the second is the demo.
topics | behaviour | You missed the talk with the customer, plus there is the matter of the missing invoices.
- | behaviour | You committed the change without tests.
- | behaviour | You said "that is stupid" when Ben proposed the queue.
- | behaviour | On Monday you did not come to the demo and did not write.
- | behaviour | You explained the import to Ana until she could do it alone.
- | behaviour | You interrupted Ana twice.
- | behaviour | You told Finance a date that we had not agreed on.
- | behaviour | You read the diff line by line and left twelve comments.
- | behaviour | You did not tell me that the export was broken.
- | behaviour | You also wrote the roll-back steps.
- | behaviour | You were late to the stand-up on Tuesday and on Thursday.
- | behaviour | You were the last one to leave the incident call.
- | behaviour | You are the owner of the import and did not answer for two days.
- | behaviour | I heard you tell the customer that we would refund it.
- | behaviour | The service never came back after your change.
- | behaviour | The always-on setting was switched off by you.
- | behaviour | I always check the alarm first, and you had switched it off without a word.
- | behaviour | You asked Ana and Ben for their view before you decided.
- | behaviour | The sloppy copy of the table came from my script, not from yours.
- | behaviour | You wrote that people say the app is slow, without a number.
- | behaviour | You were quiet in the planning; when Tom asked, you said that the estimate was too low.
- | behaviour | You stopped the deployment when the error rate rose.
- | behaviour | You promised Monday and delivered on Thursday without a word between.
- | behaviour | You first wrote the test and then the change.
- | behaviour | You are new in the team and asked for a map of the services on your second day.
- | behaviour | Your message to the partner left out the date.
- | behaviour | You rolled your eyes when Ines asked about the price.
- | behaviour | You let Ben finish and summed up what he had said.
- | behaviour | You deleted the table, and the backup was a day old.
- | example | Last Friday at 16:40, the change to the price rules.
- | example | In the retro of 3 November.
- | example | Yesterday in the chat with support.
- | example | When Ana presented the import on Monday.
- | example | The flag about lost orders: your first word came after two hours.
- | example | In the review of the basket you wrote "no".
- | example | On the phone with the bank, in front of Tom.
- | example | The planning of this sprint, during the estimate of the export.
- | example | Twice last week, at the stand-up.
- | example | In the summary of 9 November the roadblock had no owner.
- | example | At the demo for the board.
- | example | This afternoon, in the pairing with Ben.
- | example | "Just do it yourself", in the channel of the team.
- | impact | We lost half a day.
- | impact | The customer got two different answers.
- | impact | Ana did not finish her point and left the meeting.
- | impact | I could rely on the list and slept well.
- | impact | The date moved by a week.
- | impact | Ben had to do it again.
- | impact | It took me two hours to find the error.
- | impact | Because of it support could answer at once.
- | impact | I was embarrassed in front of the partner.
- | impact | The team waited until noon.
- | impact | 300 shoppers paid twice.
- | impact | I now hesitate to ask.
- | impact | The new people learned how we release.
- | impact | So nobody called the customer back.
- | impact | Readers did not understand the summary and called me.
- | impact | It helped me to see where I was wrong.
- | impact | Trust between the two teams suffered.
- | impact | That delayed the launch.
`;
