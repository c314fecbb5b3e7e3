import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { Page, PageTitle, SectionTitle } from "~/ui/page";
import { describeApi } from "../describe-api.server";
import { documentUrl } from "../key-urls";
import { Code } from "../ui/code";
import { OperationCard } from "../ui/operation-card";
import { ShapeCard } from "../ui/shape-card";

export const meta: MetaFunction = () => [{ title: "API · Drumbeat" }];

export async function loader(asking: LoaderFunctionArgs) {
  await requireActor(asking);
  return describeApi();
}

export default function ApiDocs() {
  const { about, setUp, operations, shapes } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageTitle>The API, for programs</PageTitle>
      <div className="max-w-[720px]">
        {about.map((paragraph) => (
          <p key={paragraph} className="mb-3 text-ink-2">
            {paragraph}
          </p>
        ))}
        <p className="mb-4 text-ink-2">
          For tools there is the same as a document:{" "}
          <a href={documentUrl} className="text-accent underline">
            OpenAPI 3.1
          </a>
        </p>
        <p className="mb-1 text-sm font-semibold">Once, before the examples</p>
        <Code>{setUp}</Code>
      </div>
      <nav aria-label="Operations" className="my-6">
        <ul className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-2">
          {operations.map(({ id, method, summary }) => (
            <li key={id}>
              <a href={`#${id}`} className="text-accent underline">
                {summary}
              </a>{" "}
              <span className="font-mono text-xs text-ink-3">{method}</span>
            </li>
          ))}
        </ul>
      </nav>
      {operations.map((one) => (
        <OperationCard key={one.id} operation={one} />
      ))}
      <SectionTitle>What is sent and answered</SectionTitle>
      {shapes.map((one) => (
        <ShapeCard key={one.id} shape={one} />
      ))}
    </Page>
  );
}
