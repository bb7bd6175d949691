import { coveredCells } from "../state/charts";
import type { Picture } from "../state/picture";
import { element } from "./dom";
import type { Geometry } from "./geometry";

const pixelsOfPoint = 96 / 72;

/** The pictures of the sheet in front, in the layer over the grid that charts stand in too. */
export class PictureLayer {
  private pictures: readonly Picture[] = [];
  private shown = new Map<string, HTMLElement>();

  constructor(private readonly layer: HTMLElement) {}

  /** Takes the pictures of the sheet that is in front. */
  show(pictures: readonly Picture[]): void {
    this.pictures = pictures.filter(({ visible }) => visible);
  }

  /** Puts the pictures where they belong now. */
  place({ scrolling, boxOf }: Geometry): void {
    const kept = new Map<string, HTMLElement>();
    for (const picture of this.pictures) {
      const { left, top } = boxOf(coveredCells(picture));
      const frame = this.shown.get(picture.id) ?? framed(picture);
      if (!frame.isConnected) this.layer.append(frame);
      Object.assign(frame.style, {
        transform: `translate(${left - scrolling.left}px, ${top - scrolling.top}px)`,
        width: `${picture.width * pixelsOfPoint}px`, height: `${picture.height * pixelsOfPoint}px`,
      });
      kept.set(picture.id, frame);
    }
    for (const [id, frame] of this.shown) if (!kept.has(id)) frame.remove();
    this.shown = kept;
  }
}

function framed({ format, base64, altDescription }: Picture): HTMLElement {
  return element("img", { class: "picture", src: `data:image/${format.toLowerCase()};base64,${base64}`, alt: altDescription });
}
