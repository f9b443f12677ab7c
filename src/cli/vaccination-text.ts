/** Why a dose counts or comes, in a short sentence for who works with the file. */
import type { Effect } from '../knowledge/vaccination/effect.ts'
import type { PlannedDose } from '../knowledge/vaccination/forecast.ts'
import type { Moment } from '../knowledge/vaccination/interval.ts'
import type { Reason } from '../knowledge/vaccination/reason.ts'
import type { Disease } from '../knowledge/vaccination/vaccines.ts'
import type { Invalidity, Track } from '../knowledge/vaccination/validity.ts'

type Day = Temporal.PlainDate

/** Days come from one shelf (`knowledge/ages/day-number.ts`), so each is put into words once. */
function onceByDay(words: (day: Day) => string): (day: Day) => string {
  const known = new WeakMap<Day, string>()
  return day => {
    const said = known.get(day)
    if (said !== undefined) return said
    const text = words(day)
    known.set(day, text)
    return text
  }
}

const iso = onceByDay(day => day.toString())
const dutch = onceByDay(({ day, month, year }) => `${day}-${month}-${year}`)
const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`)

const disease: Record<Disease, string> = {
  diphtheria: 'difterie',
  pertussis: 'kinkhoest',
  tetanus: 'tetanus',
  polio: 'polio',
  hib: 'Hib',
  'hepatitis-b': 'hepatitis B',
  pneumococcal: 'pneumokokken',
  rotavirus: 'rotavirus',
  mumps: 'bof',
  measles: 'mazelen',
  rubella: 'rodehond',
  'meningococcal-c': 'meningokokken C',
  'meningococcal-awy': 'meningokokken A, W en Y',
  hpv: 'HPV',
  rsv: 'RS-virus',
  'meningococcal-b': 'meningokokken B',
  varicella: 'waterpokken',
  'hepatitis-a': 'hepatitis A',
  tuberculosis: 'tuberculose',
}
const trackName = (track: Track): string => (track === 'hbig' ? 'hepatitis B' : disease[track])

function effect(did: Effect): string {
  switch (did.kind) {
    case 'counts':
      return `Telt mee: rangnummer ${did.rank}.`
    case 'counts-for':
      return `Telt alleen mee voor ${did.tracks.map(trackName).join(', ')}: ${invalidity(did.because)}.`
    case 'extra':
      return 'Extra voor de eerste verjaardag (BMR-0): telt niet mee in de reeks.'
    case 'does-not-count':
      return `Telt niet: ${invalidity(did.because)}.`
  }
}

function invalidity(because: Invalidity): string {
  switch (because.kind) {
    case 'before-birth':
      return 'de datum ligt voor de geboorte'
    case 'batch-expired':
      return `de partij was houdbaar tot en met ${dutch(because.expiredOn)}`
    case 'same-day':
      return 'op die dag is er al een gegeven'
    case 'too-young':
      return `te jong (${days(because.ageDays)} oud), telt vanaf ${dutch(because.countsFrom)}`
    case 'too-old':
      return `te oud, telt tot ${dutch(because.countedBefore)}`
    case 'too-soon':
      return `${days(because.intervalDays)} na die van ${dutch(because.previous)}, minstens ${because.minimumDays} nodig`
    case 'series-complete':
      return 'de reeks was al compleet'
    case 'booster-before-basic-immunity':
      return 'een herhalingsvaccin telt pas na de basisserie'
    case 'booster-after-sixth-birthday':
      return 'een herhalingsvaccin sluit de reeks na de zesde verjaardag niet af'
    case 'no-rule-found':
      return 'hiervoor staat geen regel in het programma'
  }
}

/** Why it comes, and first whether it is late. */
function why({ standing, reason: because }: PlannedDose): string {
  return standing.kind === 'overdue'
    ? `Inhalen, te laat sinds ${dutch(standing.since)}. ${reason(because)}`
    : reason(because)
}

function reason(because: Reason): string {
  switch (because.kind) {
    case 'birth-cohort':
      return `Volgens het programma: ${moment(because.at)}.`
    case 'campaign':
      return `Oproep in ${span(because.fromYear, because.toYear)} voor dit geboortejaar.`
    case 'scheme':
      return because.scheme === '2+1'
        ? 'Standaardschema (2+1): vanaf 3 maanden.'
        : 'Aangepast schema (3+1): een extra dosis vanaf 6 weken.'
    case 'scheme-undecided':
      return 'Schema nog niet gekozen: gerekend met het aangepaste (3+1).'
    case 'scheme-by-default':
      return 'Geen schema gekozen: het aangepaste (3+1) geldt.'
    case 'season':
      return because.born === 'april-to-september'
        ? 'Geboren van april tot en met september: voor de eerste winter.'
        : 'Geboren van oktober tot en met maart: in de eerste weken.'
    case 'mother-carries-hepatitis-b':
      return 'De moeder draagt hepatitis B.'
    case 'catch-up':
      return 'Elders te weinig tegen deze ziekte gehad.'
    case 'earlier-dose-does-not-count':
      return `Die van ${dutch(because.on)} telt niet: ${invalidity(because.because)}.`
    case 'dose-before-first-birthday':
      return `Die van ${dutch(because.on)} was een extra voor de eerste verjaardag.`
    case 'doses-too-close':
      return `Er zaten ${days(because.intervalDays)} tussen de vorige twee, minder dan ${because.minimumDays}.`
    case 'interval':
      return because.previous
        ? `Minstens ${days(because.minimumDays)} na die van ${dutch(because.previous)}.`
        : `Minstens ${days(because.minimumDays)} na de vorige, die nog moet komen.`
    case 'youth-doctor-decides':
      return `De jeugdarts beslist: ${invalidity(because.because)}.`
  }
}

const span = (from: number, to: number): string => (from === to ? `${from}` : `${from}-${to}`)

function moment(at: Moment): string {
  switch (at.kind) {
    case 'at-birth':
      return at.withinDays < 7 ? `binnen ${at.withinDays * 24} uur` : 'binnen twee weken na de geboorte'
    case 'weeks':
      return `${at.from} tot ${at.to} weken`
    case 'months':
      return `${at.at} maanden`
    case 'months-between':
      return `rond ${at.target / 12} jaar`
    case 'years':
      return `${at.at} jaar`
    case 'year-turning':
      return `het jaar van de ${at.age}e verjaardag`
    case 'autumn':
      return 'september of oktober'
    case 'campaign':
      return span(at.from, at.to)
    case 'catch-up':
      return 'inhalen'
  }
}

export const vaccinationText = {
  iso,
  effect,
  why,
  unknownVaccine: 'Dit vaccin staat niet in het Rijksvaccinatieprogramma: niet beoordeeld.',
}
