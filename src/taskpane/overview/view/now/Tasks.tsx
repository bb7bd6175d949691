import { makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  CalendarLtrRegular,
  ErrorCircleFilled,
  type FluentIcon,
  HandshakeRegular,
  LightbulbRegular,
  PeopleTeamRegular,
} from "@fluentui/react-icons";
import { useMemo } from "react";
import type { Network } from "../../../../domain/network";
import type { RecordPlace } from "../../../../domain/reading/recordColumns";
import { networkNow, type Task } from "../../../../domain/now/network";
import { count, fill, type Language } from "../../../../messages";
import { now } from "../../../../messages/now";
import type { OverviewActions } from "../needs";
import { dayText } from "../../../../messages/days";
import { More } from "../../../widgets/More";
import { useFirst } from "../../../widgets/useFirst";
import { Section } from "../../../widgets/Section";
import { useWords } from "../../../words/words";
import { SignalIcon } from "../../../widgets/SignalIcon";
import { TaskLine, Lines } from "./TaskLine";

const useStyles = makeStyles({ icon: { fontSize: "20px", color: tokens.colorNeutralForeground2 }, error: { fontSize: "20px", color: tokens.colorPaletteRedForeground1 } });

const icons: Readonly<Record<Exclude<Task["is"], "lateActions">, FluentIcon>> = {
  deliveries: CalendarLtrRegular, closing: CalendarLtrRegular, opening: CalendarLtrRegular,
  reviews: HandshakeRegular, unconfirmed: PeopleTeamRegular, improvements: LightbulbRegular,
};

/** What waits longest for somebody comes first; more than this many at once is no plan. */
const first = 3;

interface TasksProps {
  network: Network;
  /** How many errors the check found. */
  errors: number;
  actions: Pick<OverviewActions, "show" | "atDesk" | "openForm">;
  onGo: (place: RecordPlace) => void;
}

/** What there is to do for the network as a whole, each with the way to where it is done. */
export function Tasks({ network, errors, actions, onGo }: TasksProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = now[language].tasks;
  const tasks = useMemo(() => networkNow(network), [network]);
  const icon = (is: Task["is"]) => {
    if (is === "lateActions") return <SignalIcon signal="late" />;
    const Icon = icons[is];
    return <Icon className={styles.icon} aria-hidden />;
  };
  const { shown, rest, showMore } = useFirst(tasks, errors > 0 ? first - 1 : first);
  return (
    <Section title={words.title}>
      {tasks.length + errors === 0 && <Text>{words.nothing}</Text>}
      {tasks.length + errors > 0 && (
        <Lines label={words.title}>
          {errors > 0 && <TaskLine icon={<ErrorCircleFilled className={styles.error} aria-hidden />} name={count(words.errors, errors)} detail="" onOpen={() => actions.show("check")} />}
          {shown.map((task) => <TaskLine key={`${task.is} ${"quarter" in task ? task.quarter : ""}`} icon={icon(task.is)} {...told(task, language)} onOpen={() => open(task)} />)}
        </Lines>
      )}
      <More rest={rest} words={words.more} onMore={showMore} />
    </Section>
  );

  function open(task: Task): void {
    switch (task.is) {
      case "deliveries": case "closing": case "opening":
        actions.atDesk({ quarter: task.quarter, part: task.is === "closing" ? "close" : task.is === "opening" ? "fill" : "delivered" });
        return actions.show("quarter");
      case "lateActions":
        return actions.show("progress");
      case "reviews": case "unconfirmed":
        return onGo({ table: task.is === "reviews" ? "agreements" : "stakeholders", row: task.row });
      case "improvements":
        void actions.openForm("actions");
        return actions.show("add");
    }
  }
}

/** What a task says, and what there is to add. */
function told(task: Task, language: Language): { name: string; detail: string } {
  const words = now[language].tasks;
  switch (task.is) {
    case "deliveries": {
      const { quarter, number, deadline, late } = task;
      return { name: fill(count(words.deliveries, number), { quarter }), detail: deadlineText(deadline, late, language) };
    }
    case "closing": case "opening":
      return { name: fill(words[task.is], { quarter: task.quarter }), detail: "" };
    default:
      return { name: count(words[task.is], task.number), detail: "" };
  }
}

/** Until when figures can be delivered, or that this day has passed; empty where nobody chose a day. */
export function deadlineText(deadline: number | undefined, late: boolean, language: Language): string {
  const words = now[language].tasks;
  return deadline === undefined ? "" : fill(late ? words.late : words.deadline, { date: dayText(deadline, language) });
}
