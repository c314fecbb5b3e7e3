const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "Dana", "Dana and Sam", "Dana, Sam and Priya". */
export const joinWords = (words: readonly string[]): string => list.format(words);
