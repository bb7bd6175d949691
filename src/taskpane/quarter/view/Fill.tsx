import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Finding } from "../../../domain/finding";
import type { Network } from "../../../domain/network";
import { deliveries } from "../../../domain/quarters";
import { fill, quarter } from "../../../messages";
import type { Ways } from "../../base/part";
import type { QuarterActions } from "../actions/quarter";
import type { Checked } from "../../checkup/item";
import type { Desk } from "../state/desk";
import { Choice } from "../../widgets/Choice";
import { keyOf } from "../state/answers";
import { formOf, wrongIn } from "../state/form";
import { useWords } from "../../words/words";
import { AnswerCard } from "./AnswerCard";
import { firstField, goOn } from "../../widgets/keyboard";
import { useGrowing } from "../../widgets/useGrowing";
import { Orphans } from "./Orphans";
import { SaveBar } from "./SaveBar";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

const nothing: readonly Finding[] = [];

interface FillProps {
  network: Network;
  quarter: string;
  desk: Desk;
  checked: Checked | undefined;
  actions: QuarterActions & Pick<Ways, "goToRow">;
}

/** The form of an organisation: every indicator that it is asked for, one under the other. */
export function Fill({ network, quarter: chosen, desk, checked, actions }: FillProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].fill;
  const form = useRef<HTMLDivElement>(null);
  const [arrived, setArrived] = useState(0);
  const parties = useMemo(() => deliveries(network, chosen), [network, chosen]);
  const last = desk.organisation ?? network.stakeholders.find(({ id }) => id === desk.remembered)?.organisation;
  const place = Math.max(0, parties.findIndex(({ organisation }) => organisation === last));
  const party = parties[place];
  const rows = useMemo(() => (party ? formOf(network, chosen, party.organisation) : []), [network, chosen, party]);
  const keys = useMemo(() => new Set(network.measurements.map(keyOf)), [network]);
  const findings = useMemo(() => findingsByRow(checked), [checked]);
  const wrong = useMemo(() => wrongIn(network, chosen, findings), [network, chosen, findings]);
  const drawn = useGrowing(rows, party?.organisation ?? "");
  // Who goes on to the next organisation goes on typing there.
  useEffect(() => {
    if (arrived > 0) firstField(form.current)?.focus();
  }, [arrived]);
  if (!party) return <Text>{fill(words.noOrganisation, { quarter: chosen })}</Text>;
  const next = parties[place + 1]?.organisation;
  const unsaved = Object.keys(desk.drafts);
  const orphans = unsaved.filter((key) => !keys.has(key));
  const goNext = () => {
    if (next === undefined) return actions.atDesk({ part: "delivered" });
    actions.atDesk({ organisation: next });
    setArrived((times) => times + 1);
  };
  return (
    <>
      <Choice
        label={words.organisation} value={party.organisation} onChoose={(value) => actions.atDesk({ organisation: value })}
        options={parties.map(({ organisation, filled, expected }) => ({ value: organisation, text: fill(words.option, { organisation, filled: filled - wrong(organisation), expected }) }))}
      />
      <Orphans drafts={orphans.flatMap((key) => desk.drafts[key] ?? [])} onLetGo={() => actions.letGo(orphans)} />
      <Text size={200} className={styles.hint}>{words.hint}</Text>
      <div ref={form} className={styles.form} onKeyDown={(event: KeyboardEvent<HTMLElement>) => goOn(event, form.current)}>
        {drawn.map((row) => {
          const key = keyOf(row.measurement);
          return (
            <AnswerCard
              key={key} row={row} draft={desk.drafts[key]} isSaved={desk.saved.has(key)}
              findings={findings.get(row.measurement.id) ?? nothing} actions={actions}
            />
          );
        })}
        <SaveBar
          party={party} wrong={wrong(party.organisation)} unsaved={unsaved.length} problem={desk.problem} next={next}
          onSave={() => void actions.saveAnswers(unsaved)} onNext={goNext}
        />
      </div>
    </>
  );
}

/** What the check found in the rows of measurements, by their ids. A row without an id has a finding of its own in the check. */
function findingsByRow(checked: Checked | undefined): Map<string, Finding[]> {
  const byRow = new Map<string, Finding[]>();
  for (const { finding } of checked?.items ?? []) {
    if (finding.table !== "measurements" || finding.row === "") continue;
    byRow.set(finding.row, [...byRow.get(finding.row) ?? [], finding]);
  }
  return byRow;
}
