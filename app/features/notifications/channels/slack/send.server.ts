import type { OutboundAnswer } from "~/http/outbound.server";
import type { Envelope, Send } from "../channel";
import { cutText } from "../cut-text";
import { fullLink } from "../full-link";
import { messageLines } from "../message-lines";
import { postToHook } from "../post-to-hook.server";
import { escapeSlack } from "./escape-slack";

/** Characters that Slack takes: of a heading, of one section; sections of ours. */
const most = { title: 150, section: 3_000, sections: 4 };
const sizeOf = (sign: string) => escapeSlack(sign).length;

/** For good: the hook or its channel is no more. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
const gone =
  /^(no_service|no_service_id|no_team|team_disabled|invalid_token|no_active_hooks|channel_not_found|channel_is_archived)\b/;
const words = ({ body }: OutboundAnswer) => body.trim();

export const sendSlack: Send<{ url: string }> = (envelope, { url }) =>
  postToHook({
    url,
    body: JSON.stringify(slackMessage(envelope)),
    isTaken: (answer) => words(answer) === "ok",
    isGone: (answer) => gone.test(words(answer)),
  });

/** Every text of ours is escaped and verbatim, and nothing asks Slack to look for names: nobody is mentioned. */
function slackMessage(envelope: Envelope) {
  const { words, isCritical } = envelope;
  const { label, url } = fullLink(envelope);
  const title = `${isCritical ? "Critical: " : ""}${words.title}`;
  return {
    text: escapeSlack(cutText(title, most.section, sizeOf)),
    unfurl_links: false,
    unfurl_media: false,
    blocks: [
      { type: "header", text: { type: "plain_text", text: cutText(title, most.title), emoji: false } },
      ...sectionsOf(messageLines(words)).map((text) => section(escapeSlack(text))),
      section(`<${escapeSlack(url)}|${escapeSlack(label)}>`),
      {
        type: "context",
        elements: [
          { type: "mrkdwn", text: escapeSlack(cutText(words.why, 1_000, sizeOf)) || "Drumbeat", verbatim: true },
        ],
      },
    ],
  };
}

const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text, verbatim: true } });

/** Paragraphs gathered into sections of Slack's size; what does not fit into ours is cut in the last. */
function sectionsOf(lines: readonly string[]): string[] {
  const sections: string[] = [];
  for (const [index, line] of lines.entries()) {
    const last = sections.at(-1);
    const joined = last === undefined ? line : `${last}\n\n${line}`;
    if (last !== undefined && escapeSlack(joined).length <= most.section) sections[sections.length - 1] = joined;
    else if (sections.length < most.sections - 1 && escapeSlack(line).length <= most.section) sections.push(line);
    else return [...sections, cutText(lines.slice(index).join("\n\n"), most.section, sizeOf)];
  }
  return sections;
}
