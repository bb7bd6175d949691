import { makeStyles, tokens } from "@fluentui/react-components";
import {
  CalendarLtrRegular,
  DataBarVerticalRegular,
  DataTrendingRegular,
  type FluentIcon,
  HandshakeRegular,
  HistoryRegular,
  HomeRegular,
  PeopleTeamRegular,
  TableSimpleRegular,
  TargetRegular,
  TaskListSquareLtrRegular,
} from "@fluentui/react-icons";
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
