import { Button, CounterBadge, makeStyles, mergeClasses, Overflow, OverflowItem, Text, tokens, type OverflowProps } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useId, useState, type ReactNode } from "react";
import { pane } from "../../messages";
import type { View } from "../base/state";
import { useWords } from "../words/words";
import { MoreButton } from "./MoreButton";
import { parts, type PanePart } from "./parts";
import type { State } from "./state";
import { useTabStyles } from "./tabStyles";

/** Comes with what comes when the pane is there already. */
const MoreList = lazy(() => import(/* webpackChunkName: "now" */ "./MoreList"));

const useStyles = makeStyles({
  // Office puts its own menu over the top right 40 by 40 pixels.
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, minHeight: "40px", padding: "0 40px 0 16px" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  add: { flexShrink: 0 },
  tabs: { display: "flex", minWidth: 0, overflow: "hidden", margin: "0 8px" },
});

interface TabsProps {
  /** The name of the network. */
  name: string;
  shown: View;
  state: State;
  onShow: (view: View) => void;
  children: ReactNode;
}

/** What has a tab, in its order; adding stands above them. */
const tabs = parts.filter(({ view, within }) => within === undefined && view !== "add");

/** Whose workbook it is, and the parts of the pane in one line, above the one that is shown. What does not fit in that line stands under **Meer**, with what opens from another part. */
export function Tabs({ name, shown, state, onShow, children }: TabsProps) {
  const [styles, tabStyles] = [useStyles(), useTabStyles()];
  const { language } = useWords();
  const [hidden, setHidden] = useState<readonly View[]>([]);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const current = parts.find(({ view }) => view === shown)?.within ?? shown;
  const rest = parts.filter(({ view, within }) => within !== undefined || hidden.includes(view));
  const fit: OverflowProps["onOverflowChange"] = (_, { itemVisibility }) => setHidden(tabs.map(({ view }) => view).filter((view) => itemVisibility[view] === false));
  const show = (view: View) => {
    setOpen(false);
    onShow(view);
  };
  return (
    <>
      <nav aria-label={pane[language].tabs}>
        <div className={styles.head}>
          <Text weight="semibold" className={styles.name} title={name}>{name}</Text>
          <Button className={styles.add} size="small" icon={<AddRegular />} aria-current={current === "add" ? "page" : undefined} onClick={() => show("add")}>
            {pane[language].tabAdd}
          </Button>
        </div>
        <Overflow hasHiddenItems padding={0} onOverflowChange={fit}>
          <div className={styles.tabs}>
            {tabs.map((part) => (
              <OverflowItem key={part.view} id={part.view}>
                <button
                  type="button" className={mergeClasses(tabStyles.tab, part.view === current && tabStyles.shown)}
                  aria-current={part.view === current ? "page" : undefined} onClick={() => show(part.view)}
                >
                  {part.title(language)}
                  <Attention of={part} state={state} />
                </button>
              </OverflowItem>
            ))}
            <MoreButton isShown={hidden.includes(current)} isOpen={isOpen} controls={id} onTurn={() => setOpen(!isOpen)} />
          </div>
        </Overflow>
        {isOpen && <Suspense><MoreList id={id} parts={rest} shown={shown} onShow={show} /></Suspense>}
      </nav>
      {children}
    </>
  );
}

function Attention({ of: part, state }: { of: PanePart; state: State }) {
  const { language } = useWords();
  const asked = part.attention?.(state, language);
  if (!asked || asked.number === 0) return null;
  return <CounterBadge role="img" count={asked.number} overflowCount={999} appearance="filled" color="danger" aria-label={asked.words} />;
}
