import { checkChoices, type Choices } from "../../../domain/choices";
import type { Problem } from "../../../domain/problem";
import { toChoices, type Draft } from "../state/draft";
import type { FormStep, MakingEvent, MakingState } from "../state/making";
import type { Surroundings } from "../../base/surroundings";

/** What a person does to the draft. */
export function editing({ store, carriers, language }: Pick<Surroundings<MakingState, MakingEvent>, "store" | "carriers" | "language">) {
  /**
   * The draft as choices to make a workbook of. Undefined where a field has a problem: the pane then shows it there.
   */
  function handIn(): Choices | undefined {
    const choices = toChoices(store.get().draft, language);
    const problems = checkChoices(choices);
    if (Object.keys(problems).length === 0) return choices;
    store.send({ type: "refused", problems });
    return undefined;
  }

  return {
    handIn,

    edit(change: Partial<Draft>) {
      store.send({ type: "edited", change });
    },

    /** Goes to a step of the form; to the last one where every field is in order, and shows the problems where one is not. */
    turn(step: FormStep) {
      if (step < 3 || handIn()) store.send({ type: "turned", step });
    },

    /** Takes the text of a template file among the templates and chooses it. Gives what is wrong with it; nothing of a broken file is used. */
    async openTemplate(text: string): Promise<Problem | undefined> {
      const content = await carriers.content();
      if (!content.ok) return content.problem;
      const own = content.value.readTemplate(text);
      if (!own.ok) return own.problem;
      store.send({ type: "opened", own: own.value });
      return undefined;
    },
  };
}
