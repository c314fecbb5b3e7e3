import type { OutboundAnswer } from "~/http/outbound.server";
import type { Envelope, Send } from "../channel";
import { cutText } from "../cut-text";
import { fullLink } from "../full-link";
import { messageLines } from "../message-lines";
import { postToHook } from "../post-to-hook.server";

/** Characters that Discord takes: of the title and the text of an embed, which may hold 6,000 together, and of its foot. */
const most = { title: 256, description: 4_096, footer: 1_000 };
const colours = { critical: 0xb3261e, plain: 0x1f5f5b };

/** With ?wait=true Discord says what it made of the message; without, it says 204 before it has looked. */
const isTaken = ({ status, body }: OutboundAnswer) => status === 204 || /^\s*\{[\s\S]*"id"\s*:/.test(body);

/** 10015: there is no such webhook; 50027: its token is wrong. */
const isGone = ({ body }: OutboundAnswer) => /"code"\s*:\s*(10015|50027)\b/.test(body);

export const sendDiscord: Send<{ url: string }> = (envelope, { url }) => {
  const address = new URL(url);
  address.searchParams.set("wait", "true");
  return postToHook({ url: address.href, body: JSON.stringify(discordMessage(envelope)), isTaken, isGone });
};

function discordMessage(envelope: Envelope) {
  const { words, isCritical } = envelope;
  const { label, url } = fullLink(envelope);
  const link = `\n\n[${escapeMarkdown(cutText(label, 100))}](${url})`;
  const text = messageLines(words).join("\n\n");
  return {
    content: isCritical ? "**Critical**" : undefined,
    allowed_mentions: { parse: [] },
    embeds: [
      {
        title: escapeMarkdown(cutText(words.title, most.title, sizeOf)),
        url,
        description: escapeMarkdown(cutText(text, most.description - link.length, sizeOf)) + link,
        color: isCritical ? colours.critical : colours.plain,
        footer: { text: cutText(words.why, most.footer) || "Drumbeat" },
      },
    ],
  };
}

/** Nobody's words become a link, a heading or a mention that looks like one. */
const escapeMarkdown = (text: string) => text.replace(/[\\*_~`|<>[\]()#]/g, "\\$&");
const sizeOf = (sign: string) => escapeMarkdown(sign).length;
