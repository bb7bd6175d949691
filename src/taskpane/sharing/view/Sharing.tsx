import { makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { fill, say } from "../../../messages";
import { sharing as messages } from "../../../messages/sharing";
import type { PartProps } from "../../base/part";
import { Bar } from "../../widgets/Bar";
import { Page } from "../../widgets/Page";
import { useWords } from "../../words/words";
import type { SharingActions } from "../actions";
import type { Sharing as State, SharingState } from "../state";
import { Bring } from "./Bring";
import { Choices } from "./Choices";
import { ForOthers } from "./ForOthers";
import { Log } from "./Log";
import { Send } from "./Send";
import { Sent } from "./Sent";

const useStyles = makeStyles({ tabs: { alignSelf: "stretch", flexWrap: "wrap" }, room: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, minWidth: 0 } });

const rooms = ["send", "back", "log"] as const satisfies readonly State["tab"][];

/** The way to the form of a party. */
interface PartyForm {
  openForm(table: "stakeholders"): Promise<void>;
}

/** Copies for partners: sending them, taking them back, and what came of that. */
export default function Sharing({ state: { sharing, network, others }, plan, actions, notice }: PartProps<SharingState, SharingActions & PartyForm>) {
  const styles = useStyles();
  const { language } = useWords();
  const words = messages[language];
  const { tab, busy, problem, progress, offer, choosing, back } = sharing;
  const { openSharing } = actions;
  const isRead = offer !== undefined;
  useEffect(() => { if (!isRead) void openSharing(); }, [isRead, openSharing]);

  if (choosing !== undefined && back) return <Choices file={choosing} back={back} answers={sharing.answers} plan={plan} actions={actions} />;
  return (
    <Page title={words.title} lead={words.lead} notice={notice}>
      <TabList className={styles.tabs} aria-label={words.tabs.label} selectedValue={tab} onTabSelect={(_, { value }) => { const chosen = rooms.find((one) => one === value); if (chosen) actions.showSharing(chosen); }}>
        {rooms.map((room) => <Tab key={room} value={room}>{words.tabs[room]}</Tab>)}
      </TabList>
      {others && <Bar intent="info">{words.others}</Bar>}
      {problem && <Bar intent="error">{say(problem, language)}</Bar>}
      {offer && (
        <div className={styles.room} role="tabpanel" aria-label={words.tabs[tab]}>
          {tab === "send" && (
            <Send
              sharing={sharing} offer={offer} actions={actions}
              onParty={() => { void actions.openForm("stakeholders"); actions.show("add"); }} onList={() => actions.show("importing")}
            />
          )}
          {tab === "send" && <Sent offer={offer} network={plan.meta.name} today={network?.today} busy={busy !== undefined} onCalendar={() => void actions.saveCalendar()} />}
          {tab === "send" && <ForOthers sharing={sharing} quarters={offer.quarters} actions={actions} onTemplate={() => actions.show("template")} />}
          {tab === "back" && <Bring plan={plan} sharing={sharing} offer={offer} actions={actions} />}
          {tab === "log" && <Log offer={offer} onOpen={() => void actions.goToLog()} />}
        </div>
      )}
      <div role="status">{busy && <Spinner size="tiny" labelPosition="after" label={`${words.busy[busy]}${progress ? ` ${fill("{ready}/{of}", progress)}` : ""}`} />}</div>
    </Page>
  );
}
