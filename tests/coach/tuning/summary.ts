/** Sentences of weekly summaries that the rules are tuned on: rules expected | place | text | what else the draft says. */
export const tuningSummary = `
activity | headline | Worked on the order service and had some good discussions.
activity | headline | We refactored the refund worker.
activity | headline | Migrated the customer table to the new database.
activity | headline | This week we focused on the new basket.
activity | headline | I wrote the tests for the tax module and updated the documentation.
activity | headline | Set up the monitoring and tuned the alarms.
activity | headline | Good progress on the stock import.
activity | headline | Continuing the work on the price rules.
activity | headline | The backend team started to build the loyalty programme.
activity | headline | Discussed the architecture of the new checkout with the platform team.
activity | headline | Bug fixing and small improvements.
activity | outcome | Rewrite the order parser | forWhom=Finance
activity | outcome | Set up the test environment | forWhom=partners
activity | outcome | Clean up the old report code | forWhom=support
activity | outcome | Integrate the new map provider | forWhom=couriers
activity | promise | Work on the export
activity | promise | Continue the migration of the customers
activity | promise | Start with the new receipts
activity | promise | Review and merge the open changes
activity | promise | Refactor the basket
activity | promise | Analyse the crashes of the app
activity | headline | Code review of the payment module is finished.
activity | headline | We have been busy with the upgrade of the framework.
activity | headline | Deployed version 4.1 and prepared 4.2.
activity | headline | Completed 14 story points and 6 tasks.
activity ticket | headline | Merged PR 4412 and closed SHOP-17.
ticket | headline | Guests can check out again (PAY-3312).
ticket | headline | Support sees the refund reason since CRM-9 is live.
ticket | reason | On time, only #2201 is open.
ticket | note | Done in pull request 912.
ticket | note | Shop owners change the price themselves, see LIN-204.
ticket | promise | Couriers scan without a network (LOG-1042)
ticket | roadblock | Ticket 7741 waits at the supplier | owner=Mia Holm
ticket | notes | The change is on fix/rounding-errors until Sunday.
ticket | notes | See issue #88 for the numbers.
ticket | notes | Went live with commit 3e91bd07 in the morning.
ticket | ask | Do we go on with PROD-118 this year?
ticket | reason | The work sits on hotfix/tax-2025 and is ready.
ticket | note | Two numbers were wrong (bug 311).
ticket | headline | Shoppers see the right tax, JIRA: TAX-55.
ticket | notes | Reviewed in !3051 by two people.
ticket | notes | The branch release-candidate-7 is with the testers.
acronym | headline | Partners reach the new BFF without a password.
acronym | headline | The TTFB of the shop fell to 200 ms.
acronym passive | note | Waits for the MSA of the supplier.
acronym | reason | The UAT starts on Monday and ends on Thursday.
acronym | roadblock | The VPC has no free addresses | owner=Sam Hill
acronym | promise | Sellers see their GMV on the first page
acronym | notes | We use mTLS between the shops and the bank.
acronym | outcome | Warehouses work on without the WMS for an hour | forWhom=warehouses
acronym | headline | Agents see the NPS after every call.
acronym | note | The SIT found two errors.
acronym | ask | Can we sign the DPA this week?
acronym | help | Somebody with access to the IDP | owner=Mia Holm
acronym | notes | The POS in Berlin prints again.
acronym | reason | The PO agreed to the smaller scope.
acronym | notes | All SKUs are in the feed, and the PIM is the source.
term | headline | Shoppers stay signed in when Redis restarts.
term | headline | Search is up even while Elasticsearch is upgraded.
term | note | The feature flag is on for ten shops.
term | reason | The pods no longer restart at night.
term | notes | The stack trace shows a null pointer in the tax code.
term | notes | The field total_net_amount was rounded twice.
term | notes | The fault was in calculateShipping().
term | outcome | Sellers keep their changes when the load balancer fails | forWhom=sellers
term | roadblock | The CI pipeline is red since Monday | owner=Sam Hill
term | notes | We moved it out of the monolith.
term | promise | Shoppers see stock that is at most a minute old, by a cache with eviction
term | headline | Invoices arrive at once since the dead letter queue is empty.
term | note | A foreign key was missing, so old orders had no owner.
term | notes | docker-compose.yml now starts everything.
term | reason | The thread pool is large enough for the sale.
term | ask | May we switch off the legacy endpoint in March?
term | notes | The middleware dropped the language of the shopper.
for-whom | outcome | Deliveries on Saturday | forWhom=
for-whom | outcome | Returns take one click | forWhom=
for-whom | outcome | The app opens in under a second | forWhom=TBD
for-whom | outcome | The catalogue shows the right stock | forWhom=
for-whom | outcome | Gift cards work in all countries | forWhom=
for-whom | outcome | Single sign-in | forWhom=n/a
for-whom | outcome | Pictures load at once on slow networks | forWhom=?
for-whom | outcome | Labels print without a driver | forWhom=
for-whom | outcome | Prices are right after a change of the currency | forWhom=-
for-whom | outcome | Receipts come by mail | forWhom=everyone
for-whom | outcome | A lost order is found within a minute | forWhom=
for-whom | outcome | Exports run at night | forWhom=to be decided
for-whom | outcome | The new start page is live | forWhom=unknown
for-whom | outcome | Payment by instalments | forWhom=
hedge | headline | Hopefully the new search is faster for shoppers.
hedge | reason | We should be fine.
hedge | reason | Probably on time.
hedge | note | Almost finished.
hedge | note | Sort of ready for the pilot shops.
hedge | promise | Sellers can perhaps change their own prices
hedge | promise | If all goes well shoppers pay in one step
hedge | headline | Shoppers see somewhat fewer errors.
hedge | reason | We think the date is doable.
hedge | notes | There are some issues with the printer, etc.
hedge | headline | The rollout is nearly complete, about 95% done.
hedge | note | Will be available soon.
hedge | reason | It could possibly be done by Friday.
hedge | promise | We aim to finish the receipts
hedge | reason | Fingers crossed that the bank answers.
hedge | headline | More stable now, at least it seems so.
hedge | note | Basically works.
hedge | reason | It might slip, we will see.
hedge | reason | In theory the date holds.
passive | roadblock | Waiting for the supplier
passive | roadblock | Approval of the budget is pending
passive | roadblock | No access to the bank's system
passive | roadblock | The licence has to be renewed
passive | roadblock | Blocked by legal
passive | roadblock | The test phones were not delivered
passive | roadblock | It is unclear who owns the price list
passive | roadblock | The environment is being set up
passive | roadblock | Nobody knows the old contract
passive | roadblock | The map provider limits us to 100 requests
passive | reason | Waiting on the partner for two weeks now.
passive | note | Blocked until the certificate is there.
passive | headline | Guests cannot pay by invoice because the approval is still outstanding.
passive | reason | Held up by the open contract.
passive | note | A decision has not been made yet.
passive | roadblock | Key person is on holiday
contradiction | headline | The new checkout is delayed to January. | state=on_track
contradiction | headline | We missed the date for the pilot. | state=on_track
contradiction | headline | Orders were lost on Monday. | state=on_track
contradiction | headline | The launch was postponed. | state=on_track
contradiction | headline | We are two weeks late with the receipts. | state=on_track
contradiction | headline | The bank refused our certificate, the date cannot be held. | state=on_track
contradiction | headline | Shoppers pay faster. | state=on_track; fact=Latency is 900 ms, its target is at most 500 ms.
contradiction | headline | Shoppers pay faster. | state=done; fact=A critical flag is open: “Payments fail”.
contradiction | headline | Couriers see their route. | state=on_track; fact=The date of “Route list” moved from 3 Nov to 17 Nov.; reason=all good
contradiction | headline | Finance closes early. | state=on_track; fact=A promise was dropped: “Export”.
contradiction | headline | Partners connect without us. | state=done; fact=A promise was moved: “Partner page”.; reason=-
contradiction | headline | The shop was down for three hours. | state=on_track
contradiction | headline | The pilot failed. | state=on_track
contradiction | headline | We had to roll back the new prices. | state=on_track
contradiction | headline | Not all shops will be live on 1 December as planned. | state=on_track
- | headline | Shoppers pay faster. | state=on_track; fact=Latency is 900 ms, its target is at most 500 ms.; reason=The slow hour came from one import that no longer runs by day.
- | headline | The new checkout is delayed to January. | state=off_track
- | headline | The shop was down for three hours. | state=on_track; reason=It is back, and the date was planned with a week to spare.
- | headline | Delayed parcels are now announced to the customer. | state=on_track
- | headline | Shoppers no longer lose their basket. | state=on_track
- | headline | Late orders fell from 40 to 3 a day. | state=on_track
- | headline | Shoppers see their refund on the same day.
- | headline | Support answers refund questions without calling us.
- | headline | We rewrote the import, so prices are right by six in the morning.
- | headline | Fixed: guests can pay with their phone again.
- | headline | Moved 400 shops to the new contract page; all of them can now change their hours.
- | headline | Merging two baskets works when a guest signs in.
- | headline | Started orders are kept for a week, so that shoppers can go on later.
- | headline | Work permits can be uploaded by the applicants themselves.
- | headline | Fewer refunds fail: 3 this week, 40 last week.
- | headline | It was a quiet week; nothing changed for shoppers.
- | headline | Reviews of a rented flat are shown in the language of the guest.
- | headline | Test results reach patients within an hour.
- | headline | Deployments no longer interrupt anybody who is paying.
- | headline | Updated prices are in every shop within a minute.
- | outcome | Shoppers choose a delivery hour | forWhom=
- | outcome | Finance sees refunds of the same day
- | outcome | Teachers hand out a test in one step | forWhom=
- | outcome | Customers of the bank open an account by phone | forWhom=
- | outcome | The month closes by itself | forWhom=accountants
- | outcome | Invoices as one file | forWhom=tax advisers
- | outcome | Sellers set up a shop in ten minutes | forWhom=
- | promise | Guests pay without an account
- | promise | Warehouse staff print a label with one click
- | promise | Reviewers see only what changed
- | promise | Support starts a refund from the order page
- | reason | The last shop moved on Thursday; the date holds.
- | reason | Off by a week unless the licence arrives by Friday.
- | reason | It could slip if the supplier does not deliver by Monday; Dana calls them today.
- | reason | We agreed with Finance that ten shops are enough.
- | reason | May is planned for the second country.
- | note | About 200 shops use it.
- | note | Tested by the support team for two days.
- | note | Order 30177 is the example that showed the error.
- | note | All shops in the UK have it since Tuesday.
- | note | Dropped after the talk with Marketing: nobody would use it.
- | note | Shoppers should see their invoice within a minute of paying.
- | notes | The PDF opens on every phone.
- | notes | We follow ISO-27001 and use SHA-256 for the files.
- | notes | The recovery time objective (RTO) is one hour; last week RTO was 40 minutes.
- | notes | KYC (know your customer) now takes a day.
- | notes | A webhook (a message that our system sends to a partner's) now repeats itself.
- | notes | iPhone and iPad users see the same page.
- | notes | Details: https://example.com/pull/4412 and https://example.com/feature/x-1.
- | notes | The COVID-19 rules no longer apply.
- | notes | Team #1 of the tournament got the cake.
- | notes | The CEO and the CFO asked for one page.
- | notes | Error rate and latency are where they should be.
- | notes | GitHub and LinkedIn are linked from the page.
- | notes | The pod of whales on the start page is gone.
- | notes | The three branches of the bank in Ulm are closed.
- | notes | Q3 was better than Q2.
- | notes | The pipeline of new customers is on page 3.
- | notes | WARNING: THE SHOP CLOSES ON SUNDAY AT SIX.
- | roadblock | The supplier is late; Mia Holm visits them on Tuesday
- | roadblock | We need a yes from Finance by Wednesday
- | roadblock | Approval of the budget is pending | owner=Ines Roth
- | roadblock | No access to the bank's system | help=Somebody who knows their support, by Friday
- | roadblock | Could somebody lend us two scanners until Friday?
- | roadblock | The licence has to be renewed | owner=Ola Berg
- | ask | Do we sell to Norway this year?
- | ask | Should returns be free for members?
- | help | A person who can sign for the company, on Monday | owner=Sam Hill
- | headline | Shoppers wait 2 seconds instead of 9.
- | headline | No shop is blocked by the missing tax number any more.
- | headline | Approval of a loan takes a day instead of a week.
- | headline | Parents may order for their children.
- | promise | Readers get the digest at eight in their own zone
- | notes | It may rain at the summer party.
`;
