/** What reporter and keeper hear when a reported youth moves. An inbox is not confidential: nobody is named. */
const noChild = 'In deze mail staat niets over een kind of een gezin.'

export const text = {
  moved: {
    subject: 'Een jongere die je meldde is verhuisd',
    body: [
      'Een jongere over wie je een melding hebt staan in de verwijsindex is verhuisd.',
      'Log in en kijk bij Signalen of je melding nog klopt.',
      noChild,
    ].join('\n\n'),
  },
  movedAway: {
    subject: 'Een jongere die je meldde woont nu in een andere gemeente',
    body: [
      'Een jongere over wie je een melding hebt staan in de verwijsindex woont nu in een andere gemeente.',
      'Wie daar de afspraken over de verwijsindex beheert, hoort dat ook. Log in en kijk bij Signalen of je melding nog klopt.',
      noChild,
    ].join('\n\n'),
  },
  arrived: (from: string) => ({
    subject: 'Een gemelde jongere is in je gemeente komen wonen',
    body: [
      `Een jongere over wie een melding in de verwijsindex staat, kwam uit ${from} in je gemeente wonen.`,
      `Bel de convenantbeheerder van ${from}. De melder heeft ook bericht.`,
      noChild,
    ].join('\n\n'),
  }),
}
