import { indicatorRoom } from "../../figures/layout";
import { literal } from "../../planning/words";
import type { Setting } from "../../planning/setting";
import { otherPanels, priorityPanels } from "./grid";
import type { Order } from "./order";
import { passed } from "./others";
import type { SlotSet } from "./slots";

/** The indicators of high priority, as many as there is room for. */
export function priorities(setting: Setting, { above, sorted }: Order): SlotSet {
  return {
    panels: priorityPanels,
    name: "np_Prioriteit",
    title: { nl: "Grafieken van indicatoren met hoge prioriteit", en: "Charts of indicators of high priority" },
    alt: {
      nl: "Staafgrafiek per kwartaal van de indicator die erboven staat, met de streefwaarde als streepjeslijn, de nulwaarde als dunne lijn en een ruit waar de meting of de streefwaarde veranderde.",
      en: "Column chart by quarter of the indicator named above it, with the target as a dashed line, the baseline as a thin one and a diamond where the measure or its target changed.",
    },
    legend: "bottom",
    letters: 190,
    pointer: (number) => `IF(${number}>${above},"",INDEX(${sorted},${number}))`,
    empty: (number) => {
      const [none, free] = [
        { nl: "– Nog geen indicator met prioriteit Hoog. Kies er een op het blad Indicatoren.", en: "– No indicator with priority High yet. Choose one on the sheet Indicators." },
        { nl: "– Vrij voor nog een indicator met prioriteit Hoog", en: "– Free for another indicator with priority High" },
      ].map((text) => literal(setting.text(text)));
      return `IF(${number}=1,${none},${free})`;
    },
  };
}

/** All other indicators, a page of them at a time. */
export function others(setting: Setting, { above, sorted }: Order): SlotSet {
  const place = (number: string) => `${above}+${passed(setting)}+${number}`;
  return {
    panels: otherPanels,
    name: "np_Indicator",
    title: { nl: "Grafieken van de andere indicatoren", en: "Charts of the other indicators" },
    alt: {
      nl: "Kleine staafgrafiek per kwartaal van de indicator die erboven staat, met de streefwaarde als streepjeslijn.",
      en: "Small column chart by quarter of the indicator named above it, with the target as a dashed line.",
    },
    legend: "none",
    letters: 105,
    pointer: (number) => `IF(${place(number)}>${indicatorRoom(setting)},"",INDEX(${sorted},${place(number)}))`,
    empty: () => literal(setting.text({ nl: "– geen indicator meer", en: "– no more indicators" })),
  };
}
