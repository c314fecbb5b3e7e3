import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { Empty, Page, PageTitle } from "~/ui/page";
import { newFlagUrl } from "../flag-urls";
import { listFlagProjects } from "../list-flag-projects.server";

export const meta: MetaFunction = () => [{ title: "Raise a flag · Drumbeat" }];

/** Whoever comes from a page of one of their projects, or has only one, need not choose. */
export async function loader(asking: LoaderFunctionArgs) {
  const projects = await listFlagProjects(await requireActor(asking));
  const wanted = new URL(asking.request.url).searchParams.get("project");
  const only = projects.length === 1 ? projects[0] : projects.find(({ slug }) => slug === wanted);
  if (only) throw redirect(newFlagUrl(only.slug), 303);
  return { projects };
}

export default function ChooseProject() {
  const { projects } = useLoaderData<typeof loader>();
  return (
    <Page narrow>
      <PageTitle>Raise a flag</PageTitle>
      {projects.length === 0 ? (
        <Empty>You belong to no project yet. A flag is raised by the people of a project.</Empty>
      ) : (
        <>
          <p className="mb-3 text-ink-2">In which project does it happen?</p>
          <ul className="grid gap-2">
            {projects.map(({ slug, name, openFlags }) => (
              <li key={slug}>
                <Link
                  to={newFlagUrl(slug)}
                  className="flex flex-wrap justify-between gap-x-3 rounded-[10px] border border-line bg-card px-4 py-3.5 font-medium no-underline wrap-anywhere hover:border-accent"
                >
                  {name}
                  {openFlags > 0 && <span className="text-sm font-normal text-bad">{openFlags} open</span>}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
