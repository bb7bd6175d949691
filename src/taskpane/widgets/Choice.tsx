import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({
  // However long its choices are, the field is as wide as the pane.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0, textOverflow: "ellipsis" }, "& label": { overflowWrap: "anywhere" } },
});

interface ChoiceProps<Value extends string> {
  label: string;
  hint?: string;
  value: Value;
  options: readonly { value: Value; text: string }[];
  onChoose: (value: Value) => void;
}

/** Letters that a closed list shows in a narrow pane. */
const shownLetters = 28;

/** What a closed list says when it is pointed at: its choice, where that is too long to be shown. */
export function wholeText(text: string | undefined): string | undefined {
  return text !== undefined && text.length > shownLetters ? text : undefined;
}

/** A choice of one from a list, under its label. */
export function Choice<Value extends string>({ label, hint, value, options, onChoose }: ChoiceProps<Value>) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} hint={hint}>
      <Select value={value} title={wholeText(options.find((one) => one.value === value)?.text)} onChange={(_, data) => { const chosen = options.find((one) => one.value === data.value); if (chosen) onChoose(chosen.value); }}>
        {options.map((one) => <option key={one.value} value={one.value}>{one.text}</option>)}
      </Select>
    </Field>
  );
}
