import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Chain, ChainKind } from "../../../../domain/chain/chain";
import type { IndicatorSeries } from "../../../../domain/indicators/series";
import type { RecordPlace } from "../../../../domain/reading/recordColumns";
import { progress } from "../../../../messages/progress";
import { useWords } from "../../../words/words";
import { linked } from "./linked";

const useStyles = makeStyles({
  card: {
    display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground2, overflowWrap: "anywhere",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface SubjectCardProps {
  found: Chain;
  kind: ChainKind;
  all: readonly IndicatorSeries[];
  today: number;
  onGo: (place: RecordPlace) => void;
}

/** The row that was asked: what it is, its name, how it stands, and the way to it. */
export function SubjectCard({ found, kind, all, today, onGo }: SubjectCardProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = progress[language];
  const { name, stands, place } = linked(found.subject, all, today, language);
  return (
    <div className={styles.card}>
      <Text size={200} className={styles.quiet}>{words.chain.kind[kind]}</Text>
      <Text weight="semibold">{name}</Text>
      <Text size={200} className={styles.quiet}>{stands}</Text>
      <Button size="small" onClick={() => onGo(place)}>{words.go}</Button>
    </div>
  );
}
