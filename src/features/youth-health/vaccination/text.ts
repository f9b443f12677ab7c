/** What is said about vaccinations, neutral enough for a professional, a parent and the youth alike. */
import { compareDays } from '../../../knowledge/ages/day-number.ts'
import type { PlannedDose, Standing } from '../../../knowledge/vaccination/forecast.ts'
import { daysBetween, type Moment } from '../../../knowledge/vaccination/interval.ts'
import type { Cohort } from '../../../knowledge/vaccination/programme.ts'
import type { Reason } from '../../../knowledge/vaccination/reason.ts'
import { vaccines } from '../../../knowledge/vaccination/vaccines.ts'
import type { Invalidity } from '../../../knowledge/vaccination/validity.ts'
import { format } from '../../../platform/i18n/format.ts'
import { against, listed, trackName } from './disease-text.ts'
import type { Hold } from './holds/hold.ts'
import type { Conclusion, Effect } from './rules.ts'

type Day = Temporal.PlainDate
const { day } = format

const standing: Record<Standing['kind'], string> = {
  given: 'Gegeven',
  due: 'Aan de beurt',
  overdue: 'Inhalen',
  planned: 'Gepland',
  lapsed: 'Vervalt',
  'not-needed': 'Niet nodig',
  refused: 'Geweigerd',
  'contra-indicated': 'Mag niet',
  postponed: 'Uitgesteld',
}

const days = (count: number): string => format.count(count, 'dag', 'dagen')
const years = (from: number, to: number): string => (from === to ? `${from}` : `${from} tot en met ${to}`)

/** 'BMR 2'; 'Pneu' when the plan holds one of it. */
function nameOf({ vaccine, ordinal }: Pick<PlannedDose, 'vaccine' | 'ordinal'>, plan: readonly PlannedDose[]): string {
  const { name } = vaccines[vaccine]
  return plan.filter(one => one.vaccine === vaccine).length > 1 || ordinal > 1 ? `${name} ${ordinal}` : name
}

/** When the programme plans a dose: '6 tot en met 9 weken', '14 maanden'. */
function moment(at: Moment): string {
  switch (at.kind) {
    case 'at-birth':
      return at.withinDays < 7 ? `eerste ${at.withinDays * 24} uur` : 'eerste 2 weken'
    case 'weeks':
      return `${at.from}–${at.to} weken`
    case 'months':
      return `${at.at} maanden`
    case 'months-between':
      return `rond ${format.number(at.target / 12)} jaar`
    case 'years':
      return `${at.at} jaar`
    case 'year-turning':
      return `wordt ${at.age} jaar`
    case 'autumn':
      return 'september of oktober'
    case 'catch-up':
      return at.months === 0 ? 'inhalen' : `${format.count(at.months, 'maand', 'maanden')} na de vorige`
    case 'campaign':
      return `oproep ${years(at.from, at.to)}`
  }
}

const whenOf = (at: Moment): string => {
  switch (at.kind) {
    case 'at-birth':
      return `in de ${moment(at)} na de geboorte`
    case 'autumn':
      return `in ${moment(at)}`
    case 'year-turning':
      return `in het jaar dat ze ${at.age} worden`
    case 'weeks':
      return `als ze ${at.from} tot en met ${at.to} weken zijn`
    case 'months':
    case 'months-between':
    case 'years':
      return `als ze ${moment(at)} zijn`
    case 'catch-up':
      return 'om in te halen wat elders niet gegeven is'
    case 'campaign':
      return `in ${years(at.from, at.to)}`
  }
}

const bornIn = ({ from, until }: Cohort): string => {
  if (until) return `Kinderen die zijn geboren van ${day(from)} tot ${day(until)}`
  return from.year === 2008 ? 'Alle kinderen' : `Kinderen die zijn geboren vanaf ${day(from)}`
}

