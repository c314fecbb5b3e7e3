/** The word for what somebody typed; every record inherits a few names, like `constructor`, that are nobody's word. */
export const ownWord = (words: Readonly<Record<string, string>>, typed: string | null | undefined) =>
  typed != null && Object.hasOwn(words, typed) ? words[typed] : undefined;
