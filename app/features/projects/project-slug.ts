/** Letters that no decomposition brings to ASCII. */
const spelled: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th", ı: "i" };

const LONGEST = 50;

/** The word "new" is the address of the page that starts a project. */
const reserved = new Set(["new"]);

/**
 * A name as an address: 'Zahlungen für Köln' is 'zahlungen-fur-koln'. Long names end with a whole word; names
 * without Latin letters or digits are 'project'.
 */
export function slugOf(name: string): string {
  const ascii = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøđðłþı]/g, (letter) => spelled[letter] ?? "");
  const words = ascii.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const short = words.length > LONGEST ? words.slice(0, LONGEST + 1).replace(/-[^-]*$/, "") : words;
  return short.slice(0, LONGEST) || "project";
}

/** The name's address, or the first numbered one ('checkout-2') that is neither taken nor reserved. */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name);
  const isFree = (candidate: string) => !taken.has(candidate) && !reserved.has(candidate);
  if (isFree(slug)) return slug;
  let number = 2;
  while (!isFree(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
