/** The fourteen organisations of the example. None of them exists; the names say what kind of organisation it is. */
export const party = {
  municipality: "Gemeente Voorbeeldstad",
  localTeam: "Lokaal team Voorbeeldstad",
  protection: "Jeugdbescherming Voorbeeldregio",
  safeAtHome: "Veilig Thuis Voorbeeldregio",
  adultMentalHealth: "Ggz Voorbeeldland",
  experience: "Ervaringspanel Voorbeeldregio",
  youthMentalHealth: "Jeugd-ggz Voorbeeldland",
  addictionCare: "Verslavingszorg Voorbeeldland",
  shelter: "Vrouwenopvang Voorbeeldhuis",
  police: "Politieteam Voorbeeldstad",
  generalPractitioners: "Huisartsengroep Voorbeeldstad",
  schools: "Scholenkoepel Voorbeeldregio voor primair, voortgezet en speciaal onderwijs",
  housing: "Woningcorporatie Voorbeeldwonen",
  welfare: "Welzijn Voorbeeldbuurt",
} as const;
