import type { Remark } from "~/features/coach/remark";

/** By what a remark is known again once it was dismissed. */
export const remarkKey = ({ rule, words }: Pick<Remark, "rule" | "words">): string => `${rule}: ${words}`.slice(0, 300);
