import type { z } from "zod";
import { type Fault, problem } from "~/http/problem.server";

type Part = "body" | "query" | "path";
const MOST_FAULTS = 20;
const MOST_CHARACTERS = 300;

/** A part of a call as its schema reads it; a problem that names every fault by its place otherwise. */
export function parsePart<Schema extends z.ZodType>(schema: Schema, value: unknown, part: Part): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  // An address with an id that is none leads nowhere.
  if (part === "path") throw problem(404, "There is nothing at this address.");
  throw refusal(parsed.error.issues.slice(0, MOST_FAULTS).map((issue) => faultOf(issue, part)));
}

export const refusal = (errors: readonly Fault[]): Response =>
  problem(422, "What was sent cannot be taken. Nothing was saved.", { errors });

function faultOf({ path, message }: z.core.$ZodIssue, part: Part): Fault {
  const detail = message.slice(0, MOST_CHARACTERS).toWellFormed();
  return part === "query" ? { parameter: path.join("."), detail } : { pointer: pointerOf(path), detail };
}

/** "#/window/from" (RFC 6901, as a fragment). */
const pointerOf = (path: PropertyKey[]): string =>
  `#${path.map((name) => `/${String(name).slice(0, 100).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;
