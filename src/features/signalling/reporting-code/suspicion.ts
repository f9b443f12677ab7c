/** A suspicion that is walked through the reporting code: a file of dated entries with one holder and few named readers. */
import { holderOf } from '../../../knowledge/reporting-code/readers.ts'
import type { Path, Walked } from '../../../knowledge/reporting-code/steps.ts'
import { verdicts, type Weighing } from '../../../knowledge/reporting-code/weigh.ts'

export type SuspicionId = string & { readonly __brand: 'SuspicionId' }
export type EntryId = string & { readonly __brand: 'EntryId' }
export type ReaderId = string & { readonly __brand: 'ReaderId' }
export type SummaryId = string & { readonly __brand: 'SummaryId' }

export const kinds = [
  'about',
  'signal',
  'special-violence',
  'child-check',
  'consultation',
  'talk',
  'weighing',
  'decision',
  'emergency',
  'report',
  'answer',
  'correction',
  'follow-up',
  'closure',
  'reopening',
] as const
export type Kind = (typeof kinds)[number]

/** Field → what was written, as the form of its kind checked it; days as '2026-11-23'. */
export type Words = Readonly<Record<string, string>>

export type Entry = {
  readonly id: EntryId
  readonly kind: Kind
  readonly version: number
  readonly words: Words
  readonly writtenBy: string
  readonly writtenAt: Temporal.Instant
  /** Of its first version. */
  readonly begunAt: Temporal.Instant
}
export type Holding = {
  readonly holder: string
  readonly since: number
  readonly givenAt: Temporal.Instant
  readonly reason: string
}
export type Reader = {
  readonly id: ReaderId
  readonly reader: string
  readonly namedAt: Temporal.Instant
  readonly reason: string
  readonly removed: boolean
}
const reminderKinds = ['assessment', 'evaluation', 'follow-up'] as const
export type ReminderKind = (typeof reminderKinds)[number]
export type Reminder = { readonly what: ReminderKind; readonly dueOn: Temporal.PlainDate }

export type Suspicion = {
  readonly id: SuspicionId
  readonly path: Path
  readonly organisation: string
  readonly startedBy: string
  readonly startedAt: Temporal.Instant
  readonly holdings: readonly Holding[]
  readonly named: readonly Reader[]
  /** The newest version of each, the oldest entry first. */
  readonly entries: readonly Entry[]
  /** Those that still wait. */
  readonly reminders: readonly Reminder[]
}

export const entriesOf = ({ entries }: Suspicion, kind: Kind): readonly Entry[] =>
  entries.filter(entry => entry.kind === kind)

export const latestOf = (suspicion: Suspicion, kind: Kind): Entry | undefined => entriesOf(suspicion, kind).at(-1)

export const isClosed = ({ entries }: Suspicion): boolean =>
  entries.findLast(({ kind }) => kind === 'closure' || kind === 'reopening')?.kind === 'closure'

export const isHeldBy = (suspicion: Suspicion, who: string): boolean => holderOf(suspicion) === who

/** Whom it is about, in the words of the file; null as long as nobody wrote it. */
export const nameOf = (suspicion: Suspicion): string | null => latestOf(suspicion, 'about')?.words.name ?? null

/** The registration it was opened from, known to the file alone. */
export const registrationOf = (suspicion: Suspicion): string | null =>
  latestOf(suspicion, 'about')?.words.registration || null

export const walkedOf = (suspicion: Suspicion): Walked => ({
  path: suspicion.path,
  done: new Set([
    ...(latestOf(suspicion, 'signal') ? (['signals'] as const) : []),
    ...(latestOf(suspicion, 'consultation') ? (['consultation'] as const) : []),
    ...(talksOf(suspicion).some(({ words }) => words.held !== 'not-held') ? (['talk'] as const) : []),
    ...(latestOf(suspicion, 'weighing') ? (['weighing'] as const) : []),
    ...(latestOf(suspicion, 'decision') ? (['decision'] as const) : []),
  ]),
  passedOver: new Set(talksOf(suspicion).length > 0 ? (['talk'] as const) : []),
})

const talksOf = (suspicion: Suspicion): readonly Entry[] => entriesOf(suspicion, 'talk')

/** What the latest weighing says of safety; null when nothing was weighed. */
export function weighingOf(suspicion: Suspicion): Weighing | null {
  const { acute, structural } = latestOf(suspicion, 'weighing')?.words ?? {}
  const first = verdicts.find(verdict => verdict === acute)
  const second = verdicts.find(verdict => verdict === structural)
  return first && second ? { acute: first, structural: second } : null
}

export const askedVeiligThuis = (suspicion: Suspicion): boolean =>
  entriesOf(suspicion, 'consultation').some(({ words }) => words.with === 'veilig-thuis')

/** The days run from the first signal; before there is one, from the start. */
export const runsSince = (suspicion: Suspicion): Temporal.Instant =>
  latestOf(suspicion, 'signal')
    ? (entriesOf(suspicion, 'signal')[0]?.begunAt ?? suspicion.startedAt)
    : suspicion.startedAt
