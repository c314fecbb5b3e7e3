import type { MessageSection } from "../../message";

/** What a mail says, its links whole and its texts cut. */
export type Mail = {
  title: string;
  isCritical: boolean;
  lines: string[];
  facts: { label: string; value: string }[];
  sections: (Omit<MessageSection, "path"> & { url: string })[];
  /** How many sections were left out, in words. */
  more: string | null;
  explained: { name: string; meaning: string }[];
  link: { label: string; url: string };
  why: string;
  unsubscribeUrl: string | null;
};
