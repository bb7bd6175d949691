import { lazy, type ComponentType, type ReactNode } from "react";
import type { FoundPlan } from "../../excel/found";
import { board, check, count, network, pane, quarter, type Language } from "../../messages";
import type { Actions } from "../actions";
import type { Catalogue, State, View } from "../state";
import { Overview } from "./Overview/Overview";

/** What a part of the pane gets to show. */
export interface PartProps {
  state: State;
  actions: Actions;
  plan: FoundPlan;
  catalogue: Catalogue;
  /** What there is to tell above it. */
  notice?: ReactNode;
}

/** A part of the pane for a workbook that has a plan: one tab, or what opens from another part. */
export interface Part {
  view: Exclude<View, "start">;
  /** The part that it opens from: it has no tab of its own, and that one's is the current one. */
  within?: View;
  title(language: Language): string;
  Content: ComponentType<PartProps>;
  /** How many things in it ask for attention, in a number and in words; absent where nothing is counted, or not yet. */
  attention?(state: State, language: Language): { number: number; words: string } | undefined;
}

/** The parts, in the order of their tabs. All but the first come when they are first shown, not with the pane. */
export const parts: readonly Part[] = [
  { view: "overview", title: (language) => pane[language].overview.title, Content: Overview },
  {
    view: "add",
    title: (language) => pane[language].tabAdd,
    Content: lazy(() => import(/* webpackChunkName: "add" */ "./Add/Add")),
  },
  {
    view: "importing",
    within: "add",
    title: (language) => pane[language].overview.importing.title,
    Content: lazy(() => import(/* webpackChunkName: "importing-view" */ "./Importing/Importing")),
  },
  {
    view: "template",
    within: "overview",
    title: (language) => pane[language].overview.template.title,
    Content: lazy(() => import(/* webpackChunkName: "template-view" */ "./Template/Template")),
  },
  {
    view: "check",
    title: (language) => check[language].title,
    Content: lazy(() => import(/* webpackChunkName: "check" */ "./Check/Check")),
    attention: ({ checked }, language) => checked && { number: checked.items.length, words: count(check[language].tabCount, checked.items.length) },
  },
  {
    view: "quarter",
    title: (language) => quarter[language].title,
    Content: lazy(() => import(/* webpackChunkName: "quarter" */ "./Quarter/Quarter")),
  },
  {
    view: "progress",
    title: (language) => pane[language].tabProgress,
    Content: lazy(() => import(/* webpackChunkName: "progress" */ "./Progress/Progress")),
  },
  {
    view: "network",
    title: (language) => network[language].title,
    Content: lazy(() => import(/* webpackChunkName: "network" */ "./Network/Network")),
  },
  {
    view: "board",
    title: (language) => board[language].pane.tab,
    Content: lazy(() => import(/* webpackChunkName: "board-view" */ "./Board/Board")),
  },
];
