import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { isBlank, type GivenCell } from "../../../domain/importing/ownList";
import { wordKey } from "../../../domain/strangeWords/meanings";
import { leftEmpty } from "../../../domain/strangeWords/said";
import { count, fill, type Language } from "../../../messages";
import { importing as messages } from "../../../messages/importing";
import { columnLetters } from "../../../workbook/address";
import type { Opened, Revision } from "../../lists/opened";
import { Section } from "../../widgets/Section";
import { WordQuestions } from "../../widgets/WordQuestions";
import { useWords } from "../../words/words";
import { shown as shownCell } from "./shown";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0, textOverflow: "ellipsis" }, "& label": { overflowWrap: "anywhere" } },
});

/** How much of an example is shown: enough to know the column by. */
const exampleMax = 60;

/** What each column of the list means, to be corrected; and what all rows get where the list has nothing. */
export function Columns({ opened, onRevise }: { opened: Opened; onRevise: (revision: Revision) => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].columns;
  const { given, missing, unknown } = opened;
  const { target, list, matching, fixed } = given;
  return (
    <Section title={words.title}>
      <Text size={200} className={styles.hint}>{words.hint}</Text>
      <div className={styles.list}>
        {list.headings.map((heading, place) => {
          const example = list.rows.map(({ cells }) => cells[place]).find((cell) => !isBlank(cell)) ?? null;
          return (
            <Field
              key={place} className={styles.field} label={heading || fill(words.column, { letter: columnLetters(place) })}
              hint={example === null ? words.empty : fill(words.example, { value: shortened(example, language) })}
            >
              <Select value={matching[place] ?? ""} onChange={(_, { value }) => onRevise({ column: place, to: value || undefined })}>
                <option value="">{words.leave}</option>
                {target.columns.map((column) => <option key={column.id} value={column.id}>{column.heading}</option>)}
              </Select>
            </Field>
          );
        })}
      </div>
      {missing.length > 0 && (
        <div role="group" aria-label={words.missing} className={styles.list}>
          <Text weight="semibold">{words.missing}</Text>
          {missing.map(({ column: { id, heading }, choices }) => (
            <Field key={id} className={styles.field} label={fill(words.everyRow, { heading })}>
              <Select value={fixed[id] ?? ""} onChange={(_, { value }) => onRevise({ fixed: id, value })}>
                <option value="">{words.noValue}</option>
                {choices.map((text) => <option key={text} value={text}>{text}</option>)}
              </Select>
            </Field>
          ))}
        </div>
      )}
      {unknown.length > 0 && (
        <div role="group" aria-label={words.unknown} className={styles.list}>
          <Text weight="semibold">{words.unknown}</Text>
          <Text size={200} className={styles.hint}>{words.unknownHint}</Text>
          <WordQuestions
            name={words.unknown} asked={unknown.map((word) => given.words.find((one) => wordKey(one.word) === wordKey(word)) ?? { word, means: "" })} more={words.moreWords}
            label={({ column, word }) => fill(words.means, { heading: target.columns.find(({ id }) => id === column)?.heading ?? "", word })} hint={(word) => count(words.inRows, word.count)}
            also={() => [{ value: "", text: words.asItIs }, { value: leftEmpty, text: words.noValue }]} onSay={(word, means) => onRevise({ said: { word, means } })}
          />
        </div>
      )}
    </Section>
  );
}

function shortened(cell: GivenCell, language: Language): string {
  const text = shownCell(cell, language).replace(/\s+/g, " ").trim();
  return text.length > exampleMax ? `${text.slice(0, exampleMax)}…` : text;
}
