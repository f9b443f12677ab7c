import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Answer, invalid, page, see } from '../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../platform/web/form.ts'
import { type Asked, router } from '../../platform/web/router.ts'
import { familyHref } from '../family/family-href.ts'
import { findChild, guardiansOf, householdsOf } from '../look-up.ts'
import { carerPrefixes, parseNewcomer } from './newcomer.form.ts'
import type { Questioned } from './question.view.tsx'
import { type NewcomerRegistration, registerNewcomer } from './register-newcomer.ts'
import { RegistrationPage, type SiblingKnown } from './registration.view.tsx'
import { text } from './text.ts'

export const registration = router('professional')

registration.get('/jeugd/nieuw', may.registerPeople, async (ctx, asked) => {
  const sibling = await siblingKnown(ctx, asked.query.get('bij') ?? '')
  return page(text.title, RegistrationPage({ faults: {}, typed: firstWords(asked, sibling), question: null, sibling }))
})

registration.post('/jeugd/nieuw', may.registerPeople, async (ctx, asked) => {
  const parsed = parseNewcomer(asked.form, ctx.today)
  if (!parsed.ok) return again(ctx, asked, parsed.faults, null)
  return answerOf(ctx, asked, await registerNewcomer(ctx, parsed.value))
})

function answerOf(ctx: Ctx, asked: Asked, result: NewcomerRegistration): Promise<Answer> | Answer {
  switch (result.kind) {
    case 'registered':
      return see(familyHref(result, 'kind'))
    case 'perhaps-known': {
      const question = { ...result, today: ctx.today }
      return again(ctx, asked, { isAnother: text.alike.fault }, question)
    }
    case 'refused':
      return refused(ctx, asked, result)
  }
}

type Refused = Extract<NewcomerRegistration, { kind: 'refused' }>

function refused(ctx: Ctx, asked: Asked, refusal: Refused): Promise<Answer> {
  switch (refusal.because) {
    case 'bsn-known':
      return again(ctx, asked, { bsn: text.known.fault }, { kind: 'bsn-known', child: refusal.child })
    case 'bsn-of-guardian':
      return again(ctx, asked, { bsn: text.known.guardian }, null)
    case 'carer-bsn-of-another':
      return again(ctx, asked, { [`${filledPrefix(asked.form, refusal.place)}bsn`]: text.known.another }, null)
  }
}

/** Blocks that were left empty do not count: the first carer may stand in the second block. */
const filledPrefix = (form: FormData, place: number): string =>
  carerPrefixes.filter(prefix => String(form.get(`${prefix}givenNames`) ?? '').trim() !== '')[place] ?? carerPrefixes[0]

async function again(ctx: Ctx, asked: Asked, faults: Faults, question: Questioned | null): Promise<Answer> {
  const typed = typedWords(asked.form)
  const sibling = await siblingKnown(ctx, typed.sibling ?? '')
  return invalid(text.title, RegistrationPage({ faults, typed, question, sibling }))
}

async function siblingKnown(ctx: Ctx, id: string): Promise<SiblingKnown | null> {
  const child = await findChild(ctx, id)
  if (!child) return null
  record(ctx, 'read', 'people.family', child.id)
  return { child, guardians: await guardiansOf(ctx, child.id), households: await householdsOf(ctx, child.id) }
}

/** What is known before a word is typed: the search that found nobody, or the name of the brother or sister. */
function firstWords(asked: Asked, sibling: SiblingKnown | null): Typed {
  if (sibling) return { familyName: sibling.child.familyName }
  const [givenNames = '', ...rest] = (asked.query.get('naam') ?? '').split(' ')
  const birthDate = asked.query.get('geboren')
  return {
    ...(givenNames && { givenNames, familyName: rest.join(' ') }),
    ...(birthDate && { birthDate }),
  }
}
