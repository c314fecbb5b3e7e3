import { asciiSlug } from "~/http/ascii-slug";

/** Signs that tell one word from another: C++ is not C#. */
const signs: Record<string, string> = { "+": " plus ", "#": " sharp " };

/** A term's name as its address; a name without Latin letters or digits is 'term'. */
export const termSlug = (name: string): string =>
  asciiSlug(name.replace(/[+#]/g, (sign) => signs[sign] ?? "")) || "term";
