import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { Killer } from "./killer";
import { makeKey } from "./make-key";
import { patiently } from "./publish-all";
import type { Report } from "./report";
import type { DrillProject } from "./start-drill-workspace";
import type { Visitor } from "./visitor";

/** So many that the limit of none is met. */
const KEYS = 6;
const PAUSE_MILLISECONDS = 25;

type Answered = { status: number; text: string };

/** Pushes readings of one week, each with its Idempotency-Key until it is answered and then once more, while the server comes and goes. */
export class Pushes {
  private readonly acknowledged: number[] = [];
  private readonly refused: string[] = [];
  private readonly unequal: string[] = [];
  private cutOff = 0;

  private constructor(
    private readonly baseUrl: string,
    private readonly kpiId: string,
    private readonly week: string,
    private readonly keys: string[],
  ) {}

  static async prepare(lead: Visitor, { slug, weeks }: DrillProject): Promise<Pushes> {
    const { body } = await lead.send(`/projects/${slug}/kpis`);
    const [, kpiId] = /\/kpis\/([0-9a-f-]{36})/.exec(body) ?? [];
    const week = weeks.at(-1);
    if (!kpiId || !week) throw new Error(`${slug} has no key number, or no week.`);
    const keys: string[] = [];
    for (let number = 0; number < KEYS; number++) keys.push(await makeKey(lead, slug, "push"));
    return new Pushes(lead.baseUrl, kpiId, week, keys);
  }

  async pushUntil(isDone: () => boolean): Promise<void> {
    while (!isDone()) {
      await this.pushTwice();
      await pause(PAUSE_MILLISECONDS);
    }
  }

  /** Between the two something may be done to the server. */
  async pushTwice(between: () => Promise<void> = async () => {}): Promise<void> {
    const value = this.acknowledged.length + this.refused.length + 1;
    const sent = await this.send(value).catch(() => null);
    if (!sent) this.cutOff += 1;
    const first = sent ?? (await patiently(() => this.send(value)));
    await between();
    const second = await patiently(() => this.send(value));
    if (first.status === 201) this.acknowledged.push(value);
    else this.refused.push(`${value}: ${first.status} ${first.text}`);
    if (first.status !== second.status || first.text !== second.text)
      this.unequal.push(`${value}: ${first.status} ${first.text}, then ${second.status} ${second.text}`);
  }

  /** Compares what was acknowledged with what is there, after kill -9 between two equal pushes. */
  async tell(report: Report, killer: Killer, databaseUrl: () => string): Promise<void> {
    await this.pushTwice(() => killer.kill("app"));
    const client = new pg.Client(databaseUrl());
    await client.connect();
    const { rows } = await client.query<{ value: number; times: number }>(
      "select value, count(*)::int as times from reading where kpi_id = $1 group by value",
      [this.kpiId],
    );
    await client.end();
    const there = new Map(rows.map(({ value, times }) => [value, times]));
    report.figure("pushes acknowledged", this.acknowledged.length, (count) => count > 0);
    report.figure("  cut off in flight and sent again", this.cutOff);
    report.none(
      "  lost",
      this.acknowledged.filter((value) => !there.has(value)).map((value) => `${value}`),
    );
    report.none(
      "  written twice",
      rows.filter(({ times }) => times > 1).map(({ value, times }) => `${value}: ${times} times`),
    );
    report.none("  answered in another way the second time", this.unequal);
    report.none("  refused", this.refused);
  }

  private async send(value: number): Promise<Answered> {
    const answer = await fetch(`${this.baseUrl}/api/v1/kpis/${this.kpiId}/readings`, {
      method: "POST",
      body: JSON.stringify({ value, week: this.week }),
      headers: {
        authorization: `Bearer ${this.keys[value % KEYS]}`,
        "content-type": "application/json",
        "idempotency-key": `push ${value}`,
      },
    });
    const text = await answer.text();
    if (answer.status >= 500 || answer.status === 429) throw new Error(`${answer.status} ${text}`);
    return { status: answer.status, text };
  }
}
