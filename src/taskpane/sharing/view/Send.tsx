import { Button, Checkbox, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ShieldRegular } from "@fluentui/react-icons";
import { isoDay } from "../../../domain/quarter";
import { count, fill } from "../../../messages";
import { sharing as messages } from "../../../messages/sharing";
import { officeSavesFiles } from "../../base/office";
import type { Offer } from "../../copies/offer";
import { Bar } from "../../widgets/Bar";
import { Fold } from "../../widgets/Fold";
import { More } from "../../widgets/More";
import { useFirst } from "../../widgets/useFirst";
import { fromDateInput } from "../../words/dates";
import { useWords } from "../../words/words";
import type { SharingActions } from "../actions";
import { chosenParties, wantedBack } from "../chosen";
import type { Sharing } from "../state";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  line: { display: "flex", flexDirection: "column", alignItems: "start", "& label": { minWidth: 0, overflowWrap: "anywhere" } },
  quiet: { color: tokens.colorNeutralForeground2 },
  // Under the name that stands beside the box.
  gets: { color: tokens.colorNeutralForeground2, paddingLeft: "32px", paddingBottom: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  input: { maxWidth: "220px", minWidth: 0 },
  privacy: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "stretch" },
});

/** Parties that are shown at first: who has thirty of them gets to the button too. */
const first = 12;

interface SendProps {
  sharing: Sharing;
  offer: Offer;
  actions: Pick<SharingActions, "chooseParties" | "chooseTable" | "chooseDeadline" | "makeCopies">;
  /** The ways to a first party: the form of one, or a list that is there already. */
  onParty: () => void;
  onList: () => void;
}

/** Who gets a copy of what, and by when it is wanted back. */
export function Send({ sharing, offer, actions, onParty, onList }: SendProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language].send;
  const { leftOut, made, busy } = sharing;
  const deadline = wantedBack(sharing);
  const chosen = chosenParties(sharing);
  const isAll = chosen.length === offer.parties.length;
  const shown = offer.tables.filter(({ table }) => !leftOut.includes(table));
  const gets = (rows: Offer["parties"][number]["rows"]) => shown.flatMap(({ table, sheet }) => { const found = rows.find((one) => one.table === table)?.count ?? 0; return found > 0 ? [fill(words.part, { sheet, count: found })] : []; }).join(", ") || words.nothing;
  const { shown: parties, rest, showMore } = useFirst(offer.parties, first);
  const saves = officeSavesFiles();
  if (offer.parties.length === 0) {
    return (
      <Bar
        intent="info" title={words.noParties.title}
        buttons={<><Button appearance="primary" onClick={onParty}>{words.noParties.button}</Button><Button onClick={onList}>{words.noParties.bring}</Button></>}
      >
        {words.noParties.text}
      </Bar>
    );
  }
  return (
    <>
      {made && <Bar intent="success">{[...(made.repaired > 0 ? [count(words.repaired, made.repaired)] : []), made.file === undefined ? count(words.opened, made.count) : fill(count(words.made, made.count), { file: made.file })].join(" ")}</Bar>}
      <Text>{words.intro}</Text>
      <ul className={styles.list} aria-label={words.all}>
        <li className={styles.line}>
          <Checkbox
            label={chosen.length === 0 ? words.all : count(words.count, chosen.length)} checked={isAll ? true : chosen.length > 0 ? "mixed" : false}
            onChange={() => actions.chooseParties(isAll ? [] : offer.parties.map(({ name }) => name))}
          />
        </li>
        {parties.map(({ name, rows }) => (
          <li key={name} className={styles.line}>
            <Checkbox
              label={name} checked={chosen.includes(name)}
              onChange={(_, { checked }) => actions.chooseParties(checked === true ? [...chosen, name] : chosen.filter((one) => one !== name))}
            />
            <Text size={200} className={styles.gets}>{gets(rows)}</Text>
          </li>
        ))}
      </ul>
      <More rest={rest} words={words.more} onMore={showMore} />
      <Fold title={words.parts}>
        <ul className={styles.list}>
          {offer.tables.map(({ table, sheet }) => (
            <li key={table}><Checkbox label={sheet} checked={!leftOut.includes(table)} onChange={(_, { checked }) => actions.chooseTable(table, checked === true)} /></li>
          ))}
        </ul>
      </Fold>
      <Field label={words.deadline} hint={offer.quarter === undefined ? words.noQuarter : fill(words.quarter, { quarter: offer.quarter })}>
        <Input className={styles.input} type="date" value={deadline === undefined ? "" : isoDay(deadline)} onChange={(_, { value }) => actions.chooseDeadline(fromDateInput(value))} />
      </Field>
      <div className={styles.privacy}><ShieldRegular fontSize={20} aria-hidden /><Text size={200}>{words.privacy}</Text></div>
      {!saves && <Text size={200} className={styles.quiet}>{words.openHint}</Text>}
      {chosen.length === 0
        ? <Text weight="semibold">{words.choose}</Text>
        : (
          <Button className={styles.button} appearance="primary" size="large" disabledFocusable={busy !== undefined} onClick={() => void actions.makeCopies()}>
            {count(saves ? words.make : words.open, chosen.length)}
          </Button>
        )}
    </>
  );
}
