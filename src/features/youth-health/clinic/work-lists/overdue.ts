/** Who is behind today, out of children whose facts are known: one line per child, with what and since when. */
import type { Child } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findMomentFactsOfEach, momentsFrom } from '../../consultation/moments/moments-of.ts'
import { loadVaccinationsOfEach, type Vaccinations, vaccinationText } from '../../vaccination/index.ts'
import type { Overdue } from './store.ts'
import type { OverdueList } from './work-list.ts'

/** Of these children those who are behind; who died or is not born yet is not among them. */
export async function overdueAmong(
  ctx: Ctx,
  list: OverdueList,
  children: readonly Child[],
): Promise<readonly Overdue[]> {
  const alive = children.filter(({ birth, diedOn }) => birth.kind === 'born' && diedOn === null)
  switch (list) {
    case 'vaccination': {
      const each = await loadVaccinationsOfEach(ctx, alive)
      return alive.flatMap(child => dosesOf(child, each.get(child.id)) ?? [])
    }
    case 'contact-moment': {
      const factsOf = await findMomentFactsOfEach(
        ctx,
        alive.map(({ id }) => id),
      )
      return alive.flatMap(
        child => momentOf(child, momentsFrom({ child, today: ctx.today }, factsOf(child.id)).next) ?? [],
      )
    }
  }
}

function dosesOf({ id, birth }: Child, own: Vaccinations | undefined): Overdue | null {
  const late = (own?.plan ?? []).flatMap(one =>
    one.standing.kind === 'overdue'
      ? [{ since: one.standing.since, name: vaccinationText.nameOf(one, own?.plan ?? []) }]
      : [],
  )
  const [first] = late.toSorted((one, other) => Temporal.PlainDate.compare(one.since, other.since))
  return first ? { child: id, since: first.since, about: late.map(({ name }) => name), bornOn: birth.on } : null
}

const momentOf = ({ id, birth }: Child, next: ReturnType<typeof momentsFrom>['next']): Overdue | null =>
  next?.standing.kind === 'overdue'
    ? { child: id, since: next.standing.since, about: [next.moment.code], bornOn: birth.on }
    : null
