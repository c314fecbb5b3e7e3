import fc from "fast-check";
import { expect, it } from "vitest";
import { renderMarkdown } from "~/markdown/render-markdown.server";
import { findTerms } from "./find-terms";
import { markHtml, unmarkHtml } from "./mark-html";

const term = (slug: string, ...forms: string[]) => ({ slug, name: slug, forms, isHidden: false });
const find = findTerms([term("latency"), term("r-and-d", "R&D"), term("x", "a < b rule")]);
const marked = (html: string) => markHtml(html, find, () => true);
const readAs = (html: string) => html.replace(/<[^>]*>/g, "");

it("marks words of the text, and the text reads as before", () => {
  expect(marked("<p>The latency fell.</p>")).toBe(
    '<p>The <a href="/glossary/latency" class="term" data-term="latency">latency</a> fell.</p>',
  );
  const html = renderMarkdown("# Latency\n\n- **latency** of R&D\n- a < b rule\n\n> latency");
  expect(marked(html).match(/class="term"/g)).toHaveLength(5);
  expect(readAs(marked(html))).toBe(readAs(html));
});

it.each([
  ["code", "Run `latency` now"],
  ["a block of code", "```\nlatency\n```"],
  ["a link", "[the latency](https://example.com)"],
  ["a link with the word in its title and address", '[x](https://example.com/latency "a > latency")'],
  ["a bare address", "https://example.com/latency"],
])("marks nothing in %s", (_, markdown) => {
  const html = renderMarkdown(markdown);
  expect(marked(html)).toBe(html);
});

it("takes the marks of known words away again, and no other link", () => {
  const html = renderMarkdown("The latency of [latency](https://example.com/latency) in R&D.");
  expect(unmarkHtml(marked(html), ["latency", "r-and-d"])).toBe(html);
  expect(unmarkHtml(marked(html), ["r-and-d"])).toContain('data-term="latency"');
  expect(unmarkHtml(marked(html), [])).toBe(marked(html));
});

it("leaves every text as it reads, whatever somebody wrote", () => {
  const pieces = ["latency", "R&D", "<b>", "&lt;", "`", "[a](b)", "*", "|", "\n", "&#x26;", '"', "'", ">", "é"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (words) => {
      const html = renderMarkdown(words.join(" "));
      expect(unmarkHtml(marked(html), ["latency", "r-and-d", "x"])).toBe(html);
    }),
  );
});
