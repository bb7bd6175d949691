import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { PreviewRow } from "../../../domain/importing";
import { severities, type Finding } from "../../../domain/finding";
import { fill, type Language } from "../../../messages";
import { tell } from "../../../messages/findings";
import { importing as messages } from "../../../messages/importing";
import { useWords } from "../../words/words";
import { More } from "../../widgets/More";
import { SeverityIcon } from "../../widgets/SeverityIcon";
import { useFirst } from "../../widgets/useFirst";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  rows: { color: tokens.colorNeutralForeground2 },
});

/** How many sentences are shown at first: a list of thousands of rows can have as many. */
const firstSentences = 20;

/** How many numbers of rows stand in a line. */
const numbersMax = 12;

/** What the rules of the check find in the rows that would come in: the same sentence once, with the rows that it is about. */
export function Found({ rows }: { rows: readonly PreviewRow[] }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].preview;
  const told = useMemo(() => sentences(rows, language), [rows, language]);
  const { shown, rest, showMore } = useFirst(told, firstSentences);
  if (told.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{words.findings}</h3>
      <ul className={styles.list}>
        {shown.map(({ severity, sentence, numbers }) => (
          <li key={sentence} className={styles.line}>
            <SeverityIcon severity={severity} />
            <div>
              <Text block><Text weight="semibold">{words.severity[severity]}.</Text> {sentence}</Text>
              <Text block size={200} className={styles.rows}>
                {fill(words.inRows, { rows: numbers.length > numbersMax ? `${numbers.slice(0, numbersMax).join(", ")}…` : numbers.join(", ") })}
              </Text>
            </div>
          </li>
        ))}
      </ul>
      <More rest={rest} words={words.moreFindings} onMore={showMore} />
    </>
  );
}

interface Told {
  severity: Finding["severity"];
  sentence: string;
  /** Numbers of the rows in the list. */
  numbers: number[];
}

/** The worst first. */
function sentences(rows: readonly PreviewRow[], language: Language): Told[] {
  const told = new Map<string, Told>();
  for (const { number, findings } of rows) {
    for (const finding of findings) {
      const sentence = tell(finding, language);
      const one = told.get(sentence) ?? { severity: finding.severity, sentence, numbers: [] };
      // Rows come in the order of their numbers.
      if (one.numbers.at(-1) !== number) one.numbers.push(number);
      told.set(sentence, one);
    }
  }
  return [...told.values()].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
