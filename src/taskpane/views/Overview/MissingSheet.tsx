import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { fill } from "../../../messages";
import type { SheetKey } from "../../../workbook/meta";
import { useWords } from "../../words";

const useStyles = makeStyles({
  missing: {
    display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalM, alignItems: "center",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  icon: { fontSize: "20px", color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** A sheet that is gone, with the button that brings it back. */
export function MissingSheet({ sheet, name, onRestore }: { sheet: SheetKey; name: string; onRestore: () => void }) {
  const styles = useStyles();
  const { words: { overview: words } } = useWords();
  return (
    <div className={styles.missing} data-sheet={sheet}>
      <WarningRegular className={styles.icon} aria-hidden />
      <Text>{fill(words.missing, { name })}</Text>
      <Button size="small" aria-label={fill(words.restoreLabel, { name })} onClick={onRestore}>{words.restore}</Button>
    </div>
  );
}
