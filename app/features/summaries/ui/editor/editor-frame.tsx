import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { projectUrl } from "~/features/projects/project-urls";
import { ZoneNote } from "~/features/projects/ui/zone-note";
import { Crumbs, Page } from "~/ui/page";
import type { EditorView } from "../../editor-view";

type Props = {
  editor: EditorView;
  title: string;
  due?: string;
  notices: ReactNode;
  aside: ReactNode;
  bar: ReactNode;
  children: ReactNode;
};

/** Two columns, one on a phone: the form, and beside it, always in sight, what helps to fill it in. Below them the bar. */
export function EditorFrame({ editor, title, due, notices, aside, bar, children }: Props) {
  return (
    <Page>
      <h1 className="sr-only">
        {title}: {editor.projectName}, {editor.week}
      </h1>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4">
        <Crumbs>
          <Link to={projectUrl(editor.slug)} className="min-w-0 break-words hover:text-ink">
            {editor.projectName}
          </Link>
          <span aria-hidden>/</span>
          <span>{editor.week}</span>
        </Crumbs>
        {due && <p className="num mb-3 text-[13px] text-ink-2">{due}</p>}
      </div>
      <ZoneNote text={editor.zoneNote} />
      {notices}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-9 lg:grid-cols-[minmax(0,1fr)_minmax(0,340px)]">
        <div>{children}</div>
        <aside className="-m-1 grid content-start gap-4 p-1 lg:sticky lg:top-3 lg:max-h-[calc(100dvh-5.5rem)] lg:self-start lg:overflow-y-auto">
          {aside}
        </aside>
      </div>
      {bar}
    </Page>
  );
}
