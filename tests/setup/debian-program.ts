import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A program of the PATH, or of a Debian package that is fetched once into .cache and unpacked there: nothing is installed. */
export async function findDebianProgram(packageName: string, program: string): Promise<string> {
  const onPath = spawnSync("which", [program], { encoding: "utf8" }).stdout?.trim();
  if (onPath) return onPath;
  const folder = resolve(".cache", packageName);
  if (!existsSync(folder)) await unpack(packageName, folder);
  return join(folder, "usr/bin", program);
}

/** A rename at the end keeps half an unpacking from counting, and two that unpack at once from meeting. */
async function unpack(packageName: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const partial = await mkdtemp(`${folder}.`);
  try {
    await download(packageName, partial);
    const [archive] = (await readdir(partial)).filter((file) => file.endsWith(".deb"));
    if (!archive) throw new Error("No archive came.");
    await run("dpkg-deb", ["-x", join(partial, archive), partial]);
    await rm(join(partial, archive));
    await rename(partial, folder).catch(() => {});
  } catch (error) {
    const why = String((error as { stderr?: string }).stderr || error).split("\n")[0];
    throw new Error(`Put ${packageName} on the PATH: it could not be fetched with apt-get (${why}).`);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** The lists of a fresh container are empty, and those of an old one name archives that are gone. */
async function download(packageName: string, folder: string): Promise<void> {
  const options = { cwd: folder, timeout: 120_000 };
  const fetchArchive = () => run("apt-get", ["download", packageName], options);
  await fetchArchive().catch(async (error) => {
    if (process.getuid?.() !== 0) throw error;
    await run("apt-get", ["update", "-qq"], options);
    await fetchArchive();
  });
}
