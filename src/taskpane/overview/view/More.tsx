import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { fill } from "../../../messages";
import type { FoundPlan } from "../../../excel/found";
import type { SheetKey } from "../../../workbook/meta";
import { Fold } from "../../widgets/Fold";
import { chosenTemplate, offeredSheets, type Catalogue } from "../../base/catalogue";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  sheet: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalM, alignItems: "center" },
  purpose: { gridColumn: "1", color: tokens.colorNeutralForeground2 },
  add: { gridColumn: "2", gridRow: "1 / 3" },
});

interface MoreProps {
  plan: FoundPlan;
  catalogue: Catalogue;
  onAdd: (key: SheetKey) => void;
}

/** The sheets that the workbook's templates offer and that are not in it, each with a button that makes it. Nothing where it has them all. */
export function More({ plan, catalogue: { templates, sheets }, onAdd }: MoreProps) {
  const styles = useStyles();
  const { language, words: { overview: { more: words } } } = useWords();
  const template = chosenTemplate(templates, plan.meta.templates);
  const there = new Set<SheetKey>([...plan.sheets.map(({ key }) => key), ...plan.missing]);
  const offered = template ? offeredSheets(template).filter((key) => !there.has(key)) : [];
  if (offered.length === 0) return null;
  return (
    <Fold title={fill(words.count, { count: offered.length })}>
      <Text size={200} className={styles.hint}>{words.text}</Text>
      <ul className={styles.list} aria-label={words.title}>
        {sheets.filter(({ key }) => offered.some((one) => one === key)).map(({ key, name, purpose }) => (
          <li key={key} className={styles.sheet}>
            <Text weight="semibold">{name[language]}</Text>
            <Text size={200} className={styles.purpose}>{purpose[language]}</Text>
            <Button className={styles.add} icon={<AddRegular />} aria-label={fill(words.add, { name: name[language] })} onClick={() => onAdd(key)} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
