import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { LightbulbRegular, WandRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { stateOf } from "../../../domain/quarters";
import { check, count } from "../../../messages";
import type { PartProps } from "../../base/part";
import type { Item } from "../../checkup/item";
import { Choice } from "../../widgets/Choice";
import { Filtered } from "../../widgets/Filtered";
import { Fold } from "../../widgets/Fold";
import { Page } from "../../widgets/Page";
import { Section } from "../../widgets/Section";
import { useWords } from "../../words/words";
import type { CheckActions } from "../actions";
import { Aside } from "./Aside";
import { FindingGroup } from "./FindingGroup";
import { concerning, countOf, partiesOf, triage, type FindingsAlike } from "./grouping";
import { MendPreview } from "./MendPreview";
import { OpenPlaces } from "../../widgets/OpenPlaces";
import { PersonalCard } from "./PersonalCard";
import { TakeBack } from "./TakeBack";

/** From so many findings on they can be looked through by organisation. */
const manyFindings = 9;

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  mend: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  tips: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) auto", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** What the rules found in the workbook: persons and errors first, by what to do; what is still empty is progress and no fault. */
export default function Check({ notice, state: { checked, network }, actions }: PartProps<object, CheckActions>) {
  const styles = useStyles();
  const { language } = useWords();
  const words = check[language];
  const [party, setParty] = useState("");
  const [hidden, setHidden] = useState<Item>();
  const [mending, setMending] = useState<readonly Item[]>();
  /** Tips that are off until people began: whether somebody asked for them. */
  const [wantsTips, setWantsTips] = useState(false);
  if (!checked) return <Page title={words.title} notice={notice}>{!notice && <Spinner size="small" label={words.busy} labelPosition="after" />}</Page>;
  if (mending) return <MendPreview items={mending} onCancel={() => setMending(undefined)} onConfirm={(some) => { setMending(undefined); void actions.mend(some); }} />;
  const { items, aside, filling, mended } = checked;
  const parties = partiesOf(items, language);
  // Whom the last finding is gone of, is not chosen any more.
  const chosen = parties.includes(party) ? party : "";
  const shown = concerning(items, chosen);
  const { personal, errors, warnings, tips } = triage(shown, language);
  const [wrong, toCheck] = [personal.length + countOf(errors), countOf(warnings)];
  const mendable = errors.flatMap((group) => group.items).filter(({ finding }) => finding.fix);
  // Before the first quarter is open there is no rhythm that a tip could better.
  const hasBegun = network?.quarters.some((quarter) => stateOf(network, quarter) !== "planned") ?? false;
  const go = async (item: Item, clearFilter = false) => {
    setHidden(await actions.goToFinding(item, clearFilter) === "filtered" ? item : undefined);
  };
  const groups = (some: readonly FindingsAlike[], as: "h2" | "h3", isFolded: (place: number) => boolean) => (
    <div className={styles.groups}>
      {some.map((group, place) => (
        <FindingGroup
          key={group.todo} group={group} as={as} isFolded={isFolded(place)} onGo={(item) => void go(item)} onChain={actions.showChain}
          onMend={setMending} onSetAside={(them, reason) => void actions.setAside(them, reason)}
        />
      ))}
    </div>
  );
  return (
    <Page
      title={[wrong > 0 ? count(words.counts.error, wrong) : words.head.none, ...(toCheck > 0 ? [count(words.head.toCheck, toCheck)] : [])].join(", ")}
      lead={wrong + toCheck === 0 ? words.head.calm : undefined} notice={notice}
    >
      {mended > 0 && <TakeBack mended={mended} onTakeBack={() => void actions.takeBack()} />}
      {mendable.length > 0 && (
        <div className={styles.mend}>
          <Button appearance="primary" icon={<WandRegular />} onClick={() => setMending(mendable)}>{count(words.repair.errors, mendable.length)}</Button>
          <Text size={200} className={styles.quiet}>{words.repair.seeFirst}</Text>
        </div>
      )}
      {hidden && <Filtered sheet={hidden.finding.sheet} onClear={() => void go(hidden, true)} onLeave={() => setHidden(undefined)} />}
      {parties.length > 1 && items.length >= manyFindings && (
        <Choice label={words.filter.party} value={chosen} options={[{ value: "", text: words.filter.anyParty }, ...parties.map((one) => ({ value: one, text: one }))]} onChoose={setParty} />
      )}
      {personal.length > 0 && <PersonalCard items={personal} onGo={(item) => void go(item)} onDeny={(item, reason, who) => void actions.setAside([item], reason, who)} />}
      {errors.length > 0 && groups(errors, "h2", () => false)}
      {chosen === "" && <OpenPlaces filling={filling} items={items.filter(({ finding }) => finding.severity === "open")} onGo={(item) => void go(item)} />}
      {warnings.length > 0 && <Section title={words.head.section}>{groups(warnings, "h3", (place) => place > 0)}</Section>}
      {tips.length > 0 && (hasBegun || wantsTips
        ? <Fold title={count(words.counts.tip, countOf(tips))} isOpenAtFirst={wantsTips}>{groups(tips, "h2", (place) => place > 0)}</Fold>
        : (
          <div className={styles.tips}>
            <LightbulbRegular aria-hidden />
            <Text>{words.tipsOff.text}</Text>
            <Button size="small" onClick={() => setWantsTips(true)}>{count(words.tipsOff.show, countOf(tips))}</Button>
          </div>
        ))}
      {aside.length > 0 && <Aside aside={aside} onBack={(item) => void actions.bringBack(item)} />}
      {!hasBegun && wrong === 0 && <Text size={200} className={styles.quiet}>{words.head.watching}</Text>}
    </Page>
  );
}
