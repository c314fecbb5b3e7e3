import type { IncomingHttpHeaders } from "node:http";
import type { RequestHandler } from "express";
import { isOfApi } from "./is-of-api";

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Not sent from Drumbeat</title><h1>Not sent from Drumbeat</h1><p>This form was sent from another address than the one that Drumbeat is set up for, so nothing was changed. Open Drumbeat again and repeat what you did. If you administer it: BASE_URL must be the address in the browser.</p></html>`;

/**
 * Mail programs post here for their readers, from no page at all (RFC 8058). The signed link alone says whose mails stop; no
 * session counts.
 */
const STOPS_MAILS = /^\/unsubscribe\/\w[\w.-]*$/;

/**
 * Stands before Remix, whose own check does not see every request. A change is taken from our own pages only.
 * Without BASE_URL the browser's Host header says which address is ours.
 */
export function requireOwnOrigin(baseUrl: string | undefined): RequestHandler {
  return (request, response, next) => {
    const { method, headers, path } = request;
    if (method === "GET" || method === "HEAD" || isOwnOrigin(headers, baseUrl)) return next();
    if (isFromMailProgram(method, path, headers)) return next();
    // No cookie counts there, only a key that no browser sends by itself.
    if (isOfApi(path)) return next();
    response.status(403).set("Cache-Control", "no-store").type("html").send(PAGE);
  };
}

export const isFromMailProgram = (method: string, path: string, { origin }: IncomingHttpHeaders): boolean =>
  method === "POST" && (origin === undefined || origin === "null") && STOPS_MAILS.test(path);

export function isOwnOrigin(headers: IncomingHttpHeaders, baseUrl: string | undefined): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return isOwnFetch(headers["sec-fetch-site"]) || carriesItsOwnKey(headers);
  if (!URL.canParse(origin)) return false;
  if (baseUrl) return origin === new URL(baseUrl).origin;
  const { protocol, host: originHost } = new URL(origin);
  return /^https?:$/.test(protocol) && originHost === host;
}

function isOwnFetch(site: string | string[] | undefined): boolean {
  return site === "same-origin" || site === "none";
}

/** A program with a key in its header, and no cookie: there is nothing that another site could make a browser send along. */
function carriesItsOwnKey(headers: IncomingHttpHeaders): boolean {
  return (
    headers.cookie === undefined &&
    headers["sec-fetch-site"] === undefined &&
    /^Bearer \S/i.test(headers.authorization ?? "")
  );
}
