import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { saysTheSame } from "~/features/kpis/says-the-same";
import { readingOfCounts, readingOfNumber, readingOfShare } from "~/features/kpis/sources/reading-of";
import { readTypedReading } from "~/features/kpis/typed-reading";
import { readingAsTyped } from "./reading-as-typed";

const number = fc.double({ min: -1e15, max: 1e15, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const counts = fc.tuple(share, fc.double({ min: 0, max: 1e15, noNaN: true }));

const typedBack = (shape: "number" | "ratio", reading: ReturnType<typeof readingOfNumber>) =>
  readTypedReading({ shape, sense: "other" }, readingAsTyped("k", shape, { ...reading, sourceNote: "" }));

test.prop([number])("any number that a source gives can be published as it stands in the draft", (value) => {
  const reading = readingOfNumber(value);
  const read = typedBack("number", reading);
  expect("reading" in read && read.reading && saysTheSame(read.reading, reading), JSON.stringify(read)).toBe(true);
});

test.prop([share])("and so can any share", (value) => {
  const reading = readingOfShare(value);
  const read = typedBack("ratio", reading);
  expect("reading" in read && read.reading && saysTheSame(read.reading, reading), JSON.stringify(read)).toBe(true);
});

test.prop([counts])("and any two counts, however they were estimated", ([part, whole]) => {
  const reading = readingOfCounts(part * whole, whole);
  const read = typedBack("ratio", reading);
  expect("reading" in read && read.reading && saysTheSame(read.reading, reading), JSON.stringify(read)).toBe(true);
});
