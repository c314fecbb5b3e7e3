import { plainText } from "~/http/plain-text";
import { decodeTable } from "./decode-table";
import { mostCharacters } from "./import-choices";

/** The request with its file, where it has one, as the text of the form; `problem` where it could not be read as text. */
export async function takeUpload(request: Request): Promise<{ request: Request; problem: string }> {
  const form = await request.formData().catch(() => new FormData());
  const file = form.get("file");
  const typed = form.get("text");
  form.delete("file");
  const again = (problem = "") => ({ request: new Request(request.url, { method: "POST", body: form }), problem });
  if (!file || typeof file === "string" || file.size === 0) return again();
  if (typeof typed === "string" && typed.trim() !== "") {
    return again("Please choose a file or paste a table, not both.");
  }
  // A character takes up to four bytes.
  if (file.size > 4 * mostCharacters) return again("This file is larger than 1 MB. Please import it in parts.");
  const decoded = decodeTable(new Uint8Array(await file.arrayBuffer()));
  if ("problem" in decoded) return again(decoded.problem);
  if (decoded.text.length > mostCharacters) return again("This file is larger than 1 MB. Please import it in parts.");
  form.set("text", decoded.text.replace(/\r\n?/g, "\n"));
  form.set("name", nameOf(file.name));
  return again();
}

const nameOf = (name: string) => plainText(name.split(/[/\\]/).at(-1) ?? "").slice(0, 120);
