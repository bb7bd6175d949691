import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { focusTitle } from "./focusTitle";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, padding: "16px 16px 32px", flexGrow: 1 },
  // Office puts its own menu over the top right 40 by 40 pixels.
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingRight: "32px" },
  title: {
    margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere", outlineStyle: "none",
  },
  // Told to those who listen; the eye finds it above.
  told: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  lead: { color: tokens.colorNeutralForeground2 },
});

interface PageProps {
  title: string;
  lead?: ReactNode;
  /** The title stands above the page already, for the eye. */
  isTitleAbove?: boolean;
  /** Where people are, above the title. */
  above?: string;
  /** What there is to tell, under the heading. */
  notice?: ReactNode;
  /** Takes the focus in any case: what had it is still there, but out of sight. */
  takesFocus?: boolean;
  children?: ReactNode;
}

/** A view: its heading and what stands under it. Takes the focus where a change of view left it nowhere. */
export function Page({ title, lead, above, notice, isTitleAbove = false, takesFocus = false, children }: PageProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (takesFocus || (nowhere && document.hasFocus())) focusTitle(heading.current);
  }, [takesFocus]);
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        {above !== undefined && <Text size={200} className={styles.lead}>{above}</Text>}
        <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.title, isTitleAbove && styles.told)}>{title}</h1>
        {lead !== undefined && <Text className={styles.lead}>{lead}</Text>}
      </header>
      {notice}
      {children}
    </main>
  );
}
