import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { openImprovements, type Improvement } from "../../../domain/improvements";
import type { Network } from "../../../domain/network";
import { count, fill } from "../../../messages";
import { forms } from "../../../messages/forms";
import type { FormTable } from "../../adding/adding";
import { Bar } from "../../parts/Bar";
import { Section } from "../../parts/Section";
import { useWords } from "../../words";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  point: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  text: { overflowWrap: "anywhere" },
  more: { alignSelf: "start" },
});

/** How many points are shown at first. */
const firstPoints = 5;

interface ImprovementsProps {
  /** The table whose form is shown: at that of an action all points, at another its own. */
  of: FormTable;
  network: Network;
  /** Whether somebody is filling in an action: what was typed does not disappear without a question. */
  isBusy: boolean;
  onMake: (improvement: Improvement) => void;
}

/** What could be better and has no action yet, each with the button that makes one. Nothing where there is none. */
export function Improvements({ of, network, isBusy, onMake }: ImprovementsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = forms[language].improvements;
  const [isAll, setAll] = useState(false);
  const [asked, setAsked] = useState<Improvement>();
  const open = openImprovements(network).filter(({ place }) => of === "actions" || place.table === of);
  if (open.length === 0) return null;
  const make = (one: Improvement) => {
    if (isBusy && asked !== one) return setAsked(one);
    setAsked(undefined);
    onMake(one);
  };
  return (
    <Section title={words.title}>
      <Text size={200} className={styles.quiet}>{words.text}</Text>
      <ul className={styles.list} aria-label={words.title}>
        {open.slice(0, isAll ? undefined : firstPoints).map((one) => (
          <li key={`${one.place.table} ${one.place.row}`} className={styles.point}>
            <Text className={styles.text}>{one.text}</Text>
            <Text size={200} className={styles.quiet}>{[words.from[one.place.table], ...one.parties].join(" · ")}</Text>
            {asked?.place.row === one.place.row && asked.place.table === one.place.table
              ? (
                <Bar intent="warning" title={words.replace.title} buttons={<><Button onClick={() => make(asked)}>{words.replace.yes}</Button><Button onClick={() => setAsked(undefined)}>{words.replace.no}</Button></>}>
                  {words.replace.text}
                </Bar>
              )
              : <Button size="small" aria-label={fill(words.buttonOf, { text: one.text })} onClick={() => make(one)}>{words.button}</Button>}
          </li>
        ))}
      </ul>
      {!isAll && open.length > firstPoints && <Button className={styles.more} appearance="transparent" onClick={() => setAll(true)}>{count(words.more, open.length - firstPoints)}</Button>}
    </Section>
  );
}
