import { Suspense } from "react";
import type { Actions } from "./actions";
import { Notice } from "./parts/Notice";
import { Tabs } from "./parts/Tabs";
import type { State } from "./state";
import { parts } from "./views";
import { FirstRun } from "./views/FirstRun/FirstRun";
import { Looking } from "./views/Looking/Looking";
import { Making } from "./views/Making/Making";
import { Planned } from "./views/Start/Planned";
import { Start } from "./views/Start/Start";

/** Which view the state asks for: what is going on now comes first, then what was asked for, then what the workbook holds. */
export function Screen({ state, actions }: { state: State; actions: Actions }) {
  const { greeting, run, found, catalogue, view } = state;
  const sheetNames = Object.fromEntries(found?.plan?.sheets.map(({ key, name }) => [key, name]) ?? []);
  const notice = state.notice && <Notice notice={state.notice} sheetNames={sheetNames} onClose={actions.dismiss} />;
  if (greeting) return <FirstRun onDone={actions.greeted} />;
  if (run) return <Making run={run} onStop={actions.stop} />;
  if (!found || !catalogue) return <Looking notice={state.notice} onRetry={actions.begin} />;
  const { plan } = found;
  if (plan && view === "start") return <Planned name={plan.meta.name} notice={notice} onOpen={() => actions.show("overview")} />;
  if (plan) {
    const { view: shown, Content } = parts.find((part) => part.view === view) ?? parts[0]!;
    return (
      <Tabs shown={shown} state={state} onShow={actions.show}>
        <Suspense><Content state={state} actions={actions} plan={plan} catalogue={catalogue} notice={notice} /></Suspense>
      </Tabs>
    );
  }
  return (
    <Start
      notice={notice} lacksPlan={view !== undefined && view !== "start"} isEmpty={found.empty} catalogue={catalogue}
      draft={state.draft} problems={state.problems} refusals={state.refusals} clashes={state.clashes}
      onEdit={actions.edit} onAdd={actions.addOrganisations} onTick={actions.tickOrganisation} onRemove={actions.removeOrganisation}
      onOpenTemplate={actions.openTemplate} onMake={actions.make} onAcceptNames={actions.acceptNames} onDemonstrate={actions.demonstrate}
    />
  );
}
