import { Kind, method, property, type Property, reads } from "../protocol/kind";
import { flag, text } from "../protocol/types";
import { sideOf } from "../state/formats";
import type { NamedStyle } from "../state/styles";
import type { CellSide, Look } from "../state/look";
import type { Workbook } from "../state/workbook";
import { alignment, type Painted, paintedChildren } from "./look";

interface Item {
  workbook: Workbook;
  style: NamedStyle;
}

function change({ workbook, style }: Item, look: Partial<Look>): void {
  workbook.guard();
  style.look = { ...style.look, ...look };
  for (const sheet of workbook.sheets) workbook.changes.touch(sheet, "formats");
}

/** A style as something that has a look: what is changed changes every cell that has the style. */
function painted(item: Item): Painted {
  const side = (name: Parameters<Painted["line"]>[0]): CellSide | undefined => sideOf({ top: 0, left: 0, bottom: 0, right: 0 }, name)[0]?.side;
  return {
    look: (key) => item.style.look[key],
    paint: (look) => change(item, look),
    line(name) {
      const key = side(name);
      return key ? item.style.look[key] : null;
    },
    draw(name, line) {
      const key = side(name);
      if (key) change(item, { [key]: line });
    },
  };
}

const ofPainted = (it: Property<Painted>): Property<Item> => ({
  ...it,
  looksAt: undefined,
  get: (item) => it.get?.(painted(item)),
  set: (item, value) => it.set?.(painted(item), value),
});

function include(key: keyof NamedStyle["includes"]): Property<Item> {
  return property<Item, boolean>(flag, ({ style }) => style.includes[key], (item, value) => {
    item.workbook.guard();
    item.style.includes[key] = value;
  }, { since: 7 });
}

const style = new Kind<Item>("Style", {
  id: ({ style: { name } }) => ({ Id: name }),
  properties: {
    BuiltIn: reads(({ style: { builtIn } }) => builtIn),
    FormulaHidden: property(flag, ({ style: { look } }) => look.formulaHidden, (item, value) => change(item, { formulaHidden: value })),
    IncludeAlignment: include("alignment"),
    IncludeBorder: include("border"),
    IncludeFont: include("font"),
    IncludeNumber: include("number"),
    IncludePatterns: include("patterns"),
    IncludeProtection: include("protection"),
    Locked: property(flag, ({ style: { look } }) => look.locked, (item, value) => change(item, { locked: value })),
    Name: reads(({ style: { name } }) => name),
    NumberFormat: property(text, ({ style: { look } }) => look.numberFormat, (item, value) => change(item, { numberFormat: value })),
    ...Object.fromEntries(Object.entries(alignment).map(([name, it]) => [name, ofPainted(it)])),
  },
  children: paintedChildren(painted),
  methods: {
    Delete: method([], ({ workbook, style: gone }: Item) => {
      workbook.guard();
      workbook.styles.remove(gone);
      for (const sheet of workbook.sheets) {
        for (const [, , cell] of sheet.cells.all()) if (cell.style === gone.name) cell.style = "Normal";
        workbook.changes.touch(sheet, "formats");
      }
    }),
  },
});

/** The cell styles of the workbook, built-in ones included. `add` gives nothing back: `getItem` does. */
export const styles = new Kind<Workbook>("StyleCollection", {
  items: (workbook) => workbook.styles.all.map((found) => style.of({ workbook, style: found })),
  item(workbook, key) {
    const found = workbook.styles.find(text(key, "name"));
    return found && style.of({ workbook, style: found });
  },
  methods: {
    Add: method([text], (workbook: Workbook, name) => {
      workbook.guard();
      workbook.styles.add(name);
    }, { since: 7 }),
    GetItemOrNullObject: method([text], (workbook: Workbook, name) => {
      const found = workbook.styles.find(name);
      return found ? style.of({ workbook, style: found }) : null;
    }, { since: 14 }),
  },
});
