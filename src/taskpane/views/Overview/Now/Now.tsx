import { Spinner } from "@fluentui/react-components";
import { useMemo } from "react";
import { organisationNow } from "../../../../domain/now/organisation";
import { fill } from "../../../../messages";
import { now } from "../../../../messages/now";
import { Choice } from "../../../parts/Choice";
import { Section } from "../../../parts/Section";
import { useWords } from "../../../words";
import type { PartProps } from "../..";
import { choices } from "../../Progress/choosing";
import { useGoing } from "../../Progress/useGoing";
import { Own } from "./Own";
import { Steps } from "./Steps";
import { sheetOf } from "./stepWords";
import { Tasks } from "./Tasks";

/** Where the network is in its step plan and what to do now: for the network as a whole, or for one of its organisations. */
export default function Now({ state: { network, checked, viewer, notice }, actions, plan, catalogue: { sheets } }: PartProps) {
  const { language } = useWords();
  const words = now[language];
  const { go, filtered } = useGoing(actions, plan);
  const organisations = useMemo(() => (network ? choices({ ...network, actions: [] }, language).organisations : []), [network, language]);
  // An organisation that is no longer in the workbook has nothing to do.
  const chosen = organisations.includes(viewer) ? viewer : "";
  const own = useMemo(() => (network && chosen !== "" ? organisationNow(network, chosen) : undefined), [network, chosen]);
  if (!network) return notice ? null : <Spinner size="small" label={words.busy} labelPosition="after" />;
  const none = own && network.steps.length > 0 ? words.steps.noneOf : fill(words.steps.none, { sheet: sheets.find(({ key }) => key === "steps")?.name[language] ?? "" });
  return (
    <>
      {filtered}
      <Section title={words.title}>
        {organisations.length > 0 && (
          <Choice
            label={words.viewer} value={chosen} options={[{ value: "", text: words.everyone }, ...organisations.map((one) => ({ value: one, text: one }))]}
            onChoose={actions.standFor}
          />
        )}
        <Steps
          key={chosen} steps={own ? own.steps : network.steps} none={none} sheetOf={(step) => sheetOf(step, plan, sheets)}
          onSheet={(key) => void actions.goTo(key)} onGo={go}
        />
      </Section>
      {own
        ? <Own key={chosen} {...own} network={network} onGo={go} onFill={(quarter) => { actions.atDesk({ quarter, part: "fill", organisation: chosen }); actions.show("quarter"); }} />
        : <Tasks network={network} errors={checked?.items.filter(({ finding }) => finding.severity === "error").length ?? 0} actions={actions} onGo={go} />}
    </>
  );
}
