import { useSyncExternalStore } from "react";
import type { Store } from "../store";

/** The store's state; the component is drawn again when it changes. */
export function useStore<State>(store: Pick<Store<State, never>, "get" | "subscribe">): State {
  return useSyncExternalStore(store.subscribe, store.get);
}
