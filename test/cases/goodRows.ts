import { day, type Sheet, type Typed } from "./case";

/** The day on which every case is checked. */
export const today = day(2026, 5, 12);

/** A row of each sheet in which nothing is wrong: every case begins with it. */
export const goodRow: Readonly<Record<Sheet, Typed>> = {
  Stakeholders: { Organisatie: "Buurtteam West", Contactpersoon: "Teamleider", Kring: "Buitenring", Status: "Wil meedoen", Werkcontact: "team@buurtteam.example" },
  Afspraken: { Onderwerp: "Gezamenlijke ambitie", Afspraak: "We spreken elkaar elk kwartaal", Verantwoordelijke: "GGD Noord", Ingangsdatum: day(2026, 1, 10), Evaluatiedatum: day(2027, 1, 10), Status: "Bevestigd" },
  Actieplan: {
    Actie: "Scholing voor alle teams plannen", Doel: "Iedereen weet wat te doen", Verantwoordelijkheid: "GGD Noord", "Tijdspad start": day(2026, 2, 1), "Tijdspad einde": day(2026, 12, 1),
    Niveau: "Netwerk", Status: "Loopt", Voortgang: 0.4, "Gekoppelde indicator": "Aantal geschoolde mensen",
  },
  Indicatoren: { Indicator: "Ervaren steun", Soort: "Score 1-10", Richting: "Hoger is beter", Nulwaarde: 6, Streefwaarde: 8, Meetfrequentie: "Jaar", Verantwoordelijke: "GGD Noord" },
  Relaties: { Partij: "GGD Noord", "Andere partij": "Gemeente Noord", Moment: "2026-H1", Samenwerking: "Sterk" },
  Kwartalen: { Kwartaal: "2026-K3", Stand: "Open", Deadline: day(2026, 11, 1) },
  Vastgelegd: { Kwartaal: "2026-K1", Indicator: "Aantal geschoolde mensen", Soort: "Aantal", Waarde: 31, Gemeten: 1, Gevraagd: 2 },
  "Vastgelegde metingen": { "ID van de meting": "idtblMetingen0", Indicator: "Aantal geschoolde mensen", Organisatie: "GGD Noord", Kwartaal: "2026-K1", Waarde: 31 },
  Correcties: { Datum: day(2026, 5, 1), Kwartaal: "2026-K1", Wat: "Waarde", Reden: "Dubbel geteld" },
  Metingen: { Indicator: "Aantal geschoolde mensen", Organisatie: "Gemeente Noord", Kwartaal: "2026-K2", Waarde: 40 },
};

/** What is in the workbook beside the row of the case. */
export const around: Readonly<Record<Sheet, readonly Typed[]>> = {
  Stakeholders: [
    { Organisatie: "GGD Noord", Contactpersoon: "Adviseur", Kring: "Kerngroep", Status: "Doet mee" },
    { Organisatie: "Gemeente Noord", Contactpersoon: "Beleidsadviseur", Kring: "Kerngroep", Status: "Doet mee" },
    { Organisatie: "Jeugdzorg Plus", Contactpersoon: "Manager", Kring: "Projectgroep", Status: "Wil meedoen" },
    { Organisatie: "Woonhulp", Contactpersoon: "Manager", Kring: "Buitenring", Status: "Gestopt" },
  ],
  Afspraken: [],
  Actieplan: [],
  Indicatoren: [
    { Indicator: "Aantal geschoolde mensen", Soort: "Aantal", Richting: "Hoger is beter", Meetfrequentie: "Kwartaal", Samenvoegen: "Som", Streefwaarde: 320 },
    { Indicator: "Op tijd geholpen", Soort: "Percentage", Streefwaarde: 60, Richting: "Hoger is beter", Meetfrequentie: "Jaar", Samenvoegen: "Gewogen gemiddelde" },
    { Indicator: "Cijfer van partners", Soort: "Score 1-10", Richting: "Hoger is beter", Meetfrequentie: "Jaar", "Wie levert": "GGD Noord", Samenvoegen: "Laatste" },
    { Indicator: "Wachttijd", Soort: "Dagen", Richting: "Lager is beter", Meetfrequentie: "Jaar" },
  ],
  Relaties: [],
  Kwartalen: [{ Kwartaal: "2026-K1", Stand: "Gesloten", "Geopend op": day(2026, 4, 1), "Gesloten op": day(2026, 4, 20) }, { Kwartaal: "2026-K2", Stand: "Open", Deadline: day(2026, 5, 1) }],
  Vastgelegd: [],
  "Vastgelegde metingen": [{ "ID van de meting": "idtblMetingen0", Indicator: "Aantal geschoolde mensen", Organisatie: "GGD Noord", Kwartaal: "2026-K1", Waarde: 31 }],
  Correcties: [],
  Metingen: [{ Indicator: "Aantal geschoolde mensen", Organisatie: "GGD Noord", Kwartaal: "2026-K1", Waarde: 31 }],
};
