import type { RowOf, Rows } from "../../workbook/content";
import { kompas } from "../kompas";
import { text } from "../text";
import { party } from "./parties";
import { stakeholders } from "./stakeholders";

/** How far the example is with each step: the first seven are done, the last goes on. */
const steps = (start: number): readonly RowOf<"steps">[] => kompas.steps.map(({ id, number }): RowOf<"steps"> => ({
  id: `step.kompas.${id}.network`,
  ...(number < 8
    ? { status: "done", who: [party.municipality], reached: start + number * 40 }
    : { status: "running", who: [party.municipality, party.experience], next: text("De reflectiesessie van dit kwartaal voorbereiden", "Prepare the reflection session of this quarter") }),
}));

const findings: readonly RowOf<"findings">[] = [
  {
    organisation: party.localTeam, subject: "collaboration", source: "interview", level: "network", theme: "collaboration", priority: "high",
    inOrder: text("Professionals kennen elkaar en bellen makkelijk", "Professionals know each other and call easily"),
    missing: text("Niemand heeft overzicht bij op- en afschalen", "Nobody has the overview when care is scaled up or down"),
    improvement: text("Eén vast punt voor op- en afschalen", "One fixed point for scaling up and down"),
  },
  {
    organisation: party.youthMentalHealth, subject: "offer", source: "deskResearch", level: "organisation", theme: "timelySupport", priority: "high",
    inOrder: text("Consultatie is er voor alle lokale teams", "Consultation is there for all local teams"),
    missing: text("Lokale teams weten niet hoe ze die aanvragen", "Local teams do not know how to ask for it"),
    improvement: text("De consultatiefunctie bekendmaken", "Make the consultation known"),
  },
  {
    subject: "households", source: "journey", level: "network", theme: "safeHome", priority: "normal",
    inOrder: text("Huishoudens voelen zich serieus genomen in het eerste gesprek", "Households feel taken seriously in the first talk"),
    missing: text("Daarna duurt het lang voor de hulp begint", "After that it takes long before help starts"),
    improvement: text("Binnen twee weken starten", "Start within two weeks"),
  },
];

const governance: readonly RowOf<"governance">[] = [
  { id: "governance.phase", answer: text("Doorontwikkeling", "Further development") },
  { id: "governance.size", answer: text("Veertien partijen; groei verwachten we niet", "Fourteen parties; we expect no growth") },
  { id: "governance.form", answer: text("Sturing door één organisatie", "Steering by one organisation") },
  { id: "governance.decisions", answer: text("Met consent in de kerngroep", "By consent in the core group") },
  { id: "governance.matrix", answer: text("Nog niet", "Not yet"), holds: "no", todo: text("De voorstellen op het blad Mandaatmatrix bespreken", "Discuss the proposals on the sheet Mandate matrix") },
];

/** The parts of the plan of which no other sheet knows enough. */
const approach: readonly RowOf<"approach">[] = [
  {
    id: "approach.reason",
    text: text("Huishoudens wachten te lang en vertellen hun verhaal te vaak. Samen willen we eerder helpen, met één vast gezicht.", "Households wait too long and tell their story too often. Together we want to help sooner, with one fixed face."),
  },
  {
    id: "approach.experience",
    text: text("Ervaringsdeskundigen zitten in de kerngroep en krijgen een vergoeding. Elk halfjaar lezen zij mee met de plannen.", "Experts by experience are in the core group and get a fee. Every half-year they read the plans along with us."),
  },
  {
    id: "approach.facilitation",
    text: text("Een onafhankelijke voorzitter, een verslag op één pagina en elk kwartaal een uur intervisie. De gemeente regelt de ruimte.", "An independent chair, minutes on one page and an hour of peer review every quarter. The municipality sees to the room."),
  },
  {
    id: "approach.analysis",
    text: text("Professionals kennen elkaar goed. Bij op- en afschalen houdt niemand het overzicht, en na het eerste gesprek duurt het te lang.", "Professionals know each other well. When care is scaled up or down nobody keeps the overview, and after the first talk it takes too long."),
  },
  {
    id: "approach.vision",
    text: text("We praten met een huishouden en niet erover. We zijn eerlijk over wat we niet kunnen, en we leren van wat misgaat.", "We talk with a household and not about it. We are honest about what we cannot do, and we learn from what goes wrong."),
  },
  {
    id: "approach.strategy",
    text: text("Eerst de wachttijd korter, daarna overdracht zonder verlies. De cijfers komen elk kwartaal uit de systemen van de partijen zelf.", "First a shorter wait, then transfer without loss. Every quarter the figures come from the parties' own systems."),
  },
  {
    id: "approach.communication",
    text: text("Elke maand een kort bericht aan alle partijen. De gemeente spreekt namens het netwerk.", "A short message to all parties every month. The municipality speaks for the network."),
  },
  {
    id: "approach.term",
    text: text("Elk jaar kijken we samen terug en passen we het plan aan.", "Every year we look back together and adjust the plan."),
  },
  {
    id: "approach.conditions",
    text: text("Nodig: tijd voor scholing, en gegevens delen binnen de wet. Het helpt dat teams elkaar kennen. Het risico is een tekort aan personeel.", "Needed: time for training, and sharing data within the law. It helps that teams know each other. The risk is a shortage of staff."),
  },
];

/** What the example filled in on the sheets that only some workbooks have. `start` is the first day of the plan, `today` Excel's serial number. */
export function forms(start: number, today: number): Rows {
  return {
    steps: steps(start),
    ambition: (kompas.examples.ambition ?? []).map((row): RowOf<"ambition"> => ({ ...row, status: "confirmed", agreedBy: [party.municipality, party.localTeam, party.protection], agreedOn: start + 120 })),
    findings,
    governance,
    approach,
    signatures: stakeholders(start).map(({ organisation, confirmed }): RowOf<"signatures"> => ({ organisation, ...(confirmed === undefined ? {} : { signedOn: confirmed }) })),
    reflection: [{
      session: text("Halfjaarlijkse reflectie", "Half-yearly reflection"), date: today - 60, parties: [party.municipality, party.localTeam, party.experience],
      reached: text("Meer huishoudens krijgen één vast gezicht", "More households get one fixed face"),
      notYet: text("Overdracht tussen teams kost nog tijd", "Transfer between teams still takes time"),
      why: text("Elk team heeft een eigen formulier", "Every team has a form of its own"),
      followUp: text("Samen één formulier kiezen", "Choose one form together"), owner: [party.localTeam],
    }],
    successes: [{
      success: text("Scholen weten nu wie ze kunnen bellen", "Schools now know whom to call"), date: today - 90, theme: "collaboration", parties: [party.schools, party.localTeam],
      worked: text("Elke school heeft een vaste contactpersoon", "Every school has a fixed contact"),
      celebrated: text("Taart bij de kwartaalbijeenkomst", "Cake at the quarterly meeting"), sharedWith: text("Alle partijen en de wethouder", "All parties and the alderman"),
    }],
  };
}
