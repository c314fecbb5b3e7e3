import { expect, it } from "vitest";
import { renderMarkdown } from "./render-markdown.server";

it("renders lists, links and tables, headings below the page's own", () => {
  expect(renderMarkdown("# Why\n\n- [the plan](https://example.com/a?b=1)\n")).toBe(
    '<h3>Why</h3>\n<ul>\n<li><a href="https://example.com/a?b=1">the plan</a></li>\n</ul>',
  );
  expect(renderMarkdown("|a|b|\n|-|-|\n|1|2|")).toContain("<td>2</td>");
  expect(renderMarkdown("  ")).toBe("");
});

it.each([
  "<script>alert(1)</script>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt&colon;alert(1))",
  "[x](data:text/html,<script>alert(1)</script>)",
  '<img src=x onerror="alert(1)">',
  "![x](https://tracker.example/p.png)",
  '<a href="https://a" onclick="alert(1)">x</a>',
  '<svg onload="alert(1)">',
  "<style>body{display:none}</style>",
  '<iframe src="https://a"></iframe>',
  '<https://a"onmouseover=alert(1)>',
])("leaves nothing live in %s", (markdown) => {
  const html = renderMarkdown(markdown);
  expect(html).not.toMatch(/<(script|img|svg|style|iframe)|\son\w+=|href="(javascript|data)/i);
});

it("leads from a footnote to its text and back", () => {
  const html = renderMarkdown("Said so[^1].\n\n[^1]: by the bank");
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets).toHaveLength(2);
  for (const id of targets) expect(html).toContain(`id="${id}"`);
});

it.each([
  ["quotes", ">".repeat(19_000)],
  ["nested lists", "- ".repeat(9_000)],
  ["wide tables", `|${"a|".repeat(2_000)}\n|${"-|".repeat(2_000)}\n${"|a\n".repeat(2_000)}`],
  ["footnotes", `${"[^a]".repeat(4_000)}\n\n[^a]: x`],
  ["length", "<b>".repeat(300_000)],
])("leaves what would take very long as it was typed: %s", (_, markdown) => {
  const start = performance.now();
  const html = renderMarkdown(markdown);
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(html).toMatch(/^<pre>[^<]*<\/pre>$/);
});

it("still renders rules, quoted mail and ordinary tables", () => {
  expect(renderMarkdown("a\n\n--------------------")).toContain("<hr>");
  expect(renderMarkdown("> > > so it was said")).toContain("<blockquote>");
  expect(renderMarkdown(`|a|b|c|\n|-|-|-|\n${"|1|2|3|\n".repeat(100)}`)).toContain("<td>3</td>");
});
