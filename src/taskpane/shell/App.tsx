import { AriaLiveAnnouncer, FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { pane, type Language } from "../../messages";
import type { Actions } from "./actions";
import { useTheme } from "./useTheme";
import { Notice } from "../widgets/Notice";
import { Page } from "../widgets/Page";
import { Safe } from "../widgets/Safe";
import { Screen } from "./Screen";
import type { State } from "./state";
import type { Store } from "../base/store";
import { LanguageProvider } from "../words/words";

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  // What takes the focus stays clear of Office's menu at the top and of the bar at the foot of a form.
  html: { scrollPaddingTop: "48px", scrollPaddingBottom: "104px" },
});

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: "100vh", minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
});

const ourMistake = { kind: "problem", problem: { code: "ourMistake", details: {} } } as const;

interface AppProps {
  store: Pick<Store<State, never>, "get" | "subscribe">;
  actions: Actions;
  language: Language;
  /** Whether Office shows itself dark now. */
  isDark: () => boolean;
}

/** The pane: theme, language, and the screen that fits the state. */
export function App({ store, actions, language, isDark }: AppProps) {
  usePageStyles();
  const styles = useStyles();
  const state = useStore(store);
  const theme = useTheme(isDark);
  return (
    // What the browser draws itself, such as the calendar of a date, follows too.
    <FluentProvider theme={theme} className={styles.root} style={{ colorScheme: isDark() ? "dark" : "light" }}>
      <AriaLiveAnnouncer>
        <LanguageProvider value={language}>
          <Safe instead={<Page title={pane[language].title} notice={<Notice notice={ourMistake} />} />}>
            <Screen state={state} actions={actions} />
          </Safe>
        </LanguageProvider>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

/** The store's state; the component is drawn again when it changes. */
function useStore<State>(store: Pick<Store<State, never>, "get" | "subscribe">): State {
  return useSyncExternalStore(store.subscribe, store.get);
}
