import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

/** What Chromium needs of the system, as Debian packages. */
const systemLibraries = ["libnss3", "libnspr4", "libexpat1"];

const manifest = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "../../package.json");

export type Browser = { path: string; fontConfig: string | undefined };

/** CHROME_PATH, or the Chromium that npm brought, unpacked into .cache by `prepareBrowser`. */
export async function findBrowser(): Promise<Browser> {
  if (process.env.CHROME_PATH) return { path: process.env.CHROME_PATH, fontConfig: undefined };
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  const folder = resolve(".cache", `chromium-${version}`);
  return { path: join(folder, "chromium"), fontConfig: join(folder, "fonts.conf") };
}

/** Makes sure that the browser is there and starts. To be called once a run, before the workers. */
export async function prepareBrowser(): Promise<void> {
  const { path } = await findBrowser();
  if (!existsSync(path) && !process.env.CHROME_PATH) await unpack(dirname(path));
  if (!existsSync(path)) throw new Error(`CHROME_PATH names ${path}, and no such file is there.`);
  if (missingLibrary(path)) installLibraries();
  const missing = missingLibrary(path);
  if (missing) throw new Error(`The browser lacks ${missing}. Install the packages: ${systemLibraries.join(" ")}`);
}

/** The package unpacks to the temporary folder only; a rename at the end keeps half an unpacking from counting. */
async function unpack(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = partial;
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await writeFile(join(partial, "fonts.conf"), fontConfiguration(join(folder, "fonts")));
  await rename(partial, folder).catch(() => rm(partial, { recursive: true, force: true }));
}

const fontConfiguration = (bundled: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${bundled}</dir>
  <cachedir>${bundled}-cache</cachedir>
</fontconfig>
`;

function missingLibrary(path: string): string | undefined {
  const { status, stderr, error } = spawnSync(path, ["--version"], { encoding: "utf8" });
  if (status === 0) return undefined;
  return /loading shared libraries: ([^:]+)/.exec(stderr ?? "")?.[1] ?? `something to start (${error ?? stderr})`;
}

function installLibraries(): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log(`Installing what the browser needs of the system: ${systemLibraries.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { env, stdio: "inherit" });
  const install = ["install", "-y", "-qq", "--no-install-recommends", ...systemLibraries];
  spawnSync("apt-get", install, { env, stdio: "inherit" });
}
