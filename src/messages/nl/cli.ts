/** Wat de opdrachtregel zegt. {plekken} worden gevuld. */
export const cli = {
  optionUnknown: "De optie {option} bestaat niet. Met --help zie je welke er zijn.",
  optionWithoutValue: "Achter {option} hoort een waarde. Met --help zie je een voorbeeld.",
  optionMissing: "Geef ook {option} op. Met --help zie je een voorbeeld.",
  argumentUnexpected: "“{argument}” hoort bij geen optie. Zet een tekst met spaties tussen aanhalingstekens.",
  viaUnknown: "“{value}” is geen weg. Kies bij --via excel of file.",
  organisationsUnreadable: "Het bestand {path} met organisaties kan niet worden gelezen. Zet één organisatie op elke regel.",
  wrong: "{option}: {sentence}",
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
    severity: { error: "fout", warning: "waarschuwing", tip: "tip" },
    fine: "Alles in orde.",
    aside: { one: "Er is {count} melding opzij gezet; die staat er niet bij.", other: "Er zijn {count} meldingen opzij gezet; die staan er niet bij." },
    summary: "Fouten: {error}. Waarschuwingen: {warning}. Tips: {tip}.",
    help: `Controleert een werkboek met dezelfde regels als het paneel, en verandert er niets aan.

  npm run --silent check -- plan.xlsx
  npm run --silent check -- plan.xlsx --json --language en

  --json      JSON: voor elke melding code, severity, sheet, cell, table, column, row en message
  --language  nl of en (standaard nl)

Wat iemand in het werkboek opzij heeft gezet, telt niet mee.
De code is 0 zonder fouten, 1 met fouten (waarschuwingen en tips tellen niet mee) en 2 als het bestand niet te lezen is.`,
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
};
