/** What the pane says. {places} are filled; a sentence that counts has a form for one and a form for more. */
export const pane = {
  title: "Netwerkplan",
  busy: "Even kijken wat er in deze werkmap staat…",
  noExcel: "Dit paneel hoort in Excel. Open het daar met de knop Netwerkplan op het lint.",
  retry: "Probeer het opnieuw",
  close: "Sluit deze melding",

  firstRun: {
    label: "Kennismaking",
    step: "Stap {step} van {count}",
    skip: "Sla over",
    next: "Volgende",
    back: "Vorige",
    begin: "Aan de slag",
    screens: [
      {
        title: "Eén werkboek voor je hele netwerk",
        text: "Wie doet mee, wat spreken jullie af, wie doet wat en werkt het? Netwerkplan maakt er bladen voor die op elkaar aansluiten, met een dashboard dat meebeweegt.",
      },
      {
        title: "Iedereen werkt gewoon in Excel",
        text: "Je partners vullen hun eigen rijen in. Zij hebben dit paneel niet nodig: keuzelijsten, uitleg en kleuren zitten in het werkboek zelf.",
      },
      {
        title: "Het blijft bij jullie",
        text: "Netwerkplan stuurt niets naar buiten. Zet geen gegevens van cliënten, kinderen of gezinnen in het werkboek: het reist tussen organisaties.",
      },
    ],
  },

  start: {
    title: "Nieuw werkboek",
    lead: "Vul in voor welk netwerk het is. Je kunt alles later in Excel aanpassen.",
    notEmpty: "Deze werkmap is niet leeg. Netwerkplan voegt bladen toe en raakt niets van jou aan.",
    planned: "In deze werkmap staat al het plan van {name}. Open een nieuwe werkmap voor een ander netwerk.",
    toPlan: "Naar het plan",
    demo: {
      title: "Eerst rondkijken?",
      text: "Maak een werkboek van een verzonnen netwerk, met alle grafieken gevuld.",
      button: "Bekijk een voorbeeld",
    },
    template: {
      title: "Sjabloon",
      source: "Volgt: {source}",
      hint: "Je kunt er meer dan één kiezen. De eerste die je kiest, leidt: zijn ambitie en woorden gelden.",
      leads: "Leidend",
    },
    sheets: {
      title: "Extra bladen",
      hint: "Aangevinkt is wat het sjabloon aanraadt. Wat je nu weglaat, voeg je later toe.",
    },
    network: {
      title: "Netwerk",
      name: "Naam van het netwerk",
      region: "Regio",
      coordinator: "Coördinator of projectleider",
      coordinatorHint: "Een collega, met een zakelijke naam. Geen cliënt.",
    },
    period: {
      title: "Periode",
      from: "Eerste kwartaal",
      fromHint: "Jaar en kwartaal, zoals 2026-K1",
      quarters: "Aantal kwartalen",
      span: "Het plan loopt van {from} tot en met {to}.",
    },
    organisations: {
      title: "Organisaties",
      label: "Organisaties toevoegen",
      hint: "Typ een naam en druk op Enter, of plak een lijst met op elke regel een naam.",
      add: "Voeg toe",
      parties: { one: "Kies uit {count} partij van dit sjabloon", other: "Kies uit {count} partijen van dit sjabloon" },
      partiesLabel: "Partijen van het sjabloon",
      chosen: { one: "{count} organisatie gekozen", other: "{count} organisaties gekozen" },
      list: "Gekozen organisaties",
      none: "Nog geen organisaties. Tien tot dertig partijen is gewoon voor een netwerk.",
      remove: "Haal {name} weg",
    },
    examples: {
      title: "Voorbeelden",
      label: "Neem voorbeelden mee",
      hint: "Acties, afspraken en indicatoren uit het sjabloon. Je past ze aan of haalt ze weg.",
    },
    preview: {
      title: "Dit wordt gemaakt",
      count: { one: "{count} blad", other: "{count} bladen" },
      parties: { one: "{count} organisatie", other: "{count} organisaties" },
      agreements: { one: "{count} voorbeeldafspraak", other: "{count} voorbeeldafspraken" },
      actions: { one: "{count} voorbeeldactie", other: "{count} voorbeeldacties" },
      indicators: { one: "{count} voorbeeldindicator", other: "{count} voorbeeldindicatoren" },
      quarters: { one: "{count} kwartaal", other: "{count} kwartalen" },
    },
    conflict: {
      title: "Deze namen zijn al in gebruik",
      text: "Ze zijn van jou, dus we laten ze staan. Voor onze bladen kunnen we deze namen gebruiken:",
      line: "“{name}” wordt “{suggestion}”",
      accept: "Ga verder met deze namen",
    },
    make: "Maak het werkboek",
    wrong: { one: "Eén veld vraagt nog iets van je.", other: "{count} velden vragen nog iets van je." },
  },

  making: {
    title: "Het werkboek wordt gemaakt",
    titleRestore: "Het werkboek wordt aangevuld",
    preparing: "Voorbereiden",
    part: "Bezig met {name}",
    count: "{index} van {total} bladen",
    safe: "Je kunt veilig stoppen. Wat al gemaakt is, blijft staan; later maak je het af.",
    stop: "Stop",
    stopping: "Stoppen na dit deel…",
  },

  tabs: "Onderdelen van het paneel",

  overview: {
    title: "Overzicht",
    unnamed: "Netwerk zonder naam",
    period: "{from} tot en met {to}",
    demo: "Voorbeeld: dit netwerk is verzonnen",
    ready: {
      title: "Je werkboek staat klaar",
      steps: [
        "Loop {stakeholders} na: wie doet mee, en met welk mandaat?",
        "Leg op {agreements} vast wat jullie samen beloven.",
        "Verdeel de acties op {actions} en vul elk kwartaal {measurements} in.",
      ],
      demo: "Kijk rond op het dashboard en verander gerust iets. Voor je eigen netwerk open je een nieuwe werkmap.",
    },
    restored: "Het werkboek is weer compleet. De rijen die er al stonden, zijn niet veranderd.",
    broken: {
      title: "Dit werkboek is nog niet af",
      text: "Het maken is onderbroken. Wat er staat, blijft staan.",
      button: "Maak af",
    },
    missing: "Blad {name} ontbreekt",
    restore: "Zet terug",
    gone: { one: "{count} blad ontbreekt", other: "{count} bladen ontbreken" },
    untouched: "De rijen op de andere bladen blijven zoals ze zijn.",
    sheets: "Waar jullie staan",
    more: {
      title: "Kan erbij",
      text: "Deze bladen horen bij het sjabloon en staan nog niet in je werkboek. Je andere bladen blijven zoals ze zijn.",
      add: "Voeg {name} toe",
    },
    open: "Open blad {name}",
    hidden: "verborgen",
    rows: {
      stakeholders: { one: "{count} partij", other: "{count} partijen" },
      agreements: { one: "{count} afspraak", other: "{count} afspraken" },
      actions: { one: "{count} actie", other: "{count} acties" },
      indicators: { one: "{count} indicator", other: "{count} indicatoren" },
      measurements: { one: "{count} meting", other: "{count} metingen" },
    },
    next: {
      start: "Ambitie, periode en uitleg per blad.",
      stakeholders: { empty: "Zet hier wie er meedoet.", some: "Vul per partij kring, rol en mandaat aan." },
      agreements: { empty: "Leg hier jullie eerste afspraak vast.", some: "Zet bij elke afspraak een eigenaar en een evaluatiedatum." },
      actions: { empty: "Zet hier de eerste actie.", some: "Werk status en voortgang bij." },
      indicators: { empty: "Kies hier waaraan jullie zien dat het werkt.", some: "Controleer nulwaarde en streefwaarde." },
      measurements: { empty: "Vul na het eerste kwartaal de waarden in.", some: "Vul de waarden van het laatste kwartaal aan." },
      dashboard: "Grafieken die meebewegen met wat jullie invullen.",
    },
  },

  commands: {
    noPlan: "In deze werkmap staat nog geen plan. Maak er hier een.",
  },
};
