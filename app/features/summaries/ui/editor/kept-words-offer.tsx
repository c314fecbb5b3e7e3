import { useEffect, useState } from "react";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { Draft } from "../../draft";
import type { EditorView } from "../../editor-view";
import { forgetKept, type KeptOffer, listKept } from "../../kept-words";
import { browserStorage } from "./browser-storage";

type Props = {
  editor: EditorView;
  page: string;
  draft: Draft;
  isWanted?: boolean;
  onRestore: (words: KeptOffer) => void;
};

/** Words of this person that this browser kept and the server never got: to take up again, or to let go. `isWanted` takes them up at once. */
export function KeptWordsOffer({ editor: { summaryId, personId }, page, draft, isWanted, onRestore }: Props) {
  const [offers, setOffers] = useState<KeptOffer[]>([]);
  useEffect(() => {
    const look = () => setOffers(listKept(browserStorage(), summaryId, personId, page, draft));
    look();
    window.addEventListener("storage", look);
    return () => window.removeEventListener("storage", look);
  }, [summaryId, personId, page, draft]);

  const settle = (offer: KeptOffer, isWanted: boolean) => {
    if (isWanted) onRestore(offer);
    forgetKept(browserStorage(), offer.key);
    setOffers((all) => all.filter(({ key }) => key !== offer.key));
  };
  useEffect(() => {
    if (isWanted && offers[0]) settle(offers[0], true);
  });
  return offers.map((offer) => (
    <Notice key={offer.key} tone="warn">
      <p className="mb-2">
        This browser kept words that were not saved, typed{" "}
        {new Date(offer.at).toLocaleString("en-GB", { weekday: "long", hour: "2-digit", minute: "2-digit" })}.
      </p>
      <span className="flex flex-wrap gap-2">
        <Button type="button" size="small" onClick={() => settle(offer, true)}>
          Restore
        </Button>
        <Button type="button" size="small" look="quiet" onClick={() => settle(offer, false)}>
          Discard
        </Button>
      </span>
    </Notice>
  ));
}
