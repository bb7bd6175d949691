import { lazy, type ComponentType } from "react";
import { check, count, pane, quarter, type Language } from "../../messages";
import type { PartProps } from "../base/part";
import type { View } from "../base/state";
import type { Actions } from "./actions";
import type { State } from "./state";
import { isUrgent } from "../checkup/item";
import { Overview } from "../overview/view/Overview";

/** A part of the pane for a workbook that has a plan: one tab, or what opens from another part. */
export interface PanePart {
  view: Exclude<View, "start">;
  /** The part that it opens from: it has no tab of its own, and that one's is the current one. */
  within?: View;
  title(language: Language): string;
  /** What one does there, in a few words: it stands beside its name where there is no room for a tab. */
  detail(language: Language): string;
  Content: ComponentType<PartProps<State, Actions>>;
  /** How many things in it ask for attention, in a number and in words; absent where nothing is counted, or not yet. */
  attention?(state: State, language: Language): { number: number; words: string } | undefined;
}

/** The parts, in the order of their tabs. All but the first come when they are first shown, not with the pane. */
export const parts: readonly PanePart[] = [
  { view: "overview", title: (language) => pane[language].overview.title, detail: (language) => pane[language].more.overview, Content: Overview },
  {
    view: "add",
    title: (language) => pane[language].tabAdd,
    detail: (language) => pane[language].more.add,
    Content: lazy(() => import(/* webpackChunkName: "add" */ "../adding/view/Add")),
  },
  {
    view: "importing",
    within: "add",
    title: (language) => pane[language].overview.importing.title,
    detail: (language) => pane[language].overview.importing.text,
    Content: lazy(() => import(/* webpackChunkName: "importing-view" */ "../importing/view/Importing")),
  },
  {
    view: "template",
    within: "overview",
    title: (language) => pane[language].overview.template.title,
    detail: (language) => pane[language].overview.template.text,
    Content: lazy(() => import(/* webpackChunkName: "template-view" */ "../ownTemplate/view/Template")),
  },
  {
    view: "workshops",
    within: "overview",
    title: (language) => pane[language].overview.workshops.title,
    detail: (language) => pane[language].overview.workshops.text,
    Content: lazy(() => import(/* webpackChunkName: "workshops-view" */ "../workshops/view/Workshops")),
  },
  {
    view: "check",
    title: (language) => check[language].title,
    detail: (language) => pane[language].more.check,
    Content: lazy(() => import(/* webpackChunkName: "check" */ "../check/view/Check")),
    attention({ checked }, language) {
      const number = checked?.items.filter(isUrgent).length;
      return number === undefined ? undefined : { number, words: count(check[language].tabCount, number) };
    },
  },
  {
    view: "quarter",
    title: (language) => quarter[language].title,
    detail: (language) => pane[language].more.quarter,
    Content: lazy(() => import(/* webpackChunkName: "quarter" */ "../quarter/view/Quarter")),
  },
  {
    view: "progress",
    title: (language) => pane[language].tabProgress,
    detail: (language) => pane[language].more.progress,
    Content: lazy(() => import(/* webpackChunkName: "progress" */ "../progress/view/Progress")),
  },
  {
    view: "network",
    title: (language) => pane[language].tabNetwork,
    detail: (language) => pane[language].more.network,
    Content: lazy(() => import(/* webpackChunkName: "network" */ "../network/view/Network")),
  },
  {
    view: "board",
    title: (language) => pane[language].tabBoard,
    detail: (language) => pane[language].more.board,
    Content: lazy(() => import(/* webpackChunkName: "board-view" */ "../board/view/Board")),
  },
  {
    view: "sharing",
    title: (language) => pane[language].tabSharing,
    detail: (language) => pane[language].more.sharing,
    Content: lazy(() => import(/* webpackChunkName: "sharing-view" */ "../sharing/view/Sharing")),
  },
];

const views: readonly View[] = ["start", ...parts.map(({ view }) => view)];

/** The part that an address opens, by ?view=… or #…; undefined for any other, and the workbook decides. */
export function viewIn(address: { search: string; hash: string }): View | undefined {
  const asked = new URLSearchParams(address.search).get("view") ?? address.hash.slice(1);
  return views.find((view) => view === asked);
}
