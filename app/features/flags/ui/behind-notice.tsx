import { useIsBehind } from "~/features/notifications/ui/tell-page";
import { Notice } from "~/ui/notice";

/** A page that stays open says when there is more; it does not change under the hands of whoever writes. */
export function BehindNotice({ id, writtenAt, href }: { id: string; writtenAt: number; href: string }) {
  if (!useIsBehind(id, writtenAt)) return null;
  return (
    <Notice>
      Something has happened since you opened this page.{" "}
      <a href={href} className="font-medium underline">
        Show it
      </a>
    </Notice>
  );
}
