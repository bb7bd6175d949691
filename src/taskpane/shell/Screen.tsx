import { Suspense } from "react";
import type { Actions } from "./actions";
import { useWords } from "../words/words";
import { Notice } from "../widgets/Notice";
import { Tabs } from "./Tabs";
import type { State } from "./state";
import { parts } from "./parts";
import { FirstRun } from "../beginning/view/FirstRun";
import { Looking } from "../beginning/view/Looking";
import { Making } from "../making/view/Making";
import { Planned } from "../making/view/Planned";
import { Start } from "../making/view/Start";

/** Which view the state asks for: what is going on now comes first, then what was asked for, then what the workbook holds. */
export function Screen({ state, actions }: { state: State; actions: Actions }) {
  const { words } = useWords();
  const { greeting, run, found, catalogue, view } = state;
  const notice = state.notice && <Notice notice={state.notice} onClose={actions.dismiss} />;
  if (greeting) return <FirstRun onDone={actions.greeted} />;
  if (run) return <Making run={run} onStop={actions.stop} />;
  if (!found || !catalogue) return <Looking notice={state.notice} onRetry={actions.begin} />;
  const { plan } = found;
  if (plan && view === "start") return <Planned name={plan.meta.name} notice={notice} onOpen={() => actions.show("overview")} />;
  if (plan) {
    const { view: shown, Content } = parts.find((part) => part.view === view) ?? parts[0]!;
    return (
      <Tabs name={plan.meta.name || words.overview.unnamed} shown={shown} state={state} onShow={actions.show}>
        <Suspense><Content state={state} actions={actions} plan={plan} catalogue={catalogue} notice={notice} /></Suspense>
      </Tabs>
    );
  }
  return (
    <Start
      notice={notice} lacksPlan={view !== undefined && view !== "start"} isEmpty={found.empty} catalogue={catalogue}
      step={state.step} draft={state.draft} problems={state.problems} refusals={state.refusals} clashes={state.clashes}
      onTurn={actions.turn} onEdit={actions.edit}
      onOpenTemplate={actions.openTemplate} onMake={actions.make} onAcceptNames={actions.acceptNames} onDemonstrate={actions.demonstrate}
    />
  );
}
