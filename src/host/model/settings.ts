import { Kind, method, property, reads } from "../protocol/kind";
import { anything, text } from "../protocol/types";
import { eventType } from "../state/events";
import type { Workbook } from "../state/workbook";

interface Item {
  workbook: Workbook;
  key: string;
}

function store(workbook: Workbook, key: string, value: unknown): void {
  workbook.guard();
  workbook.settings.set(key, value);
  workbook.events.raiseDocument(eventType.settingsChanged);
}

const setting = new Kind<Item>("Setting", {
  id: ({ key }) => ({ _Id: key }),
  properties: {
    Key: reads(({ key }) => key),
    Value: property(anything, ({ workbook, key }) => workbook.settings.get(key), ({ workbook, key }, value) => store(workbook, key, value)),
  },
  methods: {
    Delete: method([], ({ workbook, key }: Item) => {
      workbook.guard();
      workbook.settings.delete(key);
    }, { since: 4 }),
  },
});

/** The add-in's own settings in the workbook. */
export const settings = new Kind<Workbook>("SettingCollection", {
  items: (workbook) => [...workbook.settings.keys()].map((key) => setting.of({ workbook, key })),
  item(workbook, value) {
    const key = text(value, "key");
    return workbook.settings.has(key) ? setting.of({ workbook, key }) : undefined;
  },
  methods: {
    Add: method([text, anything], (workbook: Workbook, key, value) => {
      store(workbook, key, value);
      return setting.of({ workbook, key });
    }, { since: 4 }),
  },
});
