import { may } from '../../../platform/auth/roles.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { interpreterLanguageFrom } from '../../../platform/i18n/interpreter-languages.ts'
import { see } from '../../../platform/web/answer.ts'
import { typedWords } from '../../../platform/web/form.ts'
import { router } from '../../../platform/web/router.ts'
import { parseContact } from './contact.form.ts'
import type { ContactId, NewContact } from './contact.ts'
import { answerDesk } from './desk.ts'
import { doneOf } from './done.ts'
import { insertForContact } from './interpreter/store.ts'
import { deskLine } from './queue/desk-line.ts'
import { settleCall } from './queue/line.ts'
import { nextAtDesk } from './queue/next-at-desk.ts'
import { registerContact } from './register-contact.ts'
import { readShorthand, type Shorthand } from './shorthand.ts'
import { text } from './text.ts'

export const walkIn = router('professional')

walkIn.get('/balie', may.registerContact, (ctx, { query }) =>
  answerDesk(ctx, { child: query.get('kind') ?? '', done: doneOf(query) }),
)

walkIn.post('/balie', may.registerContact, async (ctx, { form }) => {
  const parsed = parseContact(form)
  if (!parsed.ok) return answerDesk(ctx, { ...parsed, child: parsed.typed.child ?? '', status: 'invalid' })
  return see(`/balie?vastgelegd=${await register(ctx, parsed.value, interpreterLanguageFrom(form.get('interpreter')))}`)
})

/** One line and Enter. An empty line calls who is next. */
walkIn.post('/balie/snel', may.registerContact, async (ctx, { form }) => {
  const typed = typedWords(form)
  const quick = (typed.quick ?? '').trim()
  if (quick === '') return nextAtDesk(ctx)
  const read = readShorthand(quick)
  if (!read.ok) return answerDesk(ctx, { typed, faults: { quick: faultIn(read) }, status: 'invalid' })
  const location = (await deskLine(ctx))?.location.id ?? null
  return see(`/balie?vastgelegd=${await register(ctx, { ...read.contact, language: '', location, child: null })}`)
})

function faultIn(read: Exclude<Shorthand, { ok: true }>): string {
  return read.because === 'no-topic' ? text.quick.faults['no-topic'] : text.quick.faults[read.because](read.word)
}

/** Whoever is at the desk now was helped with this, with the interpreter that the form says or was asked for in the waiting room. */
async function register(ctx: Ctx, contact: NewContact, interpreter: string | null = null): Promise<ContactId> {
  const id = await registerContact(ctx, contact)
  const here = contact.channel === 'desk' ? (await deskLine(ctx))?.here : null
  const language = interpreter ?? here?.interpreter ?? null
  if (language !== null) await insertForContact(ctx.db, { municipality: ctx.municipality, contact: id, language })
  if (here) await settleCall(ctx, here.id, { ordinal: here.ordinal, outcome: 'helped', contact: id })
  return id
}
