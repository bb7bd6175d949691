import { makeStyles } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons";
import { actionSignal } from "../../../../domain/signals/actions";
import type { Action } from "../../../../domain/network";
import type { ToDeliver } from "../../../../domain/now/organisation";
import { fill } from "../../../../messages";
import { now } from "../../../../messages/now";
import { progress } from "../../../../messages/progress";
import { dayText } from "../../../../messages/days";
import { useWords } from "../../../words/words";
import { SignalIcon } from "../../../widgets/SignalIcon";
import { deadlineText } from "./Tasks";
import { TaskLine } from "./TaskLine";

const useStyles = makeStyles({ icon: { fontSize: "20px" } });

/** Figures of one quarter that an organisation has to deliver, in a line. */
export function FiguresLine({ figures: { quarter, missing, expected, deadline, late }, onOpen }: { figures: ToDeliver; onOpen: () => void }) {
  const styles = useStyles();
  const { language } = useWords();
  return (
    <TaskLine
      icon={<CalendarLtrRegular className={styles.icon} aria-hidden />} name={fill(now[language].figures.missing, { quarter, missing, expected })}
      detail={deadlineText(deadline, late, language)} onOpen={onOpen}
    />
  );
}

/** An action that is not done, with how it stands and until when, in a line. */
export function ActionLine({ action, today, onOpen }: { action: Action; today: number; onOpen: () => void }) {
  const { language } = useWords();
  const signal = actionSignal(action, today);
  const until = action.end === undefined ? "" : fill(now[language].actions.until, { date: dayText(action.end, language) });
  return <TaskLine icon={<SignalIcon signal={signal} />} name={action.action} detail={[progress[language].actions.signal[signal], until].filter(Boolean).join(" · ")} onOpen={onOpen} />;
}
