import { forwardRef, useMemo, type ReactNode } from "react";
import type { MapCurve, MapPoint } from "../../../domain/networkMap/curves";
import { ringRadius } from "../../../domain/networkMap/layout";
import { fill } from "../../../messages";
import { network as messages } from "../../../messages/network";
import { useWords } from "../../words/words";
import { Caption, captionRoom, type PictureCaption } from "./Caption";
import { lineHeight } from "../../../domain/networkMap/placed";
import { captionSize, dot, half, namesAround, paneLetters, placedOf } from "./placed";
import { developmentSigns, looksOf, type DrawnMap, type DrawnLine, type DrawnParty } from "./drawn";

const ink = "#242424";
const paper = "#FFFFFF";
const font = "Segoe UI, Arial, sans-serif";

interface DrawingProps {
  drawn: DrawnMap;
  /** Name of the party whose lines stand out; the rest steps back. */
  chosen?: string;
  /** How large the letters of the names beside the parties are, in units of the drawing; absent, numbers are all. */
  letters?: number;
  /** What the drawing says of itself, where it travels alone. */
  caption?: PictureCaption;
  onChoose?: (name: string) => void;
}

/**
 * The network as a drawing: parties on their rings, a line for each relation. It holds all its looks itself and stands on white paper,
 * so that it is the same in the pane, in a file and on a sheet.
 */
export const Drawing = forwardRef<SVGSVGElement, DrawingProps>(function Drawing({ drawn, chosen, letters, caption, onChoose }, ref) {
  const { language } = useWords();
  const words = messages[language];
  const { parties, lines } = drawn;
  const placed = useMemo(() => placedOf(drawn, letters, words.rings), [drawn, letters, words]);
  const { radius, rings, curves } = placed;
  const names = useMemo(() => (letters === undefined && chosen !== undefined ? namesAround(drawn, placed, chosen) : placed.names), [drawn, placed, letters, chosen]);
  const size = letters ?? paneLetters;
  const { above, below } = caption ? captionRoom : { above: 0, below: 0 };
  const looks = looksOf(lines.length);
  const touches = ({ first, second }: DrawnLine) => chosen === undefined || first === chosen || second === chosen;
  return (
    <svg
      ref={ref} xmlns="http://www.w3.org/2000/svg" role="img" viewBox={`${-half} ${-half - above} ${2 * half} ${2 * half + above + below}`} width="100%" fontFamily={font}
      aria-label={fill(words.drawing, { parties: parties.length, relations: lines.length })}
    >
      <rect x={-half} y={-half - above} width={2 * half} height={2 * half + above + below} fill={paper} />
      {caption && <Caption caption={caption} lines={lines} />}
      {rings.map(({ ring }) => <circle key={ring} r={ringRadius[ring] * radius} fill="none" stroke="#D1D1D1" strokeWidth={2} />)}
      {inDrawingOrder(lines).map(({ line, i }) => {
        const curve = curves[i];
        return curve && <Line key={`${line.first}\n${line.second}`} line={line} look={looks[line.quality]} curve={curve} faint={!touches(line)} />;
      })}
      {rings.map(({ ring, place }) => <Halo key={ring} x={place.x} y={place.y + captionSize * 0.35} size={captionSize} color="#616161">{words.rings[ring]}</Halo>)}
      {parties.map((party) => (
        <Party
          key={party.name} party={party} radius={radius} chosen={party.name === chosen} onChoose={onChoose}
          faint={chosen !== undefined && party.name !== chosen && !lines.some((line) => touches(line) && (line.first === party.name || line.second === party.name))}
        />
      ))}
      {/* Over all dots, also where a crowd of them leaves a name no free place. */}
      {parties.map(({ name }, i) => names[i]?.lines.map((text, row) => (
        <Halo key={`${name}\n${text}`} x={names[i]!.x} y={names[i]!.y - names[i]!.height / 2 + size * (0.85 + row * lineHeight)} size={size} color={ink}>{text}</Halo>
      )))}
    </svg>
  );
});

/** The strong ones first, so that the others lie over them; each with its place among the lines. */
function inDrawingOrder(lines: readonly DrawnLine[]): { line: DrawnLine; i: number }[] {
  const placed = lines.map((line, i) => ({ line, i }));
  return [...placed.filter(({ line }) => line.quality === "strong"), ...placed.filter(({ line }) => line.quality !== "strong")];
}

function Line({ line, look, curve: { control, points }, faint }: { line: DrawnLine; look: ReturnType<typeof looksOf>[DrawnLine["quality"]]; curve: MapCurve; faint: boolean }) {
  const sign = line.development ? developmentSigns[line.development] : "";
  const isOld = line.development === "notSeen";
  const middle = points[Math.floor(points.length / 2)];
  return (
    <g opacity={faint ? 0.12 : isOld ? 0.4 : 1}>
      <path d={`M${written(points[0])}Q${written(control)} ${written(points.at(-1))}`} fill="none" {...look} />
      {sign && middle && <Halo x={middle.x} y={middle.y + 9} size={30} color={ink}>{sign}</Halo>}
    </g>
  );
}

function written(point: MapPoint | undefined): string {
  return point ? `${point.x.toFixed(1)} ${point.y.toFixed(1)}` : "";
}

function Party({ party, radius, chosen, faint, onChoose }: { party: DrawnParty; radius: number; chosen: boolean; faint: boolean; onChoose?: (name: string) => void }) {
  const [x, y] = [party.x * radius, party.y * radius];
  return (
    // The list below does the same for the keyboard.
    <g opacity={faint ? 0.35 : 1} onClick={onChoose && (() => onChoose(party.name))} cursor={onChoose && "pointer"}>
      <title>{party.name}</title>
      <circle cx={x} cy={y} r={dot} fill={chosen ? ink : paper} stroke={ink} strokeWidth={3} />
      <text x={x} y={y + 11} textAnchor="middle" fontSize={30} fontWeight={600} fill={chosen ? paper : ink}>{party.number}</text>
    </g>
  );
}

/** Text that stays readable where lines run under it. */
function Halo({ x, y, size, color, children }: { x: number; y: number; size: number; color: string; children: ReactNode }) {
  return <text x={x} y={y} textAnchor="middle" fontSize={size} fill={color} stroke={paper} strokeWidth={6} paintOrder="stroke">{children}</text>;
}
