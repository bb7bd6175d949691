import { indicatorRoom } from "../../figures/layout";
import { filterNames } from "../../filters";
import { literal } from "../../planning/words";
import type { Setting } from "../../planning/setting";
import { otherPanels, priorityPanels } from "./grid";
import type { Order } from "./order";
import { passed } from "./others";
import type { SlotSet } from "./slots";

/** The first indicators by priority: those of high priority, and where these leave room the next ones. */
export function priorities(setting: Setting, { above, sorted }: Order): SlotSet {
  return {
    panels: priorityPanels,
    name: "np_Prioriteit",
    title: { nl: "Grafieken van de belangrijkste indicatoren", en: "Charts of the most important indicators" },
    alt: {
      nl: "Staafgrafiek per kwartaal van de indicator die erboven staat, met de streefwaarde als streepjeslijn, de nulwaarde als dunne lijn en een ruit waar de meting of de streefwaarde veranderde.",
      en: "Column chart by quarter of the indicator named above it, with the target as a dashed line, the baseline as a thin one and a diamond where the measure or its target changed.",
    },
    legend: "bottom",
    letters: 160,
    pointer: (number) => `IF(${number}>${above},"",INDEX(${sorted},${number}))`,
    empty: (number) => {
      const [none, noneOfTheme, free] = [
        { nl: "– Nog geen indicatoren. Zet ze op het blad Indicatoren.", en: "– No indicators yet. Put them on the sheet Indicators." },
        { nl: "– Geen indicator in dit thema", en: "– No indicator in this theme" },
        { nl: "– Vrij voor nog een indicator", en: "– Free for another indicator" },
      ].map((text) => literal(setting.text(text)));
      return `IF(${number}=1,IF(${setting.named(filterNames.theme)}="",${none},${noneOfTheme}),${free})`;
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
    letters: 95,
    pointer: (number) => `IF(${place(number)}>${indicatorRoom(setting)},"",INDEX(${sorted},${place(number)}))`,
    empty: () => literal(setting.text({ nl: "– geen indicator meer", en: "– no more indicators" })),
  };
}
