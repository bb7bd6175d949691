import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { FluentIcon } from "@fluentui/react-icons";
import type { Severity } from "../../../domain/finding";

const useStyles = makeStyles({
  icon: { fontSize: "20px", flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  tip: { color: tokens.colorBrandForeground1 },
});

const icons: Readonly<Record<Severity, FluentIcon>> = { error: ErrorCircleRegular, warning: WarningRegular, tip: LightbulbRegular };

/** The picture of a severity; the word always stands beside it. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}
