export const familyText = {
  title: (family: string) => `Plan van gezin ${family}`,
  intro: 'Dit plan is van jullie. Klopt er iets niet? Zeg het: jullie woorden gaan voor.',
  goal: (who: string, when: string, seenBy: string) =>
    `Van ${who || 'het gezin'}. Klaar op ${when}. We zien dat het lukt als: ${seenBy}`,
  whoDoesWhat: (goal: string) => `Wie doet wat voor ‘${goal}’`,
  what: 'Wat',
  when: 'Wanneer',
  howFar: 'Hoe ver',
  print: 'Afdrukken: Ctrl en P, of op een telefoon via Delen.',
  back: 'Terug naar het plan',
  next: 'Hoe het verder gaat',
  contact: 'Jullie contactpersoon',
  lookBack: 'We kijken samen terug op',
  agreed: 'Jullie waren akkoord op',
  rights:
    'Je mag dit plan altijd zien en er een kopie van krijgen. Je mag ook vragen om iets te veranderen of weg te halen.',
}
