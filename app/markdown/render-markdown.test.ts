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
