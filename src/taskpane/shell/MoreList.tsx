import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { pane } from "../../messages";
import type { View } from "../base/state";
import { pressable } from "../widgets/pressable";
import { useWords } from "../words/words";
import type { PanePart } from "./parts";

const useStyles = makeStyles({
  list: {
    display: "flex", flexDirection: "column", margin: 0, padding: "4px 8px", listStyleType: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    ...pressable,
    display: "grid", gridTemplateColumns: "minmax(0, 1fr) 16px", columnGap: tokens.spacingHorizontalM, alignItems: "center",
    width: "100%", boxSizing: "border-box", minHeight: "44px", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  detail: { gridColumn: "1", color: tokens.colorNeutralForeground2 },
  arrow: { gridColumn: "2", gridRow: "1 / 3", color: tokens.colorNeutralForeground3 },
});

interface MoreListProps {
  id: string;
  parts: readonly PanePart[];
  shown: View;
  onShow: (view: View) => void;
}

/** The parts that have no tab in sight, each in a line that says what one does there. */
export default function MoreList({ id, parts, shown, onShow }: MoreListProps) {
  const styles = useStyles();
  const { language } = useWords();
  return (
    <ul id={id} className={styles.list} aria-label={pane[language].more.label}>
      {parts.map((part) => (
        <li key={part.view}>
          <button type="button" className={styles.line} aria-current={part.view === shown ? "page" : undefined} onClick={() => onShow(part.view)}>
            <Text weight="semibold">{part.title(language)}</Text>
            <Text size={200} className={styles.detail}>{part.detail(language)}</Text>
            <ChevronRightRegular className={styles.arrow} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
