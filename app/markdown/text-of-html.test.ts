import { expect, it } from "vitest";
import { renderMarkdown } from "./render-markdown.server";
import { textOfHtml } from "./text-of-html";

it.each([
  ["One **two** three.\n\nFour", "One two three.\nFour"],
  ["- a\n- b [c](https://x.example 'y > z')", "a\nb c"],
  ["R&D < 5 &amp; `x < y`", "R&D < 5 & x < y"],
  ["", ""],
])("reads %j as its reader does", (markdown, text) => expect(textOfHtml(renderMarkdown(markdown))).toBe(text));
