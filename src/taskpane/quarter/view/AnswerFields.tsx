import { Field, Input, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Finding } from "../../../domain/finding";
import type { Indicator } from "../../../domain/network";
import { fill, quarter } from "../../../messages";
import { tell } from "../../../messages/findings";
import { Choice } from "../../widgets/Choice";
import { blankReasons, fieldText, isShare, merged, valueOf, type AnswerValues, type AnswerDraft, type AnswerField } from "../state/answers";
import { entryText, readEntry } from "../../words/entry";
import { reasonText } from "../state/reasons";
import { GrowingText } from "../../widgets/form/GrowingText";
import { useWords } from "../../words/words";

/** Characters of a note; the same as the column of the sheet takes. */
const longestNote = 1000;

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  numbers: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(88px, 1fr))", gap: tokens.spacingHorizontalS, alignItems: "start" },
  input: { minWidth: 0 },
  told: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground1 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** What is said of a field, and how bad it is. */
interface Said {
  validationMessage?: string;
  validationState?: "error" | "warning";
}

export interface AnswerFieldsProps {
  indicator: Indicator;
  /** What the workbook says. */
  answer: AnswerValues;
  draft: (AnswerDraft & { findings: readonly Finding[] }) | undefined;
  /** What the check found in the row as it stands in the workbook. */
  findings: readonly Finding[];
  onType: (field: AnswerField, text: string) => void;
  /** Without the note: that is no part of what a closed quarter records. */
  figuresOnly?: boolean;
}

/** The fields in which one measurement is filled in; what is not right is said at the field. */
export function AnswerFields({ indicator, answer, draft, findings, onType, figuresOnly = false }: AnswerFieldsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].fill;
  const share = isShare(indicator);
  const { after } = merged(answer, { texts: draft?.texts ?? {} }, indicator, language);
  const follows = share && after.numerator !== undefined && after.denominator !== undefined;
  const text = (field: AnswerField) => (field === "value" && follows && (draft || answer.value === undefined) ? entryText(valueOf(after, indicator), language) : fieldText(field, answer, draft, language));
  const isEmpty = text("value").trim() === "";
  const id = useId();
  const said = (field: AnswerField) => message(field, draft?.findings ?? findings);
  const numbers = (["numerator", "denominator", "value"] as const).filter((field) => share || field === "value");
  // A number's field is too narrow for a sentence: what is said of it stands below all of them, as wide as the card.
  const told = numbers.flatMap((field) => {
    const { validationMessage, validationState } = saidOfNumber(field);
    return validationMessage === undefined ? [] : [{ field, validationMessage, validationState }];
  });
  const number = (field: "numerator" | "denominator" | "value", label: string, min?: number) => {
    const isFixed = field === "value" && follows && !isEmpty;
    const { validationMessage, validationState } = saidOfNumber(field);
    return (
      <Field label={label} hint={isFixed ? words.valueFollows : readAs(draft?.texts[field])} validationState={validationState} validationMessageIcon={null}>
        <Input
          aria-describedby={validationMessage === undefined ? undefined : `${id}${field}`}
          className={styles.input} inputMode="decimal" autoComplete="off" spellCheck={false} size="medium" min={min}
          value={text(field)} readOnly={isFixed} appearance={isFixed ? "filled-darker" : "outline"}
          onChange={(_, { value }) => onType(field, value)}
        />
      </Field>
    );
  };

  function saidOfNumber(field: "numerator" | "denominator" | "value"): Said {
    const isZero = field === "denominator" && after.denominator === 0 && after.numerator !== undefined;
    return isZero ? { validationMessage: words.noDenominator, validationState: "warning" } : said(field);
  }

  /** How a number is read that can be read in two ways. */
  function readAs(typed: string | undefined): string | undefined {
    const entry = typed === undefined ? undefined : readEntry(typed, language);
    return entry?.is === "number" && !entry.sure ? fill(words.readAs, { value: entryText(entry.value, language) }) : undefined;
  }

  function message(field: AnswerField, found: readonly Finding[]): Said {
    const typed = draft?.texts[field];
    if (typed !== undefined && field !== "note" && field !== "blank" && readEntry(typed, language).is === "text") return { validationMessage: words.notNumber, validationState: "error" as const };
    const own = found.filter(({ column }) => column === field);
    const worst = own.some(({ severity }) => severity === "error") ? "error" as const : "warning" as const;
    return own.length > 0 ? { validationMessage: own.map((finding) => tell(finding, language)).join(" "), validationState: worst } : {};
  }

  return (
    <div className={styles.fields}>
      <div className={styles.numbers}>
        {share && number("numerator", words.numerator, 0)}
        {share && number("denominator", words.denominator, 0)}
        {number("value", indicator.unit === "" ? words.value : fill(words.valueIn, { unit: indicator.unit }))}
      </div>
      {told.map(({ field, validationMessage, validationState }) => (
        <Text key={field} id={`${id}${field}`} role="alert" size={200} className={mergeClasses(styles.told, validationState === "error" && styles.wrong)}>{validationMessage}</Text>
      ))}
      {isEmpty && (
        <Choice
          label={words.blank} value={text("blank")} onChoose={(value) => onType("blank", value)}
          options={[{ value: "", text: words.blankNone }, ...blankReasons.map((reason) => ({ value: reason, text: reasonText(reason, language) }))]}
        />
      )}
      {!figuresOnly && (
        <Field label={words.note} {...said("note")}>
          <GrowingText maxLength={longestNote} text={text("note")} onType={(value) => onType("note", value)} />
        </Field>
      )}
    </div>
  );
}
