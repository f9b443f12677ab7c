/** What somebody signed up for from Mijn CJG, with the way to its own page. */
import { childrenInCareOf, emailOf, findPerson, type PersonId } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { spelled } from '../../../../platform/crypto/code.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Typed } from '../../../../platform/web/form.ts'
import { type CourseSeen, getCourse } from '../look-up.ts'
import { namesOf } from '../sign-up/names.ts'
import type { CourseStep } from '../sign-up/sign-up.ts'
import { findSignUpsOf } from '../sign-up/store.ts'

export type Mine = { readonly seen: CourseSeen; readonly step: CourseStep; readonly href: string }

export async function mySignUps(ctx: Ctx): Promise<readonly Mine[]> {
  const signUps = await findSignUpsOf(ctx.db, ctx.municipality, ctx.actor.id)
  const names = await namesOf(
    ctx,
    signUps.map(({ id }) => id),
  )
  record(ctx, 'read', 'parenting-help.course-sign-up', ctx.actor.id)
  const mine: Mine[] = []
  for (const signUp of signUps) {
    const seen = await getCourse(ctx, signUp.course)
    const [step, name] = [seen.occupancy.last.get(signUp.id), names.get(signUp.id)]
    if (step && name) mine.push({ seen, step, href: `/aanmelding/${spelled(name.code)}` })
  }
  return mine
}

/** The form as it is for who signed in: the name, the address, and the children that are known. */
export async function typedFor(ctx: Ctx): Promise<Typed> {
  const isParent = ctx.actor.roles.has('parent')
  const person = await findPerson(ctx, ctx.actor.id)
  const email = person ? await emailOf(ctx, ctx.actor.id as PersonId) : null
  const children = isParent ? (await childrenInCareOf(ctx, ctx.actor.id as PersonId)).length : 1
  record(ctx, 'read', 'people.contact-details', ctx.actor.id)
  return {
    name: ctx.actor.name,
    email: email ?? '',
    phone: '',
    adults: isParent ? '1' : '0',
    children: String(Math.min(children, 20)),
  }
}
