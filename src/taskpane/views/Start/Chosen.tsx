import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef } from "react";
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
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number>();
  // The one that took its place takes the focus, so that several can be taken out in a row.
  useEffect(() => {
    if (removed.current === undefined) return;
    const buttons = list.current?.querySelectorAll("button") ?? [];
    buttons[Math.min(removed.current, buttons.length - 1)]?.focus();
    removed.current = undefined;
  }, [organisations]);
  const remove = (name: string, index: number) => {
    removed.current = index;
    onRemove(name);
  };
  return (
    <ul ref={list} className={styles.list} aria-label={words.list}>
      {organisations.map((name, index) => (
        <li key={name} className={styles.item}>
          <span className={styles.name} dir="auto">{name}</span>
          <Button appearance="transparent" size="small" shape="circular" icon={<DismissRegular />} aria-label={fill(words.remove, { name })} onClick={() => remove(name, index)} />
        </li>
      ))}
    </ul>
  );
}
