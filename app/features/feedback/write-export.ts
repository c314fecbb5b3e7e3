import type { ConversationView, Said } from "./conversation-view";

/** A conversation as its reader sees it, as a Markdown file: both sides' words, the plan and the dates, nobody's drafts. */
export function writeExport(view: ConversationView, exportedOn: string): string {
  const { title, otherName, stageWord, ask, feedback, plan, outcomes, events } = view;
  const parts = [
    `# ${oneLine(title)}`,
    `Private, between you and ${oneLine(otherName)}. ${stageWord}. Saved on ${exportedOn}.`,
    said("What was asked", ask),
    feedback &&
      section(
        `Feedback, ${oneLine(feedback.by)}, ${feedback.at}`,
        feedback.parts?.flatMap(({ title, text }) => [`### ${title}`, quoted(text)]) ?? [unopened],
      ),
    feedback && feedback.links.length > 0 && feedback.links.map(({ label }) => `- ${oneLine(label)}`).join("\n"),
    said("The other view", view.view),
    plan && section(`Plan, ${plan.isAgreed ? "agreed by both" : "not agreed by both"}`, planLines(plan)),
    ...outcomes.map((outcome) => said(`Follow-up: ${outcome.result}`, outcome)),
    section("Dates", [events.map(({ text, at }) => `- ${oneLine(text)}, ${at}`).join("\n")]),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

const unopened = "(This can no longer be opened.)";

const section = (title: string, lines: string[]) => [`## ${title}`, ...lines].join("\n\n");

const said = (title: string, one: Said | null) =>
  one && section(`${title}, ${oneLine(one.by)}, ${one.at}`, [one.text === null ? unopened : quoted(one.text)]);

const planLines = ({ actions, followUp }: NonNullable<ConversationView["plan"]>) =>
  actions
    ? [
        actions
          .map(
            ({ kind, what, owner, due }) => `- ${kind && `${kind}: `}${oneLine(what)} (${oneLine(owner)}, by ${due})`,
          )
          .join("\n"),
        `Looked at again on ${followUp}.`,
      ]
    : [unopened];

/** Every line of somebody's text is quoted, so that none of it can be taken for a heading of ours. */
const quoted = (text: string) =>
  text
    .split(/\r\n?|\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
const oneLine = (text: string) => text.replace(/\s+/g, " ");

/** A name for the file that every system takes, whatever the other one is called. */
export function exportName(otherName: string, day: string): string {
  const plain = otherName
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40);
  return `feedback-${plain || "conversation"}-${day}.md`;
}
