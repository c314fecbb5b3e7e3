import { type Draft, type ListName, lists, texts } from "./draft";

type Line = { id: string };

/** One value that two authors changed in different ways. `path` is "headline" or "milestones/<id>/outcome". */
export type Conflict = { path: string; mine: string; theirs: string };

/**
 * Three-way merge of a draft: what I changed since `base` goes onto `theirs`. Where both changed one value differently,
 * theirs stays and the pair is a conflict. A line that one removed and the other changed stays.
 */
export function mergeDraft(base: Draft, mine: Draft, theirs: Draft): { merged: Draft; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const merged = { ...theirs };
  for (const name of texts) merged[name] = mergeText(name, base[name], mine[name], theirs[name], conflicts);
  for (const name of lists) mergeList(name, base, mine, theirs, merged, conflicts);
  return { merged, conflicts };
}

function mergeText(path: string, base: string, mine: string, theirs: string, conflicts: Conflict[]): string {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  conflicts.push({ path, mine, theirs });
  return theirs;
}

function mergeList(
  name: ListName,
  base: Draft,
  mine: Draft,
  theirs: Draft,
  merged: Draft,
  conflicts: Conflict[],
): void {
  const [was, here, there] = [base[name], mine[name], theirs[name]].map(byId) as [Lines, Lines, Lines];
  const kept: Line[] = [];
  for (const id of order(was, here, there)) {
    const line = mergeLine(`${name}/${id}`, was.get(id), here.get(id), there.get(id), conflicts);
    if (line) kept.push(line);
  }
  (merged[name] as Line[]) = kept;
}

type Lines = Map<string, Line>;
const byId = (lines: readonly Line[]): Lines => new Map(lines.map((line) => [line.id, line]));

/** My order if I changed it, otherwise theirs; lines that only one side has stay behind the line they followed. */
function order(was: Lines, here: Lines, there: Lines): string[] {
  const common = [...was.keys()].filter((id) => here.has(id));
  const iMoved = common.join() !== [...here.keys()].filter((id) => was.has(id)).join();
  const [first, second] = iMoved ? [here, there] : [there, here];
  const ids = [...first.keys()];
  let after = -1;
  for (const id of second.keys()) {
    const at = ids.indexOf(id);
    if (at >= 0) after = at;
    else ids.splice(++after, 0, id);
  }
  return ids;
}

function mergeLine(
  path: string,
  was: Line | undefined,
  here: Line | undefined,
  there: Line | undefined,
  conflicts: Conflict[],
): Line | undefined {
  if (!here && !there) return undefined;
  if (!here) return was && same(was, there) ? undefined : there;
  if (!there) return was && same(was, here) ? undefined : here;
  const fields = there as Record<string, string>;
  const result: Record<string, string> = {};
  for (const field of Object.keys(fields)) {
    const before = (was as Record<string, string> | undefined)?.[field] ?? "";
    result[field] =
      field === "id"
        ? there.id
        : mergeText(`${path}/${field}`, before, read(here, field), read(there, field), conflicts);
  }
  return result as Line;
}

const read = (line: Line, field: string) => (line as Record<string, string>)[field] ?? "";
/** By value, for the database gives the fields of a line back in its own order. */
const same = (a: Line | undefined, b: Line | undefined) =>
  a !== undefined && b !== undefined && Object.keys({ ...a, ...b }).every((field) => read(a, field) === read(b, field));
