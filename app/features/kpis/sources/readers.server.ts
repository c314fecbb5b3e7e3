import type { z } from "zod";
import type { Shape } from "../kpi";
import { readGitHub } from "./github/read.server";
import { readGitLab } from "./gitlab/read.server";
import { type PulledKind, pulledKinds } from "./kinds";
import { readPrometheus } from "./prometheus/read.server";
import type { PulledSource, Read, ReadingWindow, SourceAnswer } from "./source";
import { readSql } from "./sql/read.server";

type AskOf = { config: unknown; secret: unknown; shape: Shape; window: ReadingWindow; signal: AbortSignal };

/** Asks a source whose settings are read as its kind's; throws a SourceFault where it gives no reading. */
type Reader = (ask: AskOf) => Promise<SourceAnswer>;

export const readers = {
  prometheus: by(pulledKinds.prometheus, readPrometheus),
  github: by(pulledKinds.github, readGitHub),
  gitlab: by(pulledKinds.gitlab, readGitLab),
  sql: by(pulledKinds.sql, readSql),
} satisfies Record<PulledKind, Reader>;

function by<Config extends z.ZodObject, Secret extends z.ZodObject>(
  { config, secret }: PulledSource<Config, Secret>,
  read: Read<z.output<Config>, z.output<Secret>>,
): Reader {
  return (ask) => read({ ...ask, config: config.parse(ask.config), secret: secret.parse(ask.secret) });
}
