import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { now } from "../../../../messages/now";
import { useWords } from "../../../words/words";

const useStyles = makeStyles({ switch: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalXS } });

/** For whom the overview speaks: for the network, or for the organisation of whoever looks. */
export function ViewerSwitch({ isOwn, onTurn }: { isOwn: boolean; onTurn: (toOwn: boolean) => void }) {
  const styles = useStyles();
  const { language } = useWords();
  const words = now[language];
  return (
    <div role="group" aria-label={words.viewer} className={styles.switch}>
      <ToggleButton checked={!isOwn} onClick={() => onTurn(false)}>{words.everyone}</ToggleButton>
      <ToggleButton checked={isOwn} onClick={() => onTurn(true)}>{words.own}</ToggleButton>
    </div>
  );
}
