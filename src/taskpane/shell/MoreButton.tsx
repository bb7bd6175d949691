import { mergeClasses, useOverflowMenu } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useWords } from "../words/words";
import { useTabStyles } from "./tabStyles";

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
