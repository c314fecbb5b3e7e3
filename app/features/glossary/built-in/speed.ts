import type { TermWords } from "../term";

/** How fast, and how much at once. */
export const speed: readonly TermWords[] = [
  {
    name: "Latency",
    forms: ["response time", "response times"],
    meaning: "How long one person waits for an answer from the system.",
    whyMatters: "People leave when they wait. Shops lose sales with every second, and staff lose patience.",
    comparison: "The time between ordering at the counter and holding the coffee.",
  },
  {
    name: "Throughput",
    forms: ["requests per second", "requests a minute", "requests per minute"],
    meaning: "How much work the system gets done in a stretch of time: orders, payments or requests a minute.",
    whyMatters: "It says how much business the system can carry today, and how far away the limit is.",
    comparison: "How many cars pass the toll gate in an hour, however long each one waited.",
  },
  {
    name: "Delivery throughput",
    forms: ["team throughput", "throughput of the team", "deployment frequency"],
    meaning: "How much finished work a team brings to its users in a stretch of time: changes or releases a week.",
    whyMatters: "It shows whether ideas reach customers in days or in months. It says nothing about the system’s load.",
    comparison: "How many dishes leave the kitchen in an evening, not how many guests fit in the room.",
  },
  {
    name: "Percentile",
    forms: ["p50", "p75", "p90", "p95", "p99", "p99.9", "95th percentile", "99th percentile"],
    meaning:
      "The value that a given share of cases stays under. With a p95 of 800 ms, 95 of 100 people wait less than that.",
    whyMatters: "An average hides the unlucky ones. The slowest few in a hundred are often the largest customers.",
    comparison: "“Nineteen trains of twenty arrive within five minutes of the plan” says more than the average delay.",
  },
  {
    name: "Bottleneck",
    forms: ["chokepoint"],
    meaning: "The one slow part that holds up everything behind it.",
    whyMatters: "Money spent on any other part changes nothing. Widening this one speeds up the whole.",
    comparison: "One open checkout in a supermarket with twenty full aisles.",
  },
  {
    name: "Capacity",
    forms: ["headroom"],
    meaning: "How much the system can carry before it slows down or fails, and what is left of that.",
    whyMatters: "A campaign or a season can double the load overnight. Room has to be made before that.",
    comparison: "The seats of a bus, and how many of them are still free.",
  },
  {
    name: "Peak load",
    forms: ["peak traffic", "traffic peak", "load peak"],
    meaning: "The most that is asked of the system at one time.",
    whyMatters: "The busiest hour earns the most, and it is when things break.",
    comparison: "The road at half past eight in the morning, not at noon.",
  },
  {
    name: "Scaling",
    forms: ["scale out", "scale up", "autoscaling", "horizontal scaling", "vertical scaling", "scalability"],
    meaning: "Giving the system more machines, or larger ones, so that it carries more.",
    whyMatters: "It decides whether growth costs a little more each month or a rebuild.",
    comparison: "Opening a second till, or buying a faster one.",
  },
  {
    name: "Load test",
    forms: ["stress test", "load testing"],
    meaning: "A rehearsal in which programs play many users at once to see when the system gives way.",
    whyMatters: "The limit is found on a quiet Tuesday and not on the day of the sale.",
    comparison: "Driving loaded trucks over a new bridge before it opens.",
  },
  {
    name: "Cache",
    forms: ["caching", "cached"],
    meaning: "A copy of an answer kept close by, so that it need not be worked out again.",
    whyMatters:
      "It makes pages fast and machines cheap. The price: for a short time somebody may see yesterday’s answer.",
    comparison: "Milk in the fridge instead of a walk to the shop for every cup.",
  },
  {
    name: "Queue",
    forms: ["message queue", "job queue", "work queue"],
    meaning: "A waiting line for work that need not be done this instant.",
    whyMatters: "A rush does not break anything; it only waits. A line that keeps growing is an early warning.",
    comparison: "Orders on the rail above the kitchen pass.",
  },
  {
    name: "Back-pressure",
    forms: ["backpressure"],
    meaning: "A busy part of the system tells the others to send less until it has caught up.",
    whyMatters: "It slows a rush down in good order. Without it, one overloaded part takes the others with it.",
    comparison: "A doorman who lets people in one by one when the room is full.",
  },
  {
    name: "Concurrency",
    forms: ["concurrent", "parallelism", "in parallel"],
    meaning: "Several things being worked on in the same moment.",
    whyMatters:
      "It lets many customers be served at once. It is also where rare faults come from that nobody can repeat.",
    comparison: "One cook with four pans on the stove.",
  },
  {
    name: "Timeout",
    forms: ["time-out", "timed out"],
    meaning: "The moment at which the system stops waiting for an answer and goes on without it.",
    whyMatters: "Too short, and good orders are dropped. Too long, and everybody waits for one slow partner.",
    comparison: "Hanging up after the tenth ring.",
  },
];
