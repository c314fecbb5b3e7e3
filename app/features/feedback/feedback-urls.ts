export const feedbackUrl = "/feedback";
export const newFeedbackUrl = `${feedbackUrl}/new`;
export type ConversationPage = "draft" | "export";

/** The address of a conversation, or of one of its pages. It never carries a word of it. */
export const conversationUrl = (id: string, page?: ConversationPage): string =>
  `${feedbackUrl}/${id}${page ? `/${page}` : ""}`;
