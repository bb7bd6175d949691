import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { alike } from "../../domain/names";
import type { Counted } from "../../messages";
import { useFirst } from "./useFirst";
import { More } from "./More";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
  one: { justifyContent: "start", textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", width: "100%" },
  about: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** How many are shown at first; with more of them they can be searched. */
const first = 6;

interface PickOneProps<Value> {
  options: readonly { value: Value; text: string; about?: string }[];
  words: { list: string; search: string; none: string; more: Counted };
  onPick: (value: Value) => void;
}

/** One of a list that may be long, each a button: the first of it, the others on request or by a search. */
export function PickOne<Value extends string | number>({ options, words, onPick }: PickOneProps<Value>) {
  const styles = useStyles();
  const [wanted, setWanted] = useState("");
  const found = options.filter(({ text, about = "" }) => wanted.trim() === "" || alike(`${text} ${about}`).includes(alike(wanted)));
  const { shown, rest, showMore } = useFirst(found, first);
  return (
    <>
      {options.length > first && <Input size="small" aria-label={words.search} placeholder={words.search} value={wanted} onChange={(_, { value }) => setWanted(value)} />}
      {found.length === 0 && <Text size={200}>{words.none}</Text>}
      <ul className={styles.list} aria-label={words.list}>
        {shown.map(({ value, text, about }) => (
          <li key={value}><Button appearance="subtle" className={styles.one} onClick={() => onPick(value)}><span>{text}{about && <Text size={200} className={styles.about}>{about}</Text>}</span></Button></li>
        ))}
      </ul>
      <More rest={rest} words={words.more} onMore={showMore} />
    </>
  );
}
