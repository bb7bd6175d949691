import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  remark: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0, padding: tokens.spacingHorizontalM, overflowWrap: "anywhere",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, minWidth: 0, "& > form": { flexGrow: 1 } },
});

interface RemarkProps {
  text: string;
  /** What it means, in smaller letters. */
  detail?: string;
  /** The buttons that mend it, for all that it is about at once. */
  children?: ReactNode;
}

/** One cause of something that people should know or mend, and what mends it. */
export function Remark({ text, detail, children }: RemarkProps) {
  const styles = useStyles();
  return (
    <div className={styles.remark}>
      <Text weight={detail === undefined ? "regular" : "semibold"}>{text}</Text>
      {detail !== undefined && <Text size={200} className={styles.quiet}>{detail}</Text>}
      {children && <div className={styles.ways}>{children}</div>}
    </div>
  );
}