/** Why a dose stands in the plan, in one sentence. */
function reason(why: Reason): string {
  switch (why.kind) {
    case 'birth-cohort':
      return `${bornIn(why.born)} krijgen deze vaccinatie ${whenOf(why.at)}.`
    case 'campaign':
      return `${bornIn(why.born)} krijgen hiervoor een oproep in ${years(why.fromYear, why.toYear)}.`
    case 'scheme':
      return why.scheme === '2+1'
        ? 'De jeugdarts koos het schema met drie keer in het eerste jaar, vanaf 3 maanden.'
        : 'De jeugdarts koos het schema met vier keer in het eerste jaar, dat eerder begint.'
    case 'scheme-undecided':
      return 'De jeugdarts kiest nog tussen drie of vier keer in het eerste jaar. Tot dan rekenen we met vier.'
    case 'scheme-by-default':
      return 'Er is geen schema gekozen. Dan rekenen we met vier keer in het eerste jaar.'
    case 'season':
      return why.born === 'april-to-september'
        ? 'Geboren tussen april en september: de bescherming komt vlak voor de eerste winter.'
        : 'Geboren tussen oktober en maart: de bescherming is nodig in de eerste weken.'
    case 'mother-carries-hepatitis-b':
      return 'De moeder draagt hepatitis B bij zich. Dit voorkomt dat de baby het ook krijgt.'
    case 'catch-up':
      return 'Met wat elders gegeven is, is het kind hiertegen nog niet genoeg beschermd.'
    case 'earlier-dose-does-not-count':
      return `Die van ${day(why.on)} telt niet mee: ${invalidity(why.because, why.on)}.`
    case 'dose-before-first-birthday':
      return `Die van ${day(why.on)} was een extra voor de eerste verjaardag en telt niet mee in de reeks.`
    case 'doses-too-close':
      return `Er zaten ${days(why.intervalDays)} tussen de eerste twee; dat moeten er ${why.minimumDays} zijn. Daarom is er nog één nodig.`
    case 'interval':
      return why.previous
        ? `Er moeten minstens ${days(why.minimumDays)} zitten tussen deze en die van ${day(why.previous)}.`
        : `Er moeten minstens ${days(why.minimumDays)} zitten tussen deze en de vorige, die nog moet komen.`
    case 'youth-doctor-decides':
      return `De jeugdarts beslist wat nu nodig is: ${invalidity(why.because, null)}.`
  }
}

/** Why a dose does not count, as a part of a sentence. `on` is its day; null when it was not given. */
function invalidity(because: Invalidity, on: Day | null): string {
  switch (because.kind) {
    case 'before-birth':
      return 'de datum ligt voor de geboorte'
    case 'batch-expired':
      return `de partij was houdbaar tot en met ${day(because.expiredOn)}`
    case 'same-day':
      return 'op die dag is er al een gegeven tegen dezelfde ziekte'
    case 'too-young':
      return on
        ? `${days(daysBetween(on, because.countsFrom))} te vroeg, want deze telt pas vanaf ${day(because.countsFrom)}`
        : `deze telt pas vanaf ${day(because.countsFrom)}`
    case 'too-old':
      return `deze telt alleen voor ${day(because.countedBefore)}`
    case 'too-soon':
      return `${days(because.minimumDays - because.intervalDays)} te vroeg, want na die van ${day(because.previous)} moeten er minstens ${days(because.minimumDays)} zitten`
    case 'series-complete':
      return 'de reeks was al compleet'
    case 'booster-before-basic-immunity':
      return 'een herhaling telt pas als de eerste reeks compleet is'
    case 'booster-after-sixth-birthday':
      return 'na de zesde verjaardag sluit dit vaccin de reeks niet meer af'
    case 'no-rule-found':
      return 'hiervoor staat geen regel in het vaccinatieprogramma'
  }
}

/** Why it was agreed not to give it. */
const held = ({ kind, because, saidBy, until }: Hold): string =>
  `${kind === 'postponement' ? 'Uitgesteld' : 'Tegenindicatie'}${until ? ` tot ${day(until)}` : ''}: ${because} (${saidBy}).`

