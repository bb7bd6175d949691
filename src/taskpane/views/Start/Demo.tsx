import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { useWords } from "../../words";

const useStyles = makeStyles({
  demo: {
    display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalL, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
  text: { color: tokens.colorNeutralForeground2 },
  button: { marginTop: tokens.spacingVerticalS },
});

/** A way to look around before anything is filled in. */
export function Demo({ onDemonstrate }: { onDemonstrate: () => void }) {
  const styles = useStyles();
  const { words: { start: { demo: words } } } = useWords();
  return (
    <div className={styles.demo}>
      <Text weight="semibold">{words.title}</Text>
      <Text className={styles.text}>{words.text}</Text>
      <Button className={styles.button} icon={<EyeRegular />} onClick={onDemonstrate}>{words.button}</Button>
    </div>
  );
}
