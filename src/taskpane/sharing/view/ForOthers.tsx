import { Button, makeStyles, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { audiences, leftBehind } from "../../../domain/audience/audience";
import { count, fill } from "../../../messages";
import { sharing as messages } from "../../../messages/sharing";
import { officeSavesFiles } from "../../base/office";
import { Bar } from "../../widgets/Bar";
import { Choice } from "../../widgets/Choice";
import { Section } from "../../widgets/Section";
import { useWords } from "../../words/words";
import type { SharingActions } from "../actions";
import type { Sharing } from "../state";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
  radios: { alignItems: "start", "& label": { minWidth: 0, overflowWrap: "anywhere" } },
  button: { alignSelf: "stretch" },
});

interface ForOthersProps {
  sharing: Sharing;
  quarters: readonly string[];
  actions: Pick<SharingActions, "chooseAudience" | "makeForAudience">;
  /** Opens where this workbook is kept as a template. */
  onTemplate: () => void;
}

/** Copies that nobody fills in: for a board, for everybody, or for another network. What stays behind is said before anything is made. */
export function ForOthers({ sharing: { audience, handed, busy }, quarters, actions, onTemplate }: ForOthersProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].forOthers;
  const isBusy = busy !== undefined;
  return (
    <Section title={words.title}>
      {handed && <Bar intent="success">{handed.file === undefined ? words.opened : fill(words.made, { file: handed.file })}</Bar>}
      <Text>{words.intro}</Text>
      <RadioGroup className={styles.radios} aria-label={words.who} value={audience?.audience ?? ""} onChange={(_, { value }) => { const chosen = audiences.find((one) => one === value); if (chosen) void actions.chooseAudience(chosen); }}>
        {audiences.map((one) => <Radio key={one} value={one} label={words.audience[one]} />)}
      </RadioGroup>
      {audience && (
        <>
          <Choice label={words.quarter} value={audience.quarter} options={quarters.map((quarter) => ({ value: quarter, text: quarter }))} onChoose={(quarter) => void actions.chooseAudience(audience.audience, quarter)} />
          <Text>{fill(words.holds[audience.audience], { quarter: audience.quarter, indicators: audience.indicators, rows: audience.rows })}</Text>
          <Text weight="semibold" id="left-behind">{words.leftOut}</Text>
          <ul className={styles.list} aria-labelledby="left-behind">
            {leftBehind.flatMap((what) => { const number = audience.leftOut[what]; return number === undefined ? [] : [<li key={what}>{count(words.left[what], number)}</li>]; })}
          </ul>
          <Bar intent="warning">{words.readFirst[audience.audience]}</Bar>
          <Button className={styles.button} disabledFocusable={isBusy} onClick={() => void actions.makeForAudience()}>{(officeSavesFiles() ? words.make : words.open)[audience.audience]}</Button>
        </>
      )}
      <Text>{words.network}</Text>
      {/* A button and no link: in a contrast theme a link that is pressed here would look like the text before it. */}
      <Button className={styles.button} onClick={onTemplate}>{words.template}</Button>
    </Section>
  );
}
