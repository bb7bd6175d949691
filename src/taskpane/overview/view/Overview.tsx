import { Badge, makeStyles } from "@fluentui/react-components";
import { ArrowImportRegular, ColumnTripleRegular, PeopleCommunityRegular, SaveRegular } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import { fill } from "../../../messages";
import { addQuarters, readQuarter, writeQuarter } from "../../../domain/quarter";
import { Fold } from "../../widgets/Fold";
import { Page } from "../../widgets/Page";
import { useWords } from "../../words/words";
import type { OverviewProps } from "./needs";
import { More } from "./More";
import { Lines, TaskLine } from "./now/TaskLine";

// These come when the pane is there already.
const Gaps = lazy(() => import(/* webpackChunkName: "now" */ "./Gaps"));
const Now = lazy(() => import(/* webpackChunkName: "now" */ "./now/Now"));
const SheetList = lazy(() => import(/* webpackChunkName: "now" */ "./SheetList"));

const useStyles = makeStyles({
  demo: { alignSelf: "start", height: "auto", whiteSpace: "normal", textAlign: "start" },
  icon: { fontSize: "20px" },
});

/** A workbook that has a plan: whose it is, where people are and what now; below that, what is needed less often. */
export function Overview(part: OverviewProps) {
  const { notice, plan, state, catalogue, actions } = part;
  const styles = useStyles();
  const { words: { overview: words } } = useWords();
  const seen = plan.sheets.filter(({ visibility }) => visibility === "visible").length;
  return (
    <Page isTitleAbove title={plan.meta.name || words.unnamed} lead={<Period from={plan.meta.from} quarters={plan.meta.quarters} />} notice={notice}>
      {plan.meta.demo && <Badge className={styles.demo} appearance="tint" color="warning" size="extra-large">{words.demo}</Badge>}
      <Suspense>
        <Gaps plan={plan} sheets={catalogue.sheets} checked={state.checked} onComplete={actions.complete} onMakeRoom={actions.makeRoom} onBringUp={actions.bringUp} />
        <Now {...part} />
      </Suspense>
      <div>
        <Fold title={fill(words.allSheets, { count: seen })}>
          <Suspense><SheetList plan={plan} tables={state.found?.tables ?? []} sheets={catalogue.sheets} onOpen={actions.goTo} /></Suspense>
        </Fold>
        <More plan={plan} catalogue={catalogue} onAdd={actions.addSheet} />
      </div>
      <Lines label={words.rest}>
        <TaskLine icon={<PeopleCommunityRegular className={styles.icon} aria-hidden />} name={words.workshops.button} detail={words.workshops.text} onOpen={() => actions.show("workshops")} />
        <TaskLine icon={<ArrowImportRegular className={styles.icon} aria-hidden />} name={words.importing.button} detail={words.importing.text} onOpen={() => actions.show("importing")} />
        <TaskLine icon={<SaveRegular className={styles.icon} aria-hidden />} name={words.template.button} detail={words.template.text} onOpen={() => actions.show("template")} />
        <TaskLine icon={<ColumnTripleRegular className={styles.icon} aria-hidden />} name={words.columns.show} detail={words.columns.text} onOpen={() => void actions.showAllColumns()} />
        <TaskLine icon={<ColumnTripleRegular className={styles.icon} aria-hidden />} name={words.columns.hide} detail={words.columns.hideText} onOpen={() => void actions.hideEmptyColumns()} />
      </Lines>
    </Page>
  );
}

function Period({ from, quarters }: { from: string; quarters: number }) {
  const { words: { overview: words } } = useWords();
  const first = readQuarter(from);
  if (!first.ok) return null;
  return <>{fill(words.period, { from, to: writeQuarter(addQuarters(first.value, quarters - 1)) })}</>;
}
