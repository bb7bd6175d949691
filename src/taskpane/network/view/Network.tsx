import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { momentsOf } from "../../../domain/networkMap/relation";
import { fill } from "../../../messages";
import { network as messages } from "../../../messages/network";
import type { PartProps } from "../../base/part";
import type { DrawingActions } from "../actions/drawing";
import type { KumuActions } from "../actions/kumu";
import { Filtered } from "../../widgets/Filtered";
import { Page } from "../../widgets/Page";
import { Section } from "../../widgets/Section";
import { svgText } from "../picture";
import { useWords } from "../../words/words";
import { Canvas } from "./Canvas";
import { Drawing } from "./Drawing";
import { drawnOf } from "./drawnOf";
import { MapLegend } from "./MapLegend";
import { Moments } from "./Moments";
import { PartyList } from "./PartyList";
import { paneLetters } from "./placed";

const useStyles = makeStyles({
  everyone: { alignSelf: "start" },
  buttons: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
});

/** Pixels: sharp on a page of A4. */
const pictureSize = 1600;
/** How large names are in the picture, in units of the drawing: smaller where there are more of them, so that they do not cover each other. */
function pictureLetters(parties: number): number {
  return parties <= 16 ? 22 : parties <= 28 ? 18 : 15;
}
/** More names than this do not stand beside each other where the drawing is as wide as the pane. */
const mostNamed = 8;

/** How large names are in a drawing of so many times the width of the pane, so that they can be read; absent where they do not fit. */
function lettersAt(size: number, parties: number): number | undefined {
  if (size >= 2) return pictureLetters(parties);
  return parties <= mostNamed ? Math.round(paneLetters / size) : undefined;
}

/** The ways to a first relation: the sheet for them, and the form of one. */
interface RelationWays {
  addSheet(key: "relations"): Promise<void>;
  openForm(table: "relations"): Promise<void>;
}

/** The network as a drawing, with the same in words below it; two half-years can be held beside each other. */
export default function Network({ state, actions, plan, notice }: PartProps<object, DrawingActions & KumuActions & RelationWays>) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language];
  const [asked, setAsked] = useState<{ moment: string; earlier: string | undefined }>();
  const [chosen, setChosen] = useState<string>();
  const [hidden, setHidden] = useState<number>();
  const picture = useRef<SVGSVGElement>(null);
  const network = state.network;
  const moments = useMemo(() => momentsOf(network?.relations ?? []), [network]);
  const moment = asked && moments.includes(asked.moment) ? asked.moment : moments.at(-1);
  const earlier = asked?.earlier !== undefined && moments.includes(asked.earlier) ? asked.earlier : undefined;
  const drawn = useMemo(() => (
    network && moment !== undefined ? drawnOf(network.stakeholders, network.relations, moment, earlier) : undefined
  ), [network, moment, earlier]);
  const go = async (row: number, clearFilter = false) => {
    setHidden(await actions.goToRow("relations", row, clearFilter) === "filtered" ? row : undefined);
  };

  if (!network) return <Page title={words.title} notice={notice}>{!notice && <Spinner size="small" label={words.busy} labelPosition="after" />}</Page>;
  const sheetOf = (key: "relations" | "networkMap") => plan.sheets.find((sheet) => sheet.key === key);
  if (!sheetOf("relations")) {
    return (
      <Page title={words.title} lead={words.lead} notice={notice}>
        <Text>{words.empty.noSheet}</Text>
        <Button appearance="primary" onClick={() => void actions.addSheet("relations")}>{words.empty.addSheet}</Button>
      </Page>
    );
  }
  if (!drawn || moment === undefined || drawn.lines.length === 0 && earlier === undefined) {
    return (
      <Page title={words.title} lead={words.lead} notice={notice}>
        <Text weight="semibold">{words.empty.noRelations}</Text>
        <Text>{words.empty.next}</Text>
        <Button appearance="primary" onClick={() => { void actions.openForm("relations"); actions.show("add"); }}>{words.empty.add}</Button>
        <Button onClick={() => void actions.goTo("relations")}>{words.empty.go}</Button>
        <Button onClick={() => actions.show("importing")}>{words.empty.bring}</Button>
      </Page>
    );
  }
  const title = `${plan.meta.name} ${moment}`.trim();
  const alt = fill(words.drawing, { parties: drawn.parties.length, relations: drawn.lines.length });
  const caption = { title: plan.meta.name, moment: earlier === undefined ? moment : fill(words.comparedWith, { moment, earlier }) };
  const svg = () => (picture.current ? svgText(picture.current, pictureSize) : "");
  return (
    <Page title={words.title} lead={words.lead} notice={notice}>
      <Moments moments={moments} moment={moment} earlier={earlier} onChange={(one, other) => setAsked({ moment: one, earlier: other })} />
      <Canvas>{(size) => <Drawing drawn={drawn} chosen={chosen} letters={lettersAt(size, drawn.parties.length)} onChoose={(name) => setChosen(name === chosen ? undefined : name)} />}</Canvas>
      <Section title={words.summary}><MapLegend lines={drawn.lines} compared={earlier !== undefined} /></Section>
      <Section title={words.parties}>
        {chosen !== undefined && <Button className={styles.everyone} size="small" onClick={() => setChosen(undefined)}>{words.everyone}</Button>}
        {hidden !== undefined && <Filtered sheet={sheetOf("relations")?.name ?? ""} onClear={() => void go(hidden, true)} onLeave={() => setHidden(undefined)} />}
        <PartyList drawn={drawn} relations={network.relations} chosen={chosen} onChoose={setChosen} onGo={(row) => void go(row)} />
      </Section>
      <Section title={words.save.title}>
        <Text>{words.save.text}</Text>
        <div className={styles.buttons}>
          {sheetOf("networkMap") && <Button onClick={() => void actions.placeDrawing(svg(), alt)}>{fill(words.save.sheet, { sheet: sheetOf("networkMap")?.name ?? "" })}</Button>}
          <Button onClick={() => void actions.saveDrawing("png", svg(), title)}>{words.save.png}</Button>
          <Button onClick={() => void actions.saveDrawing("svg", svg(), title)}>{words.save.svg}</Button>
          <Button onClick={() => void actions.saveForKumu(moment, title)}>{words.save.kumu}</Button>
          <Button onClick={() => void actions.savePartiesForKumu(title)}>{words.save.kumuParties}</Button>
        </div>
      </Section>
      {/* What is saved has all names, whatever part is shown above. */}
      <div hidden aria-hidden><Drawing ref={picture} drawn={drawn} letters={pictureLetters(drawn.parties.length)} caption={caption} /></div>
    </Page>
  );
}
