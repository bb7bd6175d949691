import { qualities } from "../../../domain/networkMap/relation";
import { fill } from "../../../messages";
import { network as messages } from "../../../messages/network";
import { useWords } from "../../words/words";
import { developmentSigns, looksOf, type DrawnLine } from "./drawn";
import { half } from "./placed";

/** Room above and below the drawing, in units of it. */
export const captionRoom = { above: 100, below: 100 };

const ink = "#242424";
const muted = "#616161";
const left = -half + 24;
/** Where the samples of the lines begin, from the left: the last has the longest words. */
const places = [0, 230, 490];

/** What a picture says of itself when it travels alone. */
export interface PictureCaption {
  /** Whose network it is. */
  title: string;
  /** Of which moment, and with which it is compared. */
  moment: string;
}

/** A long title has smaller letters, so that all of it is there; a bold letter is about six tenths as wide as it is high. */
function titleSize(title: string): number {
  return Math.min(36, Math.floor((2 * half - 48) / (0.6 * Math.max(1, title.length))));
}

/** Title and moment above a drawing, and what its lines and signs mean below it. */
export function Caption({ caption, lines }: { caption: PictureCaption; lines: readonly DrawnLine[] }) {
  const { language } = useWords();
  const words = messages[language];
  const isCompared = lines.some(({ development }) => development !== undefined);
  const looks = looksOf(lines.length);
  const top = half + 24;
  return (
    <g>
      <text x={left} y={-half - 52} fontSize={titleSize(caption.title)} fontWeight={600} fill={ink}>{caption.title}</text>
      <text x={left} y={-half - 14} fontSize={24} fill={muted}>{caption.moment}</text>
      {qualities.map((quality, i) => (
        <g key={quality} transform={`translate(${left + (places[i] ?? 0)} ${top})`}>
          <line x1={0} y1={0} x2={60} y2={0} {...looks[quality]} />
          <text x={72} y={8} fontSize={22} fill={ink}>{fill(words.counts[quality], { count: lines.filter((line) => line.quality === quality && line.development !== "notSeen").length })}</text>
        </g>
      ))}
      {isCompared && (
        <text x={left} y={top + 48} fontSize={22} fill={ink}>
          {(["grew", "weakened", "new", "notSeen"] as const).map((development) => `${developmentSigns[development]} ${fill(words.developments[development], { count: lines.filter((line) => line.development === development).length })}`).join("    ")}
        </text>
      )}
    </g>
  );
}
