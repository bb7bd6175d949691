import { Field, makeStyles, Text } from "@fluentui/react-components";
import type { Template } from "../../../workbook/content";
import { fill } from "../../../messages";
import { offeredSheets, type Catalogue } from "../../base/catalogue";
import { Fold } from "../../widgets/Fold";
import { Tick } from "../../widgets/Tick";
import { useWords } from "../../words/words";
import type { Draft } from "../state/draft";
import { willBe } from "../state/willBe";
import { Indicators } from "./Indicators";
import { OptionalSheets } from "./OptionalSheets";
import { Picture } from "./Picture";

const useStyles = makeStyles({ told: { overflowWrap: "anywhere" } });

interface WorkbookStepProps {
  catalogue: Catalogue;
  template: Template | undefined;
  draft: Draft;
  onEdit: (change: Partial<Draft>) => void;
}

/** The last step: what will be made, as a picture and in a sentence, and the choices that most people leave as they are. */
export function WorkbookStep({ catalogue, template, draft, onEdit }: WorkbookStepProps) {
  const styles = useStyles();
  const { language, words: { start: words } } = useWords();
  const will = willBe(catalogue, template, draft, language);
  const offered = template ? offeredSheets(template) : [];
  return (
    <>
      <Picture will={will} name={draft.name.trim()} />
      <Text className={styles.told}>{will.sentence}</Text>
      {template && Object.keys(template.examples).length > 0 && (
        <Field hint={words.examples.hint}>
          <Tick label={words.examples.label} checked={draft.examples} onTick={(examples) => onEdit({ examples })} />
        </Field>
      )}
      {template?.examples.indicators && draft.examples && (
        <Fold title={fill(words.indicators.title, { count: will.indicators, all: template.examples.indicators.length })}>
          <Indicators template={template} leftOut={draft.leftOut} onChoose={(leftOut) => onEdit({ leftOut })} />
        </Fold>
      )}
      {offered.length > 0 && (
        <Fold title={fill(words.sheets.title, { count: will.sheets.length, all: will.sheets.length + offered.filter((key) => !draft.sheets.includes(key)).length })}>
          <OptionalSheets sheets={catalogue.sheets} offered={offered} chosen={draft.sheets} always={will.always} onChoose={(sheets) => onEdit({ sheets })} />
        </Fold>
      )}
    </>
  );
}
