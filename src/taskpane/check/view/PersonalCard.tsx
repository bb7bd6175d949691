import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ShieldErrorRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { shortestDenial } from "../../../domain/setAside";
import { check, count } from "../../../messages";
import { tell } from "../../../messages/findings";
import type { Item } from "../../checkup/item";
import { More } from "../../widgets/More";
import { useFirst } from "../../widgets/useFirst";
import { useWords } from "../../words/words";
import { AsideForm } from "./AsideForm";
import { keyOf } from "./grouping";

const shownFirst = 3;

const useStyles = makeStyles({
  card: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorPaletteRedBackground1, border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteRedBorder1}`,
  },
  head: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) auto", gap: tokens.spacingHorizontalS, alignItems: "center" },
  icon: { fontSize: "20px", color: tokens.colorPaletteRedForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface PersonalCardProps {
  items: readonly Item[];
  onGo: (item: Item) => void;
  onDeny: (item: Item, reason: string, who: string) => void;
}

/**
 * What may be about a person. It is taken away, or somebody says that it is no data of a person, and why; it is never just set aside, and what was
 * typed is not repeated here.
 */
export function PersonalCard({ items, onGo, onDeny }: PersonalCardProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language].personal;
  const id = useId();
  const [asked, setAsked] = useState<string>();
  const { shown, rest, showMore } = useFirst(items, shownFirst);
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <ShieldErrorRegular className={styles.icon} aria-hidden />
        <h2 id={id} className={styles.title}>{words.title}</h2>
        <Badge appearance="filled" color="danger" aria-label={count(words.count, items.length)}>{items.length}</Badge>
      </div>
      <ul className={styles.list}>
        {shown.map((item) => {
          const key = keyOf(item);
          const { finding, name } = item;
          return (
            <li key={key} className={styles.item}>
              <Text>{[finding.sheet, name].filter(Boolean).join(" · ")}: {tell(finding, language)}</Text>
              {asked === key ? (
                <AsideForm
                  words={words.form} shortest={shortestDenial} onCancel={() => setAsked(undefined)}
                  onConfirm={(reason, who) => { setAsked(undefined); onDeny(item, reason, who); }}
                />
              ) : (
                <div className={styles.buttons}>
                  <Button size="small" title={`${finding.sheet}, ${finding.cell}`} onClick={() => onGo(item)}>{words.go}</Button>
                  <Button size="small" onClick={() => setAsked(key)}>{words.deny}</Button>
                </div>
              )}
              <Text size={200}>{words.text}</Text>
            </li>
          );
        })}
      </ul>
      <More rest={rest} words={check[language].more} onMore={showMore} />
    </section>
  );
}
