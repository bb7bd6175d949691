import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { fill } from "../../../messages";
import { useWords } from "../../words/words";

const useStyles = makeStyles({
  missing: {
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, alignItems: "center",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  icon: { fontSize: "20px", color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** The place of a sheet that is gone. */
export function MissingSheet({ name }: { name: string }) {
  const styles = useStyles();
  const { words: { overview: words } } = useWords();
  return (
    <div className={styles.missing}>
      <WarningRegular className={styles.icon} aria-hidden />
      <Text>{fill(words.missing, { name })}</Text>
    </div>
  );
}
