/** Wat het paneel zegt in de controle. {plekken} worden gevuld. */
export const check = {
  tabs: "Onderdelen van het paneel",
  overview: "Overzicht",
  title: "Controle",
  tabCount: { one: "{count} melding", other: "{count} meldingen" },
  busy: "Bezig met controleren…",
  again: "Controleer opnieuw",
  severity: { error: "fout", warning: "waarschuwing", tip: "tip" },
  counts: {
    error: { one: "{count} fout", other: "{count} fouten" },
    warning: { one: "{count} waarschuwing", other: "{count} waarschuwingen" },
    tip: { one: "{count} tip", other: "{count} tips" },
  },
  filter: {
    label: "Toon",
    severity: "Ernst",
    anySeverity: "Alles",
    only: { error: "Alleen fouten", warning: "Alleen waarschuwingen", tip: "Alleen tips" },
    party: "Organisatie of verantwoordelijke",
    anyParty: "Iedereen",
    none: "Met deze keuze is er niets te melden.",
    clear: "Toon alles",
  },
  workbook: "Het werkboek",
  heading: "{sheet} ({count})",
  goTo: "Ga naar cel {cell}",
  more: { one: "Toon nog {count} melding", other: "Toon nog {count} meldingen" },
  fine: {
    title: "Alles in orde",
    text: "Namen, datums, getallen en bladen kloppen met elkaar. Verandert er iets, dan kijkt het paneel vanzelf opnieuw.",
  },
  filtered: {
    title: "Een filter verbergt deze rij",
    text: "Wil je erheen, dan wissen we het filter op blad {sheet}. Aan de gegevens verandert niets.",
    clear: "Wis het filter en ga erheen",
    leave: "Laat het filter staan",
  },
};
