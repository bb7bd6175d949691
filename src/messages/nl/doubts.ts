/** Wat het paneel zegt van wat je moet weten voor je een kwartaal sluit. {plekken} worden gevuld. */
export const doubts = {
  title: { one: "Let hierop", other: "Let hierop ({count})" },
  notBegun: "{quarter} begint pas op {day}. Er kan nog niets gemeten zijn.",
  notOver: "{quarter} loopt nog tot en met {day}.",
  withoutTarget: "{indicator} heeft geen streefwaarde, en krijgt dus geen oordeel.",
  undelivered: "Van {indicator} leverde niemand een getal.",
  uncounted: "Bij {indicator} tellen {count} waarden niet mee: teller of noemer ontbreekt, en anderen gaven ze wel.",
  several: {
    withoutTarget: "{count} indicatoren hebben geen streefwaarde, en krijgen dus geen oordeel: {names}.",
    undelivered: "Van {count} indicatoren leverde niemand een getal: {names}.",
    uncounted: "Bij {count} indicatoren tellen waarden niet mee, want teller of noemer ontbreekt: {names}.",
  },
  others: { one: "en nog {count}", other: "en nog {count}" },
  fillOf: "Vul aan: {organisation}",
  toFill: "Naar Invullen",
  more: { one: "Toon nog {count}", other: "Toon nog {count}" },
  targets: {
    text: { one: "{count} indicator heeft nog geen streefwaarde. Je kunt meten; een oordeel komt er pas met een streefwaarde.", other: "{count} indicatoren hebben nog geen streefwaarde. Je kunt meten; een oordeel komt er pas met een streefwaarde." },
    button: "Zet streefwaarden",
    baseline: "Nulwaarde {value}",
    notNumber: "Dit is geen getal. Typ alleen het getal, zonder eenheid.",
    none: "Typ een streefwaarde. Weet je er een nog niet, laat die dan leeg.",
    save: "Bewaar streefwaarden",
    more: { one: "Toon nog {count} indicator", other: "Toon nog {count} indicatoren" },
  },
  know: { one: "Goed om te weten voor je opent", other: "Goed om te weten voor je opent ({count})" },
  early: "{quarter} begint pas op {day}. Openen kan al wel.",
  earlier: {
    text: { one: "Van {quarter} mist nog iets van {count} partij ({names}). Vraag daar eerst om, of sluit {quarter} met een reden; twee kwartalen tegelijk open mag.", other: "Van {quarter} mist nog iets van {count} partijen ({names}). Vraag daar eerst om, of sluit {quarter} met een reden; twee kwartalen tegelijk open mag." },
    more: "{names} en nog {count}",
    button: "Wie mist er?",
  },
};
