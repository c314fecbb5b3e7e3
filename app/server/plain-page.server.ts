import type { Response } from "express";

/** A page for what goes wrong before Remix, with no style and no script. `title` and `text` are our own words, never a visitor's. */
export function sendPlainPage(response: Response, status: number, title: string, text: string): void {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>`;
  response.status(status).set("Cache-Control", "no-store").type("html").send(page);
}
