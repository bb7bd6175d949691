import { Text } from "@fluentui/react-components";
import { wordKey } from "../../../domain/strangeWords/meanings";
import { listFor } from "../../../domain/strangeWords/newItem";
import { asItself, askedOf, type SaidWord } from "../../../domain/strangeWords/said";
import type { StrangeWord } from "../../../domain/strangeWords/strangeWord";
import type { FoundPlan } from "../../../excel/found";
import { count, fill } from "../../../messages";
import { sharing as messages } from "../../../messages/sharing";
import { headingOf } from "../../../workbook/check/headingOf";
import { Section } from "../../widgets/Section";
import { sheetName } from "../../widgets/useGoing";
import { WordQuestions } from "../../widgets/WordQuestions";
import { useWords } from "../../words/words";

interface StrangeWordsProps {
  plan: FoundPlan;
  /** What nobody said anything of, and what somebody said since the files were read. */
  unknown: readonly StrangeWord[];
  said: readonly SaidWord[];
  onSay: (word: StrangeWord, means: string) => void;
}

/** Words of copies that no list or table has. */
export function StrangeWords({ plan, unknown, said, onSay }: StrangeWordsProps) {
  const { language } = useWords();
  const words = messages[language].words;
  const asked = askedOf(said, unknown).sort((a, b) => (wordKey(a.word) < wordKey(b.word) ? -1 : 1));
  if (asked.length === 0) return null;
  const label = ({ of, word, table, column }: StrangeWord) => (
    of === "stakeholders" ? fill(words.party, { word }) : fill(words.word, { word, column: headingOf(table, column, language), sheet: sheetName(plan, table) })
  );
  return (
    <Section title={words.title}>
      <Text>{words.intro}</Text>
      <WordQuestions
        name={words.title} asked={asked} label={label} hint={(word) => (word.count > 0 ? count(words.places, word.count) : undefined)} more={words.more} onSay={onSay}
        also={(word) => [{ value: "", text: words.none }, ...(listFor(word) ? [{ value: asItself, text: fill(words.asItself, { word: word.word }) }] : [])]}
      />
    </Section>
  );
}
