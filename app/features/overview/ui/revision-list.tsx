import { Card } from "~/ui/card";
import type { RevisionRow } from "../list-revisions.server";

/** Revisions, newest first, each with the words before and after. */
export function RevisionList({ revisions }: { revisions: readonly RevisionRow[] }) {
  return (
    <ol className="grid gap-4">
      {revisions.map(({ number, byline, reason, isMaterial, differences }) => (
        <li key={number}>
          <Card className="px-5 py-4">
            <h2 className="font-semibold">{number === 1 ? "First published" : `Correction ${number - 1}`}</h2>
            <p className="num text-[13px] text-ink-2">
              {byline}
              {number > 1 && isMaterial && " · readers were meant to know"}
            </p>
            {reason && <p className="mt-2">{reason}</p>}
            {differences.length > 0 && (
              <dl className="mt-3 grid gap-3">
                {differences.map(({ what, before, after }) => (
                  <div key={what + before + after} className="wrap-anywhere">
                    <dt className="text-[13px] font-semibold text-ink-2">{what}</dt>
                    <dd>
                      {before && (
                        <del className="block rounded bg-bad-soft px-2 py-0.5 text-bad">
                          <span className="sr-only">Before: </span>
                          {before}
                        </del>
                      )}
                      {after && (
                        <ins className="mt-1 block rounded bg-good-soft px-2 py-0.5 text-good no-underline">
                          <span className="sr-only">Now: </span>
                          {after}
                        </ins>
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </Card>
        </li>
      ))}
    </ol>
  );
}
