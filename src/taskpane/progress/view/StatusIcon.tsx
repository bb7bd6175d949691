import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleHalfFillRegular, CircleRegular, type FluentIcon, WarningFilled } from "@fluentui/react-icons";
import type { Status } from "../../../domain/indicators/status";

const useStyles = makeStyles({
  icon: { fontSize: "20px", flexShrink: 0 },
  onCourse: { color: tokens.colorPaletteGreenForeground1 },
  attention: { color: tokens.colorPaletteDarkOrangeForeground1 },
  offCourse: { color: tokens.colorPaletteRedForeground1 },
  noVerdict: { color: tokens.colorNeutralForeground3 },
});

/** The same signs as on the sheets, each with its own outline, so that they differ without colour. */
const icons: Readonly<Record<Status, FluentIcon>> = {
  onCourse: CheckmarkCircleFilled, attention: CircleHalfFillRegular, offCourse: WarningFilled, noVerdict: CircleRegular,
};

/** The picture of a verdict; the word always stands beside it. */
export function StatusIcon({ status }: { status: Status }) {
  const styles = useStyles();
  const Icon = icons[status];
  return <Icon className={mergeClasses(styles.icon, styles[status])} aria-hidden />;
}
