import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Charted } from "./charted";
import { looks, type ChartLine } from "./looks";

const useStyles = makeStyles({
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXXS },
  item: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  sample: { "@media (forced-colors: active)": { "& line": { stroke: "CanvasText" }, "& circle": { fill: "CanvasText" } } },
});

/** Which line is which, told by how it is drawn and not by its colour alone. */
export function ChartLegend({ drawn: { quarters, names, unit } }: { drawn: Charted }) {
  const styles = useStyles();
  const lines = (Object.keys(looks) as ChartLine[]).filter((line) => quarters.some((figure) => figure[line] !== undefined));
  return (
    <div className={styles.legend}>
      {lines.map((line) => (
        <span key={line} className={styles.item}>
          <svg className={styles.sample} width="28" height="12" aria-hidden>
            <line x1="0" x2="28" y1="6" y2="6" stroke={looks[line].color} strokeWidth={looks[line].width} strokeDasharray={looks[line].dashes} />
            {line === "value" && <circle cx="14" cy="6" r="5" fill={looks[line].color} />}
          </svg>
          <Text size={200}>{line === "value" && unit !== "" ? `${names.value} (${unit})` : names[line]}</Text>
        </span>
      ))}
    </div>
  );
}
