import { format } from '../../../platform/i18n/format.ts'
import type { Fit, Nearness, Reason } from './rules.ts'

const near: Record<Exclude<Nearness, 'in-town' | 'elsewhere'>, string> = {
  'at-home': 'bij je thuis',
  'around-the-corner': 'om de hoek',
  online: 'online',
  unknown: 'plaats niet bekend',
}

function placeWords({ near: how, town }: Extract<Reason, { kind: 'place' }>): string {
  switch (how) {
    case 'in-town':
    case 'elsewhere':
      return `in ${town}`
    default:
      return near[how]
  }
}

const costWords = ({ cost, words }: Extract<Reason, { kind: 'cost' }>): string =>
  cost === 'free' ? 'gratis' : words || 'kosten niet bekend'

function waitWords({ weeks, saidOn }: Extract<Reason, { kind: 'wait' }>): string {
  if (weeks === null) return 'wachttijd niet bekend'
  const said = `(gezegd op ${format.shortDay(saidOn)})`
  return weeks === 0 ? `meteen plek ${said}` : `${format.count(weeks, 'week', 'weken')} wachten ${said}`
}

function reasonWords(reason: Reason): string {
  switch (reason.kind) {
    case 'age':
      return `past ${reason.fits ? '' : 'niet '}bij ${format.number(reason.years, reason.years < 12 ? 1 : 0)} jaar`
    case 'for-whom':
      return 'voor iemand anders bedoeld'
    case 'place':
      return placeWords(reason)
    case 'cost':
      return costWords(reason)
    case 'language':
      return reason.fits ? `in het ${reason.language}` : `niet in het ${reason.language}`
    case 'wait':
      return waitWords(reason)
  }
}

/** 'Past bij 2,3 jaar, om de hoek, gratis, 3 weken wachten (gezegd op 3 nov 2026).' */
export function fitWords({ reasons }: Pick<Fit, 'reasons'>): string {
  const words = reasons.map(reasonWords).join(', ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** What does not fit, by itself: 'niet in het Arabisch, 9 weken wachten'. */
export const misfitWords = ({ reasons }: Pick<Fit, 'reasons'>): string =>
  reasons
    .filter(reason => !reason.fits)
    .map(reasonWords)
    .join(', ')

export const text = {
  title: 'Passende hulp',
  conclusion: (fits: number, others: number): string => {
    if (fits === 0) return 'Niets past helemaal. Kijk hieronder wat in de buurt komt, of vraag een collega.'
    const rest = others === 0 ? '' : ` ${format.count(others, 'ander past', 'andere passen')} niet helemaal.`
    return `${format.count(fits, 'aanbod past', 'aanbiedingen passen')} bij deze vraag.${rest}`
  },
  order: 'Wat helemaal past staat bovenaan, daarna wat dichtbij is en waar je kort wacht.',
  others: 'Past niet helemaal',
  doesNotFit: (words: string) => `Past niet helemaal: ${words}.`,
  propose: 'Leg voor aan het gezin',
  proposed: 'ligt voor',
  shortlist: 'Samen kiezen',
  shortlistIntro: 'Dit ligt voor aan het gezin. Zij kiezen in Mijn CJG, of samen met jou aan tafel.',
  shortlistNone: 'Er ligt nog niets voor. Zoek hulp die past en leg die voor.',
  takeBack: 'Haal weg',
  chosen: (by: string, way: 'in-portal' | 'together', at: Temporal.Instant) =>
    `gekozen door ${by}${way === 'together' ? ', samen aan tafel' : ' in Mijn CJG'}, ${format.moment(at)}`,
  choose: 'Het gezin kiest dit',
  chooseWho: 'Wie koos het?',
  chooseWords: 'Waarom dit?',
  refer: 'Maak de verwijzing',
  referOther: 'Toch naar deze verwijzen',
  tried: 'geprobeerd',
  why: 'Waarom leg je dit voor?',
  familyTitle: (name: string) => `Hulp kiezen voor ${name}`,
  familyIntro:
    'Dit vonden we samen voor jullie vraag. Jullie kiezen. Kiezen is nog geen toestemming: die vragen we later.',
  familyChoose: 'Dit kiezen we',
  familyChosen: 'Dit kozen jullie',
  missing: { who: 'Schrijf op wie dit koos.' },
}
