import { checkChoices, type Choices } from "../../domain/choices";
import { toChoices, type Draft } from "../draft";
import { addOrganisations, removeOrganisation } from "../organisations";
import type { Surroundings } from "./surroundings";

/** What a person does to the draft. */
export function editing({ store, language }: Surroundings) {
  const edit = (change: Partial<Draft>) => store.send({ type: "edited", change });

  return {
    edit,

    /** Adds typed or pasted names, one a line, to the organisations; what cannot be added stays in the field, with its problem. */
    addOrganisations(text: string) {
      const { organisations, left, problem } = addOrganisations(store.get().draft.organisations, text);
      store.send({ type: "edited", change: { organisations, typing: left }, problems: problem && { organisations: problem } });
    },

    /** Adds one party of the template; what stands in the field stays there. */
    tickOrganisation(name: string) {
      const { organisations, problem } = addOrganisations(store.get().draft.organisations, name);
      store.send({ type: "edited", change: { organisations }, problems: problem && { organisations: problem } });
    },

    removeOrganisation(name: string) {
      edit({ organisations: removeOrganisation(store.get().draft.organisations, name) });
    },

    /**
     * The draft as choices to make a workbook of; a name that still stands in the field for organisations counts.
     * Undefined where a field has a problem: the pane then shows it there.
     */
    handIn(): Choices | undefined {
      const { draft } = store.get();
      const { organisations, left, problem } = addOrganisations(draft.organisations, draft.typing);
      if (draft.typing !== "") edit({ organisations, typing: left });
      const choices = toChoices({ ...draft, organisations }, language);
      const problems = { ...checkChoices(choices), ...(problem && { organisations: problem }) };
      if (Object.keys(problems).length === 0) return choices;
      store.send({ type: "refused", problems });
      return undefined;
    },
  };
}
