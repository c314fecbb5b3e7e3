/** Below what is selected; on a narrow screen at its lower edge, clear of the phone's own menu. */
let shown: HTMLElement | null = null;

const NARROW = 640;
const LONGEST = 2_000;

/** Shows a small button for the words that are selected now. Gone with the selection. */
export function showMarkButton(action: string): void {
  const selection = getSelection();
  const quote = selection?.toString().trim().slice(0, LONGEST) ?? "";
  if (!selection || quote === "" || shown?.dataset.quote === quote) return;
  hide();
  const range = selection.getRangeAt(0);
  const line = lineOf(range.startContainer);
  shown = document.createElement("div");
  shown.className = "mark-button";
  shown.dataset.quote = quote;
  shown.dataset.screenOnly = "true";
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Mark as unclear";
  // The selection stays while the button is pressed.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", () => void mark(action, quote, line));
  shown.append(button);
  document.body.append(shown);
  if (innerWidth > NARROW) place(shown, range.getBoundingClientRect());
  document.addEventListener("selectionchange", hideWithSelection);
  document.addEventListener("keydown", hideOnEscape);
}

function hide(): void {
  shown?.remove();
  shown = null;
  document.removeEventListener("selectionchange", hideWithSelection);
  document.removeEventListener("keydown", hideOnEscape);
}

const hideWithSelection = () => getSelection()?.isCollapsed !== false && hide();
const hideOnEscape = ({ key }: KeyboardEvent) => key === "Escape" && hide();

function place(element: HTMLElement, { left, bottom, top }: DOMRect): void {
  const { width, height } = element.getBoundingClientRect();
  const below = bottom + 8 + height <= innerHeight;
  element.style.inset = `${below ? bottom + 8 : Math.max(8, top - height - 8)}px auto auto ${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
}

/** The line of the summary in which the words stand. */
function lineOf(node: Node): string {
  const line = node.parentElement?.closest("li[id^='line-']");
  return line?.id.slice("line-".length) ?? "";
}

const READING = 8_000;

async function mark(action: string, quote: string, line: string): Promise<void> {
  const body = new URLSearchParams({ intent: "mark", quote, line });
  const answer = await fetch(action, { method: "POST", body, redirect: "manual" }).catch(() => null);
  const said = shown;
  if (!said) return;
  document.removeEventListener("selectionchange", hideWithSelection);
  said.textContent = "";
  const text = document.createElement("p");
  text.setAttribute("role", "status");
  said.append(text);
  text.textContent =
    answer?.type === "opaqueredirect"
      ? "Marked as unclear. The authors see it, and not who said so."
      : answer
        ? "Only words of one line can be marked. "
        : "This could not be sent. Please try again.";
  if (answer && answer.type !== "opaqueredirect") {
    const link = document.createElement("a");
    link.href = action;
    link.textContent = "Choose from a list";
    text.append(link);
  }
  setTimeout(() => said === shown && hide(), READING);
}
