import { useEffect, useState } from "react";
import type { TimerView } from "../meeting-view";

/**
 * The time that is left for the point which is talked about. It counts by the server's clock, so that it is right after a
 * reload and on every screen; without a script it says until when. Nothing moves but the digits, once a second.
 */
export function Timer({ timer }: { timer: TimerView }) {
  const leftMs = useLeft(timer);
  const isOver = (leftMs ?? timer.endsAt - timer.now) <= 0;
  return (
    <div className="mb-5 rounded-[10px] border border-accent bg-card px-4 py-3.5" data-screen-only>
      <p className="text-[13px] text-ink-2">Talked about now</p>
      <p className="font-medium wrap-anywhere">{timer.title}</p>
      <p className={`num text-sm ${isOver ? "font-semibold text-warn" : "text-ink-2"}`}>
        {leftMs !== null && (
          <span role="timer" className="mr-2 text-[20px] text-ink">
            {clock(leftMs)}
          </span>
        )}
        {isOver ? `its time was over at ${timer.endsText}` : `until ${timer.endsText}`}
      </p>
    </div>
  );
}

/** Null until a script runs. */
function useLeft({ endsAt, now }: TimerView): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const ahead = now - Date.now();
    const count = () => setLeft(endsAt - (Date.now() + ahead));
    count();
    const ticking = setInterval(count, 1_000);
    return () => clearInterval(ticking);
  }, [endsAt, now]);
  return left;
}

/** "4:05", and "-0:12" when it is over. */
function clock(ms: number): string {
  const seconds = Math.abs(Math.trunc(ms / 1_000));
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return ms < 0 && seconds > 0 ? `-${text}` : text;
}
