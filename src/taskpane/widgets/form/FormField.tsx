import { Field, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import type { ListValue } from "../../../domain/checked";
import { fill } from "../../../messages";
import { forms } from "../../../messages/forms";
import type { FormField as Definition } from "../../../workbook/form";
import { entryText, readEntry } from "../../words/entry";
import { useWords } from "../../words/words";
import { PartiesField } from "./PartiesField";
import type { Said } from "./said";

const useStyles = makeStyles({
  // However long its choices are, the field is as wide as the pane.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  input: { minWidth: 0 },
  short: { minWidth: 0, maxWidth: "220px" },
});

interface FormFieldProps {
  field: Definition;
  text: string;
  /** What can be chosen, where the field is a choice. */
  options: readonly ListValue[];
  said: Said | undefined;
  onType: (text: string) => void;
}

/** Letters on a line of a field in a narrow pane, and how many lines a field has at least and at most. */
const [lineLetters, fewestRows, mostRows] = [38, 2, 10];

/** A field grows with its text. */
function rowsFor(text: string): number {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLetters)), 0);
  return Math.min(mostRows, Math.max(fewestRows, lines));
}

/** One column as a field: its heading, what to fill in, and what is not right with it. */
export function FormField({ field, text, options, said, onType }: FormFieldProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = forms[language];
  const { heading, explain, control, required } = field;
  const about = {
    className: styles.field, label: heading[language], required, hint: readAs() ?? explain[language],
    ...(said ? { validationMessage: said.text, validationState: said.state } : {}),
  };
  const typed = { name: field.id, value: text, autoComplete: "off", onChange: (_: unknown, { value }: { value: string }) => onType(value) };

  /** How a number is read that can be read in two ways. */
  function readAs(): string | undefined {
    const entry = control.is === "number" || control.is === "percentage" ? readEntry(text, language) : undefined;
    return entry?.is === "number" && !entry.sure ? fill(words.readAs, { value: entryText(entry.value, language) }) : undefined;
  }

  switch (control.is) {
    case "line":
      return <Field {...about}><Input className={styles.input} {...typed} /></Field>;
    case "lines":
      return <Field {...about}><Textarea resize="vertical" rows={rowsFor(text)} {...typed} /></Field>;
    case "date":
      return <Field {...about}><Input className={styles.short} type="date" {...typed} /></Field>;
    case "number":
      return <Field {...about}><Input className={styles.short} inputMode="decimal" spellCheck={false} {...typed} /></Field>;
    case "percentage":
      return <Field {...about}><Input className={styles.short} inputMode="decimal" spellCheck={false} contentAfter="%" {...typed} /></Field>;
    case "choice":
    case "name": {
      const isKnown = text === "" || options.some((option) => option.text === text);
      return (
        <Field {...about}>
          <Select name={field.id} value={text} onChange={(_, { value }) => onType(value)}>
            <option value="">{words.choose}</option>
            {!isKnown && <option value={text}>{text}</option>}
            {options.map((option, place) => <option key={option.id || place} value={option.text}>{option.text}</option>)}
          </Select>
        </Field>
      );
    }
    case "parties":
      return <PartiesField label={heading[language]} hint={explain[language]} text={text} options={options} said={said} onType={onType} />;
  }
}
