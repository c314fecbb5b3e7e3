import { createHash } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "~/http/not-found.server";
import { readFeed } from "../calendar/read-feed.server";

/** A person's meetings for their calendar program; the address is the secret. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const text = await readFeed(params.file);
  if (text === null) throw notFound();
  const etag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  const headers = { ETag: etag, "Cache-Control": "private, max-age=900", "Referrer-Policy": "no-referrer" };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "Content-Type": "text/calendar; charset=utf-8" } });
}
