import type { TermWords } from "../term";

/** What goes wrong, and how it is found. */
export const faults: readonly TermWords[] = [
  {
    name: "Error rate",
    forms: ["failure rate", "rate of errors"],
    meaning: "How many of all attempts fail, as a part of a hundred.",
    whyMatters: "Each failed attempt is a person who could not pay, book or sign in. Some come back, others do not.",
    comparison: "How many letters of a hundred come back undelivered.",
  },
  {
    name: "Incident",
    forms: ["production incident"],
    meaning: "Something that runs badly enough for users to feel it, and that people drop other work for.",
    whyMatters: "It costs sales and trust while it lasts, and planned work waits until it is over.",
    comparison: "A burst pipe: first the water is turned off, then one asks why.",
  },
  {
    name: "Outage",
    forms: ["downtime", "service interruption"],
    meaning: "A time in which the system, or a part of it, could not be used at all.",
    whyMatters: "Nothing is sold and nothing is answered, and a contract may name a price for every hour.",
    comparison: "The shop has its shutters down on a Saturday.",
  },
  {
    name: "Post-mortem",
    forms: ["postmortem", "incident review", "blameless review"],
    meaning:
      "A calm look back at an incident: what happened, why, and what will be different. It looks for causes, not for culprits.",
    whyMatters: "The same trouble does not have to be paid for twice.",
    comparison: "What air safety boards do after a near miss.",
  },
  {
    name: "Root cause",
    forms: ["underlying cause"],
    meaning: "The first thing that went wrong and set off the rest.",
    whyMatters: "Mending only what shows means that it comes back in another place.",
    comparison: "Not the wet carpet but the hole in the roof.",
  },
  {
    name: "Regression",
    forms: ["regressed"],
    meaning: "Something that used to work and was broken by a later change.",
    whyMatters: "Customers notice at once, for they know how it was. It tells how well changes are checked.",
    comparison: "The new kitchen is lovely, but now the doorbell is silent.",
  },
  {
    name: "Race condition",
    forms: ["data race"],
    meaning: "A fault that shows only when two things happen in an unlucky order.",
    whyMatters: "It strikes seldom and mostly under load, takes long to find, and can charge somebody twice.",
    comparison: "Two people book the last seat in the same second, and both get a ticket.",
  },
  {
    name: "Deadlock",
    forms: ["dead-lock"],
    meaning: "Two parts of the system wait for each other and neither can go on.",
    whyMatters: "Work stops without an error message until somebody steps in.",
    comparison: "Two people in a doorway, each saying “after you”.",
  },
  {
    name: "Memory leak",
    forms: ["leaks memory", "leaking memory"],
    meaning: "A program keeps a little more of the machine’s memory for itself every hour and never gives it back.",
    whyMatters: "The system slows down over days and then stops, mostly at night.",
    comparison: "A desk on which papers are laid and never cleared.",
  },
  {
    name: "Memory safety",
    forms: ["memory-safe", "buffer overflow"],
    meaning: "A guarantee that a program touches only the parts of the machine’s memory that are its own.",
    whyMatters:
      "Without it a small slip can become a way in for an attacker. A good part of all known security holes came from there.",
    comparison: "A hotel key that opens your room and no other.",
  },
  {
    name: "Flaky test",
    forms: ["flaky", "unstable test"],
    meaning: "A check that sometimes fails although nothing is wrong.",
    whyMatters: "People stop believing the alarm, and the real fault passes with the false ones.",
    comparison: "A smoke detector that goes off when somebody makes toast.",
  },
  {
    name: "Edge case",
    forms: ["corner case"],
    meaning: "A rare but real situation that a usual example leaves out.",
    whyMatters: "Each is rare, together they are every day’s support calls.",
    comparison: "The guest who was born on the 29th of February.",
  },
  {
    name: "Hotfix",
    forms: ["hot-fix", "emergency fix"],
    meaning: "A small repair that goes out at once, past the usual schedule.",
    whyMatters: "It ends the damage quickly and takes somebody away from planned work.",
    comparison: "Tape on the leaking pipe until the plumber comes.",
  },
  {
    name: "Single point of failure",
    forms: ["SPOF"],
    meaning: "One part whose failure stops everything, because nothing stands in for it.",
    whyMatters: "It is a known risk with a known price: pay for a second one, or be ready for the day without.",
    comparison: "One person who has the only key to the warehouse.",
  },
];
