import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { isOrdinaryMarkdown } from "./is-ordinary-markdown";

/**
 * No pictures: they would call a foreign host from the reader's page. Headings start below the page's own. All ids are
 * made, and prefixed, by remark-rehype: prefixed again, a footnote's link would miss its target.
 */
const schema = {
  ...defaultSchema,
  clobberPrefix: "",
  tagNames: defaultSchema.tagNames?.filter((tag) => tag !== "img" && tag !== "input"),
  protocols: { ...defaultSchema.protocols, href: ["http", "https", "mailto"] },
};

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(() => lowerHeadings)
  .use(rehypeSanitize, schema)
  .use(rehypeStringify)
  .freeze();

/**
 * HTML from Markdown, sanitised last: no script, no style, no foreign picture, links to http, https and mailto only. A text
 * that would take very long stays as it was typed.
 */
export function renderMarkdown(markdown: string): string {
  if (!markdown.trim()) return "";
  return isOrdinaryMarkdown(markdown) ? String(pipeline.processSync(markdown)) : `<pre>${escaped(markdown)}</pre>`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

type Node = { type: string; tagName?: string; children?: Node[] };

function lowerHeadings(node: Node): void {
  const level = /^h([1-6])$/.exec(node.tagName ?? "")?.[1];
  if (level) node.tagName = `h${Math.min(Number(level) + 2, 6)}`;
  for (const child of node.children ?? []) lowerHeadings(child);
}
