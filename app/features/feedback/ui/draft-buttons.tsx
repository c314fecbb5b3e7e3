import type { ReactNode } from "react";
import { type DraftStatus, draftStatusInWords } from "~/features/agreements/draft-status";
import { Button } from "~/ui/button";
import { useIsSending } from "~/ui/form";

/** Below everything that is written over days: send it, or keep it for later. */
export function DraftButtons({ send, status, children }: { send: string; status: DraftStatus; children?: ReactNode }) {
  const isSending = useIsSending();
  return (
    <>
      <div className="flex flex-wrap items-center gap-2.5">
        <Button look="primary" disabled={isSending}>
          {send}
        </Button>
        <Button look="quiet" name="later" value="1" disabled={isSending}>
          Save for later
        </Button>
        {children}
      </div>
      <p className="mt-2 text-[13px] text-ink-2" role="status">
        {draftStatusInWords(status)}
      </p>
    </>
  );
}
