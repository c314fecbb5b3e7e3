const events = ["pointerdown", "pointerover", "focusin", "click"] as const;

/** Opens the tip of a marked term: under the mouse, with the focus of the keyboard, at a tap. It is loaded at the first. */
export function openTipsOfTerms(): () => void {
  let isTouch = false;
  const open = (event: Event) => {
    if (event.type === "pointerdown") isTouch = (event as PointerEvent).pointerType !== "mouse";
    const term = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.term") : null;
    if (!term || event.type === "pointerdown") return;
    if (event.type === "pointerover" && (event as PointerEvent).pointerType !== "mouse") return;
    if (event.type === "focusin" && !term.matches(":focus-visible")) return;
    if (event.type === "click") {
      if (!isTouch || (event as MouseEvent).detail === 0) return;
      event.preventDefault();
    }
    import("./term-tip")
      .then(({ showTip }) => showTip(term))
      .catch(() => event.type === "click" && location.assign(term.href));
  };
  for (const name of events) document.addEventListener(name, open);
  return () => {
    for (const name of events) document.removeEventListener(name, open);
  };
}
