import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { progress } from "../../../messages/progress";
import { useWords } from "../../words/words";
import type { Scope } from "./choosing";

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  // However long the name of an organisation is, the field is as wide as the pane.
  field: { minWidth: 0, "& > span": { minWidth: 0 }, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface ChooseProps {
  choice: Scope;
  organisations: readonly string[];
  themes: readonly string[];
  onChange: (choice: Scope) => void;
}

/** Chooses of whom and about what the progress is shown. */
export function Choose({ choice, organisations, themes, onChange }: ChooseProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = progress[language].filter;
  return (
    <div className={styles.filters} role="group" aria-label={words.label}>
      {organisations.length > 0 && (
        <Field className={styles.field} label={words.organisation}>
          <Select value={choice.organisation} onChange={(_, { value }) => onChange({ ...choice, organisation: value })}>
            <option value="">{words.everyone}</option>
            {organisations.map((one) => <option key={one} value={one}>{one}</option>)}
          </Select>
        </Field>
      )}
      {themes.length > 0 && (
        <Field className={styles.field} label={words.theme}>
          <Select value={choice.theme} onChange={(_, { value }) => onChange({ ...choice, theme: value })}>
            <option value="">{words.anyTheme}</option>
            {themes.map((one) => <option key={one} value={one}>{one}</option>)}
          </Select>
        </Field>
      )}
    </div>
  );
}
