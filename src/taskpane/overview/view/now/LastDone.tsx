import { ArrowUndoRegular } from "@fluentui/react-icons";
import { fill } from "../../../../messages";
import { dayText } from "../../../../messages/days";
import { now } from "../../../../messages/now";
import type { Undo } from "../../../../workbook/undo/undo";
import { useWords } from "../../../words/words";
import { Lines, TaskLine } from "./TaskLine";

/** What was done last, by whoever has the workbook open, with the way back. */
export function LastDone({ undo, onTakeBack }: { undo: Undo; onTakeBack: () => void }) {
  const { language } = useWords();
  const words = now[language].undo;
  return (
    <Lines label={words.label}>
      <TaskLine icon={<ArrowUndoRegular aria-hidden />} name={words.title} detail={fill(words.what[undo.what], { date: dayText(undo.day, language) })} onOpen={onTakeBack} />
    </Lines>
  );
}
