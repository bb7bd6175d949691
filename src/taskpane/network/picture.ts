import { failure, success, type Outcome } from "../../domain/outcome";

/** A drawing as text: an SVG document that holds all its looks itself, so many pixels wide. */
export function svgText(drawing: SVGSVGElement, size: number): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("width", String(size));
  const [, , width = 1, height = 1] = copy.getAttribute("viewBox")?.split(" ").map(Number) ?? [];
  copy.setAttribute("height", String(Math.round((size * height) / width)));
  return new XMLSerializer().serializeToString(copy);
}

/** The same as a PNG, as many pixels wide as the document says. Fails where the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Outcome<Uint8Array>> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    return blob ? success(new Uint8Array(await blob.arrayBuffer())) : failure("drawingFailed");
  } catch {
    return failure("drawingFailed");
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Bytes in base64, as Excel takes a picture. */
export function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
