import { Button, Text } from "@fluentui/react-components";
import type { RecordPlace } from "../../../../domain/reading/recordColumns";
import type { OrganisationNow } from "../../../../domain/now/organisation";
import { fill } from "../../../../messages";
import { now } from "../../../../messages/now";
import { Section } from "../../../widgets/Section";
import { useWords } from "../../../words/words";
import { ActionLine, FiguresLine } from "./lines";
import { Lines } from "./TaskLine";

/** How many tasks are shown here; all of them stand with the organisation. */
const first = 3;

interface OwnTasksProps extends Pick<OrganisationNow, "actions" | "figures"> {
  /** Of whoever looks. */
  organisation: string;
  today: number;
  onGo: (place: RecordPlace) => void;
  onFill: (quarter: string) => void;
  onAll: () => void;
}

/** The first things that whoever looks has to do, below those of the network. */
export function OwnTasks({ organisation, actions, figures, today, onGo, onFill, onAll }: OwnTasksProps) {
  const { language } = useWords();
  const words = now[language];
  const title = fill(words.mine.title, { organisation });
  const shown = actions.slice(0, Math.max(0, first - figures.length));
  return (
    <Section title={title}>
      {figures.length + actions.length === 0 ? <Text>{words.mine.none}</Text> : (
        <Lines label={title}>
          {figures.slice(0, first).map((one) => <FiguresLine key={one.quarter} figures={one} onOpen={() => onFill(one.quarter)} />)}
          {shown.map((action) => <ActionLine key={action.place.row} action={action} today={today} onOpen={() => onGo(action.place)} />)}
        </Lines>
      )}
      {figures.length + actions.length > first && <div><Button size="small" onClick={onAll}>{words.mine.all}</Button></div>}
    </Section>
  );
}
