import { makeStyles, mergeClasses, Radio, Text, tokens } from "@fluentui/react-components";
import type { Template } from "../../../workbook/content";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  card: {
    alignItems: "start", borderRadius: tokens.borderRadiusLarge, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "& label": { width: "100%", paddingTop: tokens.spacingVerticalSNudge, paddingBottom: tokens.spacingVerticalSNudge },
  },
  chosen: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  label: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A step plan as a card of which one is chosen: its name and for whom it is. */
export function PlanCard({ template: { id, name, description }, isChosen }: { template: Template; isChosen: boolean }) {
  const styles = useStyles();
  const { language } = useWords();
  return (
    <Radio
      value={id} className={mergeClasses(styles.card, isChosen && styles.chosen)}
      label={
        <span className={styles.label}>
          <Text weight="semibold">{name[language]}</Text>
          <Text size={200} className={styles.quiet}>{description[language]}</Text>
        </span>
      }
    />
  );
}
