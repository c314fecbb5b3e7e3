import type { TermWords } from "../term";

/** Keeping it running, and knowing that it does. */
export const reliability: readonly TermWords[] = [
  {
    name: "Service level",
    forms: ["service level objective", "service level agreement", "service level indicator", "SLO", "SLA", "SLI"],
    meaning: "How good a service is meant to be, in one number: “99.9 of 100 payments succeed”.",
    whyMatters: "Both sides know what was promised. With an agreement (SLA) a broken promise has a price.",
    comparison: "“Pizza in thirty minutes”, with the time on the receipt.",
  },
  {
    name: "Error budget",
    forms: ["burn rate"],
    meaning: "How much may go wrong before the promised service level is broken.",
    whyMatters:
      "While some is left, the team may take risks and change much. When it is spent, steadiness comes first.",
    comparison: "The cancelled lessons that a school year can bear before the exam suffers.",
  },
  {
    name: "On call",
    forms: ["on-call duty", "pager duty", "on-call rotation"],
    meaning: "Being the person who is woken when something breaks, at night and at weekends too.",
    whyMatters: "Somebody always answers. Many calls mean tired people, and slower work the next day.",
    comparison: "The doctor with the phone by the bed.",
  },
  {
    name: "Roll-back",
    forms: ["rollback", "roll back", "rolled back", "rolling back"],
    meaning: "Going back to the last version that worked.",
    whyMatters: "It ends most trouble in minutes. Where it is not possible, every change is a larger risk.",
    comparison: "Putting the old light bulb back in when the new one flickers.",
  },
  {
    name: "Fail-over",
    forms: ["failover", "failed over", "fail over"],
    meaning: "A spare takes over by itself when the main part fails.",
    whyMatters: "It turns an outage into a hiccup. It only counts if it is rehearsed.",
    comparison: "The hospital’s generator that starts when the mains fail.",
  },
  {
    name: "Redundancy",
    forms: ["redundant"],
    meaning: "Having a second one of everything that must not be missing.",
    whyMatters: "It costs more every month and saves the bad day.",
    comparison: "Two pilots in the cockpit.",
  },
  {
    name: "Backup",
    forms: ["back-up", "restore test"],
    meaning: "A copy of the data kept somewhere else, to go back to after a loss.",
    whyMatters: "Machines can be bought again, data cannot. Only a copy that was once restored is known to be good.",
    comparison: "The second set of keys at your neighbour’s.",
  },
  {
    name: "Availability",
    forms: ["uptime", "high availability"],
    meaning: "The part of all time in which the system can be used. 99.9 % is about nine hours a year without.",
    whyMatters: "Every further nine costs many times the one before. Somebody has to say how many are worth it.",
    comparison: "The opening hours that a shop really kept.",
  },
  {
    name: "Monitoring",
    forms: ["observability"],
    meaning: "Watching the system all the time, so that trouble is seen before customers call.",
    whyMatters: "What is found in minutes is cheap. What customers report has already cost trust.",
    comparison: "The dashboard of a car.",
  },
  {
    name: "Instrumentation",
    forms: ["instrumented", "instrument the code"],
    meaning: "Building measuring points into a program, so that one can see from outside what it does.",
    whyMatters: "Without it the team guesses. It is the work that makes all numbers on this page possible.",
    comparison: "Fitting gauges to an engine.",
  },
  {
    name: "Profiling",
    forms: ["profiler"],
    meaning: "Measuring where a program spends its time.",
    whyMatters:
      "The slow part is rarely where people think. An hour of measuring saves weeks of speeding up the wrong thing.",
    comparison: "Timing every step of the morning to learn why one is always late.",
  },
  {
    name: "Health check",
    forms: ["heartbeat check"],
    meaning: "A question that a machine is asked every few seconds: are you well?",
    whyMatters: "A sick machine gets no more customers before anybody notices.",
    comparison: "The nurse who looks in on every bed.",
  },
  {
    name: "Retry",
    forms: ["retries", "retried"],
    meaning: "Trying again by itself after a failure.",
    whyMatters: "Short hiccups of a partner are not noticed. Done carelessly, it knocks a weak partner down for good.",
    comparison: "Calling again when the line was busy, though not every second.",
  },
  {
    name: "Idempotent",
    forms: ["idempotency", "idempotency key"],
    meaning: "Safe to do twice: the second time changes nothing more.",
    whyMatters: "When a payment is sent again after a broken line, nobody is charged twice.",
    comparison: "Pressing the lift button again does not bring a second lift.",
  },
  {
    name: "Rate limit",
    forms: ["rate limiting", "throttling", "throttled"],
    meaning: "A cap on how often somebody may ask in a stretch of time.",
    whyMatters: "One customer, or one attacker, cannot use up what belongs to all.",
    comparison: "Two bottles a customer while the offer lasts.",
  },
];
