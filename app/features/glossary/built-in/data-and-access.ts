import type { TermWords } from "../term";

/** Where data lives, how programs talk, and who may. */
export const dataAndAccess: readonly TermWords[] = [
  {
    name: "Back end",
    forms: ["backend", "back-end", "server side"],
    meaning: "The part of the software that nobody sees: it keeps the data, does the sums and follows the rules.",
    whyMatters: "Its work shows only in what it makes possible: speed, correct numbers, nothing lost.",
    comparison: "The kitchen of a restaurant.",
  },
  {
    name: "Front end",
    forms: ["frontend", "front-end"],
    meaning: "The part of the software that people see and touch.",
    whyMatters: "It is what customers judge by. It can only be as good as what stands behind it.",
    comparison: "The dining room, the menu and the waiter.",
  },
  {
    name: "API",
    forms: ["application programming interface", "API endpoint"],
    meaning: "The agreed way in which one program asks another for something.",
    whyMatters: "Partners and apps connect through it. Others build on it, so changing it needs notice.",
    comparison: "The socket in the wall: any plug of the right shape works.",
  },
  {
    name: "API contract",
    forms: ["interface contract", "breaking change"],
    meaning: "What two programs have promised each other: what may be asked, and what is answered.",
    whyMatters: "Keep it, and both sides can change on their own. Break it, and a partner’s system stops.",
    comparison: "The size of a shipping container: ships, cranes and trucks rely on it.",
  },
  {
    name: "Webhook",
    forms: ["callback URL"],
    meaning: "A program calls another by itself when something has happened, instead of being asked over and over.",
    whyMatters: "News arrives in seconds and costs little.",
    comparison: "“We will call you when your table is ready.”",
  },
  {
    name: "Migration",
    forms: ["data migration", "migrated", "migrate"],
    meaning: "Moving data or users from an old home to a new one while business goes on.",
    whyMatters:
      "Much care for nothing that shows, and the old home can be closed afterwards. Going back gets harder with every day.",
    comparison: "Moving a shop across the street without closing it.",
  },
  {
    name: "Schema",
    forms: ["database schema", "data model"],
    meaning: "The plan by which data is laid out: what is kept, and how it hangs together.",
    whyMatters:
      "A good plan makes new questions easy to answer. Changing it later means touching everything that was kept.",
    comparison: "The labels on the drawers of a filing cabinet.",
  },
  {
    name: "Database index",
    forms: ["missing index"],
    meaning: "A sorted list beside the data that makes finding things fast.",
    whyMatters: "One missing index can turn a second into a minute, and adding it can take an afternoon.",
    comparison: "The index at the end of a book.",
  },
  {
    name: "Replica",
    forms: ["read replica", "replication"],
    meaning: "A second, living copy of the data that follows the first.",
    whyMatters: "It takes over when the first fails, and carries a part of the reading.",
    comparison: "A colleague who takes the same notes.",
  },
  {
    name: "Database transaction",
    forms: ["atomic transaction", "transactional"],
    meaning: "Several changes that happen together or not at all.",
    whyMatters: "No money leaves one account without arriving in the other.",
    comparison: "A house changes hands when key and payment are on the table, not before.",
  },
  {
    name: "Eventual consistency",
    forms: ["eventually consistent"],
    meaning: "For a moment two places may show different numbers; soon they agree.",
    whyMatters: "It buys speed and steadiness. Whoever compares two reports in the same minute should know of it.",
    comparison: "The balance in the app and the one at the cash machine, a minute after paying.",
  },
  {
    name: "Batch job",
    forms: ["nightly job", "batch processing", "cron job"],
    meaning: "Work that is collected and done in one go, often at night.",
    whyMatters: "It is cheap, and its result is always a little old. When it fails, the morning’s numbers are missing.",
    comparison: "Doing all the laundry on Sunday.",
  },
  {
    name: "Microservice",
    forms: ["micro-service", "service-oriented architecture"],
    meaning: "A small program that does one job and talks to others like it, instead of one large program.",
    whyMatters: "Teams can change their own part alone. There are more parts that can fail to find each other.",
    comparison: "Market stalls instead of a department store.",
  },
  {
    name: "Encryption",
    forms: ["encrypted", "end-to-end encryption"],
    meaning: "Locking data so that only whoever has the key can read it.",
    whyMatters: "What is stolen is worthless to the thief. The law asks for it in many cases.",
    comparison: "A letter in a safe instead of a postcard.",
  },
  {
    name: "Authentication",
    forms: ["single sign-on", "SSO", "two-factor authentication"],
    meaning: "Finding out that somebody is who they say they are.",
    whyMatters: "It keeps strangers out. Made too hard, it keeps customers out as well.",
    comparison: "Showing the passport.",
  },
  {
    name: "Authorisation",
    forms: ["authorization", "access control"],
    meaning: "Deciding what somebody may do once it is known who they are.",
    whyMatters: "Everybody sees what is theirs and no more.",
    comparison: "The ticket says who may enter which hall.",
  },
];
