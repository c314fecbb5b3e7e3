import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import { checkInForm } from "./check-in-form";
import { SOMEBODY_ELSE } from "./somebody-else";

const id = "0198c0de-0000-7000-8000-000000000001";
const log = { intent: "log", id, askedBy: id, medium: "call", minutes: "5", happenedOn: "2026-11-17" };
const remember = {
  intent: "remember",
  id,
  weekOn: "2026-11-16",
  count: "9",
  minutesEach: "15",
  medium: "desk",
  couldWait: "yes",
};

function parse(fields: Record<string, string | undefined>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) body.append(name, value);
  const submission = parseWithZod(body, { schema: checkInForm });
  return submission.status === "success" ? submission.value : submission.reply().error;
}

describe("two taps", () => {
  test("who and through what suffice, for the rest has its defaults", () => {
    expect(parse(log)).toEqual({
      ...{ intent: "log", id, askedById: id, askedByName: "", medium: "call", minutesEach: 5 },
      ...{ couldWait: "unsure", topic: "", happenedOn: "2026-11-17" },
    });
  });

  test("a number that was typed counts, not the chip that was set before", () => {
    expect(parse({ ...log, otherMinutes: "45" })).toMatchObject({ minutesEach: 45 });
  });

  test("somebody else is written in words", () => {
    expect(parse({ ...log, askedBy: SOMEBODY_ELSE, askedByName: "The bank" })).toMatchObject({
      ...{ askedById: null, askedByName: "The bank" },
    });
    expect(parse({ ...log, askedBy: undefined, askedByName: "The bank" })).toMatchObject({ askedById: null });
  });
});

describe("what cannot be is told at its field", () => {
  const whole = /whole number from 1 to 480/;
  test.each<[what: string, fields: Record<string, string | undefined>, field: string, message: RegExp]>([
    ["minus five minutes", { otherMinutes: "-5" }, "otherMinutes", whole],
    ["no minute", { otherMinutes: "0" }, "otherMinutes", whole],
    ["481 minutes", { otherMinutes: "481" }, "otherMinutes", whole],
    ["half a minute", { otherMinutes: "2.5" }, "otherMinutes", whole],
    ["words for minutes", { otherMinutes: "a few" }, "otherMinutes", whole],
    ["no minutes at all", { minutes: undefined }, "otherMinutes", whole],
    ["a chip that was made up", { minutes: "9999" }, "minutes", whole],
    ["nobody", { askedBy: undefined }, "askedBy", /who asked/],
    ["somebody else without words", { askedBy: SOMEBODY_ELSE }, "askedByName", /who asked/],
    ["two who asked", { askedByName: "The bank" }, "askedByName", /not both/],
    ["a made-up person", { askedBy: "7" }, "askedBy", /who asked/],
    ["no medium", { medium: undefined }, "medium", /through what/],
    ["a dove", { medium: "dove" }, "medium", /through what/],
    ["a day that is none", { happenedOn: "2026-02-30" }, "happenedOn", /calendar/],
    ["no day", { happenedOn: "" }, "happenedOn", /day/],
    ["a long line", { topic: "x".repeat(141) }, "topic", /140/],
    ["a spoilt form", { id: "1" }, "id", /reload/],
  ])("%s", (_, fields, field, message) => {
    expect(parse({ ...log, ...fields })).toHaveProperty([field, 0], expect.stringMatching(message));
  });

  test.each([
    ["no check-in", { count: "0" }, "count"],
    ["a hundred and one", { count: "101" }, "count"],
    ["minus minutes", { minutesEach: "-1" }, "minutesEach"],
    ["a Tuesday for a week", { weekOn: "2026-11-17" }, "weekOn"],
    ["no word on waiting", { couldWait: undefined }, "couldWait"],
  ])("%s in a remembered week", (_, fields, field) => {
    expect(parse({ ...remember, ...fields })).toHaveProperty(field);
  });

  test("time to get back below nought or above two hours", () => {
    for (const minutes of ["-1", "121", "", "soon"])
      expect(parse({ intent: "assume", minutes })).toHaveProperty("minutes");
    expect(parse({ intent: "assume", minutes: "0" })).toEqual({ intent: "assume", minutes: 0 });
  });

  test("a button that the page has not", () => {
    expect(parse({ intent: "explode" })).toHaveProperty("intent");
    expect(parse({})).toHaveProperty("intent");
  });
});
