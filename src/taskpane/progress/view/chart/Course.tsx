import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { IndicatorSeries } from "../../../../domain/indicators/series";
import { fill } from "../../../../messages";
import { progress } from "../../../../messages/progress";
import { Safe } from "../../../widgets/Safe";
import { useWords } from "../../../words/words";
import { charted } from "./charted";
import { ChartLegend } from "./ChartLegend";
import { loadChart } from "./loadChart";
import { ValuesTable } from "./ValuesTable";

const IndicatorChart = lazy(loadChart);

const useStyles = makeStyles({
  course: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  button: { alignSelf: "start" },
});

interface CourseProps {
  series: IndicatorSeries;
  /** Title of the sheet with measurements. */
  measurements: string;
}

/** The course of an indicator over the quarters, as a chart and on request as a table. */
export function Course({ series, measurements }: CourseProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = progress[language];
  const [isTable, setTable] = useState(false);
  const { name } = series.indicator;
  if (!series.quarters.some(({ value }) => value !== undefined)) return <Text>{fill(words.chart.empty, { sheet: measurements })}</Text>;
  const drawn = charted(series, language);
  return (
    <div className={styles.course}>
      <ChartLegend drawn={drawn} />
      <Safe instead={<Text>{words.chart.notLoaded}</Text>}>
        <Suspense fallback={<Spinner size="tiny" label={words.chart.busy} labelPosition="after" />}>
          <IndicatorChart label={fill(words.chart.label, { name })} {...drawn} />
        </Suspense>
      </Safe>
      <Button className={styles.button} appearance="transparent" size="small" aria-expanded={isTable} onClick={() => setTable(!isTable)}>
        {isTable ? words.table.hide : words.table.show}
      </Button>
      {isTable && <ValuesTable series={series} />}
    </div>
  );
}
