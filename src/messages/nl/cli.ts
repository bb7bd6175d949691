/** Wat de opdrachtregel zegt. {plekken} worden gevuld. */
export const cli = {
  optionUnknown: "De optie {option} bestaat niet. Met --help zie je welke er zijn.",
  optionWithoutValue: "Achter {option} hoort een waarde. Met --help zie je een voorbeeld.",
  optionMissing: "Geef ook {option} op. Met --help zie je een voorbeeld.",
  argumentUnexpected: "“{argument}” hoort bij geen optie. Zet een tekst met spaties tussen aanhalingstekens.",
  viaUnknown: "“{value}” is geen weg. Kies bij --via excel of file.",
  organisationsUnreadable: "Het bestand {path} met organisaties kan niet worden gelezen. Zet één organisatie op elke regel.",
  wrong: "{option}: {sentence}",
  outIsGiven: "{path} is een bestand dat gelezen wordt. Geef bij --out een andere naam, zodat er niets van wordt overschreven.",
  help: `Maakt een werkboek zonder scherm.

  npm run --silent generate -- --template leidraad --name "Netwerk Veilig Thuis Noord" --region "Regio Noord" \\
    --coordinator "Gemeente Noord" --from 2026-K1 --quarters 8 --organisations partijen.txt --examples --out plan.xlsx
  npm run --silent generate -- --demo --out voorbeeld.xlsx

  --template       {templates} (standaard de eerste); meer dan één met een komma: leidraad,naasten;
                   of een eigen sjabloon: ./sjabloon.json
  --sheets         extra bladen, met komma's: {sheets};
                   all is alles wat het sjabloon aanbiedt, none is geen (standaard wat het sjabloon aanraadt)
  --name           naam van het netwerk
  --region         regio
  --coordinator    coördinator
  --from           eerste kwartaal, zoals 2026-K1
  --quarters       aantal kwartalen (standaard 8)
  --organisations  tekstbestand met één organisatie op elke regel
  --examples       neem de voorbeelden van het sjabloon mee
  --demo           maak het verzonnen voorbeeldnetwerk; alleen --language, --via en --out tellen dan
  --language       nl of en (standaard nl)
  --via            file schrijft het bestand zelf (standaard); excel laat de echte office.js het maken in de lokale Excel
  --out            waar het bestand komt

Laat één regel JSON achter: sheets, tables, charts, requests en bytes. Bij --via excel zijn bytes wat er over de lijn gaat
naar Excel, bij --via file de grootte van het bestand. Gaat het mis, dan staat er één zin en is de code 2 bij een verkeerde optie, anders 1.`,
  check: {
    fileMissing: "Geef het bestand op dat je wilt controleren. Met --help zie je een voorbeeld.",
    fileNotFound: "Het bestand {path} kan niet worden gelezen. Controleer of het bestaat en of je het mag openen.",
    severity: { error: "fout", warning: "waarschuwing", open: "nog in te vullen", tip: "tip" },
    fine: "Alles in orde.",
    denied: "{where}  is volgens {who} geen persoonsgegeven: {reason}",
    somebody: "iemand",
    aside: { one: "Er is {count} melding opzij gezet; die staat er niet bij.", other: "Er zijn {count} meldingen opzij gezet; die staan er niet bij." },
    summary: "Fouten: {error}. Waarschuwingen: {warning}. Nog in te vullen: {open}. Tips: {tip}.",
    help: `Controleert een werkboek met dezelfde regels als het paneel, en verandert er niets aan.

  npm run --silent check -- plan.xlsx
  npm run --silent check -- plan.xlsx --json --language en

  --json      JSON: voor elke melding code, severity, sheet, cell, table, column, row en message
  --language  nl of en (standaard nl)

Wat iemand in het werkboek opzij heeft gezet, telt niet mee.
De code is 0 zonder fouten, 1 met fouten (waarschuwingen en tips tellen niet mee) en 2 als het bestand niet te lezen is.`,
  },
  update: {
    fileMissing: "Geef het werkboek op dat je wilt bijwerken. Met --help zie je een voorbeeld.",
    notOlder: "Dit werkboek is al van deze versie. Er is niets bij te werken, en er is geen nieuw bestand gemaakt.",
    help: `Werkt een werkboek van een oudere versie bij, en schrijft het naar een nieuw bestand. Het werkboek zelf verandert nooit.

  npm run --silent update -- plan.xlsx --out bijgewerkt.xlsx

  --out       waar het bijgewerkte werkboek komt
  --today     de dag van vandaag (standaard die van deze computer)
  --language  nl of en, voor meldingen (standaard nl); het werkboek blijft in zijn taal

Wat jullie invulden, blijft staan; bladen die anders zijn getekend, komen er nieuw naast. Laat één regel JSON achter: columns en sheets
(hoeveel er bij kwamen), kept (de oude bladen die ernaast blijven), requests en bytes. De code is 2 bij een verkeerde optie of een werkboek
dat niet te lezen, niet van ons of niet ouder is, en 1 als er iets niet geschreven kon worden.`,
  },
  report: {
    fileMissing: "Geef het werkboek op waarvan je het bestand wilt. Met --help zie je een voorbeeld.",
    kindUnknown: "Laat de naam achter --out eindigen op .pptx (presentatie) of .docx (vergaderstuk).",
    help: `Maakt van een werkboek een presentatie of een vergaderstuk voor het bestuur, en verandert er niets aan.

  npm run --silent report -- plan.xlsx --quarter 2026-K2 --out bestuur.pptx
  npm run --silent report -- plan.xlsx --quarter 2026-K2 --out bestuur.docx

  --quarter   het kwartaal, zoals 2026-K2
  --out       waar het bestand komt; .pptx is een presentatie, .docx een vergaderstuk
  --language  nl of en, voor meldingen (standaard nl); het bestand is in de taal van het werkboek

Laat één regel JSON achter: kind, quarter, indicators en bytes. De code is 2 bij een verkeerde optie of een werkboek dat niet te
lezen is, en 1 als het bestand niet geschreven kon worden.`,
  },
  dayUnreadable: "Bij {option} staat “{text}”. Schrijf een dag als 2026-10-15.",
  lost: "Let op: dit staat in het werkboek en niet in het nieuwe bestand: {what}. In Excel zelf, via het paneel, blijft het staan.",
  audience: {
    fileMissing: "Geef het werkboek op waarvan je een kopie wilt. Met --help zie je een voorbeeld.",
    unknown: "{wanted} kennen we niet. Kies --for board (bestuur) of --for public (iedereen).",
    notNoted: "Wat je zo publiceert, is niet genoteerd. Maak je later nog een kopie, dan kan uit het verschil een klein aantal blijken. Gebruik --record.",
    help: `Maakt een kopie die niemand invult: vaste waarden en grafieken, zonder formules.

  npm run --silent audience -- plan.xlsx --for board --out bestuur.xlsx
  npm run --silent audience -- plan.xlsx --for public --quarter 2026-K3 --out cijfers.xlsx --record

  --for       board: de stand, acties, afspraken en partijen, zonder contactgegevens en toelichtingen
              public: alleen cijfers van het hele netwerk die de regel voor kleine aantallen doorstaan
  --out       waar de kopie komt
  --quarter   over welk kwartaal (standaard het laatste dat gesloten is)
  --today     de dag van vandaag (standaard die van deze computer)
  --record    noteer in het werkboek zelf welke aantallen gepubliceerd zijn
  --recorded  schrijf het werkboek met die notitie naar dit bestand
  --language  nl of en, voor meldingen (standaard nl); een kopie is in de taal van het werkboek

Laat één regel JSON achter: file, audience, quarter, sheets, leftOut (wat er niet in staat, per soort hoeveel) en bytes. De code is 2 bij
een verkeerde optie of een werkboek dat niet te lezen is, en 1 als er iets niet geschreven kon worden.`,
  },
  copies: {
    fileMissing: "Geef het werkboek op waarvan je kopieën wilt. Met --help zie je een voorbeeld.",
    notNoted: "Wat je zo verstuurt, is niet genoteerd. Komen deze kopieën terug, dan is niet zeker wat erin stond. Gebruik --record, of --recorded BESTAND.",
    help: `Maakt voor elke partij een kopie: een klein werkboek met alleen de eigen rijen, dat zonder invoegtoepassing werkt.

  npm run --silent copies -- plan.xlsx --out kopieen --deadline 2026-10-15 --record
  npm run --silent copies -- plan.xlsx --out kopieen --for "GGD Noord" --quarter 2026-K3 --recorded plan-verstuurd.xlsx

  --out       map waar de kopieën komen
  --for       een partij; mag vaker (standaard alle partijen die meedoen of in een rij staan)
  --quarter   het kwartaal waarvan cijfers worden gevraagd (standaard het kwartaal dat open is)
  --deadline  dag waarop je ze graag terug hebt, zoals 2026-10-15
  --today     dag van versturen (standaard vandaag)
  --record    noteer in het werkboek zelf wat er verstuurd is
  --recorded  schrijf het werkboek met die notitie naar dit bestand
  --language  nl of en, voor meldingen (standaard nl); een kopie is in de taal van het werkboek

Laat voor elke kopie één regel JSON achter: file, organisation, sendId, tables en bytes. Noteer wat je verstuurt: alleen dan is later
zeker wat er in de kopie stond. De code is 2 bij een verkeerde optie of een werkboek dat niet te lezen is, en 1 als er iets niet
geschreven kon worden.`,
  },
  merge: {
    fileMissing: "Geef het werkboek op, en daarna de kopieën die terug zijn. Met --help zie je een voorbeeld.",
    answersUnreadable: "Het bestand {path} met antwoorden kan niet worden gelezen. Er hoort {\"id\": \"theirs\" of \"mine\"} in te staan.",
    reason: "Teruggekregen van {organisation}",
    line: "{name}, cellen: {taken} overgenomen, {open} nog te kiezen, {refused} niet overgenomen, {unreadable} niet te lezen, {same} hetzelfde.",
    asked: "{where}: {kind}{values}",
    answer: "Nog te kiezen: {count}. Wat je niet kiest, blijft zoals het in het werkboek staat. Antwoord erop met --answers (--json geeft het id).",
    whole: "Dit is een kopie van het hele werkboek: wat er verstuurd is, is niet bekend.",
    unnoted: "In dit werkboek staat niet genoteerd dat deze kopie is gestuurd: kijk de veranderingen na.",
    strange: "Kolommen die we niet kennen en die niet meekomen: {columns}.",
    missing: "Niet terug in dit bestand: {sheets}. Daarvan verandert niets.",
    unread: "Niet bekeken, want het hoort niet bij de kopie: {sheets}.",
    found: "{where}: {severity}. {sentence}",
    held: "Niet vanzelf overgenomen: antwoord erop met --answers (--json geeft het id).",
    help: `Haalt kopieën terug in een werkboek, en schrijft het naar een nieuw bestand. Het werkboek zelf verandert nooit.

  npm run --silent merge -- plan.xlsx --out samen.xlsx kopieen/*.xlsx
  npm run --silent merge -- plan.xlsx --out samen.xlsx --json kopieen/*.xlsx
  npm run --silent merge -- plan.xlsx --out samen.xlsx --answers antwoorden.json kopieen/*.xlsx

  --out       waar het nieuwe werkboek komt
  --json      JSON: voor elk voorstel file, organisation, table, row, rowName, columns, kind, sent, mine, theirs, ticked en id, met
              said en found waar er iets bij te zeggen is of de controle er iets in vindt; en voor elk bestand dat niet kon: file,
              refused en why
  --answers   JSON-bestand met per id van een voorstel theirs (neem over) of mine (houd het mijne)
  --today     de dag van vandaag (standaard die van deze computer)
  --language  nl of en, voor meldingen (standaard nl)

Zonder antwoorden komt alleen over wat zeker is (ticked). Vindt de controle in een rij een fout of iets over een persoon, dan is die rij
niet zeker. Wat niet is beantwoord, blijft zoals het in het werkboek staat. De code is 0, 1 als er nog iets te kiezen is, en 2 als een
bestand niet gelezen kon worden; de andere bestanden gaan dan gewoon door.`,
  },
  collect: {
    folderMissing: "Geef de map met werkboeken op. Met --help zie je een voorbeeld.",
    help: `Leest de werkboeken van veel netwerken en schrijft wat erin staat als tabellen.

  npm run --silent collect -- map-met-werkboeken --out tabellen

  --out       map voor networks.csv, indicators.csv, measurements.csv, actions.csv en datapackage.json (Frictionless Data Package)
  --today     de dag van vandaag (standaard die van deze computer)
  --language  nl of en, voor meldingen (standaard nl)

Kleine aantallen en wat iemand daaruit kan afleiden staan er niet in, en ook geen teksten, contactpersonen of cijfers van één organisatie.
Laat één regel JSON achter: networks en refused. De code is 0, 2 als een bestand niet gelezen kon worden (de andere zijn gewoon gedaan)
en 1 als er iets niet geschreven kon worden. Lezen met DuckDB of Power BI: docs/verzamelen.md.`,
  },
};
