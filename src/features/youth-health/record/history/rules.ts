/** Of what was told of the family and the pregnancy, what counts now: the words recorded last. */
import { type FamilyHistory, type FamilyMember, type Perinatal, relatives } from './history.ts'

/** One document; a family is told of by one member at a time. */
export type Told = {
  readonly on: Temporal.PlainDate
  readonly recordedAt: Temporal.Instant
  readonly recordedByName: string
  readonly perinatal?: Perinatal | undefined
  readonly familyHistory?: FamilyHistory | undefined
}
export type ToldOf = Told & { readonly familyHistory: FamilyHistory }

/** `told` has the latest first. Of each member the words that count and, behind them, what was told before. */
export const familyIn = (
  told: readonly Told[],
): readonly { readonly relative: FamilyMember; readonly now: ToldOf; readonly before: readonly ToldOf[] }[] =>
  relatives.flatMap(relative => {
    const [now, ...before] = told.filter((one): one is ToldOf => one.familyHistory?.relative === relative)
    return now ? [{ relative, now, before }] : []
  })

export const latestPerinatal = (told: readonly Told[]): Perinatal | undefined =>
  told.find(one => one.perinatal !== undefined)?.perinatal
