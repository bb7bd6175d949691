import { forwardRef, type ReactNode } from "react";
import { ringRadius } from "../../../domain/networkMap/layout";
import { fill, network as messages } from "../../../messages";
import { useWords } from "../../words";
import { developmentSigns, lineLooks, type Drawn, type DrawnLine, type DrawnParty } from "./drawn";
import { inLines } from "./inLines";

/** Half the width and height of the drawing, in units of its own; the outermost ring and the names have to fit. */
const half = 520;
const radius = 460;
const ink = "#242424";
const paper = "#FFFFFF";
const font = "Segoe UI, Arial, sans-serif";

interface DrawingProps {
  drawn: Drawn;
  /** Name of the party whose lines stand out; the rest steps back. */
  chosen?: string;
  /** Whether names stand beside the parties; else their numbers are all. */
  named: boolean;
  onChoose?: (name: string) => void;
}

/**
 * The network as a drawing: parties on their rings, a line for each relation. It holds all its looks itself and stands on white paper,
 * so that it is the same in the pane, in a file and on a sheet.
 */
export const Drawing = forwardRef<SVGSVGElement, DrawingProps>(function Drawing({ drawn, chosen, named, onChoose }, ref) {
  const { language } = useWords();
  const words = messages[language];
  const { parties, lines, rings } = drawn;
  const at = new Map(parties.map((party) => [party.name, party]));
  const touches = ({ first, second }: DrawnLine) => chosen === undefined || first === chosen || second === chosen;
  return (
    <svg
      ref={ref} xmlns="http://www.w3.org/2000/svg" role="img" viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`} width="100%" fontFamily={font}
      aria-label={fill(words.drawing, { parties: parties.length, relations: lines.length })}
    >
      <rect x={-half} y={-half} width={2 * half} height={2 * half} fill={paper} />
      {rings.map((ring) => <circle key={ring} r={ringRadius[ring] * radius} fill="none" stroke="#D1D1D1" strokeWidth={2} />)}
      {lines.map((line) => {
        const [from, to] = [at.get(line.first), at.get(line.second)];
        return from && to && <Line key={`${line.first}\n${line.second}`} line={line} from={from} to={to} faint={!touches(line)} />;
      })}
      {rings.map((ring) => <Halo key={ring} x={0} y={-ringRadius[ring] * radius - 40} size={28} color="#616161">{words.rings[ring]}</Halo>)}
      {parties.map((party) => (
        <Party
          key={party.name} party={party} named={named} chosen={party.name === chosen} onChoose={onChoose}
          faint={chosen !== undefined && party.name !== chosen && !lines.some((line) => touches(line) && (line.first === party.name || line.second === party.name))}
        />
      ))}
    </svg>
  );
});

function Line({ line, from, to, faint }: { line: DrawnLine; from: DrawnParty; to: DrawnParty; faint: boolean }) {
  const look = lineLooks[line.quality];
  const sign = line.development ? developmentSigns[line.development] : "";
  const isOld = line.development === "notSeen";
  return (
    <g opacity={faint ? 0.12 : isOld ? 0.4 : 1}>
      <line x1={from.x * radius} y1={from.y * radius} x2={to.x * radius} y2={to.y * radius} {...look} />
      {sign && <Halo x={(from.x + to.x) * radius / 2} y={(from.y + to.y) * radius / 2 + 9} size={30} color={ink}>{sign}</Halo>}
    </g>
  );
}

function Party({ party, named, chosen, faint, onChoose }: { party: DrawnParty; named: boolean; chosen: boolean; faint: boolean; onChoose?: (name: string) => void }) {
  const [x, y] = [party.x * radius, party.y * radius];
  return (
    // The list below does the same for the keyboard.
    <g opacity={faint ? 0.35 : 1} onClick={onChoose && (() => onChoose(party.name))} cursor={onChoose && "pointer"}>
      <title>{party.name}</title>
      <circle cx={x} cy={y} r={26} fill={chosen ? ink : paper} stroke={ink} strokeWidth={3} />
      <text x={x} y={y + 11} textAnchor="middle" fontSize={30} fontWeight={600} fill={chosen ? paper : ink}>{party.number}</text>
      {named && inLines(party.name, 18, 2).map((text, i) => <Halo key={text} x={x} y={y + 50 + i * 22} size={20} color={ink}>{text}</Halo>)}
    </g>
  );
}

/** Text that stays readable where lines run under it. */
function Halo({ x, y, size, color, children }: { x: number; y: number; size: number; color: string; children: ReactNode }) {
  return <text x={x} y={y} textAnchor="middle" fontSize={size} fill={color} stroke={paper} strokeWidth={6} paintOrder="stroke">{children}</text>;
}
