import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { describe, type Described } from "../../../domain/fix";
import { check, count, fill, type Language } from "../../../messages";
import type { CellValue } from "../../../domain/checked";
import type { Item } from "../../checking/item";
import { dayText } from "../../dates";
import { useWords } from "../../words";

/** As many cells are shown one by one; of a repair of more the kind is plain by then. */
const shownAtMost = 50;

const useStyles = makeStyles({
  preview: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, maxHeight: "40vh", overflowY: "auto" },
  values: { display: "grid", gridTemplateColumns: "max-content minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, margin: 0 },
  value: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface PreviewProps {
  items: readonly Item[];
  onConfirm: () => void;
  onCancel: () => void;
}

/** What a repair would change, old and new, before anything is written. */
export function Preview({ items, onConfirm, onCancel }: PreviewProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language].repair;
  const rest = items.length - shownAtMost;
  return (
    <div className={styles.preview} role="group" aria-label={count(words.title, items.length)}>
      <Text weight="semibold">{count(words.title, items.length)}</Text>
      {/* A list that scrolls takes the focus, so that the keyboard can scroll it. */}
      <ul className={styles.list} tabIndex={items.length > 3 ? 0 : undefined} aria-label={count(words.title, items.length)}>
        {items.slice(0, shownAtMost).map(({ finding, value }) => {
          const change = finding.fix && describe(finding.fix, value);
          return change && (
            <li key={`${finding.sheet} ${finding.cell}`}>
              <Text size={200}>{fill(words.line, { sheet: finding.sheet, cell: finding.cell })}</Text>
              <dl className={styles.values}>
                <dt>{words.before}</dt><dd className={styles.value}>{shown(change.before, undefined, language)}</dd>
                <dt>{words.after}</dt><dd className={styles.value}>{shown(change.after, change.kind, language)}</dd>
              </dl>
            </li>
          );
        })}
      </ul>
      {rest > 0 && <Text>{count(words.more, rest)}</Text>}
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" onClick={onConfirm}>{words.confirm}</Button>
        <Button size="small" onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}

/** A value as a person reads it; a text between quotes, so that spaces show. */
function shown(value: CellValue, kind: Described["kind"] | undefined, language: Language): string {
  if (kind === "newId") return check[language].repair.newId;
  if (kind === "formula") return check[language].repair.formula;
  if (value === null) return check[language].repair.empty;
  if (typeof value === "number") return kind === "date" ? dayText(value, language) : new Intl.NumberFormat(language, { maximumFractionDigits: 10 }).format(value);
  return typeof value === "string" ? `“${value}”` : String(value);
}
