import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { network as messages } from "../../../messages/network";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  moments: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: tokens.spacingHorizontalM },
});

interface MomentsProps {
  /** Oldest first. */
  moments: readonly string[];
  moment: string;
  earlier: string | undefined;
  onChange: (moment: string, earlier: string | undefined) => void;
}

/** Chooses the moment that is drawn, and an earlier one to compare it with. */
export function Moments({ moments, moment, earlier, onChange }: MomentsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language];
  const before = moments.filter((one) => one < moment);
  return (
    <div className={styles.moments}>
      <Field label={words.moment}>
        <Select value={moment} onChange={(_, { value }) => onChange(value, earlier !== undefined && earlier < value ? earlier : undefined)}>
          {[...moments].reverse().map((one) => <option key={one} value={one}>{one}</option>)}
        </Select>
      </Field>
      {before.length > 0 && (
        <Field label={words.compare}>
          <Select value={earlier ?? ""} onChange={(_, { value }) => onChange(moment, value || undefined)}>
            <option value="">{words.noCompare}</option>
            {[...before].reverse().map((one) => <option key={one} value={one}>{one}</option>)}
          </Select>
        </Field>
      )}
    </div>
  );
}
