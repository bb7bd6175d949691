import { SearchBox, Text } from "@fluentui/react-components";
import { CheckboxCheckedRegular, type FluentIcon, HandshakeRegular, PeopleTeamRegular, TargetRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { Network } from "../../../../domain/network";
import type { RecordPlace } from "../../../../domain/reading/recordColumns";
import { search, type SearchHit, type SearchedTable } from "../../../../domain/search/search";
import { now } from "../../../../messages/now";
import type { Ways } from "../../../base/part";
import { useWords } from "../../../words/words";
import { More } from "../../../widgets/More";
import { useFirst } from "../../../widgets/useFirst";
import { Lines, TaskLine } from "./TaskLine";

const icons: Readonly<Record<SearchedTable, FluentIcon>> = { stakeholders: PeopleTeamRegular, actions: CheckboxCheckedRegular, indicators: TargetRegular, agreements: HandshakeRegular };

/** As many are shown at first. */
const first = 6;

interface FindProps {
  network: Network;
  actions: Pick<Ways, "show" | "showChain">;
  onGo: (place: RecordPlace) => void;
}

/** One box that finds a party, action, indicator or agreement: a party's row comes to the front, of the others what hangs on it is shown. */
export function Find({ network, actions, onGo }: FindProps) {
  const { language } = useWords();
  const words = now[language].find;
  const [wanted, setWanted] = useState("");
  const found = useMemo(() => search(network, wanted), [network, wanted]);
  const open = ({ table, id, row }: SearchHit) => {
    if (table === "stakeholders") return onGo({ table, row });
    actions.showChain({ table, id, row });
  };
  return (
    <div>
      <SearchBox style={{ width: "100%", maxWidth: "none" }} aria-label={words.label} placeholder={words.hint} value={wanted} onChange={(_, { value }) => setWanted(value)} />
      {wanted.trim() !== "" && <FoundRows key={wanted} found={found} onOpen={open} />}
    </div>
  );
}

function FoundRows({ found, onOpen }: { found: readonly SearchHit[]; onOpen: (row: SearchHit) => void }) {
  const { language } = useWords();
  const words = now[language].find;
  const { shown, rest, showMore } = useFirst(found, first);
  if (found.length === 0) return <Text role="status">{words.none}</Text>;
  return (
    <>
      <Lines label={words.results}>
        {shown.map((row) => {
          const Icon = icons[row.table];
          return (
            <TaskLine
              key={`${row.table} ${row.row}`} icon={<Icon fontSize={20} aria-hidden />} name={row.name}
              detail={[words.kinds[row.table], row.detail].filter(Boolean).join(" · ")} onOpen={() => onOpen(row)}
            />
          );
        })}
      </Lines>
      <More rest={rest} words={words.more} onMore={showMore} />
    </>
  );
}
