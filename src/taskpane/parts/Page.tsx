import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXL, padding: "20px 16px 32px", flexGrow: 1 },
  // Office puts its own menu over the top right 40 by 40 pixels.
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingRight: "32px" },
  title: {
    margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere", outlineStyle: "none",
  },
  lead: { color: tokens.colorNeutralForeground2 },
});

interface PageProps {
  title: string;
  lead?: ReactNode;
  /** What there is to tell, under the heading. */
  notice?: ReactNode;
  /** Takes the focus in any case: what had it is still there, but out of sight. */
  takesFocus?: boolean;
  children?: ReactNode;
}

/** A view: its heading and what stands under it. Takes the focus where a change of view left it nowhere. */
export function Page({ title, lead, notice, takesFocus = false, children }: PageProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (takesFocus || (nowhere && document.hasFocus())) heading.current?.focus();
  }, [takesFocus]);
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>{title}</h1>
        {lead !== undefined && <Text className={styles.lead}>{lead}</Text>}
      </header>
      {notice}
      {children}
    </main>
  );
}
