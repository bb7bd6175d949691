/** One state, changed by events through one pure function; whoever listens hears of every change. Knows no framework. */
export interface Store<State, Event> {
  get(): State;
  send(event: Event): void;
  /** Calls the listener after every change; the function given back ends that. */
  subscribe(listener: () => void): () => void;
}

/** Makes a store. `reduce` gives the state after an event; where that is the same state, nobody hears of it. */
export function createStore<State, Event>(initial: State, reduce: (state: State, event: Event) => State): Store<State, Event> {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    get: () => state,
    send(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
