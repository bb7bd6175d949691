import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { check } from "../../../messages";
import { severities } from "../../../domain/finding";
import { useWords } from "../../words";
import type { Item } from "../../checking/item";
import { partiesOf, type Filter } from "./grouping";

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(130px, 100%), 1fr))", gap: tokens.spacingVerticalM },
  // However long the name of an organisation is, the field is as wide as its place.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface FiltersProps {
  filter: Filter;
  items: readonly Item[];
  onChange: (filter: Filter) => void;
}

/** Chooses which findings are shown. */
export function Filters({ filter, items, onChange }: FiltersProps) {
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
      <Who label={words.party} names={partiesOf(items, "parties", language)} chosen={filter.party} onChoose={(party) => onChange({ ...filter, party })} />
      <Who label={words.responsible} names={partiesOf(items, "responsible", language)} chosen={filter.responsible} onChoose={(responsible) => onChange({ ...filter, responsible })} />
    </div>
  );
}

interface WhoProps {
  label: string;
  names: readonly string[];
  chosen: string;
  onChoose: (name: string) => void;
}

/** Chooses an organisation; nothing where there is none to choose. */
function Who({ label, names, chosen, onChoose }: WhoProps) {
  const styles = useStyles();
  const { language } = useWords();
  if (names.length === 0 && chosen === "") return null;
  return (
    <Field className={styles.field} label={label}>
      <Select value={chosen} onChange={(_, { value }) => onChoose(value)}>
        <option value="">{check[language].filter.anyParty}</option>
        {/* Whoever was chosen stays so when the last finding is gone. */}
        {(chosen === "" || names.includes(chosen) ? names : [chosen, ...names]).map((name) => <option key={name} value={name}>{name}</option>)}
      </Select>
    </Field>
  );
}
