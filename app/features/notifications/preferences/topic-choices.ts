import type { StoppableTopic } from "./stoppable-topics";

/** What a person may have by mail or not, in words that follow "Mails about". */
export const topicChoices: Record<StoppableTopic, { label: string; hint: string }> = {
  digest: { label: "Your digest", hint: "once a week, what your projects have published" },
  deadline: { label: "Your deadlines", hint: "one mail before and one after, for a summary that you answer for" },
  due: { label: "Decisions and questions", hint: "what waits for you; private feedback without a word of it" },
  rhythm: { label: "Agreement, trial and review", hint: "a signature, an answer or a decision that is waited for" },
  meeting: {
    label: "Weekly meetings",
    hint: "invitations for your calendar, and the offer of the time when nothing is open",
  },
};

/** What cannot be turned off, and why. */
export const alwaysOn = [
  "Critical flags and questions of your projects, at once and at any hour",
  "For admins: an alarm when Drumbeat reaches nobody, or a channel stops working",
  "Links that you ask for, to sign in or to reset your password",
] as const;
