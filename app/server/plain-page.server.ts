import type { Response } from "express";
import { isOfApi } from "../http/is-of-api";
import { problemBody, problemType } from "../http/problem.server";

/**
 * A page for what goes wrong before Remix, with no style and no script; a program gets the same words as a problem. `title`
 * and `text` are our own words, never a visitor's.
 */
export function sendPlainPage(response: Response, status: number, title: string, text: string): void {
  response.status(status).set("Cache-Control", "no-store");
  if (isOfApi(response.req.originalUrl)) {
    response.type(problemType).send(JSON.stringify(problemBody(status, `${title}. ${text}`)));
    return;
  }
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>`;
  response.type("html").send(page);
}
