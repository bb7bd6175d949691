import { Badge, Button, makeStyles, Text } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { fill } from "../../../messages";
import { addQuarters, readQuarter, writeQuarter } from "../../../domain/quarter";
import { Page } from "../../parts/Page";
import { Section } from "../../parts/Section";
import { useWords } from "../../words";
import type { PartProps } from "..";
import { Gaps } from "./Gaps";
import { More } from "./More";
import { SheetList } from "./SheetList";

/** Comes when the pane is there already: the sheets can be opened meanwhile. */
const Now = lazy(() => import(/* webpackChunkName: "now" */ "./Now/Now"));

const useStyles = makeStyles({
  demo: { alignSelf: "start", height: "auto", whiteSpace: "normal", textAlign: "start" },
  button: { alignSelf: "start" },
});

/** A workbook that has a plan: whose it is, where people are and what now, what every sheet holds, and what is missing. */
export function Overview(part: PartProps) {
  const { notice, plan, state, catalogue, actions } = part;
  const styles = useStyles();
  const { words: { overview: words } } = useWords();
  return (
    <Page title={plan.meta.name || words.unnamed} lead={<Period from={plan.meta.from} quarters={plan.meta.quarters} />} notice={notice}>
      {plan.meta.demo && <Badge className={styles.demo} appearance="tint" color="warning" size="extra-large">{words.demo}</Badge>}
      <Gaps plan={plan} sheets={catalogue.sheets} checked={state.checked} onComplete={actions.complete} />
      <Suspense><Now {...part} /></Suspense>
      <Section title={words.sheets}>
        <SheetList plan={plan} tables={state.found?.tables ?? []} sheets={catalogue.sheets} onOpen={actions.goTo} />
      </Section>
      <Section title={words.importing.title}>
        <Text>{words.importing.text}</Text>
        <Button className={styles.button} onClick={() => actions.show("importing")}>{words.importing.button}</Button>
      </Section>
      <More plan={plan} catalogue={catalogue} onAdd={actions.addSheet} />
      <Section title={words.template.title}>
        <Text>{words.template.text}</Text>
        <Button className={styles.button} onClick={() => actions.show("template")}>{words.template.button}</Button>
      </Section>
    </Page>
  );
}

function Period({ from, quarters }: { from: string; quarters: number }) {
  const { words: { overview: words } } = useWords();
  const first = readQuarter(from);
  if (!first.ok) return null;
  return <>{fill(words.period, { from, to: writeQuarter(addQuarters(first.value, quarters - 1)) })}</>;
}
