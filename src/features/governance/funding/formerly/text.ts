import { format } from '../../../../platform/i18n/format.ts'
import { euroWords } from '../money.ts'

/** Ours: below it the page warns that the weights do not fit. */
export const fairlyExplained = 0.95

export const text = {
  title: 'Wat gemeenten kregen in 2008-2011',
  back: 'Financiering',
  intro: 'De Brede doeluitkering Centra voor Jeugd en Gezin (BDU CJG), per gemeente van 2008.',
  source:
    'Bron: bijlage bij de Tijdelijke regeling CJG (BWBR0023323, Stcrt. 2008, 10). Het zijn voorschotten: wat later door indexering of samenvoeging veranderde, staat er niet in.',
  conclusion: (difference: number) =>
    `De bedragen per gemeente tellen per jaar op tot hooguit ${euroWords(difference)} naast het genoemde totaal. Zo precies is de lijst zelf.`,
  check: {
    title: 'Klopt het?',
    caption: 'Som van de gemeenten naast het genoemde totaal',
    year: 'Jaar',
    sum: 'Som van 443 gemeenten',
    stated: 'Genoemd totaal',
    difference: 'Verschil',
    all: '2008-2011',
    rows: (unequal: number, most: number) =>
      `Bij ${format.number(unequal)} van de 443 gemeenten wijken de vier jaren samen ${euroWords(most)} of minder af van het totaal dat erbij staat. Bij de andere klopt het precies.`,
    anew: (most: number) =>
      `Verdelen we elk genoemd totaal opnieuw over dezelfde gemeenten, naar hun bedrag van toen, dan komt ieder op hooguit ${euroWords(most)} verschil en klopt de som op de euro. Zo rondt dit programma af.`,
    not: 'De verdeling zelf kunnen we niet nabootsen: de gewichten zijn niet openbaar gevonden.',
  },
  estimate: {
    title: 'Schat de gewichten',
    about:
      'Met cijfers van toen (1 januari 2008, naar de gemeenten van toen) is te schatten welke gewichten het dichtst bij de echte bedragen komen. Het blijft een schatting: er kan ook anders verdeeld zijn. Gemeenten tellen mee als hun naam in 2008 dezelfde was.',
    load: 'Laad eerst cijfers',
    figures: 'Cijfers',
    year: 'Bedragen van',
    estimate: 'Schat',
    measure: 'Maatstaf',
    weight: 'Geschat gewicht',
    conclusion: (matched: number, explained: number) =>
      explained < fairlyExplained
        ? `Deze gewichten passen niet goed: ze verklaren ${percent(explained)} van de verschillen tussen ${format.number(matched)} gemeenten. De cijfers zijn van een ander jaar of andere gemeenten, of er is anders verdeeld.`
        : `Een schatting: deze gewichten verklaren ${percent(explained)} van de verschillen tussen ${format.number(matched)} gemeenten.`,
    belowNought: 'Een gewicht onder nul kan niet kloppen. In de link staat daarvoor 0.',
    tryThem: 'Probeer deze gewichten',
    source: (year: number) => `Eigen schatting naar de bedragen van ${year}`,
    refused: {
      'too-few': (matched: number) =>
        `${format.count(matched, 'gemeente', 'gemeenten')} uit deze cijfers stonden in 2008 in de lijst. Er zijn er ten minste 40 nodig.`,
      'measures-go-together': () =>
        'De maatstaven lopen in deze cijfers te veel gelijk op. Ze zijn niet uit elkaar te houden.',
    },
  },
  search: 'Zoek een gemeente van toen',
  find: 'Zoek',
  table: 'Bedragen per gemeente',
  name: 'Gemeente',
  stated: 'Totaal',
  shown: (shown: number, found: number) =>
    `${format.number(shown)} van ${format.count(found, 'gemeente', 'gemeenten')}.`,
  more: 'Zoek op naam om anderen te zien.',
  none: 'In 2008 was er geen gemeente met die naam. Zij is later ontstaan of kreeg een andere naam: zoek de gemeenten van toen.',
  own: (name: string) => `${name} stond in 2008 niet in de lijst.`,
}

const percent = (part: number): string => `${format.number(Math.max(0, part) * 100, 1)}%`
