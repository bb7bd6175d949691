import { Button, Spinner, Text } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { check, count } from "../../../messages";
import { severities } from "../../../domain/finding";
import type { Actions } from "../../actions";
import type { Item } from "../../checking/item";
import { Page } from "../../parts/Page";
import { Section } from "../../parts/Section";
import { useWords } from "../../words";
import { Filtered } from "./Filtered";
import { Filters } from "./Filters";
import { FindingGroup } from "./FindingGroup";
import { Fine } from "./Fine";
import { filtered, grouped, noFilter, partiesOf } from "./grouping";

export interface CheckProps {
  notice?: ReactNode;
  /** Absent until there was a check. */
  items: readonly Item[] | undefined;
  actions: Pick<Actions, "goToFinding">;
}

/** What the rules found in the workbook, by sheet and by what to do. */
export default function Check({ notice, items, actions }: CheckProps) {
  const { language } = useWords();
  const words = check[language];
  const [filter, setFilter] = useState(noFilter);
  const [hidden, setHidden] = useState<Item>();
  if (!items) return <Page title={words.title} notice={notice}>{!notice && <Spinner size="small" label={words.busy} labelPosition="after" />}</Page>;
  const shown = filtered(items, filter);
  const go = async (item: Item, clearFilter = false) => {
    setHidden(await actions.goToFinding(item, clearFilter) === "filtered" ? item : undefined);
  };
  return (
    <Page title={words.title} lead={items.length > 0 ? <Counts items={items} /> : undefined} notice={notice}>
      {items.length === 0 && <Fine />}
      {items.length > 0 && <Filters filter={filter} parties={partiesOf(items, language)} onChange={setFilter} />}
      {hidden && <Filtered sheet={hidden.finding.sheet} onClear={() => void go(hidden, true)} onLeave={() => setHidden(undefined)} />}
      {items.length > 0 && shown.length === 0 && (
        <div role="status"><Text>{words.filter.none}</Text> <Button size="small" onClick={() => setFilter(noFilter)}>{words.filter.clear}</Button></div>
      )}
      {grouped(shown, language).map(({ sheet, groups }) => (
        <Section key={sheet} title={sheet || words.workbook}>
          {groups.map((group) => <FindingGroup key={group.todo} group={group} onGo={(item) => void go(item)} />)}
        </Section>
      ))}
    </Page>
  );
}

function Counts({ items }: { items: readonly Item[] }) {
  const { language } = useWords();
  const parts = severities.flatMap((severity) => {
    const number = items.filter(({ finding }) => finding.severity === severity).length;
    return number === 0 ? [] : [count(check[language].counts[severity], number)];
  });
  return <>{parts.join(", ")}</>;
}
