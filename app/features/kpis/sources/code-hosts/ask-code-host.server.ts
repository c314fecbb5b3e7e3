import type { z } from "zod";
import type { OutboundAnswer } from "~/http/outbound.server";
import { callSource } from "../call-source.server";
import type { ReadingWindow } from "../source";
import { SourceFault } from "../source-fault";
import { type CodeHost, hostOf } from "./code-host";
import { whyRefused } from "./why-refused.server";

/** A page has 100 entries, and each its description. */
const MOST_BYTES = 10_000_000;
const SECONDS = 30;
const MOST_PAGES = 20;

type Question = { path: string; parameters?: Record<string, string> };

/** Asks a host of code. `sent` are the addresses that were asked; pages after the first are left out. */
export class AskCodeHost {
  readonly sent: string[] = [];

  constructor(
    readonly code: CodeHost,
    private readonly window: Pick<ReadingWindow, "timeZone">,
    private readonly signal: AbortSignal,
  ) {}

  async one<Said>(question: Question, form: z.ZodType<Said>): Promise<Said> {
    return this.understood(await this.call(question), form);
  }

  /**
   * All entries of a list, page by page, until one `isPast` what is wanted. What moves on to the next page while it is read
   * counts once. Throws where there are too many pages.
   */
  async all<Entry extends { id: number }>(
    { path, parameters }: Question,
    form: z.ZodType<Entry[]>,
    isPast: (entry: Entry) => boolean = () => false,
  ): Promise<Entry[]> {
    const found = new Map<number, Entry>();
    let page: string | null = "1";
    for (let pages = 0; page !== null; pages++) {
      if (pages === MOST_PAGES)
        throw new SourceFault(
          `${hostOf(this.code)} has more than ${(MOST_PAGES * 100).toLocaleString("en-GB")} entries to look through for this week.`,
          "Count something narrower, such as one branch or environment, or weeks that are less far back.",
        );
      const answer = await this.call({ path, parameters: { ...parameters, per_page: "100", page } });
      const entries = this.understood(answer, form);
      for (const entry of entries) found.set(entry.id, entry);
      if (entries.some(isPast)) break;
      page = nextPage(answer.headers, page);
    }
    return [...found.values()];
  }

  private async call({ path, parameters = {} }: Question): Promise<OutboundAnswer> {
    const { page, ...asked } = parameters;
    const url = (all: Record<string, string>) =>
      `${this.code.api}${path}?${new URLSearchParams(all)}`.replace(/\?$/, "");
    if (page === undefined || page === "1") this.sent.push(`GET ${url(asked)}`);
    const answer = await callSource({
      url: url(parameters),
      method: "GET",
      headers: { accept: "application/json", "user-agent": "Drumbeat", ...this.code.headers },
      bytes: MOST_BYTES,
      seconds: SECONDS,
      signal: this.signal,
    });
    if (answer.status !== 200) throw whyRefused(this.code, answer, this.window.timeZone);
    return answer;
  }

  private understood<Said>({ body, isCut }: OutboundAnswer, form: z.ZodType<Said>): Said {
    const host = hostOf(this.code);
    if (isCut) throw new SourceFault(`${host} answers with more than 10 MB.`, "Count something narrower.");
    const read = form.safeParse(parseJson(body));
    if (read.success) return read.data;
    throw /^\s*</.test(body)
      ? new SourceFault(
          `${host} answered with a web page instead of numbers.`,
          "Check the address. It may be that of a sign-in page.",
        )
      : new SourceFault(
          `${host} does not answer as the API of ${this.code.name} does.`,
          `Check that the address is that of a ${this.code.name}.`,
        );
  }
}

/** Links to the next page lead anywhere, and the token would go there too: only whether there is one is taken. */
function nextPage(headers: OutboundAnswer["headers"], page: string): string | null {
  const named = headers["x-next-page"]?.toString() ?? "";
  if (/^\d+$/.test(named)) return named;
  return /;\s*rel="?next"?/.test(headers.link?.toString() ?? "") ? String(Number(page) + 1) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
