import { makeStyles, mergeClasses, Text, tokens, useOverflowMenu } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { pane } from "../../messages";
import type { View } from "../base/state";
import { pressable } from "../widgets/pressable";
import { useWords } from "../words/words";
import type { PanePart } from "./parts";
import { useTabStyles } from "./tabStyles";

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

interface MoreButtonProps {
  /** The part that is shown is one of those that it opens. */
  isShown: boolean;
  isOpen: boolean;
  /** The element that it opens. */
  controls: string;
  onTurn: () => void;
}

/** Stands at the end of the tabs and opens the parts that have none in sight. */
export function MoreButton({ isShown, isOpen, controls, onTurn }: MoreButtonProps) {
  const styles = useTabStyles();
  const { words } = useWords();
  const { ref } = useOverflowMenu<HTMLButtonElement>();
  return (
    <button
      ref={ref} type="button" className={mergeClasses(styles.tab, isShown && styles.shown)} aria-current={isShown ? "page" : undefined}
      aria-expanded={isOpen} aria-controls={isOpen ? controls : undefined} onClick={onTurn}
    >
      {words.more.title}
      {isOpen ? <ChevronUpRegular aria-hidden /> : <ChevronDownRegular aria-hidden />}
    </button>
  );
}

interface MoreListProps {
  id: string;
  parts: readonly PanePart[];
  shown: View;
  onShow: (view: View) => void;
}

/** The parts that have no tab in sight, each in a line that says what one does there. */
export function MoreList({ id, parts, shown, onShow }: MoreListProps) {
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
