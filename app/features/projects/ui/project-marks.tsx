import { Archive, Lock } from "lucide-react";

const mark =
  "inline-flex items-center gap-1.5 rounded-full bg-hold-soft px-2.5 py-1 text-[12.5px] leading-none font-medium text-hold";

/** What is special about a project, each by sign and word: private, archived. */
export function ProjectMarks({ project }: { project: { visibility: "open" | "private"; archivedAt: Date | null } }) {
  return (
    <>
      {project.visibility === "private" && (
        <span className={mark}>
          <Lock aria-hidden size={13} /> Private
        </span>
      )}
      {project.archivedAt && (
        <span className={mark}>
          <Archive aria-hidden size={13} /> Archived
        </span>
      )}
    </>
  );
}
