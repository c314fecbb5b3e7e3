import { type Passage, remarkOn } from "../passage";
import type { Remark } from "../remark";

/** Names of standards and the like, which are written as ticket numbers are. */
const standards = new Set(
  "UTF ISO SHA MD AES RSA RFC COVID CVE DIN EN IEC IEEE ANSI WCAG HTTP TLS SSL ES GPT MP H A B C F G USB IPV PDF CO Q W KW WEEK UN COP SARS AN PS X".split(
    " ",
  ),
);

/** Standards of many parts have at least three digits: EN-7 is a ticket, EN-301549 is none. */
const numbered = new Set(["EN", "DIN", "ISO", "IEC", "IEEE", "RFC"]);
const isStandard = (match: string, key: string) =>
  standards.has(key) && (!numbered.has(key) || /\d{3}/.test(match) || /^IEC|^ISO/.test(match));

const shapes = [
  /(?<![\p{L}\p{N}/_-])(?<key>[A-Z][A-Z0-9]{1,9})-\d{1,7}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}&/])[#!]\d{2,7}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:PR|MR|pull request|merge request|ticket|issue|bug|story|jira)s?[ :]{1,2}(?:no\.? |number )?[#!]?\d{1,7}(?![\p{L}\p{N}.,]\d)/giu,
  /(?<![\p{L}\p{N}/.])(?:feature|feat|fix|bugfix|hotfix|release|chore|refactor|task|story|spike)\/(?=[\w.]{0,80}[-_.\d])[\w.-]{2,80}/gu,
  /(?<![\p{L}\p{N}])(?:gh|gl|bug|issue|task|story|fix)-\d{1,7}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:US|TASK|BUG|PBI) \d{3,7}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}/.])(?:users?|dev)\/[\w.-]{1,40}\/[\w./-]{1,80}/gu,
  /(?<![\p{L}\p{N}-])(?:commit )?(?=[0-9a-f]{0,39}\d)(?=[0-9a-f]{0,39}[a-f])[0-9a-f]{7,40}(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}])commit [0-9a-f]{6,40}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])branch [\w./]{1,60}[-_/][\w./-]{1,60}/gu,
];

/** More of one field nobody reads. */
const MOST = 40;

/** Numbers of tickets, pull requests and commits, and names of branches: readers cannot open them. */
export function findTickets(passage: Passage): Remark[] {
  const text = withoutAddresses(passage.text);
  const all = shapes.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap(({ 0: match, index: from, groups }) =>
      isStandard(match, groups?.key ?? "") ? [] : [{ from, to: from + match.length }],
    ),
  );
  let reached = 0;
  return all
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
    .filter(({ from, to }) => {
      const isFirst = from >= reached;
      if (isFirst) reached = to;
      return isFirst;
    })
    .slice(0, MOST)
    .map((place) =>
      remarkOn("ticket", passage, [place], {
        why: "Readers cannot look this number or branch up, and it tells them nothing.",
        frame: "Say in words what it is about: …",
      }),
    );
}

const withoutAddresses = (text: string) =>
  text.replace(/\b(?:https?:\/\/|www\.)\S+/gi, (match) => " ".repeat(match.length));
