import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CircleRegular, ErrorCircleRegular, type FluentIcon, LightbulbRegular, WarningRegular } from "@fluentui/react-icons";
import type { Severity } from "../../domain/finding";

const useStyles = makeStyles({
  icon: { fontSize: "20px", flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  tip: { color: tokens.colorBrandForeground1 },
});

const icons: Readonly<Record<Severity, FluentIcon>> = { error: ErrorCircleRegular, warning: WarningRegular, open: CircleRegular, tip: LightbulbRegular };

/** The picture of a severity; the word always stands beside it. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}
