/** Written after the rules were done, and nothing was changed by them since: how the coach fares with new sentences. */
export const freshFeedback = `
personality | behaviour | You are impatient with customers.
personality | behaviour | You're not very organised.
personality | behaviour | You seem unmotivated lately.
personality | behaviour | You are a great guy.
personality | behaviour | Your attitude towards testing is wrong.
personality | behaviour | You can be quite arrogant.
personality | behaviour | You don't care what we agreed on.
absolute | behaviour | You never update your tickets.
absolute | behaviour | You always leave the hard part to others.
absolute | behaviour | Every time we plan, you are on your phone.
absolute | behaviour | You constantly interrupt.
absolute | behaviour | Your branches are always weeks old.
absolute | behaviour | You are late every single day.
hearsay | behaviour | I've heard you complain about the customer.
hearsay | behaviour | People feel that you do not listen.
hearsay | behaviour | Somebody told me that you refused to help.
hearsay | behaviour | The whole team thinks you should write more.
hearsay | behaviour | Everyone says your estimates are too high.
hearsay | behaviour | Apparently you said no to the customer.
no-example | example | It happens a lot.
no-example | example | In meetings.
no-example | example | I don't have a concrete one.
no-example | example | Often when we discuss things.
no-example | example | You know which ones.
no-example | example | Throughout the project.
no-impact | impact | That's bad.
no-impact | impact | This is not okay for me.
no-impact | impact | It's not how a team works.
no-impact | impact | Please stop.
no-impact | impact | It should not be like that.
no-impact | impact | That is a problem.
topics | behaviour | You were late. Also, the tests are missing.
topics | behaviour | Two points: the demo and the documentation.
topics | behaviour | You skipped the review. Another thing is your language in the chat.
topics | behaviour | First, your estimates. Second, the calls.
topics | behaviour | The notes were missing. Besides, I want to talk about your holidays.
topics | behaviour | - estimates\\n- calls
- | behaviour | You sent the file to the wrong customer on Tuesday.
- | behaviour | You took notes for everyone in the audit meeting.
- | behaviour | You answered the member in French, although nobody had asked you to.
- | behaviour | You left the room while Finn was speaking.
- | behaviour | You reviewed my change within an hour and explained each point.
- | behaviour | You did not reply to two mails about the audit.
- | behaviour | You promised the branch a date without asking the team.
- | behaviour | You raised your voice when I asked about the test.
- | behaviour | You changed the price in the live system without a second pair of eyes.
- | behaviour | You also brought the numbers that Legal needed.
- | behaviour | You started the demo before the customer was there.
- | behaviour | You turned the alarm off and went to lunch.
- | example | Monday, 10:15, in the planning.
- | example | In the audit meeting last week.
- | example | The change to the prices on 3 November.
- | example | On the call with the branch in Graz.
- | example | When Finn asked for help with the printer.
- | example | Yesterday at lunch.
- | example | In your review of the invoice screen.
- | impact | The member called twice and then left.
- | impact | I worked until ten to repair it.
- | impact | The audit took a day longer.
- | impact | Finn felt ignored and said nothing more.
- | impact | We could send the letter on time.
- | impact | The branch opened an hour late.
- | impact | Two members were charged twice.
- | impact | I trust the dates that you give me.
- | impact | Nobody on the team knew what to tell the branch.
`;
