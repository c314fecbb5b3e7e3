import { clsx } from "clsx";
import type { ReactNode } from "react";
import { projectUrl } from "~/features/projects/project-urls";
import { ButtonLink } from "~/ui/button";
import type { Writing } from "../describe-writing";

/** Where writers begin, with the time until which it is due, and what else they may do with a summary. */
export function WriteAction({
  slug,
  writing,
  children,
}: {
  slug: string;
  writing: Writing | null;
  children?: ReactNode;
}) {
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2" data-screen-only>
      {writing && (
        <>
          <ButtonLink to={projectUrl(slug, "write")} look="primary" size="small">
            {writing.text}
          </ButtonLink>
          <span className={clsx("num text-[13px]", writing.isLate ? "font-semibold text-bad" : "text-ink-2")}>
            {writing.due}
          </span>
        </>
      )}
      {children}
    </p>
  );
}
