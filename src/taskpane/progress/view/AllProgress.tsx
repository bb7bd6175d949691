import { Button, Text } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { subjectOf, type Subject } from "../../../domain/chain/chain";
import { figures } from "../../../domain/indicators/figures";
import type { Network } from "../../../domain/network";
import type { RecordPlace } from "../../../domain/reading/recordColumns";
import { notesOn } from "../../../domain/notes";
import type { FoundPlan } from "../../../excel/found";
import { fill } from "../../../messages";
import { progress } from "../../../messages/progress";
import { Page } from "../../widgets/Page";
import { useWords } from "../../words/words";
import { ActionProgress } from "./ActionProgress";
import { Choose } from "./Choose";
import { choices, chosenActions, everything } from "./choosing";
import { IndicatorDetails } from "./IndicatorDetails";
import { Indicators } from "./Indicators";
import { sheetName } from "../../widgets/useGoing";

interface AllProgressProps {
  network: Network;
  plan: FoundPlan;
  notice?: ReactNode;
  onGo: (place: RecordPlace) => void;
  onChain: (subject: Subject) => void;
}

/** How the network stands: its indicators with their course, and its actions by how they stand and along the time. */
export function AllProgress({ network, plan, notice, onGo, onChain }: AllProgressProps) {
  const { language } = useWords();
  const words = progress[language];
  const [choice, setChoice] = useState(everything);
  const { organisation, theme } = choice;
  const all = useMemo(() => figures(network, { ...(organisation && { organisation }), ...(theme && { theme }) }), [network, organisation, theme]);
  const actions = chosenActions(network, choice);
  const isChosen = organisation !== "" || theme !== "";
  const chain = (row: { id: string; place: RecordPlace }) => {
    const subject = subjectOf(row);
    if (subject) onChain(subject);
  };
  const nameOf = (table: RecordPlace["table"]) => sheetName(plan, table);
  if (network.indicators.length === 0 && network.actions.length === 0) {
    return <Page title={words.title} notice={notice}><Text>{fill(words.nothing, { indicators: nameOf("indicators"), actions: nameOf("actions") })}</Text></Page>;
  }
  return (
    <Page title={words.title} notice={notice}>
      <Choose choice={choice} {...choices(network, language)} onChange={setChoice} />
      {isChosen && all.length === 0 && actions.length === 0 && <div role="status"><Button size="small" onClick={() => setChoice(everything)}>{words.filter.clear}</Button></div>}
      <Indicators
        all={all} none={isChosen ? words.indicators.noneChosen : fill(words.indicators.none, { sheet: nameOf("indicators") })}
        details={(series) => (
          <IndicatorDetails
            series={series} measurements={nameOf("measurements")} notes={notesOn(network, series.indicator.name, organisation)}
            onGo={onGo} onChain={() => chain(series.indicator)}
          />
        )}
      />
      <ActionProgress
        actions={actions} today={network.today} none={isChosen ? words.actions.noneChosen : fill(words.actions.none, { sheet: nameOf("actions") })}
        onGo={({ place }) => onGo(place)} onChain={chain}
      />
    </Page>
  );
}
