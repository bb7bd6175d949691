import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular, ArrowRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { CellValue } from "../../../domain/schema";
import { describe, type Described } from "../../../domain/fix";
import { check, count, fill, type Language } from "../../../messages";
import type { Item } from "../../checkup/item";
import { dayText } from "../../../messages/days";
import { More } from "../../widgets/More";
import { Page } from "../../widgets/Page";
import { useFirst } from "../../widgets/useFirst";
import { useWords } from "../../words/words";
import { keyOf } from "./grouping";

/** As many changes are shown at first. */
const shownFirst = 20;

const useStyles = makeStyles({
  back: { alignSelf: "start", marginLeft: "-8px" },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", padding: tokens.spacingVerticalXS, overflowWrap: "anywhere",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
  },
  change: { display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0`, whiteSpace: "pre-wrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
  arrow: { verticalAlign: "middle" },
  foot: {
    position: "sticky", bottom: 0, display: "flex", gap: tokens.spacingHorizontalS, margin: "0 -16px -32px", padding: "12px 16px 16px", zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  confirm: { flexGrow: 1 },
});

interface MendPreviewProps {
  items: readonly Item[];
  onConfirm: (items: readonly Item[]) => void;
  onCancel: () => void;
}

/** What a repair would change, old and new, before anything is written; what is not wanted can be left out. */
export function MendPreview({ items, onConfirm, onCancel }: MendPreviewProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language].repair;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { shown, rest, showMore } = useFirst(items, shownFirst);
  const chosen = items.filter((item) => !left.has(keyOf(item)));
  const tick = (key: string, isTicked: boolean) => setLeft(new Set(isTicked ? [...left].filter((one) => one !== key) : [...left, key]));
  return (
    <Page title={words.title} lead={words.lead} takesFocus>
      <Button className={styles.back} appearance="transparent" icon={<ArrowLeftRegular />} onClick={onCancel}>{check[language].title}</Button>
      <ul className={styles.list} aria-label={count(words.cells, items.length)}>
        {shown.map((item) => {
          const { finding, name, value } = item;
          const change = finding.fix && describe(finding.fix, value);
          const where = fill(words.line, { sheet: finding.sheet, cell: finding.cell });
          return change && (
            <li key={keyOf(item)} className={styles.item}>
              <Checkbox aria-label={`${name || where}: ${shownAs(change.after, change.kind, language)}`} checked={!left.has(keyOf(item))} onChange={(_, { checked }) => tick(keyOf(item), checked === true)} />
              <div className={styles.change} title={where}>
                <Text weight="semibold">{name || where}</Text>
                <Text size={200} className={styles.quiet}>{finding.details.column ?? finding.sheet}</Text>
                <span>
                  <s className={styles.before}>{shownAs(change.before, undefined, language)}</s> <ArrowRightRegular className={styles.arrow} aria-label={words.becomes} />{" "}
                  <Text weight="semibold">{shownAs(change.after, change.kind, language)}</Text>
                </span>
              </div>
            </li>
          );
        })}
      </ul>
      <More rest={rest} words={words.more} onMore={showMore} />
      <div className={styles.foot}>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button className={styles.confirm} appearance="primary" disabledFocusable={chosen.length === 0} onClick={() => { if (chosen.length > 0) onConfirm(chosen); }}>
          {fill(words.confirm, { count: chosen.length })}
        </Button>
      </div>
    </Page>
  );
}

/** A value as a person reads it; a text between quotes, so that spaces show. */
function shownAs(value: CellValue, kind: Described["kind"] | undefined, language: Language): string {
  if (kind === "newId") return check[language].repair.newId;
  if (kind === "formula") return check[language].repair.formula;
  if (value === null) return check[language].repair.empty;
  if (typeof value === "number") return kind === "date" ? dayText(value, language) : new Intl.NumberFormat(language, { maximumFractionDigits: 10 }).format(value);
  return typeof value === "string" ? `“${value}”` : String(value);
}
