import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { minQuarters } from "../../../domain/choices";
import { count } from "../../../messages";
import { withoutIndicators } from "../../../workbook/exampleIndicators";
import { isOptional } from "../../../workbook/meta";
import { toChoices, type Draft } from "../../draft";
import { chosenTemplate } from "../../offer";
import { SheetIcon } from "../../parts/SheetIcon";
import type { Catalogue } from "../../state";
import { useWords } from "../../words";

const useStyles = makeStyles({
  box: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: tokens.spacingVerticalL,
    borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  sheets: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  sheet: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM },
  purpose: { gridColumn: "2", color: tokens.colorNeutralForeground2 },
});

/** What will be made: how much, and every sheet with what it is for. */
export function Preview({ catalogue: { templates, sheets }, draft }: { catalogue: Catalogue; draft: Draft }) {
  const styles = useStyles();
  const { language, words: { start: { preview: words } } } = useWords();
  const template = draft.examples ? chosenTemplate(templates, draft.templates) : undefined;
  const examples = template && withoutIndicators(template.examples, draft.leftOut, language);
  const shown = sheets.filter(({ key, visibility }) => visibility === "visible" && (!isOptional(key) || draft.sheets.includes(key)));
  const { quarters } = toChoices(draft, language);
  const amounts = [
    count(words.count, shown.length),
    count(words.parties, draft.organisations.length),
    ...(quarters >= minQuarters ? [count(words.quarters, quarters)] : []),
    ...(examples?.agreements ? [count(words.agreements, examples.agreements.length)] : []),
    ...(examples?.actions ? [count(words.actions, examples.actions.length)] : []),
    ...(examples?.indicators ? [count(words.indicators, examples.indicators.length)] : []),
  ];
  return (
    <div className={styles.box}>
      <Text>{amounts.join(" · ")}</Text>
      <ul className={styles.sheets}>
        {shown.map(({ key, name, purpose }) => (
          <li key={key} className={styles.sheet}>
            <SheetIcon sheet={key} />
            <Text weight="semibold">{name[language]}</Text>
            <Text size={200} className={styles.purpose}>{purpose[language]}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
