export const milestoneText = {
  agreement: {
    title: 'Akkoord van het gezin',
    intro:
      'Met het akkoord staat het plan. Mondeling mag, behalve bij kinderbescherming, jeugdreclassering of gesloten jeugdhulp. Wil iemand het op papier, dan binnen veertien dagen (Jeugdwet 4.1.3).',
    parties: 'Wie zijn akkoord?',
    on: 'Op welke dag?',
    manner: 'Hoe?',
    save: 'Leg akkoord vast',
    already: 'Het akkoord was al vastgelegd.',
    missing: {
      parties: 'Kies wie van het gezin akkoord is.',
      on: 'Vul een datum in die niet in de toekomst ligt.',
      manner: 'Kies hoe.',
    },
  },
}
