import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { check, count } from "../../../messages";
import type { Item } from "../../checking/item";
import { useWords } from "../../words";
import { FindingLine } from "./FindingLine";
import type { Group } from "./grouping";

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
  more: { alignSelf: "start", marginLeft: tokens.spacingHorizontalM },
});

interface FindingGroupProps {
  group: Group;
  onGo: (item: Item) => void;
}

/** What is to be done, and every place where. */
export function FindingGroup({ group: { todo, items }, onGo }: FindingGroupProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language];
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, shownFirst);
  const rest = items.length - shown.length;
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <h3 className={styles.title}>{todo}</h3>
        <Badge appearance="tint" color="informative" aria-label={count(words.tabCount, items.length)}>{items.length}</Badge>
      </div>
      <ul className={styles.list}>
        {shown.map((item) => <li key={`${item.finding.key} ${item.finding.cell}`}><FindingLine item={item} onGo={() => onGo(item)} /></li>)}
      </ul>
      {rest > 0 && <Button className={styles.more} appearance="transparent" size="small" onClick={() => setAll(true)}>{count(words.more, rest)}</Button>}
    </div>
  );
}
