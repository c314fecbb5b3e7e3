import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { CalendarDays } from "lucide-react";
import { agreementUrl } from "~/features/agreements/agreement-urls";
import { getProject } from "~/features/projects/get-project.server";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { pageAskedFor } from "~/http/page-asked-for";
import { ButtonLink } from "~/ui/button";
import { Empty, PageTitle, SectionTitle } from "~/ui/page";
import { PageLinks } from "~/ui/page-links";
import { listMeetings } from "../list-meetings.server";
import { meetingsUrl } from "../meeting-urls";
import { givenBackAssumption } from "../time-given-back";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Meetings of ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const page = pageAskedFor(new URL(asking.request.url).searchParams);
  return { project, ...(await listMeetings(project, page)) };
}

export default function Meetings() {
  const { project, next, isAgreed, past, givenBack, pages } = useLoaderData<typeof loader>();
  return (
    <ProjectPage project={project} here="Meetings">
      <PageTitle>Weekly meeting</PageTitle>
      <p className="mb-5 text-ink-2">
        Thirty minutes for what is still open. Where nothing is, it offers its time back.
      </p>
      {next ? (
        <section className="mb-6 rounded-[10px] border border-accent bg-card px-4 py-4">
          <h2 className="num mb-2.5 text-[17px] font-semibold">{next.title}</h2>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <ButtonLink to={meetingsUrl(project.slug, next.day)} look="primary">
              {next.isRunning ? "Go to the meeting" : "See its agenda"}
            </ButtonLink>
            <Link to="/account/calendar" className="inline-flex items-center gap-1.5 text-sm text-accent underline">
              <CalendarDays aria-hidden size={15} /> In your calendar
            </Link>
          </p>
        </section>
      ) : (
        <Empty
          action={
            <Link to={agreementUrl(project.slug)} className="text-accent underline">
              What both sides agreed
            </Link>
          }
        >
          {isAgreed ? "No meeting is ahead while the project rests." : "No weekly meeting is agreed for this project."}
        </Empty>
      )}
      {givenBack && (
        <p className="num mt-4 text-sm text-ink-2">
          <strong className="text-ink">{givenBack} given back so far</strong>, by meetings that were cancelled:{" "}
          {givenBackAssumption}.
        </p>
      )}
      {past.length > 0 && (
        <section className="mt-6">
          <SectionTitle>Before</SectionTitle>
          <ul className="border-b border-line">
            {past.map(({ day, title, text }) => (
              <li key={day} className="border-t border-line py-3">
                <Link
                  to={meetingsUrl(project.slug, day)}
                  className="num font-medium underline decoration-line-strong underline-offset-3"
                >
                  {title}
                </Link>
                <p className="text-sm text-ink-2">{text}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <PageLinks page={pages.page} last={pages.last} />
    </ProjectPage>
  );
}
