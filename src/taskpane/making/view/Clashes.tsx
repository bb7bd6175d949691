import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../../messages";
import { Bar } from "../../widgets/Bar";
import type { Clash } from "../state/making";
import { useWords } from "../../words/words";

const useStyles = makeStyles({ names: { margin: 0, marginTop: tokens.spacingVerticalXS, paddingLeft: "20px" } });

/** Names of ours that the workbook already uses for something of the user's, and the names that one click accepts instead. */
export function Clashes({ clashes, onAccept }: { clashes: readonly Clash[]; onAccept: () => void }) {
  const styles = useStyles();
  const { words: { start: { conflict: words } } } = useWords();
  return (
    <Bar intent="warning" title={words.title} buttons={<Button onClick={onAccept}>{words.accept}</Button>}>
      {words.text}
      <ul className={styles.names}>{clashes.map((clash) => <li key={clash.name}>{fill(words.line, { name: clash.name, suggestion: clash.suggestion })}</li>)}</ul>
    </Bar>
  );
}
