import { makeStyles, tokens } from "@fluentui/react-components";
import { wordKey } from "../../domain/strangeWords/meanings";
import type { SaidWord } from "../../domain/strangeWords/said";
import type { StrangeWord } from "../../domain/strangeWords/strangeWord";
import type { Counted } from "../../messages";
import { Choice } from "./Choice";
import { More } from "./More";
import { useFirst } from "./useFirst";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none", minWidth: 0, overflowWrap: "anywhere" } });

/** How many words are shown at first. */
const firstWords = 8;

interface WordQuestionsProps {
  /** What the list is called to those who do not see its heading. */
  name: string;
  /** The words, with what was said of each; in an order that stays as somebody chooses, and so does the keyboard. */
  asked: readonly SaidWord[];
  label: (word: StrangeWord) => string;
  hint: (word: StrangeWord) => string | undefined;
  /** What can be said beside what a word stands for; the first is that nobody said anything, "". */
  also: (word: StrangeWord) => readonly { value: string; text: string }[];
  more: Counted;
  onSay: (word: StrangeWord, means: string) => void;
}

/** Words from outside that no list or table has: somebody says once what each stands for. */
export function WordQuestions({ name, asked, label, hint, also, more, onSay }: WordQuestionsProps) {
  const styles = useStyles();
  const { shown, rest, showMore } = useFirst(asked, firstWords);
  return (
    <>
      <ul className={styles.list} aria-label={name}>
        {shown.map(({ word, means }) => (
          <li key={wordKey(word)}>
            <Choice label={label(word)} hint={hint(word)} value={means} onChoose={(chosen) => onSay(word, chosen)} options={[...also(word), ...word.options.map((one) => ({ value: one.means, text: one.text }))]} />
          </li>
        ))}
      </ul>
      <More rest={rest} words={more} onMore={showMore} />
    </>
  );
}
