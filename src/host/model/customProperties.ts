import { Kind, method, property, reads } from "../protocol/kind";
import { short, text } from "../protocol/types";
import type { Sheet } from "../state/sheet";

interface CustomProperty {
  sheet: Sheet;
  key: string;
}

const customProperty = new Kind<CustomProperty>("WorksheetCustomProperty", {
  id: ({ key }) => ({ _Id: key }),
  properties: {
    Key: reads(({ key }) => key),
    Value: property(text, ({ sheet, key }) => sheet.customProperties.get(stored(sheet, key)) ?? "", ({ sheet, key }, value) => {
      sheet.workbook.guard();
      sheet.customProperties.set(stored(sheet, key), value);
    }),
  },
  methods: {
    Delete: method([], ({ sheet, key }: CustomProperty) => {
      sheet.workbook.guard();
      sheet.customProperties.delete(stored(sheet, key));
    }),
  },
});

/** The key as it was written first; capitals make no difference. */
function stored(sheet: Sheet, key: string): string {
  return [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase()) ?? key;
}

export const customProperties = new Kind<Sheet>("WorksheetCustomPropertyCollection", {
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => customProperty.of({ sheet, key })),
  item(sheet, value) {
    const key = stored(sheet, text(value, "key"));
    return sheet.customProperties.has(key) ? customProperty.of({ sheet, key }) : undefined;
  },
  methods: {
    Add: method([short(255), text], (sheet: Sheet, key, value) => {
      sheet.workbook.guard();
      sheet.customProperties.set(stored(sheet, key), value);
      return customProperty.of({ sheet, key });
    }, { since: 12 }),
  },
});
