export type ReadForm = { action: string; values: URLSearchParams };

/** The form of a page that has the button, with what a browser would send of it when nothing was changed. */
export function readForm(html: string, path: string, button: string): ReadForm {
  const forms = [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)];
  const form = forms.find(([, , inside]) => inside && textOf(inside).includes(button));
  if (!form) throw new Error(`${path} has no form with the button ${button}`);
  const [, attributes = "", inside = ""] = form;
  return { action: attributeOf(attributes, "action") ?? path, values: valuesIn(inside) };
}

function valuesIn(inside: string): URLSearchParams {
  const values = new URLSearchParams();
  const controls = /<input\b([^>]*)>|<textarea\b([^>]*)>(.*?)<\/textarea>|<select\b([^>]*)>(.*?)<\/select>/gs;
  for (const [, input, textarea, typed, select, options] of inside.matchAll(controls)) {
    const attributes = input ?? textarea ?? select ?? "";
    const name = attributeOf(attributes, "name");
    if (!name || isPassedOver(attributes)) continue;
    if (input) values.append(name, attributeOf(input, "value") ?? "");
    if (textarea) values.append(name, plain(typed ?? "").replace(/^\n/, ""));
    if (select) values.append(name, chosenOf(options ?? ""));
  }
  return values;
}

function isPassedOver(attributes: string): boolean {
  const type = attributeOf(attributes, "type");
  if (type === "radio" || type === "checkbox") return !/\bchecked\b/.test(attributes);
  return type === "submit" || /\bdisabled\b/.test(attributes);
}

function chosenOf(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, attributes = ""]) => attributes);
  const chosen = all.find((attributes) => /\bselected\b/.test(attributes)) ?? all[0];
  return attributeOf(chosen ?? "", "value") ?? "";
}

function attributeOf(attributes: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? undefined : plain(value);
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };

const plain = (html: string): string => html.replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);

const textOf = (html: string): string => plain(html.replace(/<!--.*?-->|<[^>]*>/gs, ""));
