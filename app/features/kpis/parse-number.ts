/** What a number may be: `whole` counts things, so nothing below zero and no decimals. */
export type NumberRule = { whole?: boolean; least?: number; most?: number };
export type ParsedNumber = { ok: true; value: number } | { ok: false; problem: string };

const mostExact = Number.MAX_SAFE_INTEGER;
const tooLarge = "Numbers above 9,007,199,254,740,991 cannot be kept exactly. Please use a larger unit.";
const plain = /^-?\d{1,400}(\.\d{1,400})?$/;
const grouped = /^-?\d{1,3}(([, ])\d{3})(\2\d{3})*(\.\d+)?$/;

/**
 * Reads a number as people type it: "1840", "1,840.5", "1 840", "−3". What could mean two things ("1.840,5", "0,21") is
 * refused with a word about how to write it, and so is what a number cannot hold exactly.
 */
export function parseNumber(typed: string, rule: NumberRule = {}): ParsedNumber {
  if (typed.length > 1000) return refuse("This is too long for a number.");
  const text = typed
    .trim()
    .replace(/^[−–]/, "-")
    .replace(/^\+/, "")
    .replace(/[\u00a0\u2009\u202f]/g, " ");
  if (text === "") return refuse("Please enter a number.");
  if (!plain.test(text) && !grouped.test(text)) return refuse(whyNot(text));
  const digits = text.replace(/[, ]/g, "");
  const value = Number(digits) || 0;
  if (Math.abs(value) > mostExact) return refuse(tooLarge);
  if (!isExact(digits)) return refuse("Please use at most 15 digits.");
  return withinRule(value, rule);
}

function withinRule(value: number, { whole, least = whole ? 0 : undefined, most }: NumberRule): ParsedNumber {
  if (whole && value < 0) return refuse("A count cannot be below zero.");
  if (whole && !Number.isInteger(value)) return refuse("Please enter a whole number: this counts things.");
  if (least !== undefined && value < least) return refuse(`This cannot be below ${least}.`);
  if (most !== undefined && value > most) return refuse(`This cannot be above ${most}.`);
  return { ok: true, value };
}

function whyNot(text: string): string {
  if (/^-?[\d., ]+$/.test(text) && /\d/.test(text)) {
    return "Please write decimals after a full stop, for example 1840.5. A comma only groups thousands: 1,840.";
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
