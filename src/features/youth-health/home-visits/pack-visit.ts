/** One visit, as it goes along: what the page of a consultation shows, cut down to what this visit asks for. */
import { ageInYears } from '../../../knowledge/ages/age.ts'
import { columnAt, itemStandings } from '../../../knowledge/development/item-standing.ts'
import { answersTo, columns } from '../../../knowledge/development/van-wiechen.ts'
import { clothesKg } from '../../../knowledge/growth/clothing.ts'
import { getScreening } from '../../../knowledge/screening/screenings.ts'
import { addressWords, ageWords, fullName, relationWords } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { format } from '../../../platform/i18n/format.ts'
import { type ConsultPage, consultPage, partsOf, roundOf } from '../consultation/consult-page.ts'
import { outcomeWords } from '../consultation/outcome-words.ts'
import { developmentText, remarkField, signsOf } from '../development/index.ts'
import { growthChild } from '../growth/add-measurements.ts'
import { measureOf } from '../growth/measurement.ts'
import { usualPosition } from '../growth/rules.ts'
import { text as growthText } from '../growth/text.ts'
import { fieldName } from '../screening/field-name.ts'
import { proposed } from '../screening/screenings.ts'
import { vaccinationText } from '../vaccination/index.ts'
import type { Candidate } from './candidates.ts'
import { latestAnswers } from './latest-answers.ts'
import { latestScreenings } from './latest-screenings.ts'
import { heldAtHome, isAtHome } from './screenings-at-home.ts'
import { text } from './text.ts'
import type { KnownVisit, PackedGrowth, PackedItem, PackedScreening, PackedVisit } from './visit-package.ts'

/** Every part of the record that is read for it leaves its line in the log, as at a consultation. */
export async function packVisit(ctx: Ctx, { child, moment, at }: Candidate, place: number): Promise<PackedVisit> {
  const shown = await consultPage(ctx, child.id)
  const { page } = shown
  const isBorn = child.birth.kind === 'born'
  return {
    place,
    name: fullName(child),
    givenNames: child.givenNames,
    about: ageWords(child.birth, ctx.today),
    moment: text.moment(moment),
    at: at === null ? '' : at.toString({ smallestUnit: 'minute' }),
    address: page.households.map(home => (home.isSecret ? text.secretAddress : addressWords(home))),
    alerts: page.alerts.map(({ what }) => what),
    present: [
      ...page.guardians.map(one => ({
        id: one.id,
        name: `${fullName(one)} (${relationWords[one.relation]})`,
        phone: one.phone ?? '',
      })),
      ...(isBorn ? [{ id: child.id, name: fullName(child), phone: '' }] : []),
    ],
    last: lastOf(shown),
    ask: askOf(shown, moment),
    growth: isBorn ? growthOf(shown) : null,
    items: isBorn ? itemsOf(shown, moment) : [],
    screenings: isBorn ? screeningsOf(shown, moment) : [],
    doses: dosesOf(shown),
  }
}

/** How many earlier measurements are read on the way: the last of each measure says most. */
const lastMeasures = 3

function lastOf({ last, measured }: ConsultPage): readonly string[] {
  const contact = last
    ? [
        `${format.shortDay(last.on)}${last.moment ? `, ${text.moment(last.moment)}` : ''}`,
        last.note ?? '',
        ...(last.consultation ? outcomeWords(last.consultation) : []),
      ]
    : []
  const latest = new Map(measured.map(one => [one.measure, one]))
  const values = [...latest.values()].slice(0, lastMeasures).map(({ measure, on, value }) => {
    const words = growthText.value(value, growthText.unitOf[measure])
    return text.lastMeasured(growthText.quantity[measure], words, on)
  })
  return [...values, ...contact].filter(Boolean)
}

function askOf(shown: ConsultPage, moment: Candidate['moment']): readonly string[] {
  const elsewhere = partsOf(shown, moment).screenings.filter(id => !isAtHome(id))
  return [
    ...shown.moments.actions.map(({ kind, about }) => [text.action[kind], about].filter(Boolean).join(': ')),
    ...elsewhere.map(id => text.screening(getScreening(id).label)),
    ...shown.requests.filter(({ returned, read }) => returned !== null && read === null).map(() => text.unread),
  ]
}

const dosesOf = ({ vaccinations: { plan } }: ConsultPage): readonly string[] =>
  plan
    .filter(({ standing: { kind } }) => kind === 'due' || kind === 'overdue')
    .map(one => vaccinationText.nameOf(one, plan))

/** What the moment asks for, and the screenings that are held at home when they are due or a finding waits for them. */
function screeningsOf(shown: ConsultPage, moment: Candidate['moment']): readonly PackedScreening[] {
  const latest = latestScreenings(shown.screenings.recorded)
  const asked = new Set([
    ...partsOf(shown, moment).screenings,
    ...proposed(shown.screenings).filter(id => heldAtHome.has(id)),
  ])
  return [...asked].filter(isAtHome).map(id => ({
    id,
    base: latest.get(id)?.of ?? '',
    given: id === 'newborn-hearing' ? [[fieldName(id, 'round'), roundOf(shown)]] : [],
  }))
}

function growthOf({ page: { child, today }, birth, measured }: ConsultPage): PackedGrowth {
  const { sex, gestationWeeks } = growthChild(child, birth ?? undefined)
  const days = Map.groupBy(measured, ({ on }) => on.toString())
  const known = [...days.values()].map(values => knownVisit(child.birth.on, values))
  return {
    child: { sex, gestationWeeks, population: 'nl' },
    ageYears: ageInYears(child.birth.on, today),
    known,
    position: usualPosition(child.birth.on, today),
    clothesKg: clothesKg(ageInYears(child.birth.on, today)),
  }
}

function knownVisit(birth: Temporal.PlainDate, values: ConsultPage['measured']): KnownVisit {
  const on = values[0]?.on ?? birth
  const measures = Object.fromEntries(values.map(({ measure, value }) => [measureOf[measure], value]))
  return { ageYears: ageInYears(birth, on), on: format.shortDay(on), ...measures }
}

/** What did not succeed the last time, then what belongs to the age; what was passed or comes later stays at home. */
function itemsOf(shown: ConsultPage, moment: Candidate['moment']): readonly PackedItem[] {
  const { page, examined } = shown
  const birth = page.child.birth.on
  const asked = partsOf(shown, moment).column
  const column = columns.find(one => one.column === asked) ?? columnAt(birth, page.today)
  const all = itemStandings(birth, page.today, examined)
  const isDue = ({ item, standing }: (typeof all)[number]) =>
    item.column === column?.column && standing !== 'passed' && standing !== 'repeat'
  const latest = latestAnswers(examined)
  return [...all.filter(({ standing }) => standing === 'repeat'), ...all.filter(isDue)].map(({ item, tried }) => ({
    name: developmentText.item(item),
    remark: remarkField(item),
    earlier: tried.map(one => `${ageWords({ kind: 'born', on: birth }, one.on)}: ${signsOf(one.answers)}`).join(' · '),
    rows: rowsOf(item.bds).map(({ bds, side }) => ({
      bds,
      side,
      scores: answersTo(item),
      base: latest.get(bds)?.of ?? '',
    })),
  }))
}

const rowsOf = (bds: number | { readonly right: number; readonly left: number }) =>
  typeof bds === 'number'
    ? [{ bds, side: '' }]
    : [
        { bds: bds.right, side: developmentText.side.right },
        { bds: bds.left, side: developmentText.side.left },
      ]
