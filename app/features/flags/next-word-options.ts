/** Minutes that stand to be chosen. */
export const nextWordMinutes = ["30", "60", "120", "240"] as const;
export type NextWordMinutes = (typeof nextWordMinutes)[number];

const words: Record<NextWordMinutes, string> = { 30: "In 30 min", 60: "In 1 h", 120: "In 2 h", 240: "In 4 h" };
export const nextWordOptions = nextWordMinutes.map((value) => ({ value, label: words[value] }));
