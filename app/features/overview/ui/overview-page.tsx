import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { Empty, Page, PageTitle } from "~/ui/page";
import type { OverviewView } from "../overview-view";
import { ProjectTable } from "./project-table";

/** Every project at a glance, what needs the reader on top. */
export function OverviewPage({ overview: { title, facts, rows, page, pages } }: { overview: OverviewView }) {
  return (
    <Page>
      <PageTitle>{title}</PageTitle>
      <p className="num flex flex-wrap gap-x-[18px] gap-y-1 text-[13.5px] text-ink-2">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {rows.length === 0 ? (
        <div className="mt-7">
          <Empty
            action={
              <ButtonLink to="/projects/new" look="primary">
                Start a project
              </ButtonLink>
            }
          >
            A project reports once a week in one page. Start one, or ask a lead to add you to theirs.
          </Empty>
        </div>
      ) : (
        <Card className="mt-7 sm:overflow-x-auto">
          <ProjectTable rows={rows} />
        </Card>
      )}
      {pages > 1 && (
        <nav aria-label="More projects" className="mt-5 flex items-center gap-4 text-sm">
          {page > 1 && <ButtonLink to={`/?page=${page - 1}`}>Before</ButtonLink>}
          <span className="num text-ink-2">
            Page {page} of {pages}
          </span>
          {page < pages && <ButtonLink to={`/?page=${page + 1}`}>Next</ButtonLink>}
        </nav>
      )}
    </Page>
  );
}
