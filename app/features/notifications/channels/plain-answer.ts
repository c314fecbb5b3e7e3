type Answer = { status: number; body: string };

const MOST = 200;

/** What the other side said, for people: its status and first words, without mark-up and without what is secret. */
export function plainAnswer({ status, body }: Answer, secrets: readonly string[]): string {
  const text = body.trim();
  if (/^<(!doctype|html|head|body|\?xml)/i.test(text)) return `${status} with a web page where an answer should be`;
  let said = text;
  for (const secret of secrets) if (secret.length > 3) said = said.replaceAll(secret, "…");
  said = said
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  const short = [...said].length > MOST ? `${[...said].slice(0, MOST).join("")}…` : said;
  return short ? `${status} ${short}` : String(status);
}
