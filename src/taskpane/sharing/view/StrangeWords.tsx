import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { wordKey } from "../../../domain/sharing/meanings";
import { listFor } from "../../../domain/sharing/newItem";
import type { StrangeWord } from "../../../domain/sharing/strangeWords";
import type { FoundPlan } from "../../../excel/found";
import { fill } from "../../../messages";
import { sharing as messages } from "../../../messages/sharing";
import { headingOf } from "../../../workbook/check/headingOf";
import { Choice } from "../../widgets/Choice";
import { Section } from "../../widgets/Section";
import { sheetName } from "../../widgets/useGoing";
import { useWords } from "../../words/words";
import { asItself, type SaidWord } from "../../copies/said";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none", minWidth: 0, overflowWrap: "anywhere" },
});

interface StrangeWordsProps {
  plan: FoundPlan;
  /** What nobody said anything of, and what somebody said since the files were read. */
  unknown: readonly StrangeWord[];
  said: readonly SaidWord[];
  onSay: (word: StrangeWord, means: string) => void;
}

/** Words of copies that no list or table has: somebody says once what each stands for. */
export function StrangeWords({ plan, unknown, said, onSay }: StrangeWordsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].words;
  const all = [...said, ...unknown.filter((one) => !said.some(({ word }) => wordKey(word) === wordKey(one))).map((word): SaidWord => ({ word, means: "" }))];
  if (all.length === 0) return null;
  const label = ({ of, word, table, column }: StrangeWord) => (
    of === "stakeholders" ? fill(words.party, { word }) : fill(words.word, { word, column: headingOf(table, column, language), sheet: sheetName(plan, table) })
  );
  // In one order, so that what was just chosen stays where it is, and so does the keyboard.
  return (
    <Section title={words.title}>
      <Text>{words.intro}</Text>
      <ul className={styles.list} aria-label={words.title}>
        {all.sort((a, b) => (wordKey(a.word) < wordKey(b.word) ? -1 : 1)).map(({ word, means }) => (
          <li key={wordKey(word)}>
            <Choice label={label(word)} value={means} onChoose={(chosen) => onSay(word, chosen)} options={[{ value: "", text: words.none }, ...(listFor(word) ? [{ value: asItself, text: fill(words.asItself, { word: word.word }) }] : []), ...word.options.map((one) => ({ value: one.means, text: one.text }))]} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
