import type { RowOf } from "../../workbook/content";
import { text } from "../text";

const professional = text("De professional", "The professional");
const organisation = text("Elke organisatie zelf", "Each organisation itself");
const boards = text("Het netwerk: de besturen samen", "The network: the boards together");
const core = text("Het netwerk: de kerngroep", "The network: the core group");
const everyone = text("Alle partijen", "All parties");
const delegated = text("Gedelegeerd", "Delegated");
const consensus = text("Consensus: iedereen is het eens", "Consensus: everybody agrees");
const consent = text("Consent: niemand heeft een zwaar bezwaar", "Consent: nobody has a serious objection");

/**
 * Proposals for who decides what, on three levels: a professional, an organisation, the network. Source: step 2 of the compass names the
 * levels and asks how opinions that differ are weighed; which decisions these are is ours.
 */
export const mandates: readonly RowOf<"mandates">[] = [
  {
    id: "mandate.help", decision: text("Welke hulp nu nodig is", "Which help is needed now"), decides: professional,
    consulted: text("Wie de hulp krijgt, naasten, collega's van andere partijen", "Those who get the help, relatives, colleagues of other parties"), informed: text("De eigen organisatie", "Their own organisation"), way: delegated,
    differing: text("Bespreek het dezelfde dag. Bij gevaar doe je eerst wat veilig is.", "Discuss it the same day. In danger you first do what is safe."),
  },
  {
    id: "mandate.nobody", decision: text("Iets regelen wat van niemand is, met een klein bedrag", "Arranging what is nobody's task, with a small amount"), decides: professional,
    consulted: text("De coördinator", "The coordinator"), informed: text("De kerngroep, elk kwartaal", "The core group, every quarter"), way: delegated,
    differing: text("Achteraf bespreken: was dit het waard, en wie regelt het voortaan?", "Discuss it afterwards: was it worth it, and who arranges it from now on?"),
  },
  {
    id: "mandate.people", decision: text("Mensen en uren inzetten voor het netwerk", "Putting people and hours into the network"), decides: organisation,
    consulted: text("De vertegenwoordiger in het netwerk", "The representative in the network"), informed: core, way: text("Zoals de organisatie dat gewend is", "As the organisation is used to"),
    differing: text("Lukt het niet? Zeg het voor de actie begint, en wat wel kan.", "Not possible? Say so before the action begins, and what is."),
  },
  {
    id: "mandate.protocol", decision: text("Eigen werkwijze of protocol aanpassen", "Changing their own way of working or protocol"), decides: organisation,
    consulted: text("Professionals en cliëntenraad", "Professionals and client council"), informed: everyone, way: text("Zoals de organisatie dat gewend is", "As the organisation is used to"),
    differing: text("Leg uit waarom je afwijkt van wat het netwerk afsprak.", "Explain why you differ from what the network agreed."),
  },
  {
    id: "mandate.agreement", decision: text("Een afspraak tussen partijen maken of veranderen", "Making or changing an agreement between parties"), decides: core,
    consulted: text("De partijen die het raakt", "The parties that it touches"), informed: everyone, way: consent,
    differing: text("Vraag wat er nodig is om wél mee te kunnen. Schrijf het bezwaar op bij de afspraak.", "Ask what is needed to be able to go along. Write the objection down with the agreement."),
  },
  {
    id: "mandate.actions", decision: text("Acties, indicatoren en streefwaarden kiezen", "Choosing actions, indicators and targets"), decides: core,
    consulted: text("Professionals, ervaringsdeskundigen en naasten", "Professionals, experts by experience and relatives"), informed: everyone, way: consent,
    differing: text("Probeer het een kwartaal in het klein, en kijk dan samen naar de cijfers.", "Try it small for a quarter, and then look at the figures together."),
  },
  {
    id: "mandate.newParty", decision: text("Een nieuwe partij laten meedoen", "Letting a new party take part"), decides: core,
    consulted: text("De partij zelf, en wie er al mee samenwerkt", "The party itself, and those who work with it already"), informed: everyone, way: consent,
    differing: text("Laat de partij een keer meekijken en besluit daarna.", "Let the party look on once and then decide."),
  },
  {
    id: "mandate.ambition", decision: text("Ambitie en plan van aanpak vaststellen", "Adopting the ambition and the plan of approach"), decides: boards,
    consulted: everyone, informed: text("Cliënten, naasten en de gemeenteraad", "Clients, relatives and the municipal council"), way: consensus,
    differing: text("Praat door tot ieder bestuur ja kan zeggen. Wie later instapt, tekent dan.", "Talk on until every board can say yes. Who joins later signs then."),
  },
  {
    id: "mandate.money", decision: text("Geld van het netwerk uitgeven", "Spending the network's money"), decides: boards,
    consulted: core, informed: everyone, way: text("Meerderheid, na overleg", "By majority, after talking it over"),
    differing: text("Wie meebetaalt, kan de eigen bijdrage terugtrekken. Dat staat in het verslag.", "Who pays along can withdraw its own share. The minutes say so."),
  },
  {
    id: "mandate.public", decision: text("Cijfers of verhalen naar buiten brengen", "Bringing figures or stories out"), decides: core,
    consulted: text("De partijen van wie de cijfers zijn, en wie het verhaal vertelde", "The parties whose figures they are, and who told the story"), informed: boards, way: consent,
    differing: text("Zegt één partij nee over eigen cijfers? Dan blijven die weg.", "Does one party say no to its own figures? Then they stay out."),
  },
];
