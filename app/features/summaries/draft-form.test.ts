import { expect, it } from "vitest";
import { DraftJson } from "./draft-form";

it("takes no character that turns the words beside it around, escaped or not", () => {
  const json = '{"headline":"Paid \\u202edetnuoc\\u202c","notes":"a\u2066b"}';
  expect(DraftJson.parse(json)).toMatchObject({ headline: "Paid detnuoc", notes: "ab" });
});
