/** A word explained for people who do not build software. */
export type TermWords = {
  name: string;
  /** Other ways to say it: "p95", "requests per second". Plurals are found without being listed. */
  forms: readonly string[];
  meaning: string;
  whyMatters: string;
  comparison: string;
};

/** A term as it counts now. `number` is its newest revision's, and 0 while it is as its file says. */
export type Term = TermWords & { slug: string; number: number; isHidden: boolean; isBuiltIn: boolean };

/** Name and forms: all that is looked for in a text. */
export const formsOf = ({ name, forms }: Pick<TermWords, "name" | "forms">): string[] => [name, ...forms];
