import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Template } from "../../../workbook/content";
import { indicatorName } from "../../../workbook/exampleIndicators";
import { Tick } from "../../widgets/Tick";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  theme: { display: "flex", flexDirection: "column" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface IndicatorsProps {
  template: Template;
  /** Names of those that are not ticked. */
  leftOut: readonly string[];
  onChoose: (leftOut: string[]) => void;
}

/** The example indicators of the step plan by theme, to tick, with the advice to take few. */
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
    <div className={styles.list}>
      <Text size={200} className={styles.hint}>{words.hint}</Text>
      <div className={styles.buttons}>
        {all.some(({ isHigh }) => isHigh) && <Button size="small" onClick={() => onChoose(all.flatMap(({ name, isHigh }) => (isHigh ? [] : [name])))}>{words.priority}</Button>}
        <Button size="small" onClick={() => onChoose([])}>{words.all}</Button>
      </div>
      {groups.map(({ label, rows }) => (
        <div key={label} role="group" aria-label={label} className={styles.theme}>
          <Text weight="semibold">{label}</Text>
          {rows.map(({ name }) => <Tick key={name} label={name} checked={!leftOut.includes(name)} onTick={() => tick(name)} />)}
        </div>
      ))}
    </div>
  );
}
