import type { SubmissionResult } from "@conform-to/react";

type Result = SubmissionResult<string[]> | undefined;

/** Of a page with several forms: the answer to the one that sent this intent. */
export const resultOf = (result: Result, intent: string): Result =>
  result?.initialValue?.intent === intent ? result : undefined;

/** All that an answer says, for buttons that have no fields to show it at. */
export const messagesOf = (result: Result): string =>
  Object.values(result?.error ?? {})
    .flatMap((messages) => messages ?? [])
    .join(" ");
