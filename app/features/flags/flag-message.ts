import { type Banner, type Words, wordsOf } from "~/features/notifications/message";
import { type Flag, type FlagEvent, type FlagEventKind, headOf } from "./flag";
import { flagUrl } from "./flag-urls";

type Project = { slug: string; name: string };
type When = (instant: Date) => string;
type Said = { project: Project; flag: Flag; event: Omit<FlagEvent, "id" | "step" | "round">; when: When };

const titles: Record<FlagEventKind, (head: string, project: string) => string> = {
  raised: (head, project) => `Flag in ${project}: ${head}`,
  repeated: (head, project) => `Nobody has acknowledged, ${project}: ${head}`,
  escalated: (head, project) => `Nobody has acknowledged, ${project}: ${head}`,
  acknowledged: (head, project) => `Acknowledged, ${project}: ${head}`,
  updated: (head, project) => `News, ${project}: ${head}`,
  word_due: (head, project) => `Your next word is due, ${project}: ${head}`,
  word_missed: (head, project) => `No word came, ${project}: ${head}`,
  handed: (head, project) => `In other hands, ${project}: ${head}`,
  resolved: (head, project) => `Resolved, ${project}: ${head}`,
  reopened: (head, project) => `Flag again in ${project}: ${head}`,
};

/** What is said of an event of a flag, to everybody of its project. */
export function flagMessage({ project, flag, event, when }: Said): Words {
  const needsSomebody = !flag.acknowledgedAt && !flag.resolvedAt;
  return wordsOf({
    title: titles[event.kind](headOf(flag.what), project.name),
    lines: linesOf({ flag, event, when }),
    facts: factsOf(flag, when),
    action: {
      label: needsSomebody ? "Open the flag and acknowledge it" : "Open the flag",
      path: flagUrl(project.slug, flag.id),
    },
    why: `You get this because you are one of the people of ${project.name}, or are to be told when they do not answer. Critical flags cannot be muted.`,
    banner: flagBanner(project, flag, when),
  });
}

/** What open pages show of a flag as long as it is open. */
export function flagBanner(
  project: Project,
  flag: Pick<Flag, "id" | "what" | "ownerName" | "nextWordBy" | "acknowledgedAt" | "resolvedAt">,
  when: When,
): Banner {
  const next = flag.nextWordBy && `next word by ${when(flag.nextWordBy)}`;
  const state = flag.acknowledgedAt ? `${flag.ownerName} takes care of it` : "Nobody has acknowledged it yet";
  return {
    isOpen: flag.resolvedAt === null,
    title: `${project.name}: ${headOf(flag.what)}`,
    text: [state, next].filter(Boolean).join(", "),
    path: flagUrl(project.slug, flag.id),
  };
}

function linesOf({ flag, event, when }: Omit<Said, "project">): string[] {
  const { byName, text } = event;
  switch (event.kind) {
    case "raised":
      return [`${byName} has raised a critical flag:`, flag.what];
    case "repeated":
      return [`Nobody has acknowledged this since ${when(flag.openedAt)}:`, flag.what];
    case "escalated":
      return [`Nobody has acknowledged this since ${when(flag.openedAt)}. It now also goes to ${text}:`, flag.what];
    case "acknowledged":
      return [`${byName} has seen this flag:`, flag.what];
    case "updated":
      return [`${byName} writes:`, text];
    case "word_due":
      return [
        `You promised the next word by ${when(event.nextWordBy ?? event.at)}. If nothing is new, one tap on its page says so.`,
      ];
    case "word_missed":
      return [`${flag.ownerName} was to give the next word by ${when(event.nextWordBy ?? event.at)}. None has come.`];
    case "handed":
      return [`${byName} has handed this flag to ${text}, who takes care of it from now on.`];
    case "resolved":
      return [`${byName} writes how it ended:`, text];
    case "reopened":
      return [`${byName} has opened this flag again:`, text];
  }
}

function factsOf(flag: Flag, when: When): Words["facts"] {
  const facts = [
    { label: "Affected", value: flag.affected },
    { label: "Since", value: when(flag.sinceAt) },
    { label: "Takes care of it", value: flag.ownerName },
  ];
  return flag.nextWordBy ? [...facts, { label: "Next word by", value: when(flag.nextWordBy) }] : facts;
}
