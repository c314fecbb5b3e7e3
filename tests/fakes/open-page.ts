import { type ClientRequest, get } from "node:http";
import { createInterface } from "node:readline";
import type { LiveEvent, OpenBanners } from "~/features/notifications/live/live-event";

/** A page that holds the live stream, as a browser does: it comes back after a cut and says up to where it knows everything. */
export class OpenPage {
  readonly seen: LiveEvent[] = [];
  /** When each arrived, in epoch milliseconds. */
  readonly arrivedAt = new Map<string, number>();
  open: OpenBanners | null = null;
  connections = 0;
  isEnded = false;
  private lastEventId = "";
  private request: ClientRequest | null = null;
  private isClosed = false;

  constructor(
    private readonly baseUrl: string,
    private readonly cookie: string | undefined,
    private readonly retryMilliseconds = 50,
  ) {
    this.connect();
  }

  /** Breaks the line; the page comes back by itself. */
  cut(): void {
    this.request?.destroy();
  }

  close(): void {
    this.isClosed = true;
    this.request?.destroy();
  }

  private connect(): void {
    if (this.isClosed) return;
    const headers = {
      accept: "text/event-stream",
      ...(this.cookie && { cookie: this.cookie }),
      ...(this.lastEventId && { "last-event-id": this.lastEventId }),
    };
    let isLost = false;
    const again = () => {
      if (!isLost) setTimeout(() => this.connect(), this.retryMilliseconds);
      isLost = true;
    };
    const request = get(`${this.baseUrl}/live`, { headers, agent: false }, (response) => {
      if (response.statusCode !== 200) {
        this.isEnded = true;
        this.isClosed = true;
        response.resume();
        return;
      }
      this.connections++;
      const fields: Record<string, string> = {};
      const lines = createInterface({ input: response }).on("error", () => {});
      lines.on("line", (line) => {
        if (line === "") this.take(fields);
        else fields[line.slice(0, line.indexOf(":"))] = line.slice(line.indexOf(":") + 1).trimStart();
      });
      response.on("close", again).on("error", () => {});
    }).on("error", again);
    this.request = request;
  }

  private take(fields: Record<string, string>): void {
    if (fields.id !== undefined) this.lastEventId = fields.id;
    if (fields.event === "said") {
      const event = JSON.parse(fields.data ?? "") as LiveEvent;
      if (!this.arrivedAt.has(event.id)) this.seen.push(event);
      if (!this.arrivedAt.has(event.id)) this.arrivedAt.set(event.id, Date.now());
    }
    if (fields.event === "banners") this.open = JSON.parse(fields.data ?? "") as OpenBanners;
    if (fields.event === "enough") {
      this.isEnded = true;
      this.close();
    }
    for (const name of Object.keys(fields)) delete fields[name];
  }
}
