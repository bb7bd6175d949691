import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import type { ListValue } from "../../../domain/checked";
import { fill } from "../../../messages";
import { forms } from "../../../messages/forms";
import type { FormField as Definition } from "../../../workbook/form";
import { entryText, readEntry } from "../../words/entry";
import { useWords } from "../../words/words";
import { wholeText } from "../Choice";
import { GrowingText } from "./GrowingText";
import { PartiesField } from "./PartiesField";
import type { Said } from "./said";

const useStyles = makeStyles({
  // However long its choices are, the field is as wide as the pane.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0, textOverflow: "ellipsis" } },
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
    case "lines":
      return <Field {...about}><GrowingText name={field.id} text={text} isLine={control.is === "line"} onType={onType} /></Field>;
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
          <Select name={field.id} value={text} title={wholeText(text)} onChange={(_, { value }) => onType(value)}>
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
