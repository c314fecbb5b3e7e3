import { expect, test } from "vitest";
import { decodeTable } from "./decode-table";

const text = "Woche;Wert\n2026-W47;5 €";
const bytes = (...parts: (number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16 = (bigEndian: boolean) =>
  [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });

test.each([
  ["UTF-8", new TextEncoder().encode(text)],
  ["UTF-8 with its mark", bytes([0xef, 0xbb, 0xbf], new TextEncoder().encode(text))],
  ["Windows-1252", Uint8Array.from([...text].map((character) => (character === "€" ? 0x80 : character.charCodeAt(0))))],
  ["UTF-16", bytes([0xff, 0xfe], utf16(false))],
  ["UTF-16, the other way round", bytes([0xfe, 0xff], utf16(true))],
  ["UTF-16 without its mark", bytes(utf16(false))],
  ["UTF-16 without its mark, the other way round", bytes(utf16(true))],
])("%s is read as it was written", (_, file) => expect(decodeTable(file)).toEqual({ text }));

test("a spreadsheet file or a picture is no table", () => {
  expect(decodeTable(bytes([0x50, 0x4b, 3, 4, 0, 0]))).toEqual({ problem: expect.stringContaining("not CSV") });
  expect(decodeTable(bytes([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toEqual({
    problem: expect.stringContaining("in text"),
  });
  expect(decodeTable(new TextEncoder().encode("week,value\n2026-W47,\0"))).toHaveProperty("problem");
});

test("nothing is an empty text", () => expect(decodeTable(new Uint8Array())).toEqual({ text: "" }));
