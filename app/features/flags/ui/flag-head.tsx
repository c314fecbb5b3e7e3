import { clsx } from "clsx";
import { PageTitle } from "~/ui/page";
import type { FlagView } from "../flag-view";
import { FlagPill } from "./flag-pill";

const LONG = 140;

/** What it is about, who takes care of it, and when more is heard. */
export function FlagHead({ flag }: { flag: FlagView }) {
  const { state, what, affected, since, owner, seen, next, isWordMissed } = flag;
  const isTitle = what.length <= LONG && !what.includes("\n");
  return (
    <header className="mb-6 wrap-anywhere">
      <p className="mb-3 flex flex-wrap items-center gap-x-2.5 gap-y-1.5 text-sm">
        <FlagPill state={state} />
        {next && <span className={clsx("num", isWordMissed ? "font-semibold text-bad" : "text-ink-2")}>{next}</span>}
      </p>
      <PageTitle>{isTitle ? what : "A critical flag"}</PageTitle>
      {!isTitle && <p className="mb-3 text-[17px] whitespace-pre-line">{what}</p>}
      <dl className="num grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        <dt className="text-ink-2">Affected</dt>
        <dd className="whitespace-pre-line">{affected}</dd>
        <dt className="text-ink-2">Since</dt>
        <dd>{since}</dd>
        <dt className="text-ink-2">Takes care of it</dt>
        <dd>{owner}</dd>
      </dl>
      <p className="num mt-3 text-sm text-ink-2">{seen}.</p>
    </header>
  );
}
