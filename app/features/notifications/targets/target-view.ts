import type { ChannelWords } from "../channels/channel";
import type { TargetTopic } from "./topic-words";

export type TargetView = {
  id: string;
  name: string;
  kindName: string;
  icon: ChannelWords["icon"];
  /** The host and the last four characters: all that is shown of an address. */
  place: string;
  topics: TargetTopic[];
  status: { tone: "good" | "warn" | "bad" | "calm"; text: string };
  isDisabled: boolean;
  waiting: number;
  /** For a kind that signs: a new secret to take, and until when the former one counts too. */
  signing: { offered: string; former: string | null } | null;
  added: string;
};
