/** By an author who knew neither the rules nor their words: the half that no rule was changed by. */
export const independentSummary = `
for-whom | outcome | Numbers arrive by ten o'clock | forWhom=
- | headline | We passed ISO 27001, and lenders which turned us away invite us to bid again.
- | roadblock | Steel racks not delivered | owner=Ines
for-whom hedge | outcome | Somewhat better sound | forWhom=...
- | headline | No more laundry tokens: lodgers tap a card and the drum spins.
contradiction hedge | headline | Honestly it seems we lost the appeals of 70 families. | state=on_track
- | outcome | Midwives print a birth certificate at the bedside | forWhom=midwives
activity for-whom | outcome | Harmonise master records | forWhom=various
contradiction | headline | Taxi riders sit 40 s in front of a white page, double of what we allowed. | state=on_track
- | headline | Residents report a dark street lamp in their own words at www.stadt-linz.at/issues/77.
- | outcome | The hearing-impaired answer a call with captions | forWhom=?
passive | roadblock | Nobody remembers password of the old mailbox, the colleague emigrated to Peru
- | promise | From the 1st on, paramedics learn the casualty's name on the way.
hedge | headline | Kind of works for wheelchair users now.
passive | roadblock | still no decision about colour
passive | headline | Blocked: solicitor silent, so the subtenants cannot sign.
ticket for-whom | outcome | Faster export, STAT-31 | forWhom=internal
- | headline | Lorries learn their bay from the Yard Control System (YCS), and YCS speaks Polish too.
contradiction | headline | We are three weeks late, the mayor is furious, and voters abroad cannot register. | state=on_track
acronym | headline | ANPR spares truckers the booth.
- | headline | Keepers of the python house hear the siren even in the moat.
- | headline | Nothing is stuck anymore and caterers order lunch again | state=on_track
for-whom | outcome | Dark mode at last | forWhom=everybody
- | outcome | Fitting room mirrors show the jacket in other sizes
- | headline | Sailors read how likely a storm is, as a figure from 0 to 10.
term passive | roadblock | Elasticsearch reindex drags on
activity term | headline | bumped webpack, pinned lodash
- | headline | Sewing pupils reserve a thread in the colour of their choice.
- | headline | We shortened the consent dialog and twice as many donors complete it.
activity | headline | Spent all of January hunting one nasty bug; still hunting.
activity | headline | Load test carried out Saturday as planned.
- | headline | Seedlings missed the boat; Jersey nurseries plant on the 14th, later than we told them.
- | outcome | Basket survives a dead battery
- | outcome | A widow closes the account of her husband in a single visit | forWhom=
passive | roadblock | Cyrillic fonts forbidden by the brand rules
- | roadblock | We need a translator for Dari by Friday from the welfare office.
- | headline | Subscribers talk on across the frontier, thanks to handover, the passing from one mast to the next.
hedge passive | roadblock | Valve firm is possibly bankrupt
activity | promise | Evaluate three sellers of antennas
- | headline | Ward sisters see a newcomer's allergies before the ambulance doors swing.
- | headline | Since mid-March the night desk of the Essen depot can tell a customer where the pallet stands without waking anyone, and in the past nine nights no one was woken.
- | headline | Radiologists in Malmö and Lund share scans over Digital Imaging and Communications in Medicine (DICOM).
activity ticket term | headline | Rebased feature/gift-wrap, squashed the lot
term hedge | promise | OrderAggregate ought to let brides change a bouquet on the eve of the wedding.
passive | roadblock | Lab A measures 4.1, lab B 5.8, and with every rainy spell the gap grows
- | outcome | Forecast at 6 am instead of 9 | forWhom=ice cream makers
- | headline | Laid an extra cable in the mine: foremen talk with every shaft.
ticket | roadblock | Colours wrong in UI-903, Pelle repaints over the holidays
hedge | headline | We believe that arthritis sufferers in Split wait less.
ticket | headline | PAY-3312 is live and Dutch diners split a bill in four taps.
term | promise | An offer is in the flat hunter's pocket in a jiffy by way of RabbitMQ.
activity | promise | I will procure and mount the cupboards.
- | headline | Rewrote the tax letter in plain words; 9 in 10 retirees fill it in without phoning.
- | headline | Coordinated with the union; bus crews can also consult their roster on the noticeboard.
activity | headline | After the usual back and forth with Estates, the cabinet on floor 3 was rewired, relabelled and photographed
activity | headline | Busy fortnight: three audits prepared, one conference attended.
term for-whom | outcome | No Lambda cold starts | forWhom=
- | headline | Players with an ageing Android make it through the swamp level without a freeze.
- | headline | Nobody in Leeds stood longer than ten minutes at the counter on pension day.
ticket | promise | When pull request 61 lands, organists play from sheet music on the stage monitor.
- | roadblock | Sample badges have wrong thickness | help=manufacturer to mail 50 others
term | headline | A WebSocket stays open, so auction bidders hear the hammer the instant it falls.
activity | headline | Wording agreed, slides circulated, transcripts typed.
- | headline | Anglers were without permits for an evening. | state=done; reason=restored from copy, nothing amiss
- | headline | Pressure sinks in the pipeline and an SMS rouses the gas fitter.
- | headline | The API is open and councils pull bin days into their own site.
hedge | roadblock | As far as I know the insurer hesitates | owner=Giulia
passive | roadblock | Gearbox replacement is nowhere to be had
- | outcome | Same price on shelf and receipt
- | roadblock | Archive room under water | owner=Harald; help=dry storage from the city museum
- | outcome | Watchmen can mute the bell from bed | forWhom=
for-whom | outcome | Atlas usable without reception | forWhom=all
for-whom | outcome | Photos no longer blurred | forWhom=?
hedge | headline | It looks as though ramblers arrive at the hut more easily
contradiction passive | headline | Everything waits for a permit, commuters included. | state=on_track
- | outcome | A child's profile cannot spend anything | forWhom=mums and dads
- | outcome | Currents visible on the wrist | forWhom=lifeguards
passive | roadblock | Budget frozen by head office, as every December, and as every December it is a surprise to all concerned.
- | headline | Webhooks, short notes our till relays to yours, put each purchase into a florist's own books at once.
ticket | headline | With commit 4fd02ab patients sees their own name correct, also with ø.
- | roadblock | The city promised us the lease in spring, then in summer, and there it lies unsigned in somebody's tray | owner=Tomasz
activity hedge | headline | Programming of the turbine menu is more or less complete.
contradiction | headline | Money ran out, no scooters for rural postmen until 2027. | state=on_track
term | headline | Now that the tensor shapes agree, a geologist out on the tundra has her rock named while she is still holding it, which she says beats three weeks of silence from Ottawa.
hedge | headline | Reconciliation used to swallow a whole afternoon, and judging from the pilot in Tallinn we are inclined to think that bookkeepers eat dinner with their husbands and wives.
- | roadblock | Only one forklift with a scanner, Piotr is renting two more.
- | headline | Tested with 14 dyslexic undergraduates, changed the font, and they race through an exam sheet a third faster
- | promise | You will be able to silence a rude teammate mid-game.
acronym | headline | If you ever cursed at the ferry terminal: the PLC behind the ramp restarts itself, and cars roll ashore in one sweep while their drivers finish the crossword
passive | roadblock | Dish blown off the roof; village offline
- | headline | The rehearsal app failed and 60 singers shared one score. | state=off_track
activity | headline | Design of remote control was elaborated and presented to committee.
- | headline | Added Arabic, which lets 3,000 asylum seekers follow the vaccination steps.
activity | promise | Kick off phase two.
ticket | promise | Teachers print reports again once #219 is in.
ticket | outcome | GAME-1450: no surprise on the bill | forWhom=parents
acronym | outcome | Alarm via MQTT when the vents jam | forWhom=greenhouse owners
- | headline | Flyers carry their boarding pass on the watch from 3 March; that may move if airport staff strike.
ticket passive | roadblock | Stuck on INFRA-41.
ticket | outcome | Collectors trade stamps (STORY-9) | forWhom=collectors
for-whom hedge | outcome | Searching perhaps 2x quicker | forWhom=
- | outcome | Pills ready on arrival | forWhom=the chronically ill
acronym hedge | headline | The CDR mismatch appears to be gone for travellers in Turkey.
- | promise | The quarry foreman follows dust levels live
acronym passive | roadblock | Boards come without TPM
contradiction | headline | Cooks see allergens at a glance. | state=on_track; fact=critical flag open since Monday
contradiction | headline | A third of the bonuses went to strangers | state=on_track; reason=all fine
activity ticket for-whom | outcome | Implement OPS-118 | forWhom=
acronym passive | roadblock | No FAT date from the plant
- | promise | The voice message is loud enough for grandparents.
activity ticket | promise | Complete #5540 and tackle #5561
contradiction | headline | To be frank: after the third attempt the registry drops every eleventh marriage record, couples are turned away at the counter, and my team has stopped believing in the October date. | state=on_track
- | headline | Trained the dispatchers; they locate a street in eleven seconds.
activity | headline | Investigation about slow report is in execution.
passive | roadblock | no key to the basement cabinet
activity for-whom | outcome | Modernisation of the payroll software | forWhom=
activity acronym | promise | Move the ETL over to Frankfurt
- | promise | By Wednesday the chess club books the hall without the janitor.
acronym | roadblock | DPIA outstanding | owner=Fiachra
- | headline | Cinema guests collect cookie and coffee vouchers at the entrance rather than by post.
- | outcome | Shoes go back in any box
acronym for-whom | outcome | Statements readable under SAF-T | forWhom=general
- | headline | Tenants of the Rosa-Luxemburg estate cannot transfer the rent; Marek rings the savings institute each morning.
hedge | headline | In theory every festivalgoer sleeps in a bunk.
- | outcome | Money on the first, not on the eleventh | forWhom=foster parents
- | outcome | Orchard owners lease a drone by the hour | forWhom=n/a
activity | headline | This period was mainly characterised by the preparation of the acceptance procedure, in the course of which several documents were revised, two appendices were harmonised and the table of contents was extended.
- | headline | Code review caught it early: no holidaymaker was charged double.
- | headline | Pickers walk 1.3 km less per shift.
for-whom | outcome | One list instead of seven | forWhom=
ticket passive | roadblock | MR !482 rejected
contradiction passive | headline | Blocked since the 3rd, no bicycles to try it on, and cyclists go home with what they had. | state=on_track
acronym | promise | True arrival is on display for bus passengers when GTFS-RT is on.
- | headline | Every PDF from the county court can be read aloud, so litigants with poor eyesight follow their own case.
- | headline | Divers off Java check water clarity from the jetty.
acronym contradiction | headline | RTO exceeded fivefold, pupils sat without marks. | state=on_track
- | roadblock | GPS is jammed near the border | owner=field squad Narva
- | roadblock | Nobody may enter the vault until the inspection, Ms Okafor is negotiating with the inspector.
- | promise | Reimbursements land within 48 hours for everyone who bought in Spain.
activity acronym | headline | Wrote an RFC and two ADRs.
contradiction | headline | Customers are leaving: 400 cancelled in July. | state=on_track
term | roadblock | Memory leak in the vision model | owner=Chidi
- | headline | Order 88-20417 and each other parcel lost in the flood is back with its sender.
hedge | promise | Landlords would potentially notice a gas leak.
- | headline | Guests answer an invitation with yes, no or "maybe".
- | headline | Cleaners were shut out of the east wing all Sunday.
term | promise | Journalists preview an article without awaiting the cron job.
ticket contradiction | headline | CARE-812 came back: carers find an empty visit plan. | state=on_track
- | outcome | Recover a stolen account in an afternoon | forWhom=players under 16
- | headline | Beekeepers read the hive pages in Slovenian; before, they could not understand half of it.
term hedge | headline | A garbage collector pause may be why traders stare at a frozen clock.
- | headline | Replaced the barcode guns, and the loading ramp dispatches trucks 20 minutes sooner.
ticket term | roadblock | #87: mutex never freed | owner=Oyelaran
contradiction | headline | Freedivers mark depth with two knocks | state=done; fact=two roadblocks uncleared
acronym | headline | The prescription is with the pharmacist through HL7 within a heartbeat.
- | headline | A bigger cache, and the departures are on the wall by the time a tourist has put down the suitcase.
term | headline | Thanks to lazy hydration readers in Lagos scroll the newspaper on a cheap handset.
contradiction | headline | Not one of five announced features reached referees. | state=done
- | headline | Any bank branch in Kent accepts a refugee as account holder without a utility bill.
acronym | promise | Home buyers sign at the kitchen table under QES.
- | roadblock | No radio licence for Chile | help=legal to hand in the request until 9 May
- | headline | Depot Lyon: zero mispicks, staff home by five.
activity | headline | Lots of meetings and good progress on the prototype!!
- | headline | Inside tunnels the voice carries on guiding motorists.
- | headline | Type "bukse" and Oslo shoppers are shown trousers, not tractors.
- | headline | Deaf callers reach the fire brigade by text, on holidays too.
- | headline | We rebuilt the refund window, so kiosk cashiers settle a return in 40 seconds instead of four minutes.
activity | outcome | Build new scheduling module | forWhom=dispatchers
activity term | headline | I have splitted UserContextProvider in two.
passive | roadblock | The tender was challenged by a competitor, which in our country halts any purchase for six months.
`;
