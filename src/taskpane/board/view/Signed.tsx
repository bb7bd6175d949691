import { Button, Field, makeStyles, Select, Spinner, Text, tokens } from "@fluentui/react-components";
import { DocumentSignatureRegular, TableRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { isInNetwork } from "../../../domain/board/plan";
import type { Network } from "../../../domain/network";
import type { PlacedSheet } from "../../../excel/placeSheet";
import { fill } from "../../../messages";
import { documents } from "../../../messages/documents";
import { officeSavesFiles } from "../../base/office";
import { Section } from "../../widgets/Section";
import { useWords } from "../../words/words";
import type { BoardActions } from "../actions";

const useStyles = makeStyles({
  button: { justifyContent: "start", textAlign: "start", minHeight: "44px" },
  // A long name of a party does not make the pane wider.
  field: { minWidth: 0, "& > span": { minWidth: 0 }, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  buttons: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface SignedProps {
  network: Pick<Network, "stakeholders">;
  actions: Pick<BoardActions, "makePlan" | "placePlan" | "makeParticipation">;
}

/** What boards sign: the plan of approach, and a declaration of one party or of all. */
export function Signed({ network: { stakeholders }, actions }: SignedProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = documents[language].pane;
  const parties = stakeholders.filter(isInNetwork).map(({ organisation }) => organisation);
  const [chosen, setChosen] = useState("");
  const [isMaking, setMaking] = useState(false);
  const [placed, setPlaced] = useState<PlacedSheet>();
  const party = parties.find((one) => one === chosen);
  const isIdle = !isMaking && officeSavesFiles();
  const make = async (work: () => Promise<PlacedSheet | undefined | void>) => {
    if (isMaking) return;
    setMaking(true);
    setPlaced(undefined);
    try {
      setPlaced(await work() ?? undefined);
    } finally {
      setMaking(false);
    }
  };
  return (
    <Section title={words.title}>
      <Text>{words.lead}</Text>
      <div className={styles.buttons}>
        <Button className={styles.button} icon={<DocumentSignatureRegular />} disabledFocusable={!isIdle} onClick={() => { if (isIdle) void make(actions.makePlan); }}>{words.plan}</Button>
        <Button className={styles.button} icon={<TableRegular />} disabledFocusable={isMaking} onClick={() => void make(actions.placePlan)}>{words.planSheet}</Button>
        <Field className={styles.field} label={words.party}>
          <Select value={party ?? ""} onChange={(_, { value }) => setChosen(value)}>
            <option value="">{words.everyone}</option>
            {parties.map((one) => <option key={one} value={one}>{one}</option>)}
          </Select>
        </Field>
        <Button className={styles.button} icon={<DocumentSignatureRegular />} disabledFocusable={!isIdle} onClick={() => { if (isIdle) void make(() => actions.makeParticipation(party)); }}>{words.participation}</Button>
        <div role="status">
          {isMaking && <Spinner size="tiny" label={words.making} labelPosition="after" />}
          {placed && <Text>{placed.kept === undefined ? fill(words.placed, { sheet: placed.sheet }) : fill(words.placedBeside, { sheet: placed.sheet, kept: placed.kept })}</Text>}
        </div>
      </div>
      <Text size={200} className={styles.quiet}>{words.onSheets}</Text>
    </Section>
  );
}
