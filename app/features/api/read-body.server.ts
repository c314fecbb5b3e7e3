import { problem } from "~/http/problem.server";

/** Bytes; a reading or a flag is far smaller. */
export const MOST_BYTES = 64_000;

/** The JSON that was sent, or a problem that says why it cannot be read. What is too large is not read to its end. */
export async function readBody(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type))
    throw problem(415, "Send JSON, with the header “Content-Type: application/json”.");
  const text = new TextDecoder("utf-8", { fatal: true });
  try {
    return JSON.parse(text.decode(await readBytes(request)));
  } catch (error) {
    if (error instanceof Response) throw error;
    throw problem(400, "The body is no JSON. Numbers are written as 1840.5: NaN and Infinity are none.");
  }
}

async function readBytes({ body, headers }: Request): Promise<Uint8Array> {
  if (Number(headers.get("content-length") ?? 0) > MOST_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooLarge = () => problem(413, `The body is larger than ${MOST_BYTES / 1000} kB. Nothing was saved.`);
