import { makeStyles, tokens } from "@fluentui/react-components";
import { isCumulative } from "../../../domain/indicators/totals";
import type { Indicator } from "../../../domain/network";
import { fill, quarter, type Language } from "../../../messages";
import { inUnit, targetText as agreedText, valueText } from "../../words/numbers";
import type { Previous } from "../state/form";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  facts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  fact: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
  value: { margin: 0, color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
});

interface FactsProps {
  indicator: Indicator;
  previous: Previous | undefined;
}

/** What a person wants beside the field: the value before this one, the target, and which way is better. */
export function Facts({ indicator, previous }: FactsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = quarter[language].fill.facts;
  const before = previous
    ? fill(words.previousOf, { value: inUnit(valueText(previous.value, indicator, language), indicator), quarter: previous.quarter })
    : words.previousNone;
  return (
    <dl className={styles.facts}>
      <div className={styles.fact}><dt>{words.previous}</dt><dd className={styles.value}>{before}</dd></div>
      <div className={styles.fact}><dt>{words.target}</dt><dd className={styles.value}>{targetText(indicator, language)}</dd></div>
    </dl>
  );
}

function targetText(indicator: Indicator, language: Language): string {
  const words = quarter[language].fill.facts;
  const { target, margin, direction } = indicator;
  if (target === undefined) return words.targetNone;
  const agreed = (value: number) => inUnit(agreedText(value, indicator, language), indicator);
  // What is typed is of the quarter alone, and the target is of all of them together.
  const amount = isCumulative(indicator) ? fill(words.targetTotal, { target: agreed(target) }) : agreed(target);
  if (direction === "band" && margin !== undefined) return fill(words.targetBand, { target: amount, margin: agreed(margin) });
  return direction ? `${amount} (${words.direction[direction]})` : amount;
}
