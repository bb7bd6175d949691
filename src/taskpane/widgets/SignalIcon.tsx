import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  CircleHalfFillRegular,
  CircleRegular,
  type FluentIcon,
  PlayRegular,
  StopRegular,
  WarningFilled,
} from "@fluentui/react-icons";
import type { ActionSignal } from "../../domain/signals/actions";

const useStyles = makeStyles({
  icon: { fontSize: "20px", flexShrink: 0, color: tokens.colorNeutralForeground3 },
  late: { color: tokens.colorPaletteRedForeground1 },
  soon: { color: tokens.colorPaletteDarkOrangeForeground1 },
  running: { color: tokens.colorBrandForeground1 },
  notStarted: {},
  done: { color: tokens.colorPaletteGreenForeground1 },
  stopped: {},
});

const icons: Readonly<Record<ActionSignal, FluentIcon>> = {
  late: WarningFilled, soon: CircleHalfFillRegular, running: PlayRegular, notStarted: CircleRegular, done: CheckmarkCircleFilled, stopped: StopRegular,
};

/** The picture of how an action stands; the word always stands beside it. */
export function SignalIcon({ signal }: { signal: ActionSignal }) {
  const styles = useStyles();
  const Icon = icons[signal];
  return <Icon className={mergeClasses(styles.icon, styles[signal])} aria-hidden />;
}
