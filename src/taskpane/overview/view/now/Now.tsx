import { Spinner } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { organisationNow } from "../../../../domain/now/organisation";
import { fill } from "../../../../messages";
import { now } from "../../../../messages/now";
import { Choice } from "../../../widgets/Choice";
import { OpenPlaces } from "../../../widgets/OpenPlaces";
import { Section } from "../../../widgets/Section";
import { useWords } from "../../../words/words";
import type { OverviewProps } from "../needs";
import { sorted } from "../../../words/sorted";
import { isUrgent } from "../../../checkup/item";
import { useGoing } from "../../../widgets/useGoing";
import { Find } from "./Find";
import { LastDone } from "./LastDone";
import { Own } from "./Own";
import { OwnTasks } from "./OwnTasks";
import { PlanSteps } from "./PlanSteps";
import { formsToAdd, offersSteps, sheetOf } from "./stepWords";
import { Tasks } from "./Tasks";
import { ViewerSwitch } from "./ViewerSwitch";

/** Where the network is in its step plan and what to do now: for the network as a whole, or for the organisation of whoever looks. */
export default function Now({ state: { network, checked, viewer, ownParty, notice }, actions, plan, catalogue }: OverviewProps) {
  const { language } = useWords();
  const words = now[language];
  const { sheets } = catalogue;
  const { go, filtered } = useGoing(actions, plan);
  const [isOwn, setOwn] = useState(viewer !== "");
  const organisations = useMemo(() => sorted(network?.stakeholders.map(({ organisation }) => organisation) ?? [], language), [network, language]);
  // An organisation that is no longer in the workbook has nothing to do.
  const chosen = isOwn && organisations.includes(viewer) ? viewer : "";
  const mine = network?.stakeholders.find(({ id }) => id === ownParty)?.organisation ?? "";
  const own = useMemo(() => (network && (chosen || mine) !== "" ? organisationNow(network, chosen || mine) : undefined), [network, chosen, mine]);
  if (!network) return notice ? null : <Spinner size="small" label={words.busy} labelPosition="after" />;
  const turn = (toOwn: boolean) => {
    setOwn(toOwn);
    actions.standFor(toOwn ? viewer || mine : "");
  };
  const without = offersSteps(plan, catalogue) ? fill(words.steps.none, { sheet: sheets.find(({ key }) => key === "steps")?.name[language] ?? "" }) : words.steps.noPlan;
  const none = chosen !== "" && network.steps.length > 0 ? words.steps.noneOf : without;
  const fillIn = (organisation: string) => (quarter: string) => {
    actions.atDesk({ quarter, part: "fill", organisation });
    actions.show("quarter");
  };
  const steps = own && chosen !== "" ? own.steps : network.steps;
  const isDraft = network.quarterStates.every(({ state }) => state === undefined || state === "planned");
  return (
    <>
      {filtered}
      <Find network={network} actions={actions} onGo={go} />
      {organisations.length > 0 && <ViewerSwitch isOwn={isOwn} onTurn={turn} />}
      {isOwn && (
        <Choice
          label={words.own} value={chosen} options={[...(chosen === "" ? [{ value: "", text: words.choose }] : []), ...organisations.map((one) => ({ value: one, text: one }))]}
          onChoose={(one) => actions.standFor(one, network.stakeholders.find(({ organisation }) => organisation === one)?.id)}
        />
      )}
      {(!isOwn || chosen !== "") && (
        <>
          {own && chosen !== "" && <Own key={chosen} {...own} network={network} onGo={go} onFill={fillIn(chosen)} />}
          <Section title={words.title}>
            <PlanSteps
              key={chosen} steps={steps} none={none} sheetOf={(step) => sheetOf(step, plan, sheets)} formsOf={(step) => formsToAdd(step, plan, catalogue)}
              onSheet={(key) => void actions.goTo(key)} onAdd={(key) => void actions.addSheet(key)} onGo={go}
            />
          </Section>
        </>
      )}
      {!isOwn && (
        <>
          <Tasks network={network} errors={checked?.items.filter(isUrgent).length ?? 0} actions={actions} onGo={go} />
          {own && <OwnTasks {...own} organisation={mine} today={network.today} onGo={go} onFill={fillIn(mine)} onAll={() => turn(true)} />}
          {isDraft && checked && <OpenPlaces filling={checked.filling} items={checked.items.filter(({ finding }) => finding.severity === "open")} onGo={(item) => (item.place ? go(item.place) : void actions.goToFinding(item))} />}
          {checked?.undo && <LastDone undo={checked.undo} onTakeBack={() => void actions.takeBackLast()} />}
        </>
      )}
    </>
  );
}
