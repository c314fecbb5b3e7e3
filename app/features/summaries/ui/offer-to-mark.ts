const SETTLED = 300;

/** Offers to mark what somebody selects in the summary. The button is loaded at the first selection. */
export function offerToMark(action: string): () => void {
  let settling: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const selection = getSelection();
    const within = selection?.anchorNode?.parentElement?.closest("[data-published]");
    if (!within || selection?.isCollapsed) return;
    import("./mark-button").then(({ showMarkButton }) => showMarkButton(action)).catch(() => undefined);
  };
  const wait = () => {
    clearTimeout(settling);
    settling = setTimeout(look, SETTLED);
  };
  document.addEventListener("selectionchange", wait);
  return () => {
    clearTimeout(settling);
    document.removeEventListener("selectionchange", wait);
  };
}
