import { Button, Spinner } from "@fluentui/react-components";
import type { Network } from "../../../domain/network";
import { recordOf, sensibleQuarter, stateOf } from "../../../domain/quarters";
import { count, fill, quarter, type Language } from "../../../messages";
import { dayText } from "../../../messages/days";
import { Bar } from "../../widgets/Bar";
import { Page } from "../../widgets/Page";
import { useWords } from "../../words/words";
import type { PartProps } from "../../base/part";
import type { QuarterActions } from "../actions/quarter";
import type { QuarterState } from "../state/desk";
import { Closed } from "./Closed";
import { Open } from "./Open";
import { OpenForm, type OpenFormActions } from "./OpenForm";
import { QuarterChoice } from "./QuarterChoice";

/** The rhythm of the network: open a quarter, fill it, see who delivered, close it, and correct what turns out wrong. */
export default function Quarter({ state, actions, plan, notice }: PartProps<QuarterState, QuarterActions & Pick<OpenFormActions, "openForm">>) {
  const { language } = useWords();
  const words = quarter[language];
  const { network, desk } = state;
  if (!network) return <Page title={words.title} notice={notice}>{!notice && <Spinner size="small" label={words.busy} labelPosition="after" />}</Page>;
  const chosen = network.quarters.find((one) => one === desk.quarter) ?? sensibleQuarter(network);
  if (chosen === undefined) return <Page title={words.title} notice={notice}><Bar intent="info" title={words.noQuarters.title}>{words.noQuarters.text}</Bar></Page>;
  const how = stateOf(network, chosen);
  return (
    <Page title={fill(words.titleOf, { quarter: chosen })} lead={lead(network, chosen, language)} notice={notice}>
      <QuarterChoice network={network} chosen={chosen} onChoose={(one) => actions.atDesk({ quarter: one })} />
      {desk.together && (
        <Bar intent="info" buttons={<Button disabledFocusable={desk.busy} onClick={() => void actions.takeBackTogether()}>{words.open.takeBack}</Button>}>
          {count(words.open.together[desk.together.table], desk.together.rows.length)}
        </Bar>
      )}
      {how === "planned" && <OpenForm key={chosen} network={network} quarter={chosen} busy={desk.busy} actions={actions} onOpen={(deadline) => void actions.openQuarter(chosen, deadline)} />}
      {how === "open" && <Open key={chosen} network={network} quarter={chosen} state={state} plan={plan} actions={actions} />}
      {how === "closed" && <Closed key={chosen} network={network} quarter={chosen} desk={desk} actions={actions} />}
    </Page>
  );
}

/** How the quarter stands, in a sentence. */
function lead(network: Network, chosen: string, language: Language): string {
  const words = quarter[language].lead;
  const how = stateOf(network, chosen);
  const { deadline, closedOn } = recordOf(network, chosen) ?? {};
  if (how === "planned") return words.planned;
  if (how === "closed") return closedOn === undefined ? quarter[language].state.closed : fill(words.closed, { day: dayText(closedOn, language) });
  if (deadline === undefined) return words.openAlways;
  return fill(deadline < network.today ? words.openLate : words.open, { deadline: dayText(deadline, language) });
}
