import { describe, expect, test } from "vitest";
import { decimalMarkOf, plainNumber } from "./decimal-mark";

describe("what the cells of a column prove", () => {
  test.each([
    [["1.234,56"], ["comma"], null],
    [["1,234.56"], ["point"], null],
    [["1,5", "1.234"], ["comma"], "1.234"],
    [["1.234.567"], ["comma"], null],
    [["1,234"], [], "1,234"],
    [["0,123"], ["comma"], null],
    [["1234,567"], ["comma"], null],
    [["1,5", "2.5"], ["comma", "point"], null],
    [["12", "no data", "", "=1+1"], [], null],
    [["−1,5 %"], ["comma"], null],
  ] as const)("%j", (cells, decided, unclear) => expect(decimalMarkOf(cells)).toEqual({ decided, unclear }));
});

test.each([
  ["1.234,56", "comma", "1234.56"],
  ["1,234.56", "point", "1234.56"],
  ["1.234", "comma", "1234"],
  ["1.234", "point", "1.234"],
  ["1 234,5", "comma", "1234.5"],
  ["1’234.5", "point", "1234.5"],
  ["−3,5", "comma", "-3.5"],
  ["-0", "point", "-0"],
  ["1,5", "point", null],
  ["1.23.4", "comma", null],
  ["12,34.5", "point", null],
  ["1e5", "point", null],
  ["", "point", null],
  [".", "point", null],
] as const)("%s with a decimal %s is %s", (cell, mark, plain) => expect(plainNumber(cell, mark)).toBe(plain));
