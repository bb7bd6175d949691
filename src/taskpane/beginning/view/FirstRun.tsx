import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { PeopleCommunityRegular, ShieldLockRegular, TableEditRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { fill } from "../../../messages";
import { focusTitle } from "../../widgets/focusTitle";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flexGrow: 1, padding: "24px 20px 16px", gap: tokens.spacingVerticalXL },
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, flexGrow: 1, justifyContent: "center" },
  picture: {
    display: "grid", placeItems: "center", width: "72px", height: "72px", borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, fontSize: "36px",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold, outlineStyle: "none" },
  text: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, color: tokens.colorNeutralForeground2 },
  dots: { display: "flex", gap: tokens.spacingHorizontalS, justifyContent: "center", padding: 0, margin: 0, listStyleType: "none" },
  dot: { width: "8px", height: "8px", borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorNeutralStrokeAccessible, forcedColorAdjust: "none" },
  here: { width: "24px", backgroundColor: tokens.colorBrandForeground1 },
  foot: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM, flexWrap: "wrap" },
});

const pictures = [<PeopleCommunityRegular key="network" />, <TableEditRegular key="excel" />, <ShieldLockRegular key="private" />];

/** What the product is, in three short screens that can be left at any moment. */
export function FirstRun({ onDone }: { onDone: () => void }) {
  const styles = useStyles();
  const { words: { firstRun: words } } = useWords();
  const [index, setIndex] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  // Only a turned page takes the focus: the first one appears by itself.
  useEffect(() => {
    if (turned.current) focusTitle(heading.current);
  }, [index]);
  const turn = (to: number) => {
    turned.current = true;
    setIndex(to);
  };
  const count = words.screens.length;
  const screen = words.screens[index];
  const isLast = index === count - 1;
  return (
    <main className={styles.page} aria-label={words.label}>
      <div className={styles.screen}>
        <div className={styles.picture} aria-hidden>{pictures[index]}</div>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>{screen?.title}</h1>
        <Text className={styles.text}>{screen?.text}</Text>
      </div>
      <div role="img" aria-label={fill(words.step, { step: index + 1, count })} className={styles.dots}>
        {words.screens.map((_, dot) => <span key={dot} className={mergeClasses(styles.dot, dot === index && styles.here)} />)}
      </div>
      <div className={styles.foot}>
        {index > 0 ? <Button onClick={() => turn(index - 1)}>{words.back}</Button> : <Button appearance="subtle" onClick={onDone}>{words.skip}</Button>}
        {isLast
          ? <Button appearance="primary" onClick={onDone}>{words.begin}</Button>
          : <Button appearance="primary" onClick={() => turn(index + 1)}>{words.next}</Button>}
      </div>
    </main>
  );
}
