/** Which birthdays are coming that change something, for whoever looks at Mijn CJG; and what changed at the last one. */
import { comingAge, type TurningAge } from '../../knowledge/consent/age-changes.ts'
import { fullName } from '../../people/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Subject } from '../sight.ts'
import { daysAhead } from './age-setting.ts'

export type Coming = {
  readonly child: string
  readonly name: string
  readonly isSelf: boolean
  readonly age: TurningAge
  readonly on: Temporal.PlainDate
  readonly days: number
}

/** Of oneself, and of children over whom one has custody: for others nothing changes. */
export async function comingAges(ctx: Ctx, subjects: readonly Subject[]): Promise<readonly Coming[]> {
  const days = await daysAhead(ctx)
  return subjects.flatMap(({ child, as, custody }) => {
    const coming = child.diedOn === null ? comingAge(child.birth.on, ctx.today, days) : null
    if (!coming || (as !== 'self' && custody !== 'with-custody')) return []
    return [{ child: child.id, name: child.givenNames || fullName(child), isSelf: as === 'self', ...coming }]
  })
}
