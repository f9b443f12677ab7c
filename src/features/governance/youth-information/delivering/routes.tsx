import { z } from 'zod'
import {
  before,
  type HalfYear,
  halfYearName,
  halfYearOf,
  readHalfYear,
} from '../../../../knowledge/youth-information/half-year.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { type Answer, file, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { field, parseForm, typedWords } from '../../../../platform/web/form.ts'
import { type Asked, router } from '../../../../platform/web/router.ts'
import { deliveriesOf, getDelivery, handOut, isOf, makeDelivery, noteSending, releaseDelivery } from './deliver.ts'
import type { Delivery } from './delivery.ts'
import { PeriodPage, type PeriodProps, PeriodsPage } from './delivery.view.tsx'
import { hasHelpIn, prepare } from './prepare.ts'
import { text } from './text.ts'

export const deliveringYouthInformation = router('professional')

const here = '/beheer/jeugdinformatie'
const { deliverYouthInformation } = may
const idOf = ({ params }: Asked): string => params.id ?? ''
const pageOf = (period: HalfYear): string => `${here}?periode=${halfYearName(period)}`

deliveringYouthInformation.get(here, deliverYouthInformation, async (ctx, { query }) => {
  const asked = query.get('periode')
  if (asked === null) return periods(ctx)
  const period = readHalfYear(asked)
  if (period === undefined || isToCome(period, ctx.today)) throw new NotFound(`period ${asked}`)
  const done = (['gemaakt', 'vrij', 'genoteerd'] as const).find(word => query.has(word)) ?? null
  return shown(ctx, page, period, { done })
})

const isToCome = (period: HalfYear, today: Temporal.PlainDate): boolean =>
  halfYearName(period) > halfYearName(halfYearOf(today))

/** The one that runs and the three before it. */
async function periods(ctx: Ctx): Promise<Answer> {
  const deliveries = await deliveriesOf(ctx)
  const now = halfYearOf(ctx.today)
  const [one, two] = [before(now), before(before(now))]
  const lines: Parameters<typeof PeriodsPage>[0]['lines'][number][] = []
  for (const period of [now, one, two, before(two)])
    lines.push({ period, latest: deliveries.find(isOf(period)) ?? null, hasHelp: await hasHelpIn(ctx, period) })
  return page(text.title, PeriodsPage({ lines, today: ctx.today }))
}

type Given = Partial<Pick<PeriodProps, 'done' | 'refused' | 'faults' | 'typed'>>

async function shown(ctx: Ctx, answer: typeof page, period: HalfYear, given: Given = {}): Promise<Answer> {
  const deliveries = (await deliveriesOf(ctx)).filter(isOf(period))
  const prepared = await prepare(ctx, period)
  const { done = null, refused = null, faults = {}, typed = {} } = given
  const props = { period, prepared, deliveries, me: ctx.actor.id, today: ctx.today }
  return answer(text.titleOf(period), PeriodPage({ ...props, done, refused, faults, typed }))
}

deliveringYouthInformation.post(`${here}/leveringen`, deliverYouthInformation, async (ctx, { form }) => {
  const typed = typedWords(form)
  const period = readHalfYear(typed.periode ?? '')
  if (period === undefined || isToCome(period, ctx.today)) throw new NotFound('period')
  const made = await makeDelivery(ctx, period, Number(typed.version))
  return made === 'made' ? see(`${pageOf(period)}&gemaakt`) : shown(ctx, stale, period, { refused: made })
})

/** One step with a delivery that is there. */
const step = (path: string, work: (ctx: Ctx, delivery: Delivery, asked: Asked) => Promise<Answer>): void =>
  deliveringYouthInformation.post(`${here}/leveringen/:id/${path}`, deliverYouthInformation, async (ctx, asked) =>
    work(ctx, await getDelivery(ctx, idOf(asked)), asked),
  )

step('vrijgave', async (ctx, delivery) => {
  const released = await releaseDelivery(ctx, delivery)
  return released === 'released'
    ? see(`${pageOf(delivery.period)}&vrij`)
    : shown(ctx, stale, delivery.period, { refused: released })
})

step('verzending', async (ctx, delivery, { form }) => {
  const parsed = parseForm(sendingOf(ctx.today), form)
  if (!parsed.ok) return shown(ctx, invalid, delivery.period, parsed)
  return (await noteSending(ctx, delivery, parsed.value)) === 'noted'
    ? see(`${pageOf(delivery.period)}&genoteerd`)
    : shown(ctx, stale, delivery.period, { refused: 'overtaken', typed: typedWords(form) })
})

const sendingOf = (today: Temporal.PlainDate) =>
  z.object({
    on: field
      .day(text.missing.on)
      .refine(day => Temporal.PlainDate.compare(day, today) <= 0, { error: text.missing.later }),
    receipt: field.text(text.missing.receipt, 300),
  })

deliveringYouthInformation.get(`${here}/leveringen/:id/jeugdhulp.csv`, deliverYouthInformation, async (ctx, asked) => {
  const delivery = await getDelivery(ctx, idOf(asked))
  const handed = await handOut(ctx, delivery)
  if (handed.kind !== 'file') return shown(ctx, stale, delivery.period, { refused: handed.kind })
  const name = `jeugdhulp-${ctx.municipality}-${halfYearName(delivery.period)}-${delivery.ordinal}.csv`
  return file(name, 'text/csv; charset=utf-8', handed.csv)
})
