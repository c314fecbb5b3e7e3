import { renderToStaticMarkup } from "react-dom/server";
import type { Envelope } from "../channel";
import { cutLines, cutText } from "../cut-text";
import { fullLink } from "../full-link";
import { MailBody } from "./mail-body";
import { mailText } from "./mail-text";

/** Characters; mail programs hide what comes after some 100 kB. */
const most = { title: 500, lines: 20_000, fact: 500, sectionLines: 2_000, sections: 20 };

/** A message as HTML and as plain text that says the same. */
export function renderMail(envelope: Envelope, unsubscribeUrl: string | null): { html: string; text: string } {
  const { words, isCritical, baseUrl } = envelope;
  const sections = words.sections.slice(0, most.sections).map(({ path, ...section }) => ({
    ...section,
    lines: cutLines(section.lines, most.sectionLines),
    url: baseUrl + path,
  }));
  const left = words.sections.length - sections.length;
  const mail = {
    title: cutText(words.title, most.title),
    isCritical,
    lines: cutLines(words.lines, most.lines),
    facts: words.facts.map(({ label, value }) => ({ label, value: cutText(value, most.fact) })),
    sections,
    more: left > 0 ? `…and ${left} more on the page` : null,
    explained: (words.explained ?? []).map(({ name, meaning }) => ({ name, meaning: cutText(meaning, most.fact) })),
    link: fullLink(envelope),
    why: words.why,
    unsubscribeUrl,
  };
  return { html: `<!doctype html>${renderToStaticMarkup(<MailBody {...mail} />)}`, text: mailText(mail) };
}
