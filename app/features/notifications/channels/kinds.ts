import type { ChannelWords } from "./channel";
import { discord } from "./discord/words";
import { email } from "./email/words";
import { selfTest } from "./self-test/words";
import { slack } from "./slack/words";
import { teams } from "./teams/words";
import { webhook } from "./webhook/words";

/** Every way to say a message outside the pages. A new one is a folder, its name here, and its sender. */
export const kindNames = ["email", "slack", "teams", "discord", "webhook", "self-test"] as const;
export type Kind = (typeof kindNames)[number];

export const kinds = { email, slack, teams, discord, webhook, "self-test": selfTest } satisfies Record<
  Kind,
  ChannelWords
>;

/** Those that lead to a place and not to a person. */
export const targetKindNames = kindNames.filter((kind) => kinds[kind].fields.length > 0);

export const isKind = (text: string): text is Kind => kindNames.includes(text as Kind);
