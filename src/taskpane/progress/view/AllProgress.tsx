import { Button, Text } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import { subjectOf, type Subject } from "../../../domain/chain/chain";
import { figures } from "../../../domain/indicators/figures";
import type { Network } from "../../../domain/network";
import { sensibleQuarter } from "../../../domain/quarters";
import type { RecordPlace } from "../../../domain/reading/recordColumns";
import { notesOn } from "../../../domain/notes";
import type { FoundPlan } from "../../../excel/found";
import { fill } from "../../../messages";
import { progress } from "../../../messages/progress";
import { Page } from "../../widgets/Page";
import { useWords } from "../../words/words";
import type { Ways } from "../../base/part";
import { ActionProgress } from "./ActionProgress";
import { answer } from "./answer";
import { Begin } from "./Begin";
import { Choose } from "./Choose";
import { choices, chosenActions, everything } from "./choosing";
import { IndicatorDetails } from "./IndicatorDetails";
import { Indicators } from "./Indicators";
import { sheetName } from "../../widgets/useGoing";

/** The ways to where progress begins: to another part, to a sheet, and to the form of an action. */
export type FormWays = Pick<Ways, "show" | "goTo"> & { openForm(table: "actions"): Promise<void> };

interface AllProgressProps {
  network: Network;
  plan: FoundPlan;
  notice?: ReactNode;
  ways: FormWays;
  onGo: (place: RecordPlace) => void;
  onChain: (subject: Subject) => void;
}

/** How the network stands: its indicators with their course, and its actions by how they stand and along the time. */
export function AllProgress({ network, plan, notice, ways, onGo, onChain }: AllProgressProps) {
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
  const isEmpty = network.indicators.length === 0 && network.actions.length === 0;
  const told = answer(all, language);
  const next = sensibleQuarter(network);
  return (
    <Page title={told ?? words.title} above={told && words.title} notice={notice}>
      {told === words.answer.noFigures && !isChosen && next && (
        <Begin isFirst button={fill(words.begin.toQuarter, { quarter: next })} onPress={() => ways.show("quarter")}>{words.begin.figures}</Begin>
      )}
      {!isEmpty && <Choose choice={choice} {...choices(network, language)} onChange={setChoice} />}
      {isChosen && all.length === 0 && actions.length === 0 && <div role="status"><Button size="small" onClick={() => setChoice(everything)}>{words.filter.clear}</Button></div>}
      <Indicators
        all={all}
        none={isChosen ? <Text>{words.indicators.noneChosen}</Text> : (
          <Begin isFirst button={fill(words.begin.toSheet, { sheet: nameOf("indicators") })} onPress={() => void ways.goTo("indicators")}>{fill(words.begin.indicators, { sheet: nameOf("indicators") })}</Begin>
        )}
        details={(series) => (
          <IndicatorDetails
            series={series} measurements={nameOf("measurements")} notes={notesOn(network, series.indicator.name, organisation)}
            onGo={onGo} onChain={() => chain(series.indicator)}
          />
        )}
      />
      <ActionProgress
        actions={actions} today={network.today}
        none={isChosen ? <Text>{words.actions.noneChosen}</Text> : (
          <Begin button={words.begin.addAction} onPress={() => { void ways.openForm("actions"); ways.show("add"); }}>{fill(words.begin.actions, { sheet: nameOf("actions") })}</Begin>
        )}
        onGo={({ place }) => onGo(place)} onChain={chain}
      />
    </Page>
  );
}
