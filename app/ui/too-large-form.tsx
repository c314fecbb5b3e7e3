import { useEffect, useState } from "react";
import { largestBody } from "~/http/largest-body";
import { Notice } from "./notice";

/** On every page: a form that the server would not take whole stays where it is, with all that was typed, and a word says why. */
export function TooLargeForm() {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const hide = () => setIsShown(false);
    const guard = (event: SubmitEvent) => {
      const isTooLarge = sizeOf(event) > largestBody;
      setIsShown(isTooLarge);
      if (!isTooLarge) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the form's own listeners.
    window.addEventListener("submit", guard, true);
    window.addEventListener("input", hide);
    return () => {
      window.removeEventListener("submit", guard, true);
      window.removeEventListener("input", hide);
    };
  }, []);
  if (!isShown) return null;
  return (
    <div className="fixed inset-x-0 bottom-0 z-50 mx-auto max-w-[640px] px-4 print:hidden">
      <Notice tone="bad">
        This is larger than what can be sent at once, {largestBody / 1_000_000} MB, so it was not sent. All that you
        typed is still here: shorten it and send it again.
      </Notice>
    </div>
  );
}

function sizeOf({ target, submitter }: SubmitEvent): number {
  if (!(target instanceof HTMLFormElement) || target.method !== "post") return 0;
  const sent = [...new FormData(target, submitter)];
  if (target.enctype === "multipart/form-data") {
    return sent.reduce((sum, [, value]) => sum + new Blob([value]).size, 0);
  }
  const fields = sent.map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(fields).toString().length;
}
