import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  remark: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0, padding: tokens.spacingHorizontalM, overflowWrap: "anywhere",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge,
  },
  inList: { border: "none", padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, minWidth: 0, "& > form": { flexGrow: 1 } },
});

/** The frame around causes that stand together: one, with a line between them. */
const useListStyles = makeStyles({
  list: {
    margin: 0, padding: 0, listStyleType: "none", border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge,
    "& > li": { padding: tokens.spacingHorizontalM },
    "& > li + li": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
});

/** How a list of remarks looks. */
export const useRemarkList = (): string => useListStyles().list;

interface RemarkProps {
  text: string;
  /** It stands in a list that has the frame. */
  isInList?: boolean;
  /** What it means, in smaller letters. */
  detail?: string;
  /** The buttons that mend it, for all that it is about at once. */
  children?: ReactNode;
}

/** One cause of something that people should know or mend, and what mends it. */
export function Remark({ text, detail, isInList = false, children }: RemarkProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.remark, isInList && styles.inList)}>
      <Text weight={detail === undefined ? "regular" : "semibold"}>{text}</Text>
      {detail !== undefined && <Text size={200} className={styles.quiet}>{detail}</Text>}
      {children && <div className={styles.ways}>{children}</div>}
    </div>
  );
}
