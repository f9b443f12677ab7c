import type { ConsentStanding } from '../../knowledge/consent/consent-standing.ts'
import type { Party } from '../../knowledge/consent/who-decides.ts'
import { format } from '../../platform/i18n/format.ts'
import type { Purpose } from './consent.ts'

const party: Readonly<Record<Party, string>> = {
  youth: 'de jongere',
  'parents-with-custody': 'een ouder met gezag',
  representative: 'de vertegenwoordiger',
}
const names = (parties: readonly Party[]): string => format.list(parties.map(one => party[one]))

type Told = {
  readonly title: (about: string) => string
  /** What it is for. */
  readonly about: string
  /** What happens with a no, or when a yes is taken back. */
  readonly no: string
  /** What happens when one says yes and another no. */
  readonly conflict: string
}

export const text = {
  /** Said instead of its name to who may not know where the child is. */
  school: 'de school',
  title: 'Toestemmingen',
  remark: (name: string) => `Waar voor ${name} toestemming voor is gevraagd, wie wat zei, en wat er gebeurt bij nee.`,
  who: 'Van wie?',
  purpose: {
    vaccine: {
      title: about => `Vaccinatie ${about}`,
      about: 'Zonder ja wordt deze prik niet gegeven.',
      no: 'Zeg je nee, dan krijgt je kind deze prik niet en is het hier minder goed tegen beschermd. Je kunt altijd terugkomen op je antwoord. Je hoort er geen verwijt over.',
      conflict:
        'Eén zegt ja en één zegt nee. Zolang dat zo is, wordt deze prik niet gegeven. Praat er samen over, of vraag een gesprek met de jeugdarts. Komen jullie er niet uit, dan kan een rechter beslissen.',
    },
    rivm: {
      title: () => 'Vaccinaties delen met het RIVM',
      about: 'Met naam delen helpt het RIVM om te zien wie is gevaccineerd.',
      no: 'Zeg je nee, dan krijgt je kind de prik gewoon. Het RIVM hoort ervan zonder naam, en kan later niet opzoeken welke prikken het waren.',
      conflict: 'Eén zegt ja en één zegt nee. Zolang dat zo is, gaat er niets met naam naar het RIVM.',
    },
    transfer: {
      title: () => 'Dossier overdragen bij verhuizing',
      about: 'Verhuizen jullie, dan kan het dossier mee naar de nieuwe organisatie.',
      no: 'Zeg je nee, dan blijft het dossier hier. De nieuwe organisatie begint dan zonder wat hier is vastgelegd.',
      conflict: 'Eén zegt ja en één zegt nee. Zolang dat zo is, blijft het dossier hier.',
    },
    referral: {
      title: about => `Verwijzing: ${about}`,
      about: 'Met jullie ja is jullie vraag naar deze organisatie gestuurd, met alleen wat nodig is.',
      no: 'Wil je dit niet meer? Zeg het tegen wie jullie verwees, of bel het CJG. De verwijzing stopt als de hulp nog niet is begonnen; wat al is gestuurd, vraag je daar terug.',
      conflict:
        'Eén zei ja en één zei nee. Dan gaat een verwijzing niet door, behalve als een jongere van 12 tot 16 dit blijft willen of er anders ernstig nadeel is.',
    },
    'youth-care': {
      title: about => `Verzoek aan ${about}`,
      about: 'Met jullie ja is hulp gevraagd bij deze organisatie.',
      no: 'Wil je dit niet meer? Zeg het tegen wie het voor jullie vroeg, of bel het CJG. Voor Veilig Thuis en de Raad voor de Kinderbescherming is geen toestemming nodig.',
      conflict:
        'Eén zei ja en één zei nee. Dan gaat een verzoek om hulp niet door, behalve als een jongere van 12 tot 16 dit blijft willen of er anders ernstig nadeel is.',
    },
    'care-team': {
      title: about => `Zorgteam van ${about}`,
      about: 'Met een ja op papier mag het zorgteam van de school over jullie vraag praten.',
      no: 'Zeg je nee, dan wordt er niet met naam over jullie gepraat. Zeg het tegen de school of het CJG: een nee geldt meteen.',
      conflict: 'Eén zegt ja en één zegt nee. Zolang dat zo is, praat het zorgteam niet met naam over jullie vraag.',
    },
  } satisfies Record<Purpose, Told>,
  conflict: 'Jullie zijn het niet eens',
  standing: (standing: ConsentStanding): string => {
    switch (standing.kind) {
      case 'given':
        return 'Er is toestemming.'
      case 'awaits':
        return `Er is nog een antwoord nodig van ${names(standing.parties)}.`
      case 'refused':
        return `Er is geen toestemming: ${names(standing.by)} zei nee.`
      case 'not-arranged':
        return 'De wet regelt niet wie hierover beslist. Vraag het bij het CJG.'
    }
  },
  tag: { given: 'Ja', awaits: 'Nog niet gevraagd', refused: 'Nee', 'not-arranged': 'Vraag ernaar' } satisfies Record<
    ConsentStanding['kind'],
    string
  >,
  word: (name: string, says: 'yes' | 'no', on: Temporal.PlainDate) =>
    `${name} zei ${says === 'yes' ? 'ja' : 'nee'} op ${format.day(on)}`,
  nobody: 'Nog niemand heeft iets gezegd.',
  history: 'Alles wat er is gezegd',
  whatIfNo: 'Wat gebeurt er bij nee?',
  sayYes: 'Ja, dat is goed',
  sayNo: 'Nee, liever niet',
  takeBack: 'Neem mijn ja terug',
  yesAfterAll: 'Toch ja',
  saved: 'Je antwoord is bewaard. Het geldt meteen.',
  index:
    'Toestemming voor een melding in de verwijsindex geef je aan wie meldt. Wat er is gemeld, lees je bij Meldingen.',
  plan: 'Wie wat ziet in het gezinsplan, kies je in het plan zelf, bij „Wie ziet wat”.',
  none: { title: 'Er is geen toestemming gevraagd', body: 'Zodra iemand toestemming vraagt, staat het hier.' },
  wrong: 'Kies ja of nee.',
}
