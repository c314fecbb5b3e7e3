import { Link, useNavigate } from "@remix-run/react";
import { clsx } from "clsx";
import { useEffect } from "react";
import { checkInsUrl } from "../check-in-urls";
import { isShortcutWanted } from "./shortcut-memory";

/** The way to log a check-in from any page of a project: a link, and the key "c" while nothing is being typed. */
export function CheckInShortcut({ slug, className }: { slug: string; className?: string }) {
  const navigate = useNavigate();
  const to = `${checkInsUrl(slug)}#log`;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isCall(event) || !isShortcutWanted()) return;
      event.preventDefault();
      navigate(to);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [navigate, to]);
  return (
    <Link
      to={to}
      aria-keyshortcuts="c"
      className={clsx("underline decoration-line-strong underline-offset-3", className)}
    >
      Log a check-in
    </Link>
  );
}

const typing = "input, textarea, select, [contenteditable], dialog[open]";

function isCall(event: KeyboardEvent): boolean {
  if (event.key !== "c" || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented)
    return false;
  const target = event.target instanceof Element ? event.target : null;
  return !target?.closest(typing) && !document.querySelector("dialog[open]");
}
