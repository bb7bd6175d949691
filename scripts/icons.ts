/**
 * Makes every PNG of the manifest and the pane from the drawings in assets/: `npm run icons`.
 * `name.svg` is drawn for 32 pixels and up, `name-small.svg` for what is smaller, where fine lines would blur.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** Pixels: what Excel asks of a button's icon. */
const buttonSizes = [16, 20, 24, 32, 40, 48, 64, 80];
/** The product's own icon also stands on web pages and in lists of add-ins. */
const productSizes = [...buttonSizes, 128];
const smallBelow = 32;

const folder = "assets";

function render(drawing: string, size: number): Buffer {
  return new Resvg(readFileSync(join(folder, drawing)), { fitTo: { mode: "width", value: size } }).render().asPng();
}

const names = readdirSync(folder)
  .filter((file) => file.endsWith(".svg") && !file.endsWith("-small.svg"))
  .map((file) => file.slice(0, -".svg".length));

for (const name of names) {
  for (const size of name === "icon" ? productSizes : buttonSizes) {
    writeFileSync(join(folder, `${name}-${size}.png`), render(size < smallBelow ? `${name}-small.svg` : `${name}.svg`, size));
  }
}
