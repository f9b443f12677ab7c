import { format } from '../../../../platform/i18n/format.ts'

export const milestoneText = {
  evaluation: {
    title: 'Evaluatie',
    planned: (day: Temporal.PlainDate) => `De evaluatie staat op ${format.day(day)}.`,
    findings: 'Wat zagen jullie bij het terugkijken?',
    findingsHint: 'Per doel: gelukt, een beetje gelukt of nog niet. Leeg laten als alleen de datum verandert.',
    plannedOn: 'Wanneer kijken jullie weer terug?',
    save: 'Leg evaluatie vast',
    overtaken:
      'Iemand anders legde net een evaluatie vast; die staat hierboven. Wat jij schreef staat er nog: kijk of het klopt en verstuur nog een keer.',
    earlier: 'Eerdere evaluaties',
    missing: 'Vul een datum na vandaag in.',
  },
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
  closure: {
    title: 'Plan afsluiten',
    intro:
      'Na het afsluiten kan iedereen het plan nog lezen, maar niets meer wijzigen. Het gezin kan later een nieuw plan starten.',
    outcome: 'Hoe eindigt het?',
    words: 'Wat wil het gezin hierover zeggen?',
    save: 'Sluit het plan af',
    missing: 'Kies hoe het eindigt.',
  },
}
