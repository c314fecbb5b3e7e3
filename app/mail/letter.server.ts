type Words = { lines: string[]; action: { label: string; url: string }; after: string };

/** A short mail with one link in it, as plain text and as simple HTML that says the same. */
export function letterOf({ lines, action, after }: Words): { text: string; html: string } {
  const text = [...lines, `${action.label}: ${action.url}`, after].join("\n\n");
  const paragraphs = [...lines.map(escapeHtml), button(action), escapeHtml(after)];
  const html = `<!doctype html>
<html lang="en"><body style="margin:0;padding:24px;background:#faf9f6;color:#1f1e1b;font:16px/1.5 Georgia,serif">
<div style="max-width:34em;margin:0 auto">
${paragraphs.map((paragraph) => `<p style="margin:0 0 18px">${paragraph}</p>`).join("\n")}
</div>
</body></html>`;
  return { text, html };
}

const button = ({ label, url }: Words["action"]) =>
  `<a href="${escapeHtml(url)}" style="display:inline-block;padding:11px 18px;border-radius:8px;background:#1f5f5b;color:#ffffff;` +
  `font:600 15px/1.2 Helvetica,Arial,sans-serif;text-decoration:none">${escapeHtml(label)}</a><br>` +
  `<span style="font:13px/1.5 Helvetica,Arial,sans-serif;color:#5b5952">${escapeHtml(url)}</span>`;

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] as string);
