import { spawnSync } from "node:child_process";
import type { Owner } from "./supervisor-settings";

/** For an app that runs as root: the user that PostgreSQL runs as instead. */
export function findSystemUser(): Owner {
  const found = lookUp("postgres") ?? lookUp("drumbeat");
  if (found) return found;
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "drumbeat"]);
  const user = lookUp("drumbeat") ?? lookUp("nobody");
  if (!user)
    throw new Error(
      "PostgreSQL refuses to run as root and no other user was found: start Drumbeat as an ordinary user, or create the user postgres.",
    );
  return user;
}

function lookUp(name: string): Owner | null {
  const [uid, gid] = ["-u", "-g"].map((flag) =>
    Number.parseInt(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout, 10),
  );
  return uid && gid ? { uid, gid } : null;
}
