import { problem } from "~/http/problem.server";

export const IDEMPOTENCY_KEY = "Idempotency-Key";
const MOST_CHARACTERS = 255;

/** By what a program says that two calls are one; null where it does not say so. */
export function readIdempotencyKey(request: Request, want: "optional" | "required"): string | null {
  const key = request.headers.get(IDEMPOTENCY_KEY)?.trim() ?? "";
  if (key === "" && want === "optional") return null;
  if (key === "")
    throw problem(400, `This call needs the header “${IDEMPOTENCY_KEY}”: any text that is new for every new thing.`);
  if (key.length > MOST_CHARACTERS || !/^[\x20-\x7e]+$/.test(key))
    throw problem(400, `The header “${IDEMPOTENCY_KEY}” takes up to ${MOST_CHARACTERS} plain ASCII characters.`);
  return key;
}
