import { format } from '../../../../platform/i18n/format.ts'
import type { ChosenPopulation, LinesChoice, WhyLines } from './lines-choice.ts'

/** With whom the child is compared. */
const population: Record<ChosenPopulation, string> = {
  nl: 'Nederlandse kinderen',
  tu: 'kinderen van Turkse afkomst',
  ma: 'kinderen van Marokkaanse afkomst',
  hs: 'Hindostaanse kinderen',
  ds: 'kinderen met downsyndroom',
}

/** What there is for them, as published: the rest of the charts stays Dutch. */
const published: Record<ChosenPopulation, string> = {
  nl: 'De standaard. Lengte 2009, gewicht en BMI 1980, hoofdomtrek 1997.',
  tu: 'Eigen lijnen voor lengte, en voor hoofdomtrek tot 15 maanden.',
  ma: 'Eigen lijnen voor lengte, en voor hoofdomtrek tot 15 maanden.',
  hs: 'Eigen lijnen voor lengte, gewicht, BMI en gewicht naar lengte.',
  ds: 'Eigen lijnen voor lengte, en voor hoofdomtrek tot 18 maanden.',
}

const chosenBy = ({ byName, on, because }: LinesChoice): string =>
  `Gekozen door ${byName} op ${format.day(on)}: ${because}`

function why(reason: WhyLines, choice: LinesChoice | null, name: string): string {
  switch (reason.kind) {
    case 'who':
      return 'Ter vergelijking. De Nederlandse adviezen gaan niet uit van deze lijnen.'
    case 'preterm':
      return `${name} is geboren na ${reason.weeks} weken. Daarom gelden hier de lijnen van kinderen die te vroeg geboren zijn; voor de hoofdomtrek tot 1,5 jaar, voor de rest tot 4 jaar.`
    case 'dutch':
      return choice ? chosenBy(choice) : 'De Nederlandse lijnen zijn de standaard.'
    case 'chosen':
      return choice ? chosenBy(choice) : ''
    case 'not-for-chosen':
      return `Gekozen is vergelijken met ${population[reason.population]}. Voor deze maat en leeftijd zijn daar geen lijnen van; dit zijn de Nederlandse.`
  }
}

export const linesText = {
  title: 'Lijnen van de groeicurve',
  with: 'Vergeleken met',
  population,
  published,
  why,
  change: 'Wijzig',
  segments: { label: 'Welke lijnen', dutch: 'Lijnen uit Nederland', who: 'WHO ter vergelijking' },
  intro:
    'Kies met welke kinderen je dit kind vergelijkt. De lijnen en SD-scores van alle grafieken gaan daarna van die keuze uit. Verwijsadviezen voor lengte blijven uitgaan van de Nederlandse lijnen.',
  because: 'Waarom',
  becauseHint: 'Bijvoorbeeld: beide ouders van Turkse afkomst, besproken met moeder.',
  save: 'Bewaar keuze',
  cancel: 'Annuleer',
  history: 'Eerdere keuzes',
  columns: { with: 'Vergeleken met', when: 'Gekozen', why: 'Waarom' },
  missing: { population: 'Kies met welke kinderen je vergelijkt.', because: 'Schrijf kort waarom.' },
}
