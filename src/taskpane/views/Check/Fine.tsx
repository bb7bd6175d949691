import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { check } from "../../../messages";
import { useWords } from "../../words";

const useStyles = makeStyles({
  fine: {
    display: "flex", flexDirection: "column", alignItems: "center", gap: tokens.spacingVerticalM, textAlign: "center",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`, borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorPaletteGreenBackground1, border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteGreenBorder1}`,
  },
  icon: { fontSize: "48px", color: tokens.colorPaletteGreenForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
});

/** Nothing was found: a good moment to say so. */
export function Fine() {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language].fine;
  return (
    <div className={styles.fine} role="status">
      <CheckmarkCircleRegular className={styles.icon} aria-hidden />
      <h2 className={styles.title}>{words.title}</h2>
      <Text>{words.text}</Text>
    </div>
  );
}
