import { Button, Text } from "@fluentui/react-components";
import { useMemo } from "react";
import type { FoundPlan } from "../../../excel/found";
import type { Network } from "../../../domain/network";
import { deliveries, doubtsOfClosing, opening, recordOf, suggestedDeadline } from "../../../domain/quarters";
import { count, quarter } from "../../../messages";
import type { Ways } from "../../base/part";
import type { PaneState } from "../../base/state";
import type { QuarterActions } from "../actions/quarter";
import { Bar } from "../../widgets/Bar";
import { errorsOf } from "../state/form";
import type { QuarterState } from "../state/desk";
import { measurements } from "../../../workbook/sheets/measurements";
import { useWords } from "../../words/words";
import { Close } from "./Close";
import { Delivered } from "./Delivered";
import { Fill } from "./Fill";
import { QuarterSteps } from "./QuarterSteps";

/** What the column for a reason is called. */
const blankHeading = measurements.table?.columns.find(({ id }) => id === "blank")?.heading ?? { nl: "", en: "" };

interface OpenProps {
  network: Network;
  quarter: string;
  state: Pick<PaneState, "checked"> & QuarterState;
  plan: FoundPlan;
  actions: QuarterActions & Ways;
}

/** A quarter that is open: filling it in, seeing who delivered, closing it. */
export function Open({ network, quarter: chosen, state: { desk, checked }, plan, actions }: OpenProps) {
  const { language } = useWords();
  const words = quarter[language].open;
  const missing = useMemo(() => opening(network, chosen).added.length, [network, chosen]);
  const deadline = recordOf(network, chosen)?.deadline;
  const unsaved = Object.keys(desk.drafts).length;
  const sheet = plan.sheets.find(({ key }) => key === "measurements")?.name ?? "";
  return (
    <>
      <QuarterSteps shown={desk.part} onShow={(part) => actions.atDesk({ part })} />
      {missing > 0 && (
        <Bar intent="info" buttons={<Button disabledFocusable={desk.busy} onClick={() => void actions.openQuarter(chosen, deadline ?? suggestedDeadline(chosen))}>{words.moreButton}</Button>}>
          {count(words.more, missing)}
        </Bar>
      )}
      {desk.reopened?.quarter === chosen && (
        <Bar intent="info" buttons={<Button disabledFocusable={desk.busy} onClick={() => void actions.takeBackReopening()}>{quarter[language].reopen.takeBack}</Button>}>
          {quarter[language].reopen.takeBackText}
        </Bar>
      )}
      {/* What was typed and is not in the workbook yet counts nowhere below: without this it would be called empty. */}
      {desk.part !== "fill" && unsaved > 0 && <Bar intent="info">{count(quarter[language].fill.unsaved, unsaved)}</Bar>}
      {desk.part === "fill" && <Fill network={network} quarter={chosen} desk={desk} checked={checked} actions={actions} />}
      {desk.part === "delivered" && <Delivered network={network} quarter={chosen} names={{ network: plan.meta.name, sheet, column: blankHeading[language] }} actions={actions} />}
      {desk.part === "close" && (checked
        ? (
          <Close
            quarter={chosen} waiting={deliveries(network, chosen).filter((party) => party.missing.length > 0)} errors={errorsOf(checked, network, chosen)} doubts={doubtsOfClosing(network, chosen)} busy={desk.busy}
            actions={actions}
            onFill={(organisation) => actions.atDesk({ part: "fill", ...(organisation === undefined ? {} : { organisation }) })} onGo={(item) => void actions.goToFinding(item)}
            onCheck={() => actions.show("check")} onClose={() => void actions.closeQuarter(chosen)}
          />
        )
        : <Text>{quarter[language].busy}</Text>)}
    </>
  );
}
