import { format } from '../../../../platform/i18n/format.ts'
import { euroWords } from '../money.ts'

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
  search: 'Zoek een gemeente van toen',
  find: 'Zoek',
  table: 'Bedragen per gemeente',
  name: 'Gemeente',
  stated: 'Totaal',
  shown: (shown: number, found: number) =>
    `${format.number(shown)} van ${format.count(found, 'gemeente', 'gemeenten')}`,
  more: 'Zoek op naam om anderen te zien.',
  none: 'In 2008 was er geen gemeente met die naam. Zij is later ontstaan of kreeg een andere naam: zoek de gemeenten van toen.',
  own: (name: string) => `${name} stond in 2008 niet in de lijst.`,
}
