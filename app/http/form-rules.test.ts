import { expect, test } from "vitest";
import { line } from "./form-rules";

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
