import { UNSAFE_ErrorResponseImpl as ErrorResponse } from "@remix-run/router";
import { expect, test } from "vitest";
import { errorWords } from "./error-words";

test.each([400, 403, 404, 405, 409, 413, 429])("what ends in %i is not called our fault", (status) => {
  const words = errorWords(new ErrorResponse(status, "", null));
  expect(words.status).toBe(status);
  expect(words.title).not.toContain("on our side");
});

test("what nobody expected is", () => {
  expect(errorWords(new Error("x"))).toMatchObject({ status: 500, title: "Something went wrong on our side." });
});
