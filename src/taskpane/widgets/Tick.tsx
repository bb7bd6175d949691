import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  tick: { alignItems: "start", marginLeft: "-8px" },
  // Fluent greys what is not ticked: people take it for something that they may not choose.
  label: { color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
});

interface TickProps {
  label: string;
  checked: boolean;
  onTick: (isTicked: boolean) => void;
}

/** A box to tick, of which the words are as clear when it is empty. */
export function Tick({ label, checked, onTick }: TickProps) {
  const styles = useStyles();
  return <Checkbox className={styles.tick} label={<span className={styles.label}>{label}</span>} checked={checked} onChange={(_, data) => onTick(data.checked === true)} />;
}
