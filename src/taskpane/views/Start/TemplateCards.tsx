import { Badge, Checkbox, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
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
  leads: { alignSelf: "start" },
});

interface TemplateCardsProps {
  templates: readonly Template[];
  /** Ids of the chosen templates; the first one leads. */
  chosen: readonly string[];
  onTick: (id: string) => void;
}

/** The templates as cards of which one or more are ticked: name, for whom it is, and the source that it follows. With more, one leads. */
export function TemplateCards({ templates, chosen, onTick }: TemplateCardsProps) {
  const styles = useStyles();
  const { language, words: { start: { template: words } } } = useWords();
  return (
    <div role="group" className={styles.cards} aria-label={words.title}>
      <Text size={200} className={styles.source}>{words.hint}</Text>
      {templates.map(({ id, name, description, source }) => (
        <Checkbox
          key={id} checked={chosen.includes(id)} onChange={() => onTick(id)} className={mergeClasses(styles.card, chosen.includes(id) && styles.chosen)}
          label={
            <span className={styles.label}>
              <Text weight="semibold" className={styles.text}>{name[language]}</Text>
              {chosen.length > 1 && chosen[0] === id && <Badge className={styles.leads} appearance="tint">{words.leads}</Badge>}
              <Text className={styles.text}>{description[language]}</Text>
              <Text size={200} className={styles.source}>{fill(words.source, { source: source[language] })}</Text>
            </span>
          }
        />
      ))}
    </div>
  );
}
