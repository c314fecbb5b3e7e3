const KEY = "drumbeat:no-shortcut-c";

/** Whether this browser's owner wants the single key; they do unless they said no. */
export function isShortcutWanted(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}

export function rememberShortcut(isWanted: boolean): void {
  try {
    if (isWanted) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "1");
  } catch {
    // Without storage the choice lasts for this page only.
  }
}
