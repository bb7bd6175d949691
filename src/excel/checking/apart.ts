import type { Area } from "../../workbook/address";

/** What is left of an area without others, in areas that do not overlap. */
export function without(whole: Area, taken: readonly Area[]): Area[] {
  return taken.reduce((left, one) => left.flatMap((area) => cut(area, one)), [whole]);
}

/** What lies above, below, left and right of the part that is taken. */
function cut(area: Area, taken: Area): Area[] {
  const [top, bottom] = [Math.max(area.top, taken.top), Math.min(area.bottom, taken.bottom)];
  const [left, right] = [Math.max(area.left, taken.left), Math.min(area.right, taken.right)];
  if (top > bottom || left > right) return [area];
  return [
    { ...area, bottom: top - 1 }, { ...area, top: bottom + 1 }, { ...area, top, bottom, right: left - 1 }, { ...area, top, bottom, left: right + 1 },
  ].filter((one) => one.top <= one.bottom && one.left <= one.right);
}
