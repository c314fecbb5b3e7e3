import { Agent } from "node:http";
import { type Answer, exchange, type Sending } from "./exchange";
import { readForm } from "./read-form";

/** A browser without its screen: one cookie jar, connections that are kept, forms as the pages give them. */
export class Visitor {
  private readonly agent = new Agent({ keepAlive: true });

  constructor(
    readonly baseUrl: string,
    public cookie = "",
  ) {}

  async send(path: string, { headers = {}, ...sending }: Sending = {}): Promise<Answer> {
    const carried = { ...(this.cookie && { cookie: this.cookie }), ...headers };
    const answer = await exchange(this.agent, new URL(path, this.baseUrl), { ...sending, headers: carried });
    for (const set of answer.headers["set-cookie"] ?? []) this.keepCookie(set.split(";")[0] ?? "");
    return answer;
  }

  /** The page's form with this button, filled in: ready to be sent, and sent again. */
  async openForm(path: string, button: string): Promise<{ action: string; values: URLSearchParams }> {
    const page = await this.send(path);
    if (page.status !== 200) throw new Error(`${path} answered ${page.status}`);
    return readForm(page.body, path, button);
  }

  post(path: string, values: URLSearchParams): Promise<Answer> {
    return this.send(path, { method: "POST", body: values.toString() });
  }

  /** Opens a page, fills in its form, presses the button, and expects to be led on. */
  async fillIn(path: string, button: string, filled: Record<string, string>): Promise<string> {
    const { action, values } = await this.openForm(path, button);
    for (const [name, value] of Object.entries(filled)) values.set(name, value);
    const { status, headers, body } = await this.post(action, values);
    if (status !== 303 && status !== 302) throw new Error(`${path}: ${button} was answered with ${status}\n${body}`);
    return headers.location ?? "";
  }

  close(): void {
    this.agent.destroy();
  }

  private keepCookie(pair: string): void {
    const name = pair.slice(0, pair.indexOf("="));
    const others = this.cookie.split("; ").filter((one) => one && !one.startsWith(`${name}=`));
    this.cookie = [...others, pair].join("; ");
  }
}
