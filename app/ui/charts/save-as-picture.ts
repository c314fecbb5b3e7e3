const scale = 2;
const room = 16;
const painted = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "opacity",
  "color",
  "font-family",
  "font-size",
  "font-weight",
];

type Picture = { fileName: string; title: string; legend: string };

/** Saves a drawing as a PNG, in the colours that it is seen in, with a title and a legend. Rejects where the browser cannot. */
export async function saveAsPicture(drawing: SVGSVGElement, { fileName, title, legend }: Picture): Promise<void> {
  const { width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  paint(drawing, copy);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const picture = await load(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(copy.outerHTML)}`);
  const canvas = document.createElement("canvas");
  const top = 2 * room + 10;
  const bottom = 18;
  canvas.width = (width + 2 * room) * scale;
  canvas.height = (height + top + room + bottom) * scale;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("No canvas");
  const page = getComputedStyle(document.body);
  context.scale(scale, scale);
  context.fillStyle = page.backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = page.color;
  context.font = `600 14px ${page.fontFamily}`;
  context.fillText(title, room, room + 12, width);
  context.font = `12px ${page.fontFamily}`;
  context.fillText(legend, room, top + height + bottom, width);
  context.drawImage(picture, room, top, width, height);
  save(await blobOf(canvas), fileName);
}

/** A picture knows no style sheet: every part is given what it is seen with. */
function paint(from: Element, to: Element): void {
  const seen = getComputedStyle(from);
  for (const property of painted) (to as SVGElement).style.setProperty(property, seen.getPropertyValue(property));
  [...from.children].forEach((child, index) => {
    const copy = to.children[index];
    if (copy) paint(child, copy);
  });
}

function load(address: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = address;
  return picture.decode().then(() => picture);
}

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("No picture"))), "image/png"),
  );

function save(blob: Blob, fileName: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
