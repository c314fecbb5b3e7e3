import { useRouteError } from "@remix-run/react";
import { ButtonLink } from "~/ui/button";
import { Page, PageTitle } from "~/ui/page";
import { errorWords } from "../error-words";

/** What stands in place of a page that cannot be shown, in plain words, with the way on. */
export function ErrorPage() {
  const { status, title, text } = errorWords(useRouteError());
  return (
    <Page narrow>
      <p className="num mb-2 text-[13px] font-semibold text-ink-3">{status}</p>
      <PageTitle>{title}</PageTitle>
      <p className="mb-6 text-ink-2">{text}</p>
      <ButtonLink to="/">Go to the overview</ButtonLink>
    </Page>
  );
}
