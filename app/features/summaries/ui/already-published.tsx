import { projectUrl } from "~/features/projects/project-urls";
import { ButtonLink } from "~/ui/button";
import { Page, PageTitle } from "~/ui/page";
import type { EditorView } from "../editor-view";
import { summaryUrl } from "../summary-urls";

/** Stands where a week's editor was: what was published is corrected, not edited. */
export function AlreadyPublished({
  editor: { slug, weekOn, week, projectName },
  publishedAt,
}: {
  editor: EditorView;
  publishedAt: string;
}) {
  return (
    <Page narrow>
      <p className="mb-2 text-sm text-ink-2">
        {projectName} / {week}
      </p>
      <PageTitle>This summary is published</PageTitle>
      <p className="mb-6 text-ink-2">
        It was published {publishedAt}. Its words and numbers stay as they are; a correction adds a new version, with
        your reason beside it.
      </p>
      <p className="flex flex-wrap gap-2.5">
        <ButtonLink to={summaryUrl(slug, weekOn)} look="primary">
          Read it
        </ButtonLink>
        <ButtonLink to={summaryUrl(slug, weekOn, "correct")}>Correct it</ButtonLink>
        <ButtonLink to={projectUrl(slug, "write")}>Write the next one</ButtonLink>
      </p>
    </Page>
  );
}
