/** Names the mails about a critical question, so that nobody gets one twice. */
export const criticalKey = (questionId: string, reopenings: number): string =>
  `question ${questionId} critical${reopenings > 0 ? ` ${reopenings}` : ""}`;
