import { expect, it } from "vitest";
import { DraftJson } from "./draft-form";

it("takes no character that turns the words beside it around, escaped or not", () => {
  const json = '{"headline":"Paid \\u202edetnuoc\\u202c","notes":"a\u2066b"}';
  expect(DraftJson.parse(json)).toMatchObject({ headline: "Paid detnuoc", notes: "ab" });
});

it("says of a text that is too long only that: where the words are kept, the page knows", () => {
  const { error } = DraftJson.safeParse(JSON.stringify({ headline: "x".repeat(601) }));
  expect(error?.issues.map(({ message }) => message)).toEqual([
    "This is longer than 600 characters. Please shorten it.",
  ]);
});
