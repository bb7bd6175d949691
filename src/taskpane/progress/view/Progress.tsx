import { Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { progress } from "../../../messages/progress";
import { Page } from "../../widgets/Page";
import { useWords } from "../../words/words";
import type { PartProps } from "../../base/part";
import type { ProgressState } from "../state";
import { Chained } from "./chain/Chained";
import { loadChart } from "./chart/loadChart";
import { AllProgress, type FormWays } from "./AllProgress";
import { useGoing } from "../../widgets/useGoing";

/** How the network stands, without going through its sheets; or what hangs on one of its rows. */
export default function Progress({ state: { network, checked, chain }, actions, plan, notice }: PartProps<ProgressState, FormWays>) {
  const { language } = useWords();
  const words = progress[language];
  const { go, filtered } = useGoing(actions, plan);
  // What was clicked last: there the focus goes when somebody comes back.
  const left = useRef<Element | null>(null);
  const isAway = chain !== undefined;
  useEffect(() => {
    // The chart is at hand when the first indicator is opened. One that does not come now is asked for again then.
    void loadChart().catch(() => undefined);
  }, []);
  useEffect(() => {
    if (isAway || !(left.current instanceof HTMLElement)) return;
    left.current.focus();
    left.current = null;
  }, [isAway]);
  if (!network) return <Page title={words.title} notice={notice}>{!notice && <Spinner size="small" label={words.busy} labelPosition="after" />}</Page>;
  const asked = chain?.path.at(-1);
  return (
    <>
      {asked && (
        <Chained
          key={`${asked.table} ${asked.id} ${asked.row}`} subject={asked} network={network} items={checked?.items ?? []}
          notice={<>{notice}{filtered}</>} onGo={go} onFinding={(item) => void actions.goToFinding(item)} onChain={actions.showChain} onBack={() => actions.showChain()}
        />
      )}
      {/* Stays as it is while something else is shown, with what was chosen and opened in it. */}
      <div hidden={isAway}>
        <AllProgress
          network={network} plan={plan} notice={<>{notice}{filtered}</>} ways={actions} onGo={go}
          onChain={(subject) => { left.current = document.activeElement; actions.showChain(subject); }}
        />
      </div>
    </>
  );
}
