/** Letters that no decomposition brings to ASCII. */
const spelled: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th", ı: "i" };

const LONGEST = 50;

/** A name as a part of an address: 'Zahlungen für Köln' is 'zahlungen-fur-koln'. Ends with a whole word; "" without Latin letters or digits. */
export function asciiSlug(name: string): string {
  const ascii = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøđðłþı]/g, (letter) => spelled[letter] ?? "");
  const words = ascii.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const short = words.length > LONGEST ? words.slice(0, LONGEST + 1).replace(/-[^-]*$/, "") : words;
  return short.slice(0, LONGEST);
}

/** The slug, or the first numbered one ('checkout-2') that is neither taken nor the address of the page that makes one. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  const isFree = (candidate: string) => !taken.has(candidate) && candidate !== "new";
  if (isFree(slug)) return slug;
  let number = 2;
  while (!isFree(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
