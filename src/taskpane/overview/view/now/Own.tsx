import { makeStyles, Text } from "@fluentui/react-components";
import { HandshakeRegular } from "@fluentui/react-icons";
import type { Network } from "../../../../domain/network";
import type { RecordPlace } from "../../../../domain/reading/recordColumns";
import type { OrganisationNow } from "../../../../domain/now/organisation";
import { now } from "../../../../messages/now";
import { useFirst } from "../../../widgets/useFirst";
import { More } from "../../../widgets/More";
import { Section } from "../../../widgets/Section";
import { useWords } from "../../../words/words";
import { ActionLine, FiguresLine } from "./lines";
import { TaskLine, Lines } from "./TaskLine";

const useStyles = makeStyles({ icon: { fontSize: "20px" } });

/** How many actions are shown at first. */
const firstActions = 5;

interface OwnProps extends Pick<OrganisationNow, "actions" | "figures" | "agreements"> {
  network: Pick<Network, "today">;
  onGo: (place: RecordPlace) => void;
  /** Opens the organisation's form of a quarter. */
  onFill: (quarter: string) => void;
}

/** What one organisation has to do: figures to deliver, its open actions, and the agreements that wait for its yes. */
export function Own({ actions, figures, agreements, network: { today }, onGo, onFill }: OwnProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = now[language];
  const { shown, rest, showMore } = useFirst(actions, firstActions);
  return (
    <>
      <Section title={words.figures.title}>
        {figures.length === 0 ? <Text>{words.figures.none}</Text> : (
          <Lines label={words.figures.title}>
            {figures.map((one) => <FiguresLine key={one.quarter} figures={one} onOpen={() => onFill(one.quarter)} />)}
          </Lines>
        )}
      </Section>
      <Section title={words.actions.title}>
        {actions.length === 0 ? <Text>{words.actions.none}</Text> : (
          <Lines label={words.actions.title}>
            {shown.map((action) => <ActionLine key={action.place.row} action={action} today={today} onOpen={() => onGo(action.place)} />)}
          </Lines>
        )}
        <More rest={rest} words={words.actions.more} onMore={showMore} />
      </Section>
      {agreements.length > 0 && (
        <Section title={words.agreements}>
          <Lines label={words.agreements}>
            {agreements.map(({ place, subject, agreement }) => (
              <TaskLine key={place.row} icon={<HandshakeRegular className={styles.icon} aria-hidden />} name={subject || agreement} detail={subject === "" ? "" : agreement} onOpen={() => onGo(place)} />
            ))}
          </Lines>
        </Section>
      )}
    </>
  );
}
