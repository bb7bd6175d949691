import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { fill, quarter, type Language } from "../../../messages";
import type { AnswerValues, AnswerField } from "../state/answers";
import { entryText } from "../../words/entry";
import { reasonText } from "../state/reasons";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  conflict: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ConflictProps {
  fields: readonly AnswerField[];
  /** What the workbook says now. */
  theirs: AnswerValues;
  /** What it would become with what was typed here. */
  mine: AnswerValues;
  onTheirs: () => void;
  onMine: () => void;
}

/** Somebody changed in the workbook what is being typed here: both values, and the choice between them. */
export function Conflict({ fields, theirs, mine, onTheirs, onMine }: ConflictProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].fill.conflict;
  return (
    <div className={styles.conflict} role="alert">
      <Text weight="semibold">{words.title}</Text>
      {fields.map((field) => (
        <Text key={field}>{fill(words.field, { field: quarter[language].correct.field[field], theirs: said(theirs, field, language), mine: said(mine, field, language) })}</Text>
      ))}
      <div className={styles.buttons}>
        <Button size="small" onClick={onTheirs}>{words.theirs}</Button>
        <Button size="small" appearance="primary" onClick={onMine}>{words.mine}</Button>
      </div>
    </div>
  );
}

/** What stands in a field, as a person reads it. */
function said(answer: AnswerValues, field: AnswerField, language: Language): string {
  const value = answer[field];
  if (value === undefined || value === "") return quarter[language].fill.conflict.empty;
  if (typeof value === "number") return entryText(value, language);
  return field === "blank" && answer.blank ? reasonText(answer.blank, language) : `“${value}”`;
}
