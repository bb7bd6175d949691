import type { RowOf } from "../../workbook/content";
import { text } from "../text";
import { indicators } from "./indicators";
import { goal } from "./lists";

/** Example actions, without dates or names: the network chooses those. `level` says who does it: each organisation or the network. */
export const actions: readonly RowOf<"actions">[] = [
  {
    action: text(
      "Bestuur en cliëntenraad bijpraten met cijfers uit de regio",
      "Brief the board and the client council with regional figures",
    ),
    goal: goal.lasting, level: "organisation", theme: "support", status: "notStarted",
  },
  {
    action: text("Aandachtsfunctionaris suïcidepreventie aanwijzen", "Appoint a lead person for suicide prevention"),
    goal: goal.lasting, level: "organisation", theme: "support", status: "notStarted",
  },
  {
    action: text("Protocol suïcidepreventie maken of bijwerken", "Write or update the suicide prevention protocol"),
    goal: goal.lasting, level: "organisation", theme: "protocol", status: "notStarted", indicator: indicators.currentProtocol.name,
  },
  {
    action: text(
      "Veiligheidsplan en signaleringsplan een vaste plek geven in de werkwijze",
      "Give the safety plan and the warning-signs plan a fixed place in the way of working",
    ),
    goal: goal.seenInTime, level: "organisation", theme: "safety", status: "notStarted", indicator: indicators.safetyPlans.name,
  },
  {
    action: text("Eigen trainers opleiden, zodat scholing blijft terugkomen", "Train our own trainers, so that training keeps coming back"),
    goal: goal.equipped, level: "organisation", theme: "training", status: "notStarted", indicator: indicators.trained.name,
  },
  {
    action: text(
      "Afspreken hoe we naasten betrekken, van eerste gesprek tot afronding",
      "Agree how we involve relatives, from the first talk to the end",
    ),
    goal: goal.included, level: "organisation", theme: "relatives", status: "notStarted", indicator: indicators.relativesInvolved.name,
  },
  {
    action: text("Vast moment voor steun en nabespreken in elk team", "A fixed moment for support and debriefing in every team"),
    goal: goal.equipped, level: "organisation", theme: "wellbeing", status: "notStarted", indicator: indicators.feelsSupported.name,
  },
  {
    action: text("Startbijeenkomst houden met alle partijen", "Hold a kick-off meeting with all parties"),
    goal: goal.oneNetwork, level: "network", theme: "support", status: "notStarted", indicator: indicators.partnerSatisfaction.name,
  },
  {
    action: text("Ambassadeurs zoeken: één of twee in elke organisatie", "Find ambassadors: one or two in every organisation"),
    goal: goal.oneNetwork, level: "network", theme: "collaboration", status: "notStarted",
  },
  {
    action: text(
      "Lezingen en workshops geven over veiligheidsplannen en over naasten",
      "Give talks and workshops on safety plans and on relatives",
    ),
    goal: goal.equipped, level: "network", theme: "training", status: "notStarted", indicator: indicators.trained.name,
  },
  {
    action: text(
      "Scholing aanbieden aan scholen, wijkteams en sportverenigingen",
      "Offer training to schools, local teams and sports clubs",
    ),
    goal: goal.seenInTime, level: "network", theme: "training", status: "notStarted", indicator: indicators.trained.name,
  },
  {
    action: text("Vaste contactpersoon voor scholen aanwijzen", "Appoint a fixed contact person for schools"),
    goal: goal.seenInTime, level: "network", theme: "collaboration", status: "notStarted", indicator: indicators.reach.name,
  },
  {
    action: text(
      "Consultatielijn openen voor vragen van jeugdprofessionals",
      "Open a consultation line for questions from youth professionals",
    ),
    goal: goal.equipped, level: "network", theme: "collaboration", status: "notStarted", indicator: indicators.consultations.name,
  },
  {
    action: text(
      "Werkgroep vormen die ingewikkelde casuïstiek bespreekt, zonder namen",
      "Form a working group that discusses complex cases, without names",
    ),
    goal: goal.oneNetwork, level: "network", theme: "collaboration", status: "notStarted",
  },
  {
    action: text(
      "Elk kwartaal cijfers en ervaringen bespreken en vieren wat lukt",
      "Discuss figures and experiences every quarter and celebrate what succeeds",
    ),
    goal: goal.lasting, level: "network", theme: "learning", status: "notStarted", indicator: indicators.partnerSatisfaction.name,
  },
];
