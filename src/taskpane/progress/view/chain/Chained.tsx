import { Button, Text } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useMemo, type ReactNode } from "react";
import { chain, kindOf, type Subject } from "../../../../domain/chain/chain";
import { figures } from "../../../../domain/indicators/figures";
import type { Network } from "../../../../domain/network";
import type { RecordPlace } from "../../../../domain/reading/recordColumns";
import { progress } from "../../../../messages/progress";
import type { Item } from "../../../checkup/item";
import { Page } from "../../../widgets/Page";
import { useWords } from "../../../words/words";
import { Findings } from "./Findings";
import { LinkedGroup } from "./LinkedGroup";
import { linkedTo } from "./linked";
import { Missing } from "./Missing";
import { SubjectCard } from "./SubjectCard";

interface ChainedProps {
  subject: Subject;
  network: Network;
  /** What the check found in the workbook. */
  items: readonly Item[];
  notice?: ReactNode;
  onGo: (place: RecordPlace) => void;
  onFinding: (item: Item) => void;
  onChain: (subject: Subject) => void;
  onBack: () => void;
}

/** What hangs on a row, and what it hangs on: indicators, actions, agreements, improvements, what the check found there, and what was not measured. */
export function Chained({ subject, network, items, notice, onGo, onFinding, onChain, onBack }: ChainedProps) {
  const { language } = useWords();
  const words = progress[language].chain;
  const found = useMemo(() => chain(network, subject), [network, subject]);
  const all = useMemo(() => figures(network), [network]);
  const button = <Button size="small" icon={<ArrowLeftRegular />} onClick={onBack}>{words.back}</Button>;
  if (!found) return <Page title={words.title} notice={notice} takesFocus><div>{button}</div><Text>{words.gone}</Text></Page>;
  const groups = linkedTo(kindOf(subject.table), found, all, network.today, language);
  const rows = [found.subject, ...found.measurements].map(({ place }) => place);
  const about = items.filter(({ place }) => place && rows.some(({ table, row }) => table === place.table && row === place.row));
  const series = all.find(({ indicator }) => indicator === found.subject);
  return (
    <Page title={words.title} notice={notice} takesFocus>
      <div>{button}</div>
      <SubjectCard found={found} kind={kindOf(subject.table)} all={all} today={network.today} onGo={onGo} />
      {groups.map((group) => <LinkedGroup key={group.kind} group={group} onGo={onGo} onChain={onChain} />)}
      {series && <Missing series={series} measurements={found.measurements} today={network.today} onGo={onGo} />}
      <Findings items={about} onGo={onFinding} />
    </Page>
  );
}
