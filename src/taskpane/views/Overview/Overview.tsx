import { Badge, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../messages";
import { addQuarters, readQuarter, writeQuarter } from "../../../domain/quarter";
import type { SheetKey } from "../../../workbook/meta";
import type { Found, FoundPlan } from "../../../excel/found";
import { Page } from "../../parts/Page";
import { Section } from "../../parts/Section";
import type { Catalogue } from "../../state";
import { useWords } from "../../words";
import { Gaps } from "./Gaps";
import { SheetList } from "./SheetList";

const useStyles = makeStyles({
  demo: { alignSelf: "start", height: "auto", whiteSpace: "normal", textAlign: "start" },
});

export interface OverviewProps {
  notice?: ReactNode;
  plan: FoundPlan;
  tables: Found["tables"];
  sheets: Catalogue["sheets"];
  onOpen: (key: SheetKey) => void;
  /** Makes what is missing or unfinished; rows that are there stay as they are. */
  onComplete: () => void;
}

/** A workbook that has a plan: whose it is, where people are on every sheet, and what is missing. */
export function Overview({ notice, plan, tables, sheets, onOpen, onComplete }: OverviewProps) {
  const styles = useStyles();
  const { words: { overview: words } } = useWords();
  return (
    <Page title={plan.meta.name || words.unnamed} lead={<Period from={plan.meta.from} quarters={plan.meta.quarters} />} notice={notice}>
      {plan.meta.demo && <Badge className={styles.demo} appearance="tint" color="warning" size="extra-large">{words.demo}</Badge>}
      <Gaps plan={plan} sheets={sheets} onComplete={onComplete} />
      <Section title={words.sheets}>
        <SheetList plan={plan} tables={tables} sheets={sheets} onOpen={onOpen} />
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
