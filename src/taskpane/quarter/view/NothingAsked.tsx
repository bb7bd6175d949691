import { Button } from "@fluentui/react-components";
import type { WhyNothing } from "../../../domain/quarters";
import { fill, quarter } from "../../../messages";
import type { Ways } from "../../base/part";
import { Bar } from "../../widgets/Bar";
import { useWords } from "../../words/words";

interface NothingAskedProps {
  why: Exclude<WhyNothing, { is: "nobodyTakesPart" }>;
  quarter: string;
  actions: Pick<Ways, "show" | "goTo" | "goToRow"> & { atDesk(chosen: { quarter: string }): void; openForm(table: "stakeholders"): Promise<void> };
}

/** Why a quarter asks nothing, and the button that mends it. */
export function NothingAsked({ why, quarter: chosen, actions }: NothingAskedProps) {
  const { language } = useWords();
  const words = quarter[language].open.nothing;
  switch (why.is) {
    case "noIndicators":
      return <Bar intent="info" title={words.noIndicators.title} buttons={<Button appearance="primary" onClick={() => void actions.goTo("indicators")}>{words.noIndicators.button}</Button>}>{words.noIndicators.text}</Bar>;
    case "noParties":
      return <Bar intent="info" title={words.noParties.title} buttons={<Button appearance="primary" onClick={() => { void actions.openForm("stakeholders"); actions.show("add"); }}>{words.noParties.button}</Button>}>{words.noParties.text}</Bar>;
    case "reportersUnknown":
      return (
        <Bar intent="info" title={words.reportersUnknown.title} buttons={<Button appearance="primary" onClick={() => void actions.goToRow("indicators", why.row)}>{words.reportersUnknown.button}</Button>}>
          {words.reportersUnknown.text}
        </Bar>
      );
    case "noneDue": {
      const { next } = why;
      const to = next === undefined ? undefined : <Button appearance="primary" onClick={() => actions.atDesk({ quarter: next })}>{fill(words.noneDue.button, { quarter: next })}</Button>;
      return <Bar intent="info" title={fill(words.noneDue.title, { quarter: chosen })} buttons={to ?? <Button appearance="primary" onClick={() => void actions.goToRow("indicators", 0)}>{words.reportersUnknown.button}</Button>}>{words.noneDue.text}</Bar>;
    }
  }
}
