/** The tip that is open, and the word that it explains. */
let shown: { term: HTMLAnchorElement; tip: HTMLElement; end: () => void } | null = null;

const GAP = 6;

/** Shows what a term means, right below it. Closed by Esc, by a tap elsewhere, and when mouse and focus have left both. */
export function showTip(term: HTMLAnchorElement): void {
  if (shown?.term === term) return;
  const slug = term.dataset.term ?? "";
  const word = document.querySelector(`#words-used [data-word="${CSS.escape(slug)}"]`);
  if (!word || !term.isConnected) return;
  hideTip();
  const tip = drawTip(word, term, slug);
  term.after(tip);
  if (tip.showPopover) tip.showPopover();
  place(tip, term);
  shown = { term, tip, end: watch(term, tip) };
}

export function hideTip(): void {
  if (!shown) return;
  const { term, tip, end } = shown;
  shown = null;
  end();
  if (tip.contains(document.activeElement)) term.focus();
  tip.remove();
}

function drawTip(word: Element, term: HTMLAnchorElement, slug: string): HTMLElement {
  const [name, meaning, comparison] = [...word.querySelectorAll("dt, dd")].map((part) => part.textContent ?? "");
  const tip = element("span", "term-tip");
  tip.setAttribute("role", "group");
  tip.setAttribute("aria-label", `${name}, explained`);
  tip.setAttribute("popover", "manual");
  tip.append(element("strong", "", name), element("span", "", meaning));
  if (comparison) tip.append(element("em", "", comparison));
  const more = element("a", "", "Why it matters");
  more.href = term.href;
  const know = element("button", "", "I know this");
  know.type = "button";
  know.addEventListener("click", () => sayKnown(slug, name ?? "", tip));
  const row = element("span", "term-tip-row");
  row.append(more, know);
  tip.append(row);
  return tip;
}

/** Below the word, above it where there is no room, and never beyond the screen's edge. */
function place(tip: HTMLElement, term: HTMLAnchorElement): void {
  const at = term.getClientRects()[0] ?? term.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const isBelow = at.bottom + GAP + height <= innerHeight || at.top < height + GAP;
  tip.style.top = `${isBelow ? at.bottom + GAP : at.top - GAP - height}px`;
  tip.style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8))}px`;
}

const LEAVING = 250;

function watch(term: HTMLAnchorElement, tip: HTMLElement): () => void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const belongs = (target: EventTarget | null) =>
    target instanceof Node && (term.contains(target) || tip.contains(target));
  const hasFocus = () => belongs(document.activeElement) && document.activeElement?.matches(":focus-visible");
  const listeners: [string, (event: Event) => void][] = [
    ["keydown", (event) => (event as KeyboardEvent).key === "Escape" && hideTip()],
    ["pointerdown", (event) => !belongs(event.target) && hideTip()],
    ["focusin", (event) => !belongs(event.target) && hideTip()],
    ["scroll", () => place(tip, term)],
    [
      "pointerover",
      (event) => {
        clearTimeout(leaving);
        if ((event as PointerEvent).pointerType !== "mouse" || belongs(event.target) || hasFocus()) return;
        leaving = setTimeout(hideTip, LEAVING);
      },
    ],
  ];
  for (const [name, listener] of listeners) addEventListener(name, listener, true);
  return () => {
    clearTimeout(leaving);
    for (const [name, listener] of listeners) removeEventListener(name, listener, true);
  };
}

/** The word is marked no more, here and from now on; one click takes that back. */
async function sayKnown(slug: string, name: string, tip: HTMLElement): Promise<void> {
  const marked = [...document.querySelectorAll<HTMLAnchorElement>(`a.term[data-term="${CSS.escape(slug)}"]`)];
  const isKept = await post(slug, "know");
  const said = element(
    "span",
    "",
    isKept ? `“${name}” is no longer marked for you.` : "This could not be kept. Please try again.",
  );
  said.setAttribute("role", "status");
  tip.replaceChildren(said);
  if (!isKept) return;
  const hrefs = marked.map((link) => link.href);
  for (const link of marked) fade(link);
  const undo = element("button", "", "Undo");
  undo.type = "button";
  undo.addEventListener("click", async () => {
    if (!(await post(slug, "forget"))) return;
    for (const [index, link] of marked.entries()) bringBack(link, hrefs[index] ?? "");
    hideTip();
  });
  tip.append(undo);
  undo.focus();
}

function fade(link: HTMLAnchorElement): void {
  link.classList.remove("term");
  link.removeAttribute("href");
}

function bringBack(link: HTMLAnchorElement, href: string): void {
  link.classList.add("term");
  link.href = href;
}

async function post(slug: string, intent: string): Promise<boolean> {
  const request = { method: "POST", body: new URLSearchParams({ intent }), redirect: "manual" } as const;
  const answer = await fetch(`/glossary/${slug}`, request).catch(() => null);
  return answer?.type === "opaqueredirect";
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className = "", text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
