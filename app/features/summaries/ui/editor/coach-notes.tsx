import { TriangleAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "~/ui/button";
import type { KeyedRemark } from "../../remarks/look-at-draft";
import { RemarkWords } from "../remark-words";
import { useCoachRemarks } from "./coach-context";

/** More at one field only discourage; the next ones come when these are dealt with. */
const MOST = 3;

/** What the coach says of a field, below it. Nothing of it is announced: the count beside the form is. */
export function CoachNotes({ path }: { path: string }) {
  const coach = useCoachRemarks();
  const here = coach?.remarks.filter(({ field }) => field === path) ?? [];
  const list = useRef<HTMLUListElement>(null);
  const focusNext = useRef("");
  useEffect(() => {
    if (!focusNext.current) return;
    list.current?.querySelector<HTMLElement>(`[data-remark="${focusNext.current}"]`)?.focus();
    focusNext.current = "";
  });
  if (!coach || here.length === 0) return null;
  const press = (remark: KeyedRemark, act: (remark: KeyedRemark) => void) => () => {
    focusNext.current = idOf(remark);
    act(remark);
  };
  return (
    <ul ref={list} aria-label="The coach" className="-mt-3 mb-5 grid gap-2.5">
      {here.slice(0, MOST).map((remark) => (
        <li key={idOf(remark)} className="text-[13px]">
          {coach.justDismissed.has(remark.key) ? (
            <span className="flex flex-wrap items-center gap-x-2.5 text-ink-2">
              Dismissed for good.
              <Button
                type="button"
                size="small"
                look="quiet"
                data-remark={idOf(remark)}
                onClick={press(remark, coach.undo)}
              >
                Undo
              </Button>
            </span>
          ) : (
            <div className="flex gap-2">
              <TriangleAlert aria-hidden size={13} className="mt-[3px] flex-none text-warn" />
              <div className="min-w-0">
                <RemarkWords remark={remark} />
                <Button
                  type="button"
                  size="small"
                  look="quiet"
                  className="-ml-2.5"
                  data-remark={idOf(remark)}
                  onClick={press(remark, coach.dismiss)}
                >
                  Dismiss for good<span className="sr-only">: {remark.words}</span>
                </Button>
              </div>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

const idOf = ({ key, from }: KeyedRemark) => `${key.replace(" ", "-")}-${from}`;
