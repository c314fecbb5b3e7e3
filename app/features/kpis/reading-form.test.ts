import { expect, test } from "vitest";
import { parseForm } from "~/http/parse-form.server";
import { readingForm } from "./reading-form";

const choice = { weeks: ["2026-11-16", "2026-11-09"], today: "2026-11-17" };
const throughput = { shape: "number", sense: "throughput" } as const;
const errorRate = { shape: "ratio", sense: "error_rate" } as const;
const typed = { weekOn: "2026-11-16", status: "value" };

async function read(
  fields: Record<string, string> | [string, string][],
  meaning: typeof throughput | typeof errorRate = throughput,
) {
  const body = new URLSearchParams(fields);
  const request = new Request("http://drumbeat.test", { method: "POST", body });
  const submission = await parseForm(request, readingForm(meaning, choice));
  return submission.status === "success" ? submission.value : submission.reply().error;
}

test("a week, a value and where it comes from", async () => {
  const reading = { status: "value", value: 1840, numerator: null, denominator: null };
  expect(await read({ ...typed, value: "1840", sourceNote: " Grafana ", readOn: "2026-11-16" })).toEqual({
    weekOn: "2026-11-16",
    sourceNote: "Grafana",
    readOn: "2026-11-16",
    reading,
  });
  expect(await read({ ...typed, value: "1840", numerator: "", readOn: "" })).toMatchObject({ reading, sourceNote: "" });
  expect(await read({ ...typed, numerator: "0", denominator: "0" }, errorRate)).toMatchObject({
    reading: { status: "no_traffic", value: null },
  });
});

test.each([
  [{ ...typed, weekOn: "2026-11-23", value: "1" }, { weekOn: ["Please choose one of these weeks."] }],
  [{ ...typed, status: "sunny", value: "1" }, { status: ["Please choose one of the three."] }],
  [{ ...typed, value: "many" }, { value: ["Please enter a number in digits, for example 1840 or 0.21."] }],
  [{ ...typed }, { value: ["Please enter a number."] }],
  [{ ...typed, value: "1", readOn: "2026-11-18" }, { readOn: ["This day is still to come."] }],
  [{ ...typed, value: "1", readOn: "2026-02-30" }, { readOn: ["This day is not in the calendar."] }],
  [{ ...typed, value: "1".repeat(1_000_000) }, { value: ["This is too long for a number."] }],
  [{ ...typed, value: "\ud800\0" }, { value: ["Please enter a number in digits, for example 1840 or 0.21."] }],
  [{ ...typed, value: "1", sourceNote: "x".repeat(301) }, { sourceNote: ["Please keep this under 300 characters."] }],
])("%#: refused at its field", async (fields, errors) => expect(await read(fields)).toEqual(errors));

test("two values where one belongs are refused, not mixed", async () => {
  expect(await read([...Object.entries(typed), ["value", "1"], ["value", "2"]])).toEqual({
    value: [expect.any(String)],
  });
});
