import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { check } from "../../../messages";
import { severities } from "../../../domain/finding";
import { useWords } from "../../words";
import type { Filter } from "./grouping";

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  // However long the name of an organisation is, the field is as wide as the pane.
  field: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface FiltersProps {
  filter: Filter;
  parties: readonly string[];
  onChange: (filter: Filter) => void;
}

/** Chooses which findings are shown. */
export function Filters({ filter, parties, onChange }: FiltersProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language].filter;
  return (
    <div className={styles.filters} role="group" aria-label={words.label}>
      <Field className={styles.field} label={words.severity}>
        <Select value={filter.severity} onChange={(_, { value }) => onChange({ ...filter, severity: severities.find((one) => one === value) ?? "" })}>
          <option value="">{words.anySeverity}</option>
          {severities.map((severity) => <option key={severity} value={severity}>{words.only[severity]}</option>)}
        </Select>
      </Field>
      {parties.length > 0 && (
        <Field className={styles.field} label={words.party}>
          <Select value={filter.party} onChange={(_, { value }) => onChange({ ...filter, party: value })}>
            <option value="">{words.anyParty}</option>
            {parties.map((party) => <option key={party} value={party}>{party}</option>)}
          </Select>
        </Field>
      )}
    </div>
  );
}
