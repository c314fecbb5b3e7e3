import { byHandWords } from "./by-hand/words";
import { csv } from "./csv/words";
import { github } from "./github/words";
import { gitlab } from "./gitlab/words";
import { prometheus } from "./prometheus/words";
import { push } from "./push/words";
import type { PulledSource, SourceWords } from "./source";
import { sql } from "./sql/words";

/** Places that are asked for a number. A new one is a folder, its name here, and its reader in readers.server.ts. */
export const pulledKindNames = ["prometheus", "github", "gitlab", "sql"] as const;
export type PulledKind = (typeof pulledKindNames)[number];

/** All ways for a number to come here; the first three are open for every KPI at any time. */
export const sourceKindNames = ["by_hand", "csv", "push", ...pulledKindNames] as const;
export type SourceKind = (typeof sourceKindNames)[number];

export const pulledKinds = { prometheus, github, gitlab, sql } satisfies Record<PulledKind, PulledSource>;
export const sourceKinds = { by_hand: byHandWords, csv, push, ...pulledKinds } satisfies Record<
  SourceKind,
  SourceWords
>;

export const isPulledKind = (text: string | null): text is PulledKind => pulledKindNames.includes(text as PulledKind);
