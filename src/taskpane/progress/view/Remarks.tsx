import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { IndicatorSeries } from "../../../domain/indicators/series";
import { figures, fill } from "../../../messages";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "20px", color: tokens.colorNeutralForeground2 },
});

/** What one must know to read the course: where target or definition changed, and what was corrected after closing. Nothing where nothing was. */
export function Remarks({ series: { quarters } }: { series: IndicatorSeries }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = figures[language];
  const remarks = quarters.flatMap(({ quarter, break: broken, corrected }) => [
    ...(broken ? [fill(words.break[broken], { quarter })] : []),
    ...(corrected ? [fill(words.corrected, { quarter })] : []),
  ]);
  if (remarks.length === 0) return null;
  return <ul className={styles.list}>{remarks.map((remark) => <li key={remark}><Text size={200}>{remark}</Text></li>)}</ul>;
}
