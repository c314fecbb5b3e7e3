import { Link } from "@remix-run/react";
import { Notice } from "~/ui/notice";
import { ownWord } from "~/ui/own-word";

const words: Record<string, string> = {
  invited: "The invitation is made.",
  resend: "A new link is made. The old one does not work any more.",
  withdraw: "The invitation is withdrawn. Its link does not work any more.",
  late: "This invitation was answered or withdrawn in the meantime.",
};

/** What became of an invitation, and where its link is when no mail goes out. */
export function PeopleNotice({ done, isMailed }: { done: string | null; isMailed: boolean }) {
  const text = ownWord(words, done);
  if (!text) return null;
  const hasLink = done === "invited" || done === "resend";
  return (
    <Notice tone={done === "late" ? "warn" : "good"}>
      {text} {hasLink && isMailed && "It is on its way by e-mail. "}
      {hasLink && (
        <Link to="/people/links" className="underline">
          {isMailed ? "If the mail could not be sent, the link is here." : "Hand the link over yourself."}
        </Link>
      )}
    </Notice>
  );
}
