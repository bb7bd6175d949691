import type { Method } from "../protocol/kind";
import type { Workbook } from "../state/workbook";

/**
 * The methods by which office.js registers and unregisters handlers: `_RegisterDataChangedEvent` and its like.
 * @param watched the workbook and the id that the events are told under
 * @param kinds event by the name's ending: its number and the version that brought it
 */
export function eventMethods<T>(watched: (it: T) => [workbook: Workbook, target: string], kinds: Record<string, [type: number, since: number]>): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, [type, since]] of Object.entries(kinds)) {
    methods[`_Register${name}`] = {
      since,
      run(it) {
        const [workbook, target] = watched(it);
        workbook.events.register(type, target);
      },
    };
    methods[`_Unregister${name}`] = {
      since,
      run(it) {
        const [workbook, target] = watched(it);
        workbook.events.unregister(type, target);
      },
    };
  }
  return methods;
}
