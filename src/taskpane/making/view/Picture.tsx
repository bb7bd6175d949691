import { makeStyles, tokens } from "@fluentui/react-components";
import type { WillBe } from "../state/willBe";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", height: "auto", borderRadius: tokens.borderRadiusMedium, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  paper: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke2 },
  name: { fill: tokens.colorBrandForeground1, fontSize: "11px", fontWeight: tokens.fontWeightSemibold },
  tile: { fill: tokens.colorBrandBackground2 },
  number: { fill: tokens.colorBrandForeground2, fontSize: "13px", fontWeight: tokens.fontWeightSemibold },
  small: { fill: tokens.colorNeutralForeground2, fontSize: "9px" },
  line: { fill: tokens.colorNeutralStroke2 },
  dot: { fill: tokens.colorBrandForeground1 },
  tab: { fill: tokens.colorNeutralForeground1, fontSize: "9px" },
});

/** At most this many tabs and dots are drawn, and this many letters of a name: more would not be read. */
const most = { tabs: 4, dots: 16, letters: 34 };

/** A small picture of the workbook that will be made. The sentence below it says the same, for those who do not see it. */
export function Picture({ will, name }: { will: WillBe; name: string }) {
  const styles = useStyles();
  const { words: { start: { amounts, network } } } = useWords();
  const tiles = [[will.parties, amounts.parties], [will.agreements, amounts.agreements], [will.actions, amounts.actions]] as const;
  const title = name || network.name;
  const dots = Math.min(will.parties, most.dots);
  const tabs = will.sheets.slice(0, most.tabs);
  const rest = will.sheets.length - tabs.length;
  return (
    <svg viewBox="0 0 318 132" className={styles.picture} aria-hidden>
      <rect x="8" y="8" width="302" height="98" rx="3" className={styles.paper} />
      <text x="18" y="26" className={styles.name}>{title.length > most.letters ? `${title.slice(0, most.letters - 1)}…` : title}</text>
      {tiles.map(([number, words], place) => (
        <g key={words.other} transform={`translate(${18 + place * 64} 36)`}>
          <rect width="58" height="34" rx="3" className={styles.tile} />
          <text x="6" y="16" className={styles.number}>{number}</text>
          <text x="6" y="28" className={styles.small}>{number === 1 ? words.one : words.other}</text>
        </g>
      ))}
      <rect x="18" y="80" width="170" height="4" rx="2" className={styles.line} />
      <rect x="18" y="90" width="120" height="4" rx="2" className={styles.line} />
      {Array.from({ length: dots }, (_, place) => {
        const turn = (2 * Math.PI * place) / dots;
        return <circle key={place} cx={258 + 36 * Math.cos(turn)} cy={58 + 32 * Math.sin(turn)} r="4" className={styles.dot} />;
      })}
      {tabs.map((tab, place) => <text key={tab} x={14 + place * 68} y="121" className={styles.tab}>{tab.length > 12 ? `${tab.slice(0, 11)}…` : tab}</text>)}
      {rest > 0 && <text x="286" y="121" className={styles.tab}>{`+ ${rest}`}</text>}
    </svg>
  );
}
