import { Button, Spinner, Text } from "@fluentui/react-components";
import { useState } from "react";
import { check, count } from "../../../messages";
import { severities } from "../../../domain/finding";
import type { PartProps } from "..";
import type { Item } from "../../checking/item";
import { Filtered } from "../../parts/Filtered";
import { Page } from "../../parts/Page";
import { Section } from "../../parts/Section";
import { useWords } from "../../words";
import { Aside } from "./Aside";
import { Filters } from "./Filters";
import { FindingGroup } from "./FindingGroup";
import { Fine } from "./Fine";
import { filtered, grouped, noFilter } from "./grouping";
import { TakeBack } from "./TakeBack";

/** What the rules found in the workbook, by sheet and by what to do. */
export default function Check({ notice, state: { checked }, actions }: PartProps) {
  const { language } = useWords();
  const words = check[language];
  const [filter, setFilter] = useState(noFilter);
  const [hidden, setHidden] = useState<Item>();
  if (!checked) return <Page title={words.title} notice={notice}>{!notice && <Spinner size="small" label={words.busy} labelPosition="after" />}</Page>;
  const { items, aside, mended } = checked;
  const shown = filtered(items, filter);
  const go = async (item: Item, clearFilter = false) => {
    setHidden(await actions.goToFinding(item, clearFilter) === "filtered" ? item : undefined);
  };
  return (
    <Page title={words.title} lead={items.length > 0 ? <Counts items={items} /> : undefined} notice={notice}>
      {mended > 0 && <TakeBack mended={mended} onTakeBack={() => void actions.takeBack()} />}
      {items.length === 0 && <Fine />}
      {items.length > 0 && <Filters filter={filter} items={items} onChange={setFilter} />}
      {hidden && <Filtered sheet={hidden.finding.sheet} onClear={() => void go(hidden, true)} onLeave={() => setHidden(undefined)} />}
      {items.length > 0 && shown.length === 0 && (
        <div role="status"><Text>{words.filter.none}</Text> <Button size="small" onClick={() => setFilter(noFilter)}>{words.filter.clear}</Button></div>
      )}
      {grouped(shown, language).map(({ sheet, groups }) => (
        <Section key={sheet} title={sheet || words.workbook}>
          {groups.map((group) => (
            <FindingGroup
              key={group.todo} group={group} onGo={(item) => void go(item)} onChain={actions.showChain}
              onMend={(some) => void actions.mend(some)} onSetAside={(item, reason) => void actions.setAside(item, reason)}
            />
          ))}
        </Section>
      ))}
      {aside.length > 0 && <Aside aside={aside} onBack={(item) => void actions.bringBack(item)} />}
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
