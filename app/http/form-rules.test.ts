import { expect, test } from "vitest";
import { line, localTime } from "./form-rules";

const name = line(20, "Please give a name.");
const answer = (text: string) => {
  const { data, error } = name.safeParse(text);
  return data ?? error?.issues.map(({ message }) => message);
};

test.each(["", "   ", "\u200b\u200b", "\ufeff \u2060", "\u200d", "\u3164", "\u2800", "\u00ad", "\u{e0041}"])(
  "%j is nothing that could be read",
  (text) => expect(answer(text)).toEqual(["Please give a name."]),
);

test.each([" Mara ", "👩‍💻", "می‌خواهم", "न्‍य", ".", "Ø"])("%j is", (text) => expect(answer(text)).toBe(text.trim()));

test("a line has an end", () => expect(answer("x".repeat(21))).toEqual(["Please keep this under 20 characters."]));

test.each(["2026-11-20T14:05", "2026-11-20T14:05:30", "2026-11-20T14:05:30.123"])("%s is a local time", (time) =>
  expect(localTime("When?").safeParse(time).success).toBe(true),
);

test.each(["2026-11-20", "2026-02-30T10:00", "2026-11-20T24:00", "1826-11-20T10:00", "2026-11-20T10:00Z", "now"])(
  "%s is none",
  (time) => expect(localTime("When?").safeParse(time).success).toBe(false),
);
