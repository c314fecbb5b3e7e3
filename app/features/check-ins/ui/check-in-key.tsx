import { useMatches, useNavigate } from "@remix-run/react";
import { useEffect } from "react";
import { checkInsUrl } from "../check-in-urls";
import { isShortcutWanted } from "./shortcut-memory";

type Project = { slug: string; role: string | null; archivedAt: unknown };

/** On every page of a project whose reader may log check-ins, the key "c" leads to the form while nothing is being typed. */
export function CheckInKey() {
  const navigate = useNavigate();
  const slug = useMatches()
    .map(({ data }) => (data as { project?: Project } | undefined)?.project)
    .find((project) => project?.slug && project.role && !project.archivedAt)?.slug;
  useEffect(() => {
    if (!slug) return;
    const listen = (event: KeyboardEvent) => {
      if (!isCall(event) || !isShortcutWanted()) return;
      event.preventDefault();
      navigate(`${checkInsUrl(slug)}#log`);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [navigate, slug]);
  return null;
}

const typing = "input, textarea, select, [contenteditable], dialog[open]";

function isCall(event: KeyboardEvent): boolean {
  if (event.key !== "c" || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented)
    return false;
  const target = event.target instanceof Element ? event.target : null;
  return !target?.closest(typing) && !document.querySelector("dialog[open]");
}
