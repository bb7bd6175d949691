import { failure, type Outcome } from "../../../domain/outcome";
import { download } from "../../base/download";
import { officeSavesFiles } from "../../base/office";
import { base64Of, pngOf } from "../picture";
import type { Surroundings } from "../../base/surroundings";

/** By this name the drawing of the network is found and replaced. */
const pictureName = "NP Netwerktekening";

/** Points on the sheet: two thirds of a page of A4. */
const pictureWidth = 520;

/** What a person does with the drawing. */
export type DrawingActions = ReturnType<typeof drawing>;

/** What can be done with the drawing of the network, given as an SVG document. */
export function drawing({ store, carriers }: Surroundings) {
  const tellProblem = ({ problem }: Extract<Outcome<never>, { ok: false }>) => store.send({ type: "told", notice: { kind: "problem", problem } });

  return {
    /** Saves the drawing as a file; tells where it is, or why it is not there. `name` is without extension. */
    async saveDrawing(kind: "png" | "svg", svg: string, name: string): Promise<void> {
      if (!officeSavesFiles()) return tellProblem(failure("filesNotSavedHere"));
      const file = `${name}.${kind}`;
      if (kind === "svg") {
        download({ name: file, bytes: new TextEncoder().encode(svg), type: "image/svg+xml" });
      } else {
        const png = await pngOf(svg);
        if (!png.ok) return tellProblem(png);
        download({ name: file, bytes: png.value, type: "image/png" });
      }
      store.send({ type: "told", notice: { kind: "saved", file } });
    },

    /** Puts the drawing on the sheet with the network map, in the place of an earlier one, and goes there. */
    async placeDrawing(svg: string, alt: string): Promise<void> {
      const [png, excel, content] = [await pngOf(svg), await carriers.excel(), await carriers.content()];
      if (!png.ok) return tellProblem(png);
      if (!excel.ok) return tellProblem(excel);
      if (!content.ok) return tellProblem(content);
      const at = content.value.drawingCell;
      const placed = await excel.value.placePicture("networkMap", { name: pictureName, base64: base64Of(png.value), at, width: pictureWidth, alt });
      if (!placed.ok) return tellProblem(placed);
      await excel.value.select(placed.value, at);
      store.send({ type: "told", notice: { kind: "placed", sheet: placed.value } });
    },
  };
}
