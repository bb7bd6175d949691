import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Subject } from "../../../domain/chain/chain";
import { check, count, fill } from "../../../messages";
import { tell } from "../../../messages/findings";
import type { Item } from "../../checkup/item";
import { More } from "../../widgets/More";
import { pressable } from "../../widgets/pressable";
import { SeverityIcon } from "../../widgets/SeverityIcon";
import { useFirst } from "../../widgets/useFirst";
import { useWords } from "../../words/words";
import { AsideForm } from "./AsideForm";
import { FindingRow } from "./FindingRow";
import { keyOf, type FindingsAlike } from "./grouping";

/** As many findings of a kind are shown at first; the others on request, so that a long list stays one to look through. */
const shownFirst = 3;

const useStyles = makeStyles({
  group: {
    display: "flex", flexDirection: "column", minWidth: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  head: {
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) auto auto", gap: tokens.spacingHorizontalS, alignItems: "center", width: "100%",
    minHeight: "36px", boxSizing: "border-box", padding: 0, fontWeight: "inherit", overflowWrap: "anywhere",
  },
  pressable,
  told: { paddingLeft: "28px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} 28px` },
});

interface FindingGroupProps {
  group: FindingsAlike;
  /** Whether it is one line until somebody asks for it. */
  isFolded?: boolean;
  /** The level of its heading: one below what it stands under. */
  as: "h2" | "h3";
  onGo: (item: Item) => void;
  onChain: (subject: Subject) => void;
  /** Shows what a repair would change. */
  onMend: (items: readonly Item[]) => void;
  onSetAside: (items: readonly Item[], reason: string) => void;
}

/** What is to be done, and every row where; with a repair where one is safe, and one way to set all of it aside. */
export function FindingGroup({ group: { todo, severity, items }, isFolded = false, as: Heading, onGo, onChain, onMend, onSetAside }: FindingGroupProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language];
  const id = useId();
  const [isUnfolded, setUnfolded] = useState(!isFolded);
  // One that has come first meanwhile has nothing left to open it with.
  const isOpen = isUnfolded || !isFolded;
  /** The findings that are being set aside, by their keys, so that the question stays when the workbook is checked again meanwhile. */
  const [asked, setAsked] = useState<readonly string[]>();
  const { shown, rest, showMore } = useFirst(items, shownFirst);
  const mendable = items.filter(({ finding }) => finding.fix);
  const sentences = new Set(items.map(({ finding }) => tell(finding, language)));
  const [only] = sentences.size === 1 && items[0]?.name !== "" ? sentences : [];
  const heading = (
    <>
      <SeverityIcon severity={severity} />
      <span>{todo}</span>
      <Badge appearance="tint" color={severity === "error" ? "danger" : "informative"} aria-label={count(words.counts[severity], items.length)}>{items.length}</Badge>
    </>
  );
  return (
    <div className={styles.group} role="group" aria-labelledby={id}>
      <Heading id={id} className={styles.title}>
        {isFolded
          ? <button type="button" className={`${styles.head} ${styles.pressable}`} aria-expanded={isOpen} onClick={() => setUnfolded(!isOpen)}>{heading}{isOpen ? <ChevronUpRegular aria-hidden /> : <ChevronDownRegular aria-hidden />}</button>
          : <span className={styles.head}>{heading}</span>}
      </Heading>
      {isOpen && (
        <>
          {only !== undefined && <Text size={200} className={styles.told}>{only}</Text>}
          <ul className={styles.list}>
            {shown.map((item) => (
              <li key={keyOf(item)}>
                <FindingRow
                  item={item} isTold={only === undefined} onGo={() => onGo(item)} onChain={onChain}
                  onMend={() => onMend([item])} onSetAside={() => setAsked([keyOf(item)])}
                />
              </li>
            ))}
          </ul>
          <More rest={rest} words={words.more} onMore={showMore} label={fill(words.moreIn, { count: rest, todo })} />
          {asked === undefined ? (
            <div className={styles.buttons}>
              {mendable.length > 0 && <Button size="small" onClick={() => onMend(mendable)}>{mendable.length > 1 ? fill(words.repair.all, { count: mendable.length }) : words.repair.one}</Button>}
              <Button size="small" onClick={() => setAsked(items.map(keyOf))}>{items.length > 1 ? fill(words.aside.all, { count: items.length }) : words.aside.button}</Button>
            </div>
          ) : (
            <AsideForm
              words={words.aside} onCancel={() => setAsked(undefined)}
              onConfirm={(reason) => { setAsked(undefined); onSetAside(items.filter((item) => asked.includes(keyOf(item))), reason); }}
            />
          )}
        </>
      )}
    </div>
  );
}
