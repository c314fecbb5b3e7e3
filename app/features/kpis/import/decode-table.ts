/** The text of an uploaded table, or why it is none. */
export type Decoded = { text: string } | { problem: string };

const notText: Decoded = {
  problem: "This file is not a table in text. Please save it as CSV in your spreadsheet program, and upload that.",
};

/**
 * Reads bytes as a spreadsheet program writes them: UTF-8 with or without its mark, UTF-16 with it or recognised by its empty
 * bytes, and else Windows-1252, in which every byte is a character.
 */
export function decodeTable(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) {
    return { problem: "This is a spreadsheet file, not CSV. Please save it as CSV, and upload that." };
  }
  const encoding = encodingOf(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === "latin1" ? decoded.replace(/[\u0080-\u009f]/g, windowsCharacter) : decoded;
  return text.includes("\0") ? notText : { text };
}

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  const start = bytes.subarray(0, 200);
  const emptyAt = (odd: number) => start.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  if (emptyAt(1) > start.length / 3 && emptyAt(0) === 0) return "utf-16le";
  if (emptyAt(0) > start.length / 3 && emptyAt(1) === 0) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "latin1";
}

/** Node decodes Windows-1252 as ISO 8859-1, which has no characters where Windows has these. */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const windowsCharacter = (control: string) => windows[control.charCodeAt(0) - 0x80] ?? control;

const startsWith = (bytes: Uint8Array, mark: number[]) => mark.every((byte, index) => bytes[index] === byte);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
