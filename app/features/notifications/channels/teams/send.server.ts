import type { OutboundAnswer } from "~/http/outbound.server";
import type { Envelope, Send } from "../channel";
import { cutLines, cutText } from "../cut-text";
import { fullLink } from "../full-link";
import { messageLines } from "../message-lines";
import { postToHook } from "../post-to-hook.server";

/** Teams takes 28 KB; a paragraph costs its frame beside its text. */
const most = { titleBytes: 600, textBytes: 14_000 };
const sizeOf = (sign: string) => Buffer.byteLength(JSON.stringify(sign)) - 2;

/** A workflow says 202; some installations 200 with nothing or 1. A page, or a text that tells of an error, is no yes. */
const isTaken = ({ status, body }: OutboundAnswer) =>
  status === 202 ? !body.trim().startsWith("<") : status === 200 && /^1?$/.test(body.trim());

export const sendTeams: Send<{ url: string }> = (envelope, { url }) =>
  postToHook({
    url,
    body: JSON.stringify(teamsMessage(envelope)),
    isTaken,
    isGone: ({ body }) => /"code"\s*:\s*"WorkflowNotFound"/.test(body),
  });

/** Texts stand in runs, which read no Markdown: nobody's words become a link, and mentions need a list that we never send. */
function teamsMessage(envelope: Envelope) {
  const { words, isCritical } = envelope;
  const { label, url } = fullLink(envelope);
  const lines = cutLines(messageLines(words), most.textBytes, sizeOf);
  const title = { text: cutText(words.title, most.titleBytes, sizeOf), size: "Large", weight: "Bolder" };
  const content = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    msteams: { width: "Full" },
    body: [
      ...(isCritical ? [paragraph({ text: "Critical", color: "Attention", weight: "Bolder" })] : []),
      paragraph(title),
      ...lines.map((text) => paragraph({ text })),
      paragraph({ text: cutText(words.why, 1_000, sizeOf) || "Drumbeat", isSubtle: true, size: "Small" }),
    ],
    actions: [{ type: "Action.OpenUrl", title: cutText(label, 200), url }],
  };
  return {
    type: "message",
    attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content }],
  };
}

const paragraph = (run: Record<string, unknown>) => ({ type: "RichTextBlock", inlines: [{ type: "TextRun", ...run }] });
