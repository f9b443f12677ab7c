import type { KeyName, Population } from '../../../../knowledge/development/d-score/keys.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { ScaleName } from './scales.ts'

const scale: Record<ScaleName, string> = {
  'gsed-nederland': 'GSED, Nederland',
  'gsed-fase-1': 'GSED, fase 1',
  'gsed-norm': 'GSED, norm',
  'nederland-2014': 'Nederland 2014',
}

const population: Record<Population, string> = {
  dutch: 'Nederlandse kinderen (SMOCC)',
  phase1: 'kinderen uit fase 1 van GSED (Bangladesh, Pakistan, Tanzania)',
  preliminary_standards: 'kinderen in goede omstandigheden uit GSED (voorlopige norm)',
  gcdg: 'kinderen uit vijftien onderzoeken (GCDG)',
}

const signed = (daz: number): string => format.signed(daz, 1)

export const dScoreText = {
  title: 'D-score',
  titleOf: (name: string) => `D-score van ${name}`,
  scalesLabel: 'Sleutel en vergelijking',
  scale,
  axis: { months: 'leeftijd in maanden', years: 'leeftijd in jaren', d: 'D-score' },
  keyWords: (key: KeyName, of: Population) =>
    `Sleutel ${key}, vergeleken met ${population[of]}. Een D-score telt alleen met zijn sleutel: vergelijk nooit scores van twee sleutels.`,
  conclusion: (age: string, d: number, daz: number | null) =>
    daz === null
      ? `Met ${age}: D-score ${format.number(d, 1)}. Voor deze leeftijd heeft de vergelijking geen cijfers.`
      : `Met ${age}: D-score ${format.number(d, 1)}, ${signed(daz)} SD voor de leeftijd.`,
  corrected: (daz: number) => `Met de gecorrigeerde leeftijd ${signed(daz)} SD.`,
  items: (count: number) => `Berekend uit ${format.count(count, 'kenmerk', 'kenmerken')} van die dag.`,
  fewItems: 'Dat zijn weinig kenmerken: de score is nog onzeker.',
  point: (age: string, d: number, daz: number | null) =>
    `${age}: ${format.number(d, 1)}${daz === null ? '' : ` (${signed(daz)} SD)`}`,
  label: (d: number, daz: number | null) => `${format.number(d, 1)}${daz === null ? '' : ` (${signed(daz)} SD)`}`,
  description: (count: number, last: string) =>
    `${format.count(count, 'D-score', 'D-scores')} op leeftijd, met lijnen van −2 tot +2 SD. De laatste: ${last}.`,
  table: {
    caption: 'D-scores',
    on: 'Datum',
    age: 'Leeftijd',
    d: 'D-score',
    sem: 'Onzekerheid',
    daz: 'SD (DAZ)',
    corrected: 'SD gecorrigeerd',
    count: 'Kenmerken',
    about:
      'De onzekerheid is de standaardfout: de echte D-score ligt meestal niet verder dan twee keer dit getal van de berekende. SD (in onderzoek: DAZ) zegt hoeveel standaarddeviaties de D-score ligt boven (+) of onder (−) het gemiddelde van kinderen van dezelfde leeftijd.',
  },
  d: (d: number) => format.number(d, 2),
  sem: (sem: number) => format.number(sem, 2),
  daz: (daz: number | null) => (daz === null ? '–' : format.signed(daz, 2)),
  notComputed:
    'De D-score wordt elke keer berekend uit de antwoorden en nergens bewaard. Kenmerken zonder moeilijkheid op deze sleutel tellen niet mee.',
  correctedNote:
    'Te vroeg geboren: de gecorrigeerde SD telt de leeftijd vanaf 40 weken, zoals de Nederlandse tabellen dat tot ongeveer 2 jaar doen.',
  parents: {
    title: 'Voor ouders',
    within: (age: string) =>
      `Met ${age} doet je kind dingen die de meeste kinderen van die leeftijd ook doen. Elk kind ontwikkelt zich op zijn eigen manier.`,
    below: (age: string) =>
      `Met ${age} deed je kind nog niet alles wat de meeste kinderen van die leeftijd doen. De jeugdverpleegkundige of jeugdarts bespreekt met je wat dat betekent en kijkt later weer.`,
    above: (age: string) => `Met ${age} doet je kind al meer dan de meeste kinderen van die leeftijd.`,
    unknown: 'Voor deze leeftijd is er geen vergelijking met andere kinderen.',
  },
  none: {
    title: 'Nog geen D-score',
    body: 'Een D-score ontstaat uit kenmerken van het Van Wiechenonderzoek. Leg eerst een onderzoek vast.',
  },
  look: 'Bekijk de D-score',
  examine: 'Onderzoek vastleggen',
  back: 'Naar het schema',
}
