import { expect, test } from "vitest";
import { type Reach, reachInWords } from "./flag-reach";

const at = new Date("2026-11-20T14:02:00Z");
const when = (instant: Date) => instant.toISOString().slice(11, 16);
const nothing = { id: "1", name: "Dana Kim", isPerson: true, sentAt: null, waiting: 0, dead: 0, answer: null };
const say = (channel: string, more: Partial<Reach> = {}) => reachInWords({ ...nothing, channel, ...more }, when);

test.each<[string, Partial<Reach>, string]>([
  ["page", { sentAt: at }, "Shown on an open page 14:02"],
  ["page", { waiting: 1 }, "Page not open"],
  ["page", { waiting: 2, sentAt: at }, "Shown on an open page 14:02"],
  ["email", { sentAt: at }, "Mail taken by the mail server 14:02"],
  ["email", { waiting: 1 }, "Mail on its way"],
  ["email", { waiting: 1, answer: "451 Try again later" }, "Mail refused: 451 Try again later"],
  ["email", { dead: 1, answer: "550 No such mailbox" }, "Mail refused: 550 No such mailbox, given up"],
  [
    "email",
    { dead: 1, answer: "Not sent: this person can no longer sign in." },
    "Mail not sent: this person can no longer sign in, given up",
  ],
  ["slack", { sentAt: at }, "Slack took it 14:02"],
  ["slack", { sentAt: at, waiting: 1 }, "Slack took it 14:02"],
  ["slack", { sentAt: at, waiting: 1, answer: "503" }, "Slack took it 14:02; a later one: Slack refused: 503"],
  ["teams", { waiting: 3 }, "Microsoft Teams on its way"],
  ["webhook", {}, "Signed webhook not sent"],
  ["pigeon", { waiting: 1 }, "pigeon on its way"],
])("by %s, %o: %s", (channel, more, words) => {
  expect(say(channel, more).words).toBe(words);
});

test("reached is whoever's side took one, and nobody else", () => {
  expect(say("email", { sentAt: at, answer: "503", dead: 1 })).toMatchObject({ who: "Dana Kim", isReached: true });
  for (const more of [{ waiting: 1 }, { dead: 1, answer: "550" }, {}]) expect(say("email", more).isReached).toBe(false);
});
