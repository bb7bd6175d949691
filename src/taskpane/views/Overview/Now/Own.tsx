import { makeStyles, Text } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { actionSignal } from "../../../../domain/actions/signal";
import type { Network, Place } from "../../../../domain/network";
import type { OrganisationNow } from "../../../../domain/now/organisation";
import { fill } from "../../../../messages";
import { now } from "../../../../messages/now";
import { progress } from "../../../../messages/progress";
import { dayText } from "../../../dates";
import { useFirst } from "../../../hooks/useFirst";
import { More } from "../../../parts/More";
import { Section } from "../../../parts/Section";
import { useWords } from "../../../words";
import { SignalIcon } from "../../Progress/SignalIcon";
import { Line, Lines } from "./Line";
import { deadlineText } from "./Tasks";

const useStyles = makeStyles({ icon: { fontSize: "20px" } });

/** How many actions are shown at first. */
const firstActions = 5;

interface OwnProps extends Pick<OrganisationNow, "actions" | "figures"> {
  network: Pick<Network, "today">;
  onGo: (place: Place) => void;
  /** Opens the organisation's form of a quarter. */
  onFill: (quarter: string) => void;
}

/** What one organisation has to do: figures to deliver, and its open actions. */
export function Own({ actions, figures, network: { today }, onGo, onFill }: OwnProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = now[language];
  const { shown, rest, showAll } = useFirst(actions, firstActions);
  return (
    <>
      <Section title={words.figures.title}>
        {figures.length === 0 ? <Text>{words.figures.none}</Text> : (
          <Lines label={words.figures.title}>
            {figures.map(({ quarter, missing, expected, deadline, late }) => (
              <Line
                key={quarter} icon={<CalendarLtrRegular className={styles.icon} aria-hidden />} name={fill(words.figures.missing, { quarter, missing, expected })}
                detail={deadlineText(deadline, late, language)} onOpen={() => onFill(quarter)}
              />
            ))}
          </Lines>
        )}
      </Section>
      <Section title={words.actions.title}>
        {actions.length === 0 ? <Text>{words.actions.none}</Text> : (
          <Lines label={words.actions.title}>
            {shown.map((action) => {
              const signal = actionSignal(action, today);
              const until = action.end === undefined ? "" : fill(words.actions.until, { date: dayText(action.end, language) });
              return (
                <Line
                  key={action.place.row} icon={<SignalIcon signal={signal} />} name={action.action}
                  detail={[progress[language].actions.signal[signal], until].filter(Boolean).join(" · ")} onOpen={() => onGo(action.place)}
                />
              );
            })}
          </Lines>
        )}
        <More rest={rest} words={words.actions.more} onMore={showAll} />
      </Section>
    </>
  );
}
