import { Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../domain/finding";
import type { Indicator } from "../../../domain/network";
import { fill, quarter, tell } from "../../../messages";
import { Choice } from "../../parts/Choice";
import { blankReasons, fieldText, isShare, merged, valueOf, type Answer, type AnswerField, type Draft } from "../../quarter/answers";
import { entryText, readEntry } from "../../quarter/numbers";
import { reasonText } from "../../quarter/reasons";
import { useWords } from "../../words";

/** Characters of a note; the same as the column of the sheet takes. */
const longestNote = 1000;

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  numbers: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(76px, 1fr))", gap: tokens.spacingHorizontalS, alignItems: "start" },
  input: { minWidth: 0 },
});

export interface AnswerFieldsProps {
  indicator: Indicator;
  /** What the workbook says. */
  answer: Answer;
  draft: (Draft & { findings: readonly Finding[] }) | undefined;
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
  const said = (field: AnswerField) => message(field, draft?.findings ?? findings);
  const number = (field: "numerator" | "denominator" | "value", label: string, min?: number) => {
    const isFixed = field === "value" && follows && !isEmpty;
    const zero = field === "denominator" && after.denominator === 0 && after.numerator !== undefined ? words.noDenominator : undefined;
    return (
      <Field label={label} hint={isFixed ? words.valueFollows : readAs(draft?.texts[field])} {...said(field)} {...(zero && { validationMessage: zero, validationState: "warning" as const })}>
        <Input
          className={styles.input} inputMode="decimal" autoComplete="off" spellCheck={false} size="medium" min={min}
          value={text(field)} readOnly={isFixed} appearance={isFixed ? "filled-darker" : "outline"}
          onChange={(_, { value }) => onType(field, value)}
        />
      </Field>
    );
  };

  /** How a number is read that can be read in two ways. */
  function readAs(typed: string | undefined): string | undefined {
    const entry = typed === undefined ? undefined : readEntry(typed, language);
    return entry?.is === "number" && !entry.sure ? fill(words.readAs, { value: entryText(entry.value, language) }) : undefined;
  }

  function message(field: AnswerField, found: readonly Finding[]) {
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
      {isEmpty && (
        <Choice
          label={words.blank} value={text("blank")} onChoose={(value) => onType("blank", value)}
          options={[{ value: "", text: words.blankNone }, ...blankReasons.map((reason) => ({ value: reason, text: reasonText(reason, language) }))]}
        />
      )}
      {!figuresOnly && (
        <Field label={words.note} {...said("note")}>
          <Textarea resize="vertical" maxLength={longestNote} value={text("note")} onChange={(_, { value }) => onType("note", value)} />
        </Field>
      )}
    </div>
  );
}
