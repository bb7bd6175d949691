import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ begin: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalM } });

interface BeginProps {
  children: ReactNode;
  /** What the button says, and whether it is the one to press on this screen. */
  button: string;
  isFirst?: boolean;
  onPress: () => void;
}

/** Why there is nothing to show yet, and the button that ends that. */
export function Begin({ children, button, isFirst = false, onPress }: BeginProps) {
  const styles = useStyles();
  return (
    <div className={styles.begin}>
      <Text>{children}</Text>
      <Button appearance={isFirst ? "primary" : "secondary"} onClick={onPress}>{button}</Button>
    </div>
  );
}
