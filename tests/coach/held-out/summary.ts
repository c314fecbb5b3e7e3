/**
 * Sentences of weekly summaries that no rule was tuned on: rules expected | place | text | what else the draft says.
 * "-" where nothing is to be remarked. tests/coach/labels.md says what each label means.
 */
export const heldOutSummary = `
activity | headline | Refactored the invoice exporter and cleaned up its tests.
activity | headline | We spent most of the week on the new login screens.
activity | headline | Started implementing the address book.
activity | headline | The team worked hard on stabilising the import.
activity | headline | Continued with the rewrite of the pricing module.
activity | headline | Lots of progress on the returns portal this week.
activity | outcome | Upgrade the database driver | forWhom=shop owners
activity | outcome | Implement the new notification screens | forWhom=couriers
activity | outcome | Write unit tests for the tax calculation | forWhom=Finance
activity | promise | Keep working on the search filters
activity | promise | Investigate the slow reports
activity | promise | Finish the code review of the checkout changes
activity | headline | Merged the address validation and deployed it to production.
activity | headline | Held three workshops with the design agency and wrote down the requirements.
activity | headline | Fixed several bugs in the basket.
activity | promise | Look into the failing nightly export
activity ticket | headline | Closed PAY-2231 and PAY-2240, reviewed four pull requests.
activity ticket | headline | Merged PR 871 and rebased the rest.
ticket | headline | Shoppers can save their card again (see SHOP-1190).
ticket | headline | Sellers see their payout date since #4821 went live.
ticket | reason | The date holds if issue 331 is solved by Friday.
ticket | note | Couriers get the new route list; details in LOG-77.
ticket | promise | Warehouse staff can print labels in one click (WH-415)
ticket | roadblock | The certificate in OPS-93 has run out | owner=Jana Weber
ticket | reason | Everything that support asked for is on feature/refund-links and goes live on Monday.
ticket | notes | The slow page came from bugfix/lazy-images, which we took back.
ticket | note | Refunds arrive the same day, see ticket 5518.
ticket | headline | Customers receive one e-mail per order instead of three, thanks to MR !642.
ticket | ask | Shall we delete old accounts as described in GDR-12?
ticket | notes | Most of this came with commit 9f3c2ab on Tuesday.
ticket | note | The refund button is back for support (bug 1207).
ticket | notes | The rest waits on release/2024-11-hotfix for the window on Sunday.
acronym | headline | Orders from the ERQ arrive within a minute.
acronym | headline | Support agents now see the CLV of every customer.
acronym | note | Ready once the DPIA is signed.
acronym | reason | Our RTO is now below one hour, so the promise to the board holds.
acronym | roadblock | The WAF drops one request in fifty | owner=Priya Nair
acronym | promise | Partners can read their MRR on the first page
acronym | notes | The EDI gateway had two short outages on Wednesday.
acronym | outcome | Branch offices close their books without the SFT | forWhom=branch offices
acronym | headline | New sellers pass KYB in ten minutes instead of two days.
acronym | note | The bank asked for a second PSP as a fallback.
acronym | ask | May we move the SOR to the new data centre?
acronym | reason | The CAB meets on Thursday and has our change on its list.
acronym | help | Someone who knows the HSM of the bank | owner=Tom Reed
acronym | notes | The RCA of last week's incident is finished.
acronym | headline | Nurses find a patient in the PAS with three letters.
term | headline | Orders no longer get lost when Kafka restarts.
term | headline | We moved the shop to Kubernetes, so the pages stay up while we change them.
term | note | Two shards still hold old data.
term | reason | The cron job that sends the statements runs again.
term | notes | A mutex around the stock counter removed the wrong numbers.
term | notes | The payload of getOrderStatus was too big for the app.
term | outcome | Customers see their invoices even when the replica lags | forWhom=customers
term | roadblock | The staging cluster has no disk space left | owner=Ola Berg
term | notes | The value comes from user_session_id and was empty for guests.
term | promise | Shoppers get their receipt even if a webhook is late
term | headline | Reports open in two seconds since the N+1 queries are gone.
term | note | Works for all but three tenants; their schema is older.
term | notes | We changed nginx.conf so that large files go through.
term | reason | The garbage collector no longer stops the servers for seconds.
term | ask | May we keep the old microservice until January?
for-whom | outcome | Refunds arrive on the same day | forWhom=
for-whom | outcome | Search answers in under a second | forWhom=
for-whom | outcome | Invoices can be downloaded as one file | forWhom=
for-whom | outcome | Passwordless login is live | forWhom=tbd
for-whom | outcome | Addresses are checked while they are typed | forWhom=-
for-whom | outcome | Night mode | forWhom=
for-whom | outcome | Exports with more than ten thousand rows finish | forWhom=n/a
for-whom | outcome | The price list loads from the new source | forWhom=various
for-whom | outcome | Faster opening of large orders | forWhom=
for-whom | outcome | Delivery days can be chosen in the basket | forWhom=?
for-whom | outcome | The daily report is correct on the first of a month | forWhom=to be defined
for-whom | outcome | Barcodes are read at once, also in poor light | forWhom=
for-whom | outcome | Statements come as one file a month | forWhom=none
for-whom activity | outcome | Refactor the mail sender | forWhom=
for-whom | outcome | Second payment provider takes over within a minute | forWhom=open
hedge | headline | Shoppers should hopefully see fewer errors now.
hedge | headline | The new search is almost done.
hedge | reason | We are probably going to make the date.
hedge | reason | It looks like we might be fine.
hedge | note | Kind of works for the bigger shops already.
hedge | promise | Sellers can maybe edit their prices
hedge | promise | Support will ideally see the order history
hedge | notes | There were some minor issues here and there, but nothing serious.
hedge | reason | We believe that the numbers will improve soon.
hedge | headline | The import is about 90% done.
hedge | note | More or less ready, a few small things are left.
hedge | reason | With a bit of luck the supplier delivers in time.
hedge | promise | We will try to have the reports ready
hedge | headline | Basically everything is in place for the launch.
hedge | note | Will be fixed as soon as possible.
hedge | reason | Should be okay if nothing else comes up.
passive | roadblock | Waiting for the bank
passive | roadblock | Access to the test system is still missing
passive | roadblock | The contract has not been signed yet
passive | roadblock | Blocked by the security review
passive | roadblock | A decision about the supplier is pending
passive | roadblock | The firewall rules need to be changed
passive | roadblock | No answer from the tax office so far
passive | roadblock | Test data is being prepared
passive | reason | We are blocked by the missing licence.
passive | headline | The launch is on hold until the contract is signed.
passive | note | Still waiting for feedback from legal.
passive | roadblock | The new servers have been ordered
passive | roadblock | Rate limits of the map provider
passive | note | Approval is pending.
passive | reason | Progress is held up by the procurement process.
contradiction | headline | The launch slips by two weeks. | state=on_track
contradiction | headline | We are behind schedule with the migration. | state=on_track
contradiction | headline | Payments failed for many shoppers on Tuesday. | state=on_track
contradiction | headline | Sellers get the new payout page. | state=on_track; fact=Error rate is 0.9%, its target is at most 0.3%.
contradiction | headline | Couriers see their whole route. | state=on_track; fact=The date of “Live tracking” moved from 24 Nov to 8 Dec.
contradiction | headline | Support answers from one page. | state=on_track; fact=A critical flag is open: “Checkout is down for guests”.
contradiction | headline | Shoppers pay in one step. | state=done; fact=A promise was moved: “Refunds the same day”.
contradiction | headline | Shoppers find sizes at once. | state=on_track; fact=A promise was dropped: “Size guide”.; reason=fine
contradiction | headline | We will miss the date that we promised to Finance. | state=on_track
contradiction | headline | The first shop had to go back to the old system. | state=on_track
contradiction | headline | Two of five shops had to be postponed to January. | state=on_track
contradiction | headline | The new scanner is not ready and will not be this month. | state=done
contradiction | headline | Readers get their digest in time. | state=on_track; fact=Throughput is 900 a minute, its target is at least 1,500.; reason=ok
contradiction | headline | The supplier is delayed, and so are we. | state=on_track
contradiction | headline | Deliveries stopped for a day and a half. | state=on_track
- | headline | Sellers get the new payout page. | state=on_track; fact=Error rate is 0.9%, its target is at most 0.3%.; reason=The rise came from one partner's test on Monday and is over.
- | headline | The launch slips by two weeks. | state=at_risk
- | headline | We are behind schedule, by about a week. | state=off_track
- | headline | Nobody has to wait for a delayed parcel any more. | state=on_track
- | headline | Payments no longer fail when the bank is slow. | state=on_track
- | headline | Card payments now confirm in under a second for every shopper.
- | headline | Finance closes the month two days earlier.
- | headline | Guests can book a table without an account.
- | headline | We refactored the exporter so that Finance gets its file before nine.
- | headline | Fixed the basket: shoppers keep their goods when they log in.
- | headline | Merging two customer accounts now takes support one click.
- | headline | Couriers no longer lose their route when the phone rings.
- | headline | The number of failed refunds fell from 40 to 3 a week.
- | headline | Support can look up any order by phone number.
- | headline | Nothing changed for shoppers this week; two people were ill.
- | outcome | Shoppers pay with their phone
- | outcome | Accountants download all invoices of a year at once | forWhom=
- | outcome | Support agents see why a payment failed | forWhom=
- | outcome | Release notes in plain words reach every shop | forWhom=shop owners
- | outcome | Parents approve a purchase from their own phone | forWhom=
- | outcome | Reviews of goods appear within a minute | forWhom=shoppers
- | promise | Partners test their connection without calling us
- | promise | Sellers change a price and see it in the shop within a minute
- | promise | Investors read the monthly numbers on one page
- | reason | The date holds: the last of three tests passed on Wednesday.
- | reason | The date may move to 8 December if the bank does not answer by Friday.
- | reason | Two of the three shops are live; the third follows on Monday.
- | reason | In May we planned for 40 shops, and 40 shops are live.
- | note | Every shop but the one in Graz has it.
- | note | Dropped, because only two shops asked for it.
- | note | Order 4412 showed that amounts above 10,000 are rounded wrongly.
- | note | We serve 1,200 shops in the EU and 80 in the USA.
- | note | Tested with 50 shoppers; 47 finished without help.
- | notes | The new labels follow ISO-8601 and are read by UTF-8 printers.
- | notes | Prices are in EUR, and the PDF has the VAT number on it.
- | notes | Our #1 wish from support is done.
- | notes | The service level objective (SLO) is now met; the SLO was missed in October.
- | notes | The price feed (a file with all prices that partners fetch every hour) is complete.
- | notes | Latency at the 95th percentile fell from 900 ms to 400 ms.
- | notes | Read more at https://tracker.example.com/browse/PAY-2231 if you like.
- | notes | PayPal and YouTube are linked from the footer.
- | notes | We never sell data to third parties; see the page about privacy.
- | notes | Version 2.4 went to both app stores on Tuesday.
- | notes | Thank you to the team in Łódź, who tested on Saturday.
- | roadblock | The bank's test account is locked; Dana Kovacs talks to them on Monday
- | roadblock | We need somebody from Legal to read two pages by Thursday
- | roadblock | The certificate runs out on 1 December | owner=Jana Weber
- | roadblock | Waiting for the bank | owner=Tom Reed
- | roadblock | Access to the scanner is missing | help=A person who knows the warehouse, by Monday
- | roadblock | Two of five scanners are broken | owner=Ola Berg
- | ask | Shall shoppers be able to pay by invoice above 500 euros?
- | ask | Which of the two delivery partners do we take for Austria?
- | ask | May we close the old shop on 1 February?
- | help | Somebody who knows the account manager of the bank | owner=Tom Reed
- | headline | Shoppers may now return goods within 60 days instead of 14.
- | headline | Some 300 sellers use the new price page every day.
- | headline | Waiting times in the store fell by half since Monday.
- | headline | Blocked cards can be unlocked by the holder in the app.
- | headline | Progress of an order is shown to the shopper step by step.
- | headline | Review of a claim takes one day instead of five.
- | headline | As soon as an order ships, the customer gets one message.
- | reason | It might slip to January unless the licence arrives this week.
- | reason | Nobody is blocked; the last open question was answered by Ines on Monday.
- | note | Shop owners change their opening hours without a call.
- | notes | The test took place in Rooms II and III of the MAX building.
- | notes | JavaScript is no longer needed to read a summary.
- | notes | Our cluster of shops in the north sells the most.
- | notes | The schema of the garden was drawn by a guest.
- | headline | Update: 40 of 40 shops print receipts again.
- | headline | Fewer parcels get lost: 3 last week, 41 the week before.
- | headline | Teachers start a test for the whole class at once.
- | promise | Tenants report a broken heater with a photo
- | promise | Doctors sign a letter from their phone
- | outcome | Members renew in two minutes | forWhom=members of the club
- | outcome | Drivers see the next three stops | forWhom=
- | headline | People who lost their password are back in within a minute.
- | reason | Throughput and error rate are both on target, and no promise was moved.
`;