/** What a dose outside the plan did. */
function effect(did: Effect, on: Day): string {
  switch (did.kind) {
    case 'counts':
      return 'Telt mee.'
    case 'extra':
      return 'Een extra voor de eerste verjaardag: beschermt nu al, maar telt niet mee in de reeks.'
    case 'counts-for':
      return `Telt mee voor ${listed(did.tracks.map(trackName))}, verder niet: ${invalidity(did.because, on)}.`
    case 'held':
      return held(did.hold)
    case 'does-not-count':
      return `Telt niet: ${invalidity(did.because, on)}.`
  }
}

/** The sentence beside a dose in the plan. */
function why({ standing: at, reason: because }: PlannedDose): string {
  switch (at.kind) {
    case 'given':
    case 'due':
    case 'overdue':
    case 'planned':
      return reason(because)
    case 'lapsed':
      return at.because.kind === 'too-old'
        ? `Past niet meer: dit kan alleen voor ${day(at.because.since)}, daarna is een kind er te oud voor.`
        : `Het vaccinatieprogramma stopte op de 18e verjaardag, ${day(at.because.on)}.`
    case 'not-needed':
      return at.because.kind === 'fewer-doses'
        ? 'Wie later begint, heeft er minder nodig.'
        : `De eerste reeks was pas compleet op ${day(at.because.on)}: dan is deze herhaling niet nodig.`
    case 'refused':
      return `Hier is op ${day(at.on)} nee tegen gezegd. Van gedachten veranderen kan altijd.`
    case 'contra-indicated':
      return at.until
        ? `Mag om medische redenen niet voor ${day(at.until)}.`
        : 'Mag om medische redenen niet gegeven worden.'
    case 'postponed':
      return `Op ${day(at.on)} is afgesproken te wachten tot ${day(at.until)}.`
  }
}

/** Until when, or from when: '' when that says nothing. */
function term({ standing: at, earliest }: PlannedDose): string {
  switch (at.kind) {
    case 'due':
      return `nu, tot en met ${format.shortDay(at.by)}`
    case 'overdue':
      return `te laat sinds ${format.shortDay(at.since)}`
    case 'planned':
      return `vanaf ${format.shortDay(earliest && compareDays(earliest, at.from) > 0 ? earliest : at.from)}`
    case 'given':
    case 'lapsed':
    case 'not-needed':
    case 'refused':
      return ''
    case 'contra-indicated':
    case 'postponed':
      return at.until ? `vanaf ${format.shortDay(at.until)}` : ''
  }
}

/** The plan in one sentence; `strong` is what it is about. */
function conclusion(all: Conclusion, plan: readonly PlannedDose[]): { readonly strong: string; readonly rest: string } {
  const names = (doses: readonly PlannedDose[]) => listed(doses.map(one => nameOf(one, plan)))
  switch (all.kind) {
    case 'due':
      return { strong: `Vandaag aan de beurt: ${names(all.doses)}`, rest: '.' }
    case 'youth-doctor-decides':
      return {
        strong: 'De jeugdarts beslist',
        rest: ` over ${names(all.doses)}: de regels zeggen niet wat nu nodig is.`,
      }
    case 'up-to-date': {
      const except = all.refused.length > 0 ? `, behalve wat geweigerd is: ${names(all.refused)}` : ''
      const held = all.held.length > 0 ? ` Nu niet: ${names(all.held)}.` : ''
      const next = all.next ? ` Hierna komt ${nameOf(all.next, plan)}, ${term(all.next)}.` : ''
      return { strong: 'Helemaal bij', rest: `${except}.${held}${next}` }
    }
    case 'no-programme':
      return { strong: 'Het vaccinatieprogramma is voorbij', rest: ' voor deze leeftijd.' }
  }
}

export const text = { standing, against, nameOf, moment, reason, invalidity, effect, why, term, conclusion }
