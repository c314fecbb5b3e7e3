const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/** The optional packages that a lock file names but does not describe: [of, name, version]. */
export function listMissing({ packages }) {
  return Object.entries(packages).flatMap(([of, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isDescribed(packages, of, name))
      .map(([name, range]) => [of, name, range.replace(/^[~^]/, "")]),
  );
}

/** Describes them, beside the package that names them, and gives their names. */
export function addMissing(lock) {
  const missing = listMissing(lock);
  for (const [of, name, version] of missing) {
    const place = `${of.slice(0, of.lastIndexOf("node_modules/"))}node_modules/${name}`;
    const dev = lock.packages[of].dev && { dev: true };
    lock.packages[place] = { version, ...dev, optional: true, ...platformOf(name) };
  }
  if (missing.length > 0) lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPath));
  return missing.map(([, name]) => name);
}

/** As Node looks a package up: in the nearest node_modules, then further out. */
function isDescribed(packages, of, name) {
  for (let folder = of; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (packages[`${folder ? `${folder}/` : ""}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

/** Packages of this kind carry their platform in their name: rollup-linux-arm64-musl. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  const libc = words.some((word) => word.startsWith("musl"))
    ? ["musl"]
    : words.includes("gnu") && os[0] === "linux"
      ? ["glibc"]
      : [];
  if (cpu.length === 0) throw new Error(`Which platform is ${name} for?`);
  return { ...(os.length > 0 && { os }), cpu, ...(libc.length > 0 && { libc }) };
}

const byPath = ([one], [other]) => one.localeCompare(other, "en");
