import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

/** No pictures: they would call a foreign host from the reader's page. Headings start below the page's own. */
const schema = {
  ...defaultSchema,
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

/** HTML from Markdown, sanitised last: no script, no style, no foreign picture, links to http, https and mailto only. */
export const renderMarkdown = (markdown: string): string =>
  markdown.trim() ? String(pipeline.processSync(markdown)) : "";

type Node = { type: string; tagName?: string; children?: Node[] };

function lowerHeadings(node: Node): void {
  const level = /^h([1-6])$/.exec(node.tagName ?? "")?.[1];
  if (level) node.tagName = `h${Math.min(Number(level) + 2, 6)}`;
  for (const child of node.children ?? []) lowerHeadings(child);
}
