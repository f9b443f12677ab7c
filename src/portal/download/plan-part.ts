import type { Plan } from '../../features/care-coordination/index.ts'
import type { Plain } from './plain.ts'

/** A plan as this reader may see it: it comes cut to that. */
export function planPart(plan: Plan): Plain {
  const nameOf = (id: string | null): string | null => plan.participants.find(one => one.id === id)?.name ?? null
  return {
    gezin: plan.family.name,
    begonnenOp: plan.startedOn.toString(),
    afgerondOp: plan.closure?.on.toString() ?? null,
    reden: plan.reason.at(-1)?.words ?? null,
    deelnemers: plan.participants.map(({ name, part }) => (part === '' ? name : `${name}, ${part}`)),
    doelen: plan.goals.map(goal => ({
      doel: goal.title,
      inEigenWoorden: goal.words.at(-1)?.words ?? null,
      uiterlijk: goal.dueOn.toString(),
      acties: goal.actions.map(({ title, owner, dueOn, moves }) => ({
        wat: title,
        wie: nameOf(owner),
        uiterlijk: dueOn?.toString() ?? null,
        stand: moves.at(-1)?.lane ?? 'to-do',
      })),
    })),
    veiligheidsafspraken: plan.safetyAgreements
      .filter(({ end }) => end === null)
      .map(({ atSign, agreed, watchedBy }) => ({
        alsDitGebeurt: atSign,
        danDitDoen: agreed,
        wieLetOp: nameOf(watchedBy),
      })),
    reacties: plan.comments.map(({ words, writtenBy, writtenAt }) => ({
      woorden: words,
      van: nameOf(writtenBy),
      op: writtenAt.toString(),
    })),
  }
}
