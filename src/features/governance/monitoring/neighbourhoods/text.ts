import { format } from '../../../../platform/i18n/format.ts'
import type { LineFault } from './neighbourhood.ts'

export const text = {
  title: 'Cijfers tellen',
  back: 'Beheer',
  counting: 'De telling',
  about:
    'Elke nacht telt het programma de maanden die een week voorbij zijn. Een maand wordt één keer geteld. Is een nacht mislukt, dan haalt de volgende het in; je kunt ook zelf tellen.',
  never: 'Er is nog niet geteld.',
  last: (at: Temporal.Instant, by: string) => `Laatst geteld op ${format.moment(at)}, door ${byWords(by)}.`,
  countNow: 'Tel nu',
  done: 'Er is geteld.',
  nothingNew: 'Er was niets nieuws te tellen: alle maanden die een week voorbij zijn, staan in de cijfers.',
  newMonths: (count: number) => `Er is geteld: ${format.count(count, 'maand', 'maanden')} van onderdelen kwamen erbij.`,
  neighbourhoods: 'Wijken',
  neighbourhoodsAbout:
    'De cijfers kunnen per wijk. Welke wijken er zijn en welke postcodes erbij horen, kies je zelf: geen register zegt het. Zet op elke regel een wijk, dan een dubbele punt en de vier cijfers van de postcodes.',
  hint: 'Bijvoorbeeld: Centrum: 1234-1236, 1240',
  none: 'Er zijn nog geen wijken. De cijfers gaan over de hele gemeente.',
  fromNowOn: 'Een wijziging geldt voor maanden die vanaf nu geteld worden. Wat al verteld is, verandert niet.',
  list: 'Wijken en postcodes',
  reason: 'Waarom (voor wie later wil weten hoe dit zo kwam)',
  missingReason: 'Zeg waarom je dit zo kiest.',
  save: 'Bewaar wijken',
  saved: 'De wijken zijn bewaard.',
  setBy: (name: string, at: Temporal.Instant) => `Gekozen door ${name} op ${format.moment(at)}.`,
  stale: (name: string, at: Temporal.Instant) =>
    `${name} heeft de wijken op ${format.moment(at)} al gewijzigd. Hieronder staat wat jij typte; wat nu geldt staat erboven. Pas aan en bewaar opnieuw.`,
  now: 'Wat nu geldt',
  fault: {
    'not-a-line': (line: number, words: string) =>
      `Regel ${line} (${words}) is geen wijk met postcodes. Schrijf bijvoorbeeld Centrum: 1234-1236. Meer dan zestig wijken kan niet.`,
    'not-postcodes': (line: number, words: string) =>
      `Regel ${line} (${words}) heeft geen goede postcodes. Schrijf vier cijfers, met een streepje of komma ertussen.`,
    twice: (line: number, words: string) => `De wijk op regel ${line} (${words}) staat er al.`,
    overlaps: (line: number, words: string) =>
      `Een postcode op regel ${line} (${words}) hoort al bij een andere wijk. Een postcode hoort bij één wijk.`,
    'no-name': (line: number, words: string) =>
      `De wijk op regel ${line} (${words}) heeft een naam van één tot zestig tekens nodig, zonder vraagteken of streep.`,
  } satisfies Record<LineFault, (line: number, words: string) => string>,
}

const byWords = (name: string): string => (name === 'roll-up-figures' ? 'het programma, in de nacht' : name)
