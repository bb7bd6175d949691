import { makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { DataBarVerticalRegular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { HandshakeRegular } from "@fluentui/react-icons/svg/handshake";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { HomeRegular } from "@fluentui/react-icons/svg/home";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import { TableSimpleRegular } from "@fluentui/react-icons/svg/table-simple";
import { TargetRegular } from "@fluentui/react-icons/svg/target";
import { TaskListSquareLtrRegular } from "@fluentui/react-icons/svg/task-list-square-ltr";
import type { FluentIcon } from "@fluentui/react-icons";
import type { SheetKey } from "../../workbook/meta";

const useStyles = makeStyles({ icon: { fontSize: "20px", color: tokens.colorBrandForeground1 } });

/** Sheets without a picture of their own get that of a table. */
const icons: Readonly<Partial<Record<SheetKey, FluentIcon>>> = {
  start: HomeRegular,
  stakeholders: PeopleTeamRegular,
  agreements: HandshakeRegular,
  actions: TaskListSquareLtrRegular,
  indicators: TargetRegular,
  measurements: DataTrendingRegular,
  quarters: CalendarLtrRegular,
  corrections: HistoryRegular,
  dashboard: DataBarVerticalRegular,
};

/** The picture beside a sheet's name; the name itself says it all. */
export function SheetIcon({ sheet }: { sheet: SheetKey }) {
  const styles = useStyles();
  const Icon = icons[sheet] ?? TableSimpleRegular;
  return <Icon className={styles.icon} aria-hidden />;
}
