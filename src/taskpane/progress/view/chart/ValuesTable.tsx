import { makeStyles, tokens } from "@fluentui/react-components";
import type { QuarterFigure, IndicatorSeries } from "../../../../domain/indicators/series";
import { figures, fill } from "../../../../messages";
import { progress } from "../../../../messages/progress";
import { targetText, valueText } from "../../../words/numbers";
import { useWords } from "../../../words/words";

const useStyles = makeStyles({
  around: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, "& caption": { textAlign: "start", paddingBottom: tokens.spacingVerticalXS } },
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`, textAlign: "start", verticalAlign: "top", borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

/** The same course as a table: every quarter with its value, target, how many delivered, and the verdict in words. */
export function ValuesTable({ series: { indicator, quarters } }: { series: IndicatorSeries }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = progress[language].table;
  const { status } = figures[language];
  const value = ({ value: found, target, isDue }: QuarterFigure) => (
    found !== undefined ? valueText(found, { ...indicator, target }, language) : isDue ? words.empty : words.notDue
  );
  return (
    // What scrolls takes the focus, so that the keyboard can scroll it.
    <div className={styles.around} tabIndex={0} role="group" aria-label={fill(words.caption, { name: indicator.name })}>
      <table className={styles.table}>
        <thead>
          <tr>{[words.quarter, words.value, words.target, words.delivered, words.status].map((title) => <th key={title} scope="col" className={styles.cell}>{title}</th>)}</tr>
        </thead>
        <tbody>
          {quarters.map((figure) => (
            <tr key={figure.quarter}>
              <th scope="row" className={styles.cell}>{figure.quarter}</th>
              <td className={styles.cell}>{value(figure)}</td>
              <td className={styles.cell}>{figure.target === undefined ? undefined : targetText(figure.target, indicator, language)}</td>
              <td className={styles.cell}>{figure.isDue ? `${figure.measured}/${figure.expected}` : ""}</td>
              <td className={styles.cell}>{status[figure.status].word}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
