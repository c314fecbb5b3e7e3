/** Written after the first rules, in other voices and trades; the rules were widened by them. */
export const strangersSummary = `
activity | headline | Heads-down week on the ledger rewrite.
activity | headline | Paired with Data on the new event model.
activity | headline | Cleared most of the backlog.
activity | headline | Knocked out the remaining subtasks for the tariff engine.
activity | headline | Spike on the meter readings done.
activity | headline | Kicked off the rewrite of the booking form.
activity | headline | Sorted out the flaky build.
activity | headline | The new claims module was developed further.
activity | outcome | Swap the mail library | forWhom=policy holders
activity | outcome | Technical groundwork for the tariff change | forWhom=customers
activity | promise | Get the tests green
activity acronym | promise | Polish the form and fix what QA finds
activity | promise | Further work on the meter import
activity | headline | Did a lot of debugging around the night batch.
ticket | headline | Tenants can see their meter readings; closes ENG-2040.
ticket | note | Follow-up in gh-512.
ticket | reason | Only EN-7 and EN-9 are left before go-live.
ticket | notes | See PRs 871, 872 and 880.
ticket | promise | Nurses sign off a shift on the tablet (US 3381)
ticket | notes | Deployed from users/maria/fix-shift-swap on Tuesday.
ticket | notes | Root of it was 7be1f0c.
acronym | headline | Claims go straight to the FNOL queue.
acronym | note | Waits on sign-off by the DPO
acronym | notes | The LIMS export is fine again.
acronym | reason | Our MTTR went from three hours to forty minutes.
acronym | promise | Clinics send the HL7 file themselves
acronym | ask | Can we renew the ELA before the end of the year?
term | headline | Bookings survive a broker restart because the consumer is idempotent and the offsets are committed late.
term | notes | We bumped Postgres and re-indexed.
term | notes | The ingress dropped the header.
term | reason | Flaky end-to-end suite, but the release is fine.
term | notes | An unhandled promise rejection killed the worker.
term | note | Needs a schema change on tariff_rates.
term | promise | Patients see results without a refresh, by server-sent events
for-whom | outcome | Meter readings by photo | forWhom=
for-whom | outcome | Shift swap in two taps | forWhom=tbc
for-whom | outcome | Claims are paid within a day | forWhom=
for-whom | outcome | Dark theme for the portal | forWhom=internal
for-whom | outcome | Offline mode | forWhom=
hedge | headline | We're pretty close with the claims form.
hedge | reason | Fairly optimistic about the date.
hedge | note | Roughly there, just some polish.
hedge | reason | Can't promise anything yet, but it looks good.
hedge | promise | Best case: tenants upload their readings
hedge | note | Good chance that it lands this week.
hedge | reason | Not sure yet.
hedge | headline | Most of the claims form is in place, give or take.
passive | roadblock | Legal has not come back to us
passive | roadblock | Vendor portal down since Tuesday
passive | roadblock | Two people short
passive | reason | Everything hinges on the vendor.
passive | note | Parked until procurement is through.
passive | headline | Go-live depends on the signature of the hospital, which is still not there.
contradiction | headline | Go-live is off the table for this month. | state=on_track
contradiction | headline | We lost a week to the outage at the data centre. | state=on_track
contradiction | headline | The clinic cancelled the pilot. | state=on_track
contradiction | headline | Half of the tenants still cannot log in. | state=done
contradiction | headline | Readings by photo come three weeks later than said. | state=on_track
- | headline | Tenants photograph their meter and are done.
- | headline | Nurses swap a shift in two taps; last week it took a phone call.
- | headline | The claims hotline gets a third fewer calls.
- | headline | Since Wednesday, patients see a lab result on the day it is known.
- | headline | Rewriting a booking keeps the seat.
- | headline | Claims under 500 euros are paid overnight.
- | headline | No visible change; we replaced what would have failed in spring.
- | headline | Pupils hand in homework from any phone.
- | outcome | Landlords see who has not sent a reading | forWhom=
- | outcome | Night nurses print a hand-over in one go | forWhom=
- | outcome | Policy holders report a storm damage by phone | forWhom=
- | outcome | Bus drivers hear the next stop read aloud | forWhom=
- | promise | Clinics book an interpreter with the appointment
- | promise | Parents see the bus on a map
- | reason | Three of four clinics are live. The fourth joins on 4 December.
- | reason | Off by two days, and Ines has told the clinic.
- | reason | We could lose a week if the licence is not there by the 28th.
- | note | 340 of 400 tenants sent a photo.
- | note | Paused at the wish of the clinic until 7 January.
- | notes | The clinic in Linz starts at 7 am.
- | notes | Bus 512 is not on the map yet.
- | notes | Photos are kept for 30 days, then deleted.
- | notes | The new form follows DIN-5008.
- | notes | WhatsApp is not an option for patients.
- | notes | Dr. Weiss tried it with her own patients.
- | notes | Thanks to Maria for the night shift on Tuesday.
- | roadblock | The tablets arrive late; Jonas borrows six from the other ward
- | roadblock | We need one hour with the head nurse before Friday
- | roadblock | Interpreter service is closed over Christmas | owner=Lea
- | ask | Do we pay for text messages to tenants?
- | ask | May landlords see readings of former tenants?
`;
