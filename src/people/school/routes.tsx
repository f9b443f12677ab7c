import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Html } from '../../platform/html/html.ts'
import { invalid, page, see } from '../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../platform/web/form.ts'
import { router } from '../../platform/web/router.ts'
import { familyHref } from '../family/family-href.ts'
import { enrolmentOf, getChild } from '../look-up.ts'
import type { ChildId } from '../person.ts'
import { byClass, childrenOfSchool, getSchool, schoolsOf } from './classes.ts'
import { ClassesPage } from './classes.view.tsx'
import { type Enrolled, enrolAtSchool, leaveSchool } from './enrol.ts'
import { EnrolmentPage } from './enrolment.view.tsx'
import { openSchool } from './open-school.ts'
import { type EnrolmentWords, parseEnrolment, parseSchool } from './school.form.ts'
import { SchoolsPage } from './schools.view.tsx'
import { countPupils } from './store.ts'
import { text } from './text.ts'

export const schools = router('professional')

schools.get('/scholen', may.keepSchools, async (ctx, { query }) =>
  page(text.title, await schoolsPage(ctx, query.has('toegevoegd'), { faults: {}, typed: {} })),
)

schools.post('/scholen', may.keepSchools, async (ctx, { form }) => {
  const parsed = parseSchool(form)
  if (!parsed.ok) return invalid(text.title, await schoolsPage(ctx, false, parsed))
  await openSchool(ctx, parsed.value)
  return see('/scholen?toegevoegd')
})

schools.get('/scholen/:school', may.seeClasses, async (ctx, { params }) => {
  const school = await getSchool(ctx, params.school ?? '')
  record(ctx, 'read', 'people.enrolment', null, school.name)
  const classes = byClass(await childrenOfSchool(ctx, school.id))
  const mays = { mayPlanSessions: may.holdSessions(ctx.actor) }
  return page(school.name, ClassesPage({ school, classes, today: ctx.today, ...mays }))
})

schools.get('/jeugd/:id/gezin/school', may.registerPeople, async (ctx, { params }) =>
  page(text.enrolment.title, await enrolmentPage(ctx, params.id ?? '', { faults: {}, typed: {} })),
)

schools.post('/jeugd/:id/gezin/school', may.registerPeople, async (ctx, { params, form }) => {
  const child = await getChild(ctx, params.id ?? '')
  const parsed = parseEnrolment(form, ctx.today)
  if (!parsed.ok) return invalid(text.enrolment.title, await enrolmentPage(ctx, child.id, parsed))
  const enrolled = await write(ctx, child.id, parsed.value)
  switch (enrolled.kind) {
    case 'enrolled':
      return see(familyHref(child, 'school'))
    case 'refused': {
      const again = { faults: { since: text.enrolment.earlier }, typed: typedWords(form) }
      return invalid(text.enrolment.title, await enrolmentPage(ctx, child.id, again))
    }
  }
})

async function write(ctx: Ctx, child: ChildId, { school, className, since }: EnrolmentWords): Promise<Enrolled> {
  if (school === null) return leaveSchool(ctx, child, since)
  return enrolAtSchool(ctx, { child, school: (await getSchool(ctx, school)).id, className, since })
}

type Shown = { readonly faults: Faults; readonly typed: Typed }

async function schoolsPage(ctx: Ctx, isOpened: boolean, shown: Shown): Promise<Html> {
  const list = await schoolsOf(ctx)
  const counts = await countPupils(ctx.db, ctx.municipality, ctx.today)
  return SchoolsPage({ schools: list, counts, maySeeClasses: may.seeClasses(ctx.actor), isOpened, ...shown })
}

async function enrolmentPage(ctx: Ctx, id: string, shown: Shown): Promise<Html> {
  const child = await getChild(ctx, id)
  record(ctx, 'read', 'people.enrolment', child.id)
  const enrolment = await enrolmentOf(ctx, child.id)
  return EnrolmentPage({ child, enrolment, schools: await schoolsOf(ctx), today: ctx.today, ...shown })
}
