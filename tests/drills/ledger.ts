import { appendFileSync } from "node:fs";
import type { Publication } from "./publication";

export type Entry = Pick<Publication, "slug" | "weekOn" | "mark" | "hash">;

/** What a careful author would have written down: every publication that was tried, and every one that was confirmed. */
export class Ledger {
  readonly tried = new Map<string, Entry>();
  readonly acknowledged = new Map<string, Entry>();
  /** Sends that got no answer, or an answer that says nothing about the outcome. */
  cutOff = 0;
  /** Of these, published all the same: seen before the form was sent again. */
  there = 0;
  /** Sent again after such an end, with the same form, and confirmed. */
  confirmedAgain = 0;
  readonly refused: string[] = [];

  /** @param file Where it is kept as well, for whoever looks into a broken promise. */
  constructor(private readonly file?: string) {}

  try({ slug, weekOn, mark, hash }: Publication): void {
    this.write("tried", { slug, weekOn, mark, hash }, this.tried);
  }

  /** Only when the whole answer has arrived. */
  acknowledge({ slug, weekOn, mark, hash }: Publication): void {
    this.write("acknowledged", { slug, weekOn, mark, hash }, this.acknowledged);
  }

  private write(what: string, entry: Entry, list: Map<string, Entry>): void {
    if (this.file) appendFileSync(this.file, `${JSON.stringify({ what, ...entry })}\n`);
    list.set(entry.mark, entry);
  }
}
