import { expect, test } from "vitest";
import { day } from "~/http/form-rules";
import { usualFollowUp, whyNoFollowUp } from "./follow-up-day";

test("two weeks later, over the end of February in years with 29 days and without", () => {
  expect(usualFollowUp("2026-11-21")).toBe("2026-12-05");
  expect(usualFollowUp("2028-02-15")).toBe("2028-02-29");
  expect(usualFollowUp("2027-02-15")).toBe("2027-03-01");
  expect(usualFollowUp("2028-02-29")).toBe("2028-03-14");
});

test("29 February can be chosen where it exists, and is told to be no day where it does not", () => {
  expect(whyNoFollowUp("2028-02-29", "2028-02-29")).toBeNull();
  expect(day().safeParse("2028-02-29").success).toBe(true);
  expect(day().safeParse("2027-02-29").error?.issues[0]?.message).toBe("This day is not in the calendar.");
});

test("not in the past, and not later than a year, 29 February included", () => {
  expect(whyNoFollowUp("2026-11-20", "2026-11-21")).toMatch(/over/);
  expect(whyNoFollowUp("2026-11-21", "2026-11-21")).toBeNull();
  expect(whyNoFollowUp("2029-03-01", "2028-02-29")).toBeNull();
  expect(whyNoFollowUp("2029-03-02", "2028-02-29")).toMatch(/within a year/);
});
