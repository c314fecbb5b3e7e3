import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { MessageCircleQuestion } from "lucide-react";
import { getProject } from "~/features/projects/get-project.server";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { ButtonLink } from "~/ui/button";
import { Empty, PageTitle } from "~/ui/page";
import { PageLinks } from "~/ui/page-links";
import { SearchForm } from "~/ui/search-form";
import { canTakePart } from "../check-in-access";
import { askUrl, questionsUrl } from "../check-in-urls";
import { listQuestions } from "../list-questions.server";
import { QuestionList } from "../ui/question-list";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Questions about ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const search = new URL(asking.request.url).searchParams;
  return { project, mayAsk: canTakePart(project), ...(await listQuestions(project, search)) };
}

export default function Questions() {
  const { project, mayAsk, words, days, questions, pages } = useLoaderData<typeof loader>();
  const isFiltered = words !== "" || days !== null;
  const ask = mayAsk && (
    <ButtonLink to={askUrl(project.slug)} look="primary">
      <MessageCircleQuestion aria-hidden size={16} /> Ask a question
    </ButtonLink>
  );
  return (
    <ProjectPage project={project} here="Questions">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <PageTitle>Questions</PageTitle>
        {(questions.length > 0 || isFiltered) && ask}
      </div>
      {(questions.length > 0 || isFiltered) && (
        <SearchForm
          search={words}
          label="Search in questions and answers"
          placeholder="Words of a question or an answer"
        />
      )}
      {days && <p className="num mb-3 text-sm text-ink-2">Asked {days}.</p>}
      {questions.length === 0 && !isFiltered && (
        <Empty action={ask}>
          Nobody has asked anything yet. A question is answered within the agreed time, or it is on the agenda of the
          weekly meeting.
        </Empty>
      )}
      {questions.length === 0 && isFiltered && (
        <Empty>{words ? `No question has “${words}” in it.` : "No question."}</Empty>
      )}
      <QuestionList slug={project.slug} questions={questions} />
      <PageLinks page={pages.page} last={pages.last} />
      {isFiltered && (
        <p className="mt-4 text-sm">
          <Link to={questionsUrl(project.slug)} className="text-accent underline">
            Show all questions
          </Link>
        </p>
      )}
    </ProjectPage>
  );
}
