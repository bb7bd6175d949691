/** Wat het paneel zegt over een eigen sjabloon. {plekken} worden gevuld. */
export const ownTemplate = {
  lead: "Maak van dit werkboek een sjabloon. Een ander netwerk begint er dan mee, bij Nieuw werkboek.",
  with: { title: "Dit gaat mee", items: ["de keuzelijsten, zoals ze nu zijn", "de stappen, zoals ze nu zijn", "de indicatoren: naam, soort, eenheid, richting, bron en thema", "de vragen van de formulieren", "welke bladen jullie gebruiken"] },
  without: { title: "Dit gaat niet mee", items: ["partijen, namen en afspraken", "acties, bevindingen en relaties", "metingen, nulwaarden en streefwaarden", "alles wat jullie bij vragen en stappen invulden"] },
  check: "Lees de lijsten en stappen na voor je het bestand doorgeeft: er mag niets in staan over personen.",
  name: "Naam van het sjabloon",
  nameHint: "Zo heet het in de lijst met sjablonen.",
  nameMissing: "Geef het sjabloon een naam.",
  save: "Bewaar als sjabloon",
  busy: "Even maken…",
  /** Naam van het bestand, voor de naam van het sjabloon. */
  file: "sjabloon {name}",
};
