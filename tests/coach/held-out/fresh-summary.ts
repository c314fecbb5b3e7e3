/** Written after the rules were done, and nothing was changed by them since: how the coach fares with new sentences. */
export const freshSummary = `
activity | headline | Spent the week upgrading the message service.
activity | headline | We finished the first version of the import screens.
activity | headline | Most of our time went into the audit.
activity | headline | Began moving accounts to the new region.
activity | headline | The reporting service was rewritten.
activity | headline | Reviewed the contracts and prepared the next sprint.
activity | headline | Working on invoices.
activity | outcome | Replace the PDF generator | forWhom=members
activity | outcome | Finish the permissions work | forWhom=admins
activity | promise | Continue with invoices
activity | promise | Write the migration guide
activity | promise | Look at performance
ticket | headline | Members see their invoices again (ACC-318).
ticket | note | Merged with PR #2071.
ticket | reason | OPS-12 and OPS-14 are what is left.
ticket | notes | The code is on feature/invoice-archive.
ticket | notes | See bug 4410 for a picture.
ticket | promise | Members change their address themselves, #9013
acronym | headline | The new IVR takes half of all calls.
acronym | note | The SLA with the printer is signed.
acronym | notes | Our CDN had a bad hour on Thursday.
acronym | reason | The RFP is out and three answered.
acronym | roadblock | The MDM server is full | owner=Finn
acronym | ask | May we store PII in the second region?
term | notes | Redis was full, so sessions were lost.
term | headline | Members stay signed in although the load balancer changed.
term | note | Works behind a feature flag.
term | notes | The memberId was missing in old rows.
term | reason | The nightly cron ran through three times in a row.
term | promise | Members get one receipt, thanks to a unique constraint in Postgres
for-whom | outcome | Invoices of ten years can be searched | forWhom=
for-whom | outcome | Renewal takes one minute | forWhom=
for-whom | outcome | The start page loads in a second | forWhom=tbd
for-whom | outcome | Cancellation by phone | forWhom=
for-whom | outcome | Two languages | forWhom=all
for-whom | outcome | The archive moves to the second region | forWhom=?
hedge | headline | Renewals should be working now, hopefully.
hedge | reason | I think we can make it.
hedge | note | Nearly finished.
hedge | reason | We expect no big surprises, probably.
hedge | promise | Members might be able to renew by phone
hedge | note | It seems to work.
hedge | reason | We are confident, more or less.
hedge | headline | Invoices are about 80% complete.
passive | roadblock | Waiting for the printer
passive | roadblock | No decision on prices yet
passive | roadblock | The domain has not been transferred
passive | reason | We are still waiting for the contract.
passive | note | Blocked by the audit.
passive | roadblock | Licence for the map is missing
contradiction | headline | Renewals were down for a day. | state=on_track
contradiction | headline | The second region is delayed. | state=on_track
contradiction | headline | We will not be ready by the first of March. | state=on_track
contradiction | headline | The audit failed. | state=on_track
contradiction | headline | Members pay by card. | state=on_track; fact=Latency is 900 ms, target at most 500 ms.
contradiction | headline | Several members were charged twice. | state=on_track
- | headline | Members renew in one minute instead of ten.
- | headline | Invoices of the last ten years open in the app.
- | headline | Librarians find a lost card by name.
- | headline | 4,000 members renewed by phone in the first week.
- | headline | Support no longer types addresses twice.
- | headline | Moved invoices to the app, so members stop calling for copies.
- | headline | Nothing new for members; the audit took all of us.
- | outcome | Members cancel without a letter | forWhom=
- | outcome | Auditors download a year at once | forWhom=
- | outcome | One invoice for the whole family | forWhom=families
- | promise | Members choose the day of their payment
- | promise | Branches open an account in five minutes
- | reason | All four branches tested it on Tuesday.
- | reason | The date moves to 3 March unless the printer answers by Monday.
- | reason | Two of three audits passed; the third is on 12 December.
- | note | 30 members tried it and 28 succeeded.
- | note | Branch managers asked for a bigger font; it is in.
- | notes | Invoice 30771 was the first one in French.
- | notes | Prices are in CHF and EUR.
- | notes | The letter went to 12,000 members in the UK.
- | notes | Photos by Ana, taken at the summer party in Hall B.
- | roadblock | The printer is closed until Monday; Finn calls a second one
- | roadblock | We need a yes from Legal by Thursday
- | roadblock | The old contract ends in May | owner=Finn
- | ask | Do members pay for a second card?
- | ask | Shall the branch in Graz start in March or in May?
- | help | Somebody who speaks French, for two hours | owner=Finn
`;
