import { Button, Field, makeStyles, MessageBar, MessageBarBody, Select, Spinner, Text, tokens } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { SlideTextRegular } from "@fluentui/react-icons/svg/slide-text";
import { useMemo, useState } from "react";
import type { BoardFileKind } from "../../../board/file";
import { story } from "../../../domain/board/story";
import { board, fill, say } from "../../../messages";
import { officeSavesFiles } from "../../office";
import { Page } from "../../parts/Page";
import { Section } from "../../parts/Section";
import { useWords } from "../../words";
import type { PartProps } from "..";
import { Contents } from "./Contents";
import { usualQuarter } from "./usualQuarter";

const useStyles = makeStyles({
  buttons: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  button: { justifyContent: "start", minHeight: "44px" },
  field: { minWidth: 0 },
});

const kinds = ["presentation", "pack"] as const satisfies readonly BoardFileKind[];
const icons = { presentation: <SlideTextRegular />, pack: <DocumentRegular /> } as const;

/** A presentation and a meeting pack for the board, of a quarter that is chosen here. */
export default function Board({ state: { network }, actions, notice }: PartProps) {
  const styles = useStyles();
  const { language } = useWords();
  const words = board[language].pane;
  const [chosen, setChosen] = useState<string>();
  const [making, setMaking] = useState<BoardFileKind>();
  const quarter = chosen !== undefined && network?.quarters.includes(chosen) ? chosen : network && usualQuarter(network);
  // Names stand on Start and do not change what comes in.
  const told = useMemo(() => (network && quarter !== undefined ? story(network, quarter, { name: "", region: "" }) : undefined), [network, quarter]);
  const make = async (kind: BoardFileKind) => {
    if (quarter === undefined) return;
    setMaking(kind);
    try {
      await actions.makeForBoard(kind, quarter);
    } finally {
      setMaking(undefined);
    }
  };

  if (!network) return <Page title={words.title} notice={notice}>{!notice && <Spinner size="small" label={words.busy} labelPosition="after" />}</Page>;
  if (quarter === undefined || !told) return <Page title={words.title} notice={notice}><Text>{words.noQuarter}</Text></Page>;
  return (
    <Page title={words.title} lead={words.lead} notice={notice}>
      {!officeSavesFiles() && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{say({ code: "filesNotSavedHere", details: {} }, language)}</MessageBarBody></MessageBar>}
      <Field className={styles.field} label={words.quarter}>
        <Select value={quarter} onChange={(_, { value }) => setChosen(value)}>
          {network.quarters.map((one) => <option key={one} value={one}>{one}</option>)}
        </Select>
      </Field>
      {told.ok ? (
        <>
          <Section title={words.contents}><Contents story={told.value} /></Section>
          <Text>{fill(words.small, { bound: told.value.bound })}</Text>
        </>
      ) : <Text>{say(told.problem, language)}</Text>}
      <div className={styles.buttons}>
        {kinds.map((kind) => (
          <Button
            key={kind} className={styles.button} icon={icons[kind]} appearance={kind === "presentation" ? "primary" : "secondary"}
            disabledFocusable={making !== undefined || !told.ok || !officeSavesFiles()} onClick={() => void make(kind)}
          >
            {words.make[kind]}
          </Button>
        ))}
        <div role="status">{making && <Spinner size="tiny" label={words.making[making]} labelPosition="after" />}</div>
      </div>
    </Page>
  );
}
