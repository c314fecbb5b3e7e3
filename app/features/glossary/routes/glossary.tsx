import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Plus } from "lucide-react";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { ButtonLink } from "~/ui/button";
import { Empty, Page, PageTitle } from "~/ui/page";
import { SearchForm } from "~/ui/search-form";
import { getGlossary } from "../get-glossary.server";
import { glossaryUrl } from "../glossary-urls";
import { listTerms } from "../list-terms";
import { mayChangeTerms } from "../may-change-terms.server";
import { TermList } from "../ui/term-list";

export const meta: MetaFunction = () => [{ title: "Glossary · Drumbeat" }];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const [{ terms }, mayChange] = await Promise.all([getGlossary(actor), mayChangeTerms(actor)]);
  const asked = new URL(asking.request.url).searchParams;
  const search = asked.get("search")?.trim().slice(0, 100) ?? "";
  const letter = asked.get("letter")?.slice(0, 4) ?? "";
  const list = listTerms(terms.values(), { search, letter, withHidden: mayChange, knownTerms: actor.knownTerms });
  return { search, letter, mayChange, ...list };
}

export default function Glossary() {
  const { search, letter, mayChange, letters, groups, count } = useLoaderData<typeof loader>();
  const to = (one: string) => `${glossaryUrl}?${new URLSearchParams({ ...(search && { search }), letter: one })}`;
  return (
    <Page>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <PageTitle>Glossary</PageTitle>
        {mayChange && (
          <ButtonLink to={`${glossaryUrl}/new`} look="primary">
            <Plus aria-hidden size={16} /> Explain a word
          </ButtonLink>
        )}
      </div>
      <p className="mb-5 max-w-[42em] text-ink-2">
        The words of software, explained for people who do not build it. In a summary they are underlined with dots.
      </p>
      <SearchForm search={search} label="Search in the glossary" placeholder="A word, or a part of one" />
      {letters.length > 1 && (
        <nav aria-label="Letters" className="mb-6 flex flex-wrap gap-x-1 text-sm">
          {letters.map((one) => (
            <Link
              key={one}
              to={to(one)}
              aria-current={one === letter ? "true" : undefined}
              className="min-w-8 rounded-md px-2 py-1.5 text-center text-accent hover:bg-sunken aria-[current]:font-semibold aria-[current]:underline"
            >
              {one}
            </Link>
          ))}
          {letter && (
            <Link to={glossaryUrl} className="px-2 py-1.5 underline">
              All letters
            </Link>
          )}
        </nav>
      )}
      {count === 0 && (
        <Empty action={<Link to={glossaryUrl}>Show the whole glossary</Link>}>
          No word here has “{search}” in it. A lead or an admin can explain it.
        </Empty>
      )}
      <TermList groups={groups} />
    </Page>
  );
}
