import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { count } from "../../../messages";
import type { Template } from "../../../workbook/content";
import { indicatorName } from "../../../workbook/exampleIndicators";
import { Fold } from "../../parts/Fold";
import { useWords } from "../../words";

const useStyles = makeStyles({
  indicators: { display: "flex", flexDirection: "column", alignItems: "start" },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalXS },
  theme: { display: "flex", flexDirection: "column" },
  indicator: { marginLeft: "-8px", alignItems: "start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface IndicatorsProps {
  template: Template;
  /** Names of those that are not ticked. */
  leftOut: readonly string[];
  onChoose: (leftOut: string[]) => void;
}

/** The example indicators of the step plan by theme, to tick, with the advice to take few; folded away until asked for. */
export function Indicators({ template: { examples: { indicators = [] }, lists: { theme: themes } }, leftOut, onChoose }: IndicatorsProps) {
  const styles = useStyles();
  const { language, words: { start: { indicators: words } } } = useWords();
  const all = indicators.map((row) => ({ name: indicatorName(row, language), theme: row.theme, isHigh: row.priority === "high" }));
  const tick = (name: string) => onChoose(leftOut.includes(name) ? leftOut.filter((one) => one !== name) : [...leftOut, name]);
  const groups = [
    ...themes.map((theme) => ({ label: theme.text[language], rows: all.filter((row) => row.theme === theme.id) })),
    { label: words.other, rows: all.filter((row) => !themes.some((theme) => theme.id === row.theme)) },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <div className={styles.indicators}>
      <Text size={200} className={styles.hint}>{words.hint}</Text>
      <Fold title={count(words.toggle, all.length)}>
        <div className={styles.list}>
          <Text size={200} role="status">{count(words.chosen, all.filter(({ name }) => !leftOut.includes(name)).length)}</Text>
          <div className={styles.buttons}>
            {all.some(({ isHigh }) => isHigh) && <Button size="small" onClick={() => onChoose(all.flatMap(({ name, isHigh }) => (isHigh ? [] : [name])))}>{words.priority}</Button>}
            <Button size="small" onClick={() => onChoose([])}>{words.all}</Button>
          </div>
          {groups.map(({ label, rows }) => (
            <div key={label} role="group" aria-label={label} className={styles.theme}>
              <Text weight="semibold">{label}</Text>
              {rows.map(({ name }) => <Checkbox key={name} className={styles.indicator} label={name} checked={!leftOut.includes(name)} onChange={() => tick(name)} />)}
            </div>
          ))}
        </div>
      </Fold>
    </div>
  );
}
