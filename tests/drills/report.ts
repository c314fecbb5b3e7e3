import { execFileSync } from "node:child_process";
import { cpus } from "node:os";

/** What a drill found, and whether every promise was kept. */
export class Report {
  isKept = true;
  private readonly lines: string[] = [];
  private readonly begun = Date.now();

  constructor(private readonly drill: string) {}

  figure<Value extends number | string>(
    name: string,
    value: Value,
    isGood: (value: Value) => boolean = () => true,
  ): void {
    const good = isGood(value);
    this.isKept &&= good;
    this.lines.push(`  ${good ? " " : "!"} ${name}: ${value}`);
  }

  /** Something that must not have happened, each time in words. */
  none(name: string, found: readonly string[]): void {
    this.figure(name, found.length, (count) => count === 0);
    for (const one of found.slice(0, 5)) this.lines.push(`      ${one}`);
  }

  times(name: string, milliseconds: readonly number[], most: number, what = "ready again"): void {
    const sorted = milliseconds.toSorted((a, b) => a - b);
    const [median, longest] = [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
    const text =
      sorted.length === 1
        ? `${what} after ${median} ms`
        : `${sorted.length} times, ${what} after ${median} ms (median), ${longest} ms (longest)`;
    this.figure(name, text, () => longest <= most);
  }

  broken(why: string): void {
    this.isKept = false;
    this.lines.push(`  ! ${why}`);
  }

  /** Prints it. The code to end with. */
  end(): number {
    const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
    const seconds = Math.round((Date.now() - this.begun) / 1000);
    console.log(`Drill ${this.drill} at ${commit}, Node ${process.version}, ${cpus().length} cores, ${seconds} s`);
    for (const line of this.lines) console.log(line);
    console.log(this.isKept ? "Every promise was kept." : "A promise was broken.");
    return this.isKept ? 0 : 1;
  }
}
