import { format } from '../../../platform/i18n/format.ts'
import type { Asker, CostLimit, QuestionWords, Travel } from './question.ts'

const asker: Record<Asker, string> = {
  youth: 'van het kind of de jongere zelf',
  parent: 'van een ouder of verzorger',
  family: 'van het gezin samen',
  network: 'van iemand uit de omgeving, en het gezin weet het',
}
const forWhom: Record<QuestionWords['forWhom'], string> = {
  child: 'voor het kind',
  parent: 'voor de ouder',
  family: 'voor het hele gezin',
}
const travel: Record<Travel, string> = {
  'at-home': 'alleen bij hen thuis',
  nearby: 'thuis of in de buurt',
  'in-town': 'overal in de gemeente',
  anywhere: 'ook verder weg',
  online: 'online',
}
const cost: Record<CostLimit, string> = {
  free: 'het moet gratis zijn',
  some: 'een kleine eigen bijdrage kan',
  any: 'kosten zijn geen probleem',
}

export const text = {
  title: 'De vraag van het gezin',
  list: 'Vragen van gezinnen',
  listNone: {
    title: 'Je hebt nog geen vraag vastgelegd',
    body: 'Zoek een kind op en schrijf samen op wat de vraag is.',
  },
  search: 'Zoek een kind',
  crumb: 'Verwijzingen',
  newTitle: 'Maak samen de vraag helder',
  newIntro: 'Schrijf op wat het gezin zelf zegt. Ze lezen het terug in Mijn CJG. Pas daarna kies je samen hulp.',
  changeTitle: 'Pas de vraag aan',
  child: 'Kind',
  askedOn: 'Vastgelegd',
  words: 'Wat is de vraag, in hun eigen woorden?',
  asker: 'Van wie is de vraag?',
  askers: asker,
  forWhomLabel: 'Voor wie zoeken ze hulp?',
  forWhom,
  since: 'Sinds wanneer speelt dit?',
  tried: 'Wat is er al geprobeerd?',
  wish: 'Wat zouden ze graag willen?',
  possible: 'Wat kan, en wat niet?',
  language: 'In welke taal praten ze het liefst?',
  languageHint: 'Laat leeg als Nederlands goed gaat.',
  travelLabel: 'Waar kunnen ze heen?',
  travel,
  costLabel: 'Wat mag het kosten?',
  cost,
  longestWait: 'Hoe lang kunnen ze wachten?',
  longestWaitHint: 'In weken. Laat leeg als het niet uitmaakt.',
  weeks: 'weken',
  moments: 'Wanneer kunnen ze?',
  momentsHint: 'Bijvoorbeeld: na schooltijd, niet op woensdag',
  save: 'Bewaar de vraag',
  cancel: 'Annuleer',
  change: 'Pas aan',
  findHelp: 'Zoek passende hulp',
  refersOnly: 'Verwijs meteen',
  earlier: (count: number) => format.count(count, 'eerdere versie', 'eerdere versies'),
  written: (by: string, at: Temporal.Instant) => `${by}, ${format.moment(at)}`,
  nothing: 'niet gezegd',
  wait: (weeks: number | null) =>
    weeks === null ? 'wachten is geen probleem' : `hooguit ${format.count(weeks, 'week', 'weken')} wachten`,
  overtaken: (by: string) =>
    `${by} heeft de vraag net aangepast. Dat staat hieronder; wat jij schreef staat nog in het formulier.`,
  missing: {
    words: 'Schrijf op wat het gezin vraagt.',
    asker: 'Kies van wie de vraag is.',
    forWhom: 'Kies voor wie ze hulp zoeken.',
    travel: 'Kies waar ze heen kunnen.',
    cost: 'Kies wat het mag kosten.',
    wait: 'Vul een heel aantal weken in, van 0 tot en met 104.',
    bsn: 'Hier staat een burgerservicenummer (BSN). Haal het weg: dat hoort hier niet.',
  },
}

/** 'thuis of in de buurt, het moet gratis zijn, hooguit 4 weken wachten, Arabisch, na schooltijd' */
export const possibleWords = ({ travel, cost, longestWait, language, moments }: QuestionWords): string =>
  [text.travel[travel], text.cost[cost], text.wait(longestWait), language, moments].filter(Boolean).join(', ')
