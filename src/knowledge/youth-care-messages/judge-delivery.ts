/**
 * Start (305) and stop (307) of help, against what is known: each belongs to an allocation, a help that runs is not started again, and what is
 * removed or stopped has begun.
 * Source: iJw 3.2 TR019, TR063, TR069, TR071, TR074, TR326, TR382, TR413-TR415 (docs/sources.md, row `ijw-rules`).
 */
import { type Finding, found, type KnownAllocation, type KnownDelivery } from './known.ts'
import type { MessageOf } from './messages.ts'

type Known = {
  /** Of this youth and this provider. */
  readonly allocations: readonly KnownAllocation[]
  readonly deliveries: readonly KnownDelivery[]
}
type Start = MessageOf<'JW305'>['Client']['StartProducten']['StartProduct'][number]
type Stop = MessageOf<'JW307'>['Client']['StopProducten']['StopProduct'][number]

export const judgeStarts = (message: MessageOf<'JW305'>, known: Known): readonly Finding[] =>
  message.Client.StartProducten.StartProduct.flatMap((start, place) =>
    judgeStart(start, known, `Client.StartProducten.StartProduct[${place + 1}]`),
  )

export const judgeStops = (message: MessageOf<'JW307'>, known: Known): readonly Finding[] =>
  message.Client.StopProducten.StopProduct.flatMap((stop, place) =>
    judgeStop(stop, known, `Client.StopProducten.StopProduct[${place + 1}]`),
  )

function judgeStart(start: Start, known: Known, path: string): readonly Finding[] {
  if (!isAllocated(start.ToewijzingNummer, known)) return [{ path, code: '9019' }]
  const { starts, stops } = ofAllocation(known, start.ToewijzingNummer)
  const isSame = (one: KnownDelivery) => one.begin === start.Begindatum
  if (start.StatusAanlevering === removal)
    return [...found(!starts.some(isSame), path, '9063'), ...found(stops.some(isSame), path, '9071')]
  if (starts.some(isSame)) return [{ path, code: '9074' }]
  const isRunning = starts.some(({ begin }) => !stops.some(stop => stop.begin === begin))
  return found(isRunning, path, '9326')
}

function judgeStop(stop: Stop, known: Known, path: string): readonly Finding[] {
  if (!isAllocated(stop.ToewijzingNummer, known)) return [{ path, code: '9019' }]
  const { starts, stops } = ofAllocation(known, stop.ToewijzingNummer)
  const before = stops.filter(({ begin }) => begin === stop.Begindatum)
  const isSame = before.some(({ end, reason }) => end === stop.Einddatum && reason === stop.RedenBeeindiging)
  if (stop.StatusAanlevering === removal) return found(!isSame, path, '9063')
  if (isSame) return [{ path, code: '9074' }]
  const wasTemporary = before.some(({ reason }) => reason === temporary)
  return [
    ...found(!starts.some(({ begin }) => begin === stop.Begindatum), path, '9069'),
    ...found(
      before.some(({ reason }) => reason !== temporary),
      path,
      '9415',
    ),
    ...found(wasTemporary && stop.RedenBeeindiging === temporary, path, '9413'),
    ...found(
      before.some(({ end }) => stop.Einddatum < end),
      path,
      '9414',
    ),
  ]
}

/** StatusAanlevering 3. */
const removal = '3'
/** RedenBeeindiging 20: help pauses. */
const temporary = '20'

const isAllocated = (number: string | undefined, { allocations }: Known): boolean =>
  allocations.some(one => one.number === number && !one.isRemoved)

function ofAllocation({ deliveries }: Known, number: string | undefined) {
  const own = deliveries.filter(({ allocation }) => allocation === number)
  return {
    starts: own.filter(one => one.kind === 'start'),
    stops: own.filter(one => one.kind === 'stop'),
  }
}
