import type { Quality } from "../../../domain/networkMap/relation";
import { looksOf } from "./drawn";

/** A short piece of the line that a quality is drawn with among so many lines, on paper as in the drawing. */
export function LineSample({ quality, among }: { quality: Quality; among: number }) {
  return (
    <svg width={44} height={18} viewBox="0 0 88 36" aria-hidden style={{ flexShrink: 0 }}>
      <rect width={88} height={36} rx={6} fill="#FFFFFF" />
      <line x1={8} y1={18} x2={80} y2={18} {...looksOf(among)[quality]} />
    </svg>
  );
}
