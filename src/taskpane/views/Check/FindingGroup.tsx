import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { kindOf, subjectOf, type Subject } from "../../../domain/chain/chain";
import { check, count, fill } from "../../../messages";
import { progress } from "../../../messages/progress";
import type { Item } from "../../checking/item";
import { useFirst } from "../../hooks/useFirst";
import { More } from "../../parts/More";
import { useWords } from "../../words";
import { AsideForm } from "./AsideForm";
import { FindingLine } from "./FindingLine";
import type { Group } from "./grouping";
import { Preview } from "./Preview";

/** As many findings of a kind are shown at first; the others on request, so that a long list stays one to look through. */
const shownFirst = 4;

const useStyles = makeStyles({
  group: {
    display: "flex", flexDirection: "column", minWidth: 0, paddingBottom: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
  },
  head: {
    display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: tokens.spacingHorizontalS, alignItems: "center",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  buttons: { display: "flex", flexWrap: "wrap", paddingLeft: "40px", paddingBottom: tokens.spacingVerticalXS },
  all: { alignSelf: "start", margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  more: { marginLeft: tokens.spacingHorizontalM },
});

interface FindingGroupProps {
  group: Group;
  onGo: (item: Item) => void;
  onChain: (subject: Subject) => void;
  onMend: (items: readonly Item[]) => void;
  onSetAside: (item: Item, reason: string) => void;
}

/**
 * What is open in a group: the preview of a repair, or the question why a finding is set aside. Known by the finding's own key, so that
 * it stays open when the workbook is checked again meanwhile.
 */
type Open = { is: "preview"; items: readonly Item[]; at?: string } | { is: "aside"; at: string };

function keyOf({ finding: { key, cell } }: Item): string {
  return `${key} ${cell}`;
}

/** What is to be done, and every place where; with a repair where one is safe. */
export function FindingGroup({ group: { todo, items }, onGo, onChain, onMend, onSetAside }: FindingGroupProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language];
  const [open, setOpen] = useState<Open>();
  const { shown, rest, showAll } = useFirst(items, shownFirst);
  const mendable = items.filter(({ finding }) => finding.fix);
  const close = () => setOpen(undefined);
  const preview = (previewed: readonly Item[]) => (
    <Preview items={previewed} onCancel={close} onConfirm={() => { close(); onMend(previewed); }} />
  );
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <h3 className={styles.title}>{todo}</h3>
        <Badge appearance="tint" color="informative" aria-label={count(words.tabCount, items.length)}>{items.length}</Badge>
      </div>
      {mendable.length > 1 && (
        <Button className={styles.all} size="small" onClick={() => setOpen({ is: "preview", items: mendable })}>{fill(words.repair.all, { count: mendable.length })}</Button>
      )}
      {open?.is === "preview" && !open.at && preview(open.items)}
      <ul className={styles.list}>
        {shown.map((item) => {
          const row = item.place && subjectOf({ id: item.finding.row, place: item.place });
          // A row of the baseline, a relation or a journey need not hold anything that could be better.
          const subject = row && kindOf(row.table) !== "improvements" ? row : undefined;
          return (
            <li key={keyOf(item)}>
              <FindingLine item={item} onGo={() => onGo(item)} />
              <div className={styles.buttons}>
                {item.finding.fix && <Button appearance="transparent" size="small" onClick={() => setOpen({ is: "preview", items: [item], at: keyOf(item) })}>{words.repair.one}</Button>}
                <Button appearance="transparent" size="small" onClick={() => setOpen({ is: "aside", at: keyOf(item) })}>{words.aside.button}</Button>
                {subject && <Button appearance="transparent" size="small" onClick={() => onChain(subject)}>{progress[language].chain.open}</Button>}
              </div>
              {open?.at === keyOf(item) && (open.is === "preview"
                ? preview(open.items)
                : <AsideForm onCancel={close} onConfirm={(reason) => { close(); onSetAside(item, reason); }} />)}
            </li>
          );
        })}
      </ul>
      <div className={styles.more}><More rest={rest} words={words.more} onMore={showAll} /></div>
    </div>
  );
}
