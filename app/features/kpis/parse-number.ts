/** What a number may be: `whole` counts things, so nothing below zero and no decimals. */
export type NumberRule = { whole?: boolean; least?: number; most?: number };
export type ParsedNumber = { ok: true; value: number } | { ok: false; problem: string };

const mostExact = Number.MAX_SAFE_INTEGER;
const tooLarge = "Numbers above 9,007,199,254,740,991 cannot be kept exactly. Please use a larger unit.";
/** Between a digit and three more, as they are written in Switzerland. */
const apostrophes = /(?<=\d)['’](?=\d{3}(?!\d))/g;
const plain = /^-?\d{1,400}(\.\d{1,400})?$/;
/** Groups of three, all by the same sign, and decimals after the other one: "1,840.5", "1.840,5", "1 840,5", "1,234,567". */
const grouped =
  /^(-?\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$|^(-?\d{1,3}(?:,\d{3})+)\.(\d+)$|^(-?\d{1,3}(?:\.\d{3})+),(\d+)$/;
const groupedOften = /^-?\d{1,3}(?:(?:,\d{3}){2,}|(?:\.\d{3}){2,})$/;
const oneComma = /^(-?\d{1,400}),(\d{1,400})$/;

/**
 * Reads a number as people type it, with decimals after a full stop or a comma: "1840.5", "1,5", "1,840.5", "1.840,5", ".5",
 * "1'840", "−3". A comma before exactly three digits could mean two things ("1,234") and is refused with both, and so is what a number
 * cannot hold exactly. A full stop before three digits is a decimal one, as everywhere on the screens.
 */
export function parseNumber(typed: string, rule: NumberRule = {}): ParsedNumber {
  if (typed.length > 1000) return refuse("This is too long for a number.");
  const text = typed
    .trim()
    .replace(/^[−–]/, "-")
    .replace(/^\+/, "")
    .replace(/^-?(?=[.,]\d)/, "$&0")
    .replace(/[\u00a0\u2009\u202f]/g, " ")
    .replace(apostrophes, " ");
  if (text === "") return refuse("Please enter a number.");
  const read = readDigits(text, rule);
  if ("problem" in read) return refuse(read.problem);
  const { digits } = read;
  const value = Number(digits) || 0;
  if (Math.abs(value) > mostExact) return refuse(tooLarge);
  if (!isExact(digits)) return refuse("Please use at most 15 digits.");
  return withinRule(value, rule);
}

/** The number as the language writes it: digits, and a full stop before decimals. */
function readDigits(
  text: string,
  { whole, most = Number.POSITIVE_INFINITY }: NumberRule,
): { digits: string } | { problem: string } {
  if (plain.test(text)) return { digits: text };
  const comma = oneComma.exec(text);
  if (comma) {
    const [, before = "", after = ""] = comma;
    const [together, decimal] = [before + after, `${before}.${after}`];
    const mayGroup = /^-?[1-9]\d{0,2}$/.test(before) && after.length === 3;
    if (!mayGroup || Number(together) > most) return { digits: decimal };
    if (whole) return { digits: together };
    return { problem: `“${text}” could be ${together} or ${decimal}. Please write ${together} or ${decimal}.` };
  }
  if (groupedOften.test(text)) return { digits: text.replace(/[.,]/g, "") };
  const parts = grouped
    .exec(text)
    ?.slice(1)
    .filter((part) => part !== undefined);
  if (!parts) return { problem: whyNot(text) };
  const [before = "", after] = parts;
  return { digits: before.replace(/[ .,]/g, "") + (after ? `.${after}` : "") };
}

function withinRule(value: number, { whole, least = whole ? 0 : undefined, most }: NumberRule): ParsedNumber {
  if (whole && value < 0) return refuse("A count cannot be below zero.");
  if (whole && !Number.isInteger(value)) return refuse("Please enter a whole number: this counts things.");
  if (least !== undefined && value < least) return refuse(`This cannot be below ${least}.`);
  if (most !== undefined && value > most) return refuse(`This cannot be above ${most}.`);
  return { ok: true, value };
}

function whyNot(text: string): string {
  if (/^-?[\d., '’]+$/.test(text) && /\d/.test(text)) {
    return "This could not be read as one number. Please write it plainly, for example 1840.5.";
  }
  if (/^-?[\d., ]+\s?%$/.test(text)) return "Please leave out the % sign.";
  return "Please enter a number in digits, for example 1840 or 0.21.";
}

const isExact = (digits: string): boolean => {
  const [whole = "", fraction = ""] = digits.replace("-", "").split(".");
  const significant = (whole + fraction.replace(/0+$/, "")).replace(/^0+/, "");
  return significant.length <= (fraction.replace(/0+$/, "") === "" ? 16 : 15);
};

const refuse = (problem: string): ParsedNumber => ({ ok: false, problem });
