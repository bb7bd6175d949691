import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { pressable } from "../../../widgets/pressable";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: "none" },
  line: {
    ...pressable,
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) 16px", columnGap: tokens.spacingHorizontalM, alignItems: "center",
    width: "100%", boxSizing: "border-box", minHeight: "36px", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  detail: { gridColumn: "2", color: tokens.colorNeutralForeground2 },
  arrow: { gridColumn: "3", gridRow: "1", color: tokens.colorNeutralForeground3 },
});

/** Lines one under the other, under a name for those who do not see them. */
export function Lines({ label, children }: { label: string; children: ReactNode }) {
  return <ul className={useStyles().list} aria-label={label}>{children}</ul>;
}

interface TaskLineProps {
  icon: ReactNode;
  name: string;
  /** What there is to say of it; empty for nothing. */
  detail: string;
  onOpen: () => void;
}

/** Something to do or to look at, in one line: a click goes to it. */
export function TaskLine({ icon, name, detail, onOpen }: TaskLineProps) {
  const styles = useStyles();
  return (
    <li>
      <button type="button" className={styles.line} onClick={onOpen}>
        {icon}
        <Text>{name}</Text>
        {detail !== "" && <Text size={200} className={styles.detail}>{detail}</Text>}
        <ChevronRightRegular className={styles.arrow} aria-hidden />
      </button>
    </li>
  );
}
