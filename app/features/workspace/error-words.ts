import { isRouteErrorResponse } from "@remix-run/react";

const words: Record<number, { title: string; text: string }> = {
  400: {
    title: "This request could not be read.",
    text: "Go back, reload the page and try again. Nothing was changed.",
  },
  403: { title: "This is not yours to open.", text: "Ask the project’s lead or an admin if you think it should be." },
  404: {
    title: "There is nothing at this address.",
    text: "The page may have moved, or it may be private to other people.",
  },
  405: {
    title: "This page does not take that.",
    text: "Nothing was changed. Open the page again and use its own buttons.",
  },
  409: { title: "Somebody was faster.", text: "Reload the page to see what changed, then try again." },
  413: {
    title: "That is more than this page can take.",
    text: "Nothing was saved. Your browser’s Back button brings back what you typed: shorten it and send it again.",
  },
  429: { title: "Too many tries.", text: "Wait a few minutes, then try again." },
};
const unexpected = {
  title: "Something went wrong on our side.",
  text: "Nothing you saved is lost. Reload the page, or try again in a minute.",
};

/** Why a page cannot be shown, in plain words, for its title and for the page that stands in its place. */
export function errorWords(error: unknown): { status: number; title: string; text: string } {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { title, text } = words[status] ?? unexpected;
  const why = isRouteErrorResponse(error) && status === 403 && typeof error.data === "string" ? error.data : text;
  return { status, title, text: why };
}
