import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { fill } from "../../../messages";
import { useWords } from "../../words";

const useStyles = makeStyles({
  list: {
    display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, margin: 0, padding: "2px", listStyleType: "none",
    // A hundred organisations may not push the rest of the form out of reach.
    maxHeight: "280px", overflowY: "auto",
  },
  item: {
    display: "flex", alignItems: "center", maxWidth: "100%", boxSizing: "border-box", paddingLeft: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusXLarge, backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  name: { minWidth: 0, overflowWrap: "anywhere", paddingTop: "4px", paddingBottom: "4px" },
});

/** The chosen organisations, each with a button that takes it out. */
export function Chosen({ organisations, onRemove }: { organisations: readonly string[]; onRemove: (organisation: string) => void }) {
  const styles = useStyles();
  const { words: { start: { organisations: words } } } = useWords();
  return (
    <ul className={styles.list} aria-label={words.list}>
      {organisations.map((name) => (
        <li key={name} className={styles.item}>
          <span className={styles.name} dir="auto">{name}</span>
          <Button appearance="transparent" size="small" shape="circular" icon={<DismissRegular />} aria-label={fill(words.remove, { name })} onClick={() => onRemove(name)} />
        </li>
      ))}
    </ul>
  );
}
