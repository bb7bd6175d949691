import { makeStyles, mergeClasses, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { fill } from "../../../messages";
import type { Template } from "../../../workbook/content";
import { useWords } from "../../words";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  card: {
    alignItems: "start", borderRadius: tokens.borderRadiusLarge, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  label: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS },
  text: { color: tokens.colorNeutralForeground1 },
  source: { color: tokens.colorNeutralForeground2 },
});

interface TemplateCardsProps {
  templates: readonly Template[];
  /** Id of the chosen template. */
  chosen: string;
  onChoose: (id: string) => void;
}

/** The templates as cards of which one is chosen: its name, for whom it is, and the source that it follows. */
export function TemplateCards({ templates, chosen, onChoose }: TemplateCardsProps) {
  const styles = useStyles();
  const { language, words: { start: { template: words } } } = useWords();
  return (
    <RadioGroup className={styles.cards} aria-label={words.title} value={chosen} onChange={(_, data) => onChoose(data.value)}>
      {templates.map(({ id, name, description, source }) => (
        <Radio
          key={id} value={id} className={mergeClasses(styles.card, id === chosen && styles.chosen)}
          label={
            <span className={styles.label}>
              <Text weight="semibold" className={styles.text}>{name[language]}</Text>
              <Text className={styles.text}>{description[language]}</Text>
              <Text size={200} className={styles.source}>{fill(words.source, { source: source[language] })}</Text>
            </span>
          }
        />
      ))}
    </RadioGroup>
  );
}
