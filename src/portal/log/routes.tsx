import { getCentre } from '../../centre/index.ts'
import { type Child, fullName } from '../../people/index.ts'
import { record } from '../../platform/audit/record.ts'
import { may } from '../../platform/auth/roles.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { file, page } from '../../platform/web/answer.ts'
import { router } from '../../platform/web/router.ts'
import { getWholeSubject, subjectsOf } from '../sight.ts'
import { type Chosen, chosenFrom } from './chosen.ts'
import { type Log, logOf } from './load-log.ts'
import { LogOnPaper, LogPage } from './log.view.tsx'
import type { Look } from './look.ts'
import type { Shown } from './look.view.tsx'
import { lookForFile } from './look-for-file.ts'
import { isAbout, mayAskAbout, myQuestions } from './questions/ask-about-look.ts'
import type { LookQuestion } from './questions/look-question.ts'
import { text } from './text.ts'

export const log = router('family')

/** Without a name in the address: the first child whose log the reader may see. */
log.get('/mijn/logboek', may.useFamilyPages, async (ctx, { query }) => {
  const children = (await subjectsOf(ctx)).filter(subject => subject.sight.kind === 'whole').map(({ child }) => child)
  const { child, chosen, log: own } = await asked(ctx, query, children[0]?.id)
  record(ctx, 'read', 'portal.access-log', child.id)
  // Named in the choice of whose log to read.
  for (const { id } of children) if (id !== child.id) record(ctx, 'read', 'people.child', id)
  const questions = await myQuestions(ctx, child.id)
  const { phone } = await getCentre(ctx)
  const shown = shownTo(ctx, child, own, questions, false)
  const body = LogPage({ child, children, log: own, chosen, shown, questions, today: ctx.today, phone })
  return page(text.title, body)
})

log.get('/mijn/logboek/afdruk', may.useFamilyPages, async (ctx, { query }) => {
  const { child, chosen, log: own } = await asked(ctx, query)
  record(ctx, 'print', 'portal.access-log', child.id)
  const shown = shownTo(ctx, child, own, await myQuestions(ctx, child.id), true)
  return page(text.title, LogOnPaper({ child, log: own, chosen, shown }))
})

log.get('/mijn/logboek/bestand', may.useFamilyPages, async (ctx, { query }) => {
  const { child, chosen, log: own } = await asked(ctx, query)
  record(ctx, 'print', 'portal.access-log', child.id)
  const looks = own.looks.map(look => lookForFile(look, own, child.givenNames))
  const body = JSON.stringify({ van: chosen.from, tot: chosen.until, naam: fullName(child), inzagen: looks }, null, 2)
  return file('logboek.json', 'application/json', body)
})

async function asked(ctx: Ctx, query: URLSearchParams, first?: string) {
  const wanted = query.get('kind') ?? first
  if (wanted === undefined) throw new NotFound('nobody to see a log of')
  const { child } = await getWholeSubject(ctx, wanted)
  const chosen: Chosen = chosenFrom(query, ctx.today)
  return { child, chosen, log: await logOf(ctx, child, chosen) }
}

function shownTo(
  { actor }: Ctx,
  child: Child,
  { organisations }: Log,
  questions: readonly LookQuestion[],
  isPaper: boolean,
): Shown {
  const about = (look: Look) => questions.filter(question => question.endedBy === null && isAbout(question, look))
  return {
    name: child.givenNames || fullName(child),
    reader: actor.id,
    organisations,
    isPaper,
    questionOf: look => {
      if (!mayAskAbout(look)) return null
      const [question] = about(look)
      const words = { kind: child.id, dag: look.day.toString(), regel: String(look.number) }
      return question
        ? { href: `/mijn/logboek/vragen/${question.id}`, isAsked: true }
        : { href: `/mijn/logboek/vraag?${new URLSearchParams(words)}`, isAsked: false }
    },
    wasWrong: look => about(look).some(({ answer }) => answer?.finding === 'not-justified'),
  }
}
