/** What a message is about. People and targets choose by it; a critical message is refused by nobody. */
export const topics = ["flag", "deadline", "digest", "due", "rhythm", "meeting", "channel", "alarm", "test"] as const;
export type Topic = (typeof topics)[number];

/** A key number of a digest; `trend` runs from the oldest week, null where there is no data. */
export type MessageNumber = { name: string; value: string; change: string; target: string; trend: (number | null)[] };

/** One project of a digest. */
export type MessageSection = {
  title: string;
  path: string;
  /** Shape and word: "▲ At risk". The tone only colours it. */
  state: string;
  tone?: "good" | "warn" | "bad" | "calm";
  headline: string;
  needsYou: string[];
  lines: string[];
  numbers: MessageNumber[];
  /** Who said it and when. */
  byline?: string;
};

/** What open pages show on top, until a later message about the same thing says that it is over. */
export type Banner = { isOpen: boolean; title: string; text: string; path: string };

/** What one room wants said, in plain text. No channel knows the room, no room knows a channel. */
export type Words = {
  /** One line. */
  title: string;
  lines: string[];
  facts: { label: string; value: string }[];
  sections: MessageSection[];
  /** Words of it that not everybody knows, explained below where there is room: in a mail. */
  explained?: { name: string; meaning: string }[];
  action: { label: string; path: string };
  /** Why the reader gets it. */
  why: string;
  /** Null where open pages show nothing. */
  banner: Banner | null;
  /** Further projects that it tells of: who may not read all of them any more gets none of it. */
  projectIds?: string[];
  /** What a calendar program takes from the mail by itself. */
  calendar?: { method: "REQUEST" | "CANCEL"; text: string };
};

export type Message = {
  /** What happened and which one it is; said once in a workspace. */
  key: string;
  workspaceId: string;
  projectId: string | null;
  topic: Topic;
  isCritical: boolean;
  /** For the story of one thing: the flag's or the trial's id. */
  aboutId: string | null;
  words: Words;
};

/** Words with what most messages leave out. */
export const wordsOf = (words: Pick<Words, "title" | "lines" | "action" | "why"> & Partial<Words>): Words => ({
  facts: [],
  sections: [],
  banner: null,
  ...words,
});
