import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { ButtonLink } from "~/ui/button";
import { Page, PageTitle } from "~/ui/page";

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
  409: { title: "Somebody was faster.", text: "Reload the page to see what changed, then try again." },
  413: { title: "That is more than this page can take.", text: "Shorten the text and send it again." },
  429: { title: "Too many tries.", text: "Wait a few minutes, then try again." },
};
const unexpected = {
  title: "Something went wrong on our side.",
  text: "Nothing you saved is lost. Reload the page, or try again in a minute.",
};

/** What stands in place of a page that cannot be shown, in plain words, with the way on. */
export function ErrorPage() {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { title, text } = words[status] ?? unexpected;
  const why = isRouteErrorResponse(error) && status === 403 && typeof error.data === "string" ? error.data : text;
  return (
    <Page narrow>
      <title>{`${title} · Drumbeat`}</title>
      <p className="num mb-2 text-[13px] font-semibold text-ink-3">{status}</p>
      <PageTitle>{title}</PageTitle>
      <p className="mb-6 text-ink-2">{why}</p>
      <ButtonLink to="/">Go to the overview</ButtonLink>
    </Page>
  );
}
