/** How somebody was interrupted. */
export const media = ["call", "chat", "desk", "mail", "meeting"] as const;
export type Medium = (typeof media)[number];

export const mediumWords: Record<Medium, string> = {
  call: "Call",
  chat: "Chat",
  desk: "At the desk",
  mail: "Mail",
  meeting: "Meeting",
};

export const couldWaits = ["yes", "no", "unsure"] as const;
export type CouldWait = (typeof couldWaits)[number];

export const couldWaitWords: Record<CouldWait, string> = { yes: "Yes", no: "No", unsure: "Not sure" };

/** The minutes that are one tap away. */
export const usualMinutes = [2, 5, 10, 15, 30] as const;

export const MOST_MINUTES = 480;
export const MOST_ALIKE = 100;
export const WEEKS_BACK = 12;
export const MOST_REFOCUS_MINUTES = 120;
