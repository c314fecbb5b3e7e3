import { useBlocker } from "@remix-run/react";
import { type RefObject, useEffect, useState } from "react";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { DraftSaver } from "../../draft-saver";

/** Before another page of Drumbeat opens, the words are saved. Where that fails their author decides. */
export function LeaveGuard({ saver }: { saver: RefObject<DraftSaver | undefined> }) {
  const blocker = useBlocker(
    ({ currentLocation: { pathname: here }, nextLocation: { pathname: next } }) =>
      here !== next && !takesWordsAlong(next) && Boolean(saver.current?.isUnsaved()),
  );
  const [isStuck, setIsStuck] = useState(false);
  useEffect(() => {
    if (blocker.state !== "blocked") return setIsStuck(false);
    let isOver = false;
    void saver.current?.flush().then((isSaved) => {
      if (isOver) return;
      if (isSaved && !saver.current?.isUnsaved()) blocker.proceed();
      else setIsStuck(true);
    });
    return () => {
      isOver = true;
    };
  }, [blocker, saver]);
  if (!isStuck || blocker.state !== "blocked") return null;
  return (
    <Notice tone="bad">
      <p className="mb-2">Some words on this page are not saved yet. This browser keeps them for your next visit.</p>
      <span className="flex flex-wrap gap-2">
        <Button type="button" size="small" onClick={() => blocker.reset()}>
          Stay here
        </Button>
        <Button type="button" size="small" look="quiet" onClick={() => blocker.proceed()}>
          Leave anyway
        </Button>
      </span>
    </Notice>
  );
}

/** A correction offers the words that were typed too late for the week itself. */
const takesWordsAlong = (path: string) => path.endsWith("/correct");
