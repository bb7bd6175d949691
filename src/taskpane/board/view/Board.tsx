import { Button, Field, makeStyles, MessageBar, MessageBarBody, Select, Spinner, Text, tokens } from "@fluentui/react-components";
import { DocumentRegular, SlideTextRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { BoardFileKind } from "../../../board/file";
import { story } from "../../../domain/board/story";
import type { Network } from "../../../domain/network";
import { fill, say } from "../../../messages";
import { board } from "../../../messages/board";
import { officeSavesFiles } from "../../base/office";
import { Page } from "../../widgets/Page";
import { Section } from "../../widgets/Section";
import { useWords } from "../../words/words";
import type { PartProps } from "../../base/part";
import type { BoardActions } from "../actions";
import { Contents } from "./Contents";
import { Signed } from "./Signed";

const useStyles = makeStyles({
  buttons: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  button: { justifyContent: "start", textAlign: "start", minHeight: "44px" },
  field: { minWidth: 0 },
});

const kinds = ["presentation", "pack"] as const satisfies readonly BoardFileKind[];
const icons = { presentation: <SlideTextRegular />, pack: <DocumentRegular /> } as const;

/** A presentation and a meeting pack for the board, of a quarter that is chosen here. */
export default function Board({ state: { network }, actions, notice }: PartProps<object, BoardActions>) {
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
  const signed = <Signed network={network} actions={actions} />;
  if (quarter === undefined || !told) return <Page title={words.title} notice={notice}><Text>{words.noQuarter}</Text>{signed}</Page>;
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
      {signed}
    </Page>
  );
}

/** The quarter that a board most likely wants: the last one with a measurement, or else the first; undefined without quarters. */
function usualQuarter({ quarters, measurements }: Pick<Network, "quarters" | "measurements">): string | undefined {
  const measured = new Set(measurements.filter(({ value }) => value !== undefined).map(({ quarter }) => quarter));
  return quarters.findLast((quarter) => measured.has(quarter)) ?? quarters[0];
}
