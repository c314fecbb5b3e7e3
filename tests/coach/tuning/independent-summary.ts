/** By an author who knew neither the rules nor their words: the half that rules were widened by. */
export const tuningIndependentSummary = `
activity | promise | Next: illustrate the manual
ticket | headline | one letter per citizen and not two, GH-3021
ticket | headline | Release of 12 May, which also contains MR 2065, gives the 40 prison chaplains a private line.
passive | roadblock | nobody is responsible for the tide tables since Gerda retired
- | headline | Removed a deadlock, hence veterinarians save a record without that hourglass.
- | headline | With sharding (data split over several computers) an archivist summons a parish register in a blink.
- | promise | Ice at the points lights a lamp in the tram driver's cab
contradiction | headline | Teachers of the deaf caption a film in one lesson | state=on_track; fact=milestone "Films" off track; reason=soon better
term contradiction | headline | Ingress is down, pilots cannot file a route. | state=done
- | roadblock | We lack a nurse who tries the night view; asking Sister Agnes to lend us one until the 12th
activity ticket | headline | Closed BIL-2207 and BIL-2231.
- | promise | I'll sit with the tax clerks until each can manage the declaration alone.
ticket acronym | headline | Thanks to NET-240 shepherds near Tromsø track collars over LTE-M.
ticket | roadblock | LOG-66 not solved | owner=Wiebke
- | roadblock | Simulator taken by someone else. Jun trades slots with the railway folks on Tuesday.
- | outcome | Both dossiers side by side | forWhom=judges in family law
- | headline | Train crews had their wages on the correct date, first time in ages!
- | headline | Tuned the thermostat, dwellers save around €9 monthly.
- | headline | Surgeon draws lymph nodes on the tablet, the same dot lights up for the pathologist next door.
- | headline | Forgot your PIN? A pensioner gets a fresh one 24/7, at any ATM.
contradiction | headline | The demo before the minister was a disaster; jurors couldn't vote. | state=on_track
term | roadblock | Heap dump too large to inspect; Yusuf borrows a workstation from physics
activity | headline | The whole crew was on a course.
contradiction | headline | One in three crates is misrouted, worse for grocers than before we began. | state=on_track; reason=ok
- | headline | roll-back on Monday evening, since then bakers can trust the flour stock again
term | roadblock | Nginx cuts long uploads | owner=Sanna
- | outcome | A haulier who speaks neither English nor Dutch can announce the load, choose a gate and park without help | forWhom=
- | outcome | Wi-Fi holds from platform to seat | forWhom=rail commuters
term | outcome | Weather buoys push readings by protobuf | forWhom=glaciologists
- | outcome | False fire alarms: from 12 a month to 2 | forWhom=dormitory caretakers
contradiction hedge | headline | Hamlets may face winter without heating. | state=on_track
- | headline | Translated the quests, Brazilian kids play alone without big brother helping.
- | headline | Museum visitors turn every shard of the vase around on a big display.
hedge passive | roadblock | Scaffold permit could perhaps take a while
- | headline | Half the parking meters refuse coins, wardens let motorcyclists off. | state=on_track; reason=spare slots arrive on Monday
activity | headline | We continue to work hard on the vending kiosk.
term | headline | setTimeoutPatch.ts did it: firefighters' pagers no longer buzz twice
activity ticket | headline | Merged PR 918 after long discussion
hedge | promise | Librarians might get the self-checkout, or not.
- | promise | we migrate the last ward and from then the doctors has one login only
- | outcome | Lecturers grade essays on the train | forWhom=
ticket | headline | Ambulances find the back entrance (HOSP-77).
ticket passive | roadblock | bugfix/usb-sleep is refused again and again
- | headline | We analysed 600 support mails and, as a result, hotel clerks answer while the guest is still clearing his throat.
- | headline | No more failures at the barrier: fans pass at the first beep. | state=on_track
- | headline | Migration finished; alumni log in with the old password as if nothing had happened.
activity term for-whom | outcome | Introduce GraphQL | forWhom=tbd
acronym | headline | Evacuation news comes to miners on the TETRA handset down to level six.
term contradiction | headline | Replica lag left oncology with the charts of last Tuesday. | state=on_track
activity | headline | Finished another round of interviews with wholesalers.
- | headline | Swapped the ribbon type = pharmacy stickers don't smear, no calling back of sick people
hedge | headline | Not sure, but early buyers seemed happier with the microphone
hedge | outcome | Fares likely cheaper | forWhom=seniors
contradiction | headline | Florists order by voice. | state=on_track; fact=milestone "Dutch" overdue since the 2nd
passive | roadblock | Waiting for approval.
hedge | headline | Grid operators should spot outages sooner.
- | promise | Skippers may moor overnight without radioing the harbor master.
activity | outcome | Roll out version 4 | forWhom=all 30 depots
- | headline | Dog owners in Graz renew the licence from the sofa, no trip to the town hall.
activity | headline | profiling done, bottleneck identified, instrumentation in
- | headline | Clients with invoice INV-30992 and similar are reimbursed already, was our mistake, sorry again.
- | roadblock | Two of five testers on parental leave | owner=Bea; help=one person lent by the web group
term passive | roadblock | Cross-compiler for the dialysis machine broken
- | headline | Blind passengers head straight for the carriage with free seats.
ticket | headline | fix/rounding-yen is out: shopkeepers in Osaka close the drawer with not one coin missing.
- | headline | We know it took far too long, and the pair of us on the project are the first to admit it, but as of this morning a diabetic in the Highlands whose sensor slips is warned by a loud tone rather than by a dizzy spell.
for-whom | outcome | Error rate under 0.1 % at peak | forWhom=several
for-whom | outcome | Printing from a phone works | forWhom=
- | outcome | Copes without signal for three days | forWhom=park rangers
activity ticket acronym | headline | Reviewed !733 plus the new DTOs
passive | roadblock | We are blocked by other department.
acronym term | headline | Surveyors fetch aerial photos as WMTS out of the Postgres box
- | roadblock | Contract with the map vendor ends 31 August | help=purchasing to extend it for a year
- | headline | Labs in Bergen are certain which kind of blood to thaw.
activity acronym for-whom | outcome | Set up IAM | forWhom=-
- | outcome | Insulin pump shows an empty cartridge one evening ahead | forWhom=relatives of diabetics
ticket hedge | headline | Concierges probably receive keys faster after TASK-5589.
- | promise | Vouchers reach suppliers overnight; could become Thursday if the post office stays shut.
activity term | outcome | Switch from Redux to Zustand
activity | outcome | Connect the weighbridge | forWhom=gravel firms
acronym | headline | Since the WMS talks with the TMS, the roses are with wedding planners before they wilt.
- | headline | nurses dont need to write the blood sugar by hand anymore, the meter sends it alone
activity for-whom | outcome | Refresh of the intranet | forWhom=everyone
- | headline | Porters stopped running: the trolley tells them where it is needed.
acronym | roadblock | The VLAN in the annex is wrong | help=campus network to correct it before term
acronym | outcome | SSO also for the temps | forWhom=contractors
contradiction | headline | We will not make it for harvest; winegrowers stay with chalk. | state=on_track
- | outcome | Search understands "cheap blue bike near me"
- | outcome | One badge for library, canteen and gym | forWhom=students and visiting scholars
activity | promise | Will look into the battery thing.
hedge | promise | Presumably moderators can ban cheaters by the next round.
- | headline | Outage map blank and boring, households lit throughout July. | state=on_track
- | headline | About 200 schools hung up their timetable a fortnight early.
acronym passive | roadblock | PSP rejects our KYC papers
hedge passive | roadblock | I guess the cable is damaged somewhere
activity | outcome | Redesign of the settings page
- | promise | Repair the scale, so that greengrocers weigh right to the gram
activity for-whom | outcome | Phase B concluded | forWhom=n/a
activity | headline | Started the migration, then paused, then resumed.
- | roadblock | Demo handsets kept at customs; Anneke haggles with the clerk today.
for-whom | outcome | Less noise after ten | forWhom=whoever wants it
contradiction | headline | Schedule in tatters, beta group exhausted, buyers angry. | state=on_track; reason=-
- | headline | Half the latency: gamers in Perth hit what they aim at.
activity acronym term | headline | Nursed flaky end-to-end specs and begged for CI runners
activity term | promise | Dockerise the postcode lookup
- | roadblock | Data protection officer has objections | owner=Ruairí
activity | headline | refactoring of invoice part is 80% ready
for-whom | outcome | Inventory exact to the piece | forWhom=as above
passive | roadblock | It is being handled.
- | roadblock | Old agreement forbids storage outside Canada | owner=Mr Baptiste
passive | roadblock | Licences exhausted
- | headline | Kayak hire is a month behind, renters use the carbon form | state=off_track
- | headline | Updated maps, so couriers cross the bridge that exists and not the one from 1998 lol
passive | roadblock | Barn not heated, circuit boards fail below 5 degrees.
hedge | headline | Our impression is that fewer sightseers go astray.
activity hedge | promise | We will try to begin with the translations.
- | headline | Two dental clinics fell back to paper on Thursday.
term | outcome | Seamless failover | forWhom=stock traders
- | headline | Mechanics grab the proper bolt for a Boeing 737-800 in one attempt.
- | roadblock | Please can Finance release the 8k before the 20th, otherwise no sensors in the orchard
- | outcome | Pay by QR at the market stall
- | headline | Maize growers count kernels from a photo and know their harvest within 5 %.
- | headline | Weavers pick patterns out of grandmother's loom cards. | state=on_track; fact=milestone "Silk" overdue; reason=delivery van is due Thursday noon
activity term | headline | Upgraded Kubernetes in both halls.
- | headline | Should the ferry be late, islanders are warned while still in slippers.
activity | promise | We shall do the needful for the certificate and revert back.
- | headline | Fixed race condition in seat reservation: theatregoers never again share one chair
activity acronym | headline | Linked the EHR with the LIS.
contradiction | headline | The ventilator stopped and a ward was evacuated. | state=on_track
activity | headline | Today I moved files from the cellar computer to other computer.
- | roadblock | Under our latest director every expense above 500 € wants three stamps; Solveig has an appointment with her on the 23rd and will bring the list.
term | headline | Canary stage spared 40,000 households a broken voicemail.
hedge | headline | Cheesemakers apparently get milk on time again
- | headline | London and Porto look at the same sales figure; a quarrel of three years is over.
- | headline | Volunteers at the food bank may swap duties by phone, no coordinator has to say yes.
term | headline | Brokers watch prices live since we dropped long polling.
for-whom | outcome | Warning before the tank runs dry | forWhom=tbd
contradiction | headline | Nothing functions since Sunday, intensive care jots in pencil. | state=on_track
- | headline | Deleted nine useless fields; shelter staff register a family while the kettle boils.
- | headline | Freshers enrolled over the morning and the corridor outside C-114 was empty by one.
- | headline | After the ledger went onto fresh machines, merchants study yesterday's takings over breakfast and not at dusk, and the woman with the flower stall in Ghent told us she has thrown away her notebook.
ticket | headline | Bug 70113 gone and voters find their polling station
hedge | outcome | Somehow smoother replays | forWhom=football supporters
- | headline | Swiss cardholders cannot pay with Twint this weekend. | state=on_track; reason=announced maintenance at their provider
- | headline | Dockers unload the right container first.
passive | headline | Expectant mothers in Lviv keep travelling to the capital for want of a stamp.
- | headline | Tills fine. Refunds fine. Cashiers happy, queue short.
for-whom | outcome | Four clicks have become one, and the confirmation pops up in one breath | forWhom=misc
- | headline | In May, gardeners will choose seeds in Welsh.
- | headline | Our #1 complaint, the jammed doors of tram 6, is history: riders wrote zero angry letters.
- | roadblock | Electricity in the workshop drops every afternoon | owner=facility desk
- | headline | Crash count on the Switch fell to nil and kids beat the dragon | state=on_track
activity ticket term | promise | Cherry-pick 7be41fc onto release/9.2
for-whom | outcome | Video plays instantly, even on slow lines | forWhom=
- | promise | Until end of June all 16 embassies issue visas on the spot.
hedge | promise | With a bit of luck sixth formers learn their results on the 9th
- | roadblock | Rule book for drones changed, my boss Selma asks the ministry.
activity hedge | promise | Hopefully finalise the specification
- | outcome | Zookeepers note feedings with gloves on | forWhom=tbd
- | headline | Error rate of contactless payments is 0.2 %, so one diner in 500 has to swipe twice.
acronym | headline | the LMS don't kick out students in middle of quiz now
- | outcome | Undo within five seconds | forWhom=tower crane operators
contradiction | headline | Ushers scan tickets in the dark | state=on_track; fact=throughput 300 an hour, target 900
hedge | headline | Fingers crossed, choirs rent robes from Friday.
- | headline | Delayed coaches refund themselves; the traveler does nothing. | state=done
term | headline | Rate limiter keeps scalpers out; supporters bought 96 % of the stand.
for-whom | outcome | Summaries in Basque | forWhom=n/a
term | headline | checkoutReducer patched, Irish folk are charged in euro again
- | outcome | Auditors extract a year of bookings without asking us | forWhom=auditors
contradiction | headline | Sadly, candidates lost sixty answers. | state=done
`;
