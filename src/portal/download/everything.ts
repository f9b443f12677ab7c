/**
 * Everything of one child, or of oneself, that this reader may see at this moment: put together from the same faces that draw the pages,
 * so that nothing is in it that a page would not show. The words are those of the file; docs/interfaces/mijn-cjg-download.md says each.
 */
import { planForFamily, plansOf } from '../../features/care-coordination/index.ts'
import { messagesFor } from '../../features/information/index.ts'
import { lightHelpFor } from '../../features/parenting-help/index.ts'
import { measurementsFor } from '../../features/youth-health/index.ts'
import { fullName, ownStatements } from '../../people/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { childStory } from '../child/child-story.ts'
import { consentsOf } from '../consents/consents-of.ts'
import { chosenFrom } from '../log/chosen.ts'
import { logOf } from '../log/load-log.ts'
import { lookForFile } from '../log/look-for-file.ts'
import { myQuestions } from '../log/questions/ask-about-look.ts'
import { myRights, subjectFor } from '../rights/ask-right.ts'
import { opens, type Subject } from '../sight.ts'
import { healthPart } from './health-part.ts'
import { helpPart } from './help-part.ts'
import { lightHelpPart } from './light-help-part.ts'
import { ownPart } from './own-part.ts'
import type { Everything, Plain } from './plain.ts'
import { planPart } from './plan-part.ts'

/** Of the shape of the file: goes up when a reader of an older one would misread it. */
export const version = 1

/** Throws NotAllowed for a child of which this reader sees nothing. */
export async function everythingOf(ctx: Ctx, id: string): Promise<Everything> {
  const subject = await subjectFor(ctx, id)
  const story = await childStory(ctx, subject.child.id)
  const { child } = subject
  return {
    soort: 'OpenCJG Mijn CJG',
    versie: version,
    gemaaktOp: ctx.now.toString(),
    naam: fullName(child),
    [child.birth.kind === 'born' ? 'geboren' : 'verwacht']: child.birth.on.toString(),
    ...(story.health && { gezondheid: healthPart(story.health, await measurementsFor(ctx, child)) }),
    ...(story.help && { hulp: helpPart(story.help) }),
    ...(story.reports.kind === 'told' && {
      meldingen: story.reports.reports.map(({ reportedAt, professional, organisation, standing }) => ({
        gemeldOp: reportedAt.toString(),
        door: professional,
        organisatie: organisation,
        geldt: standing.kind === 'stands',
      })),
    }),
    lichteHulp: lightHelpPart(await lightHelpFor(ctx, child)),
    plannen: await plansIn(ctx, subject),
    ...(await ownIn(ctx, subject)),
    ...(subject.sight.kind === 'whole' && { wieKeekMee: await looksIn(ctx, subject) }),
  }
}

/** Every plan of this child that opens for the reader, cut to what the reader may see in it. */
async function plansIn(ctx: Ctx, { child }: Subject): Promise<Plain> {
  const plans = (await plansOf(ctx, ctx.actor.id)).filter(({ children }) => children.some(one => one === child.id))
  const all: Plain[] = []
  for (const { id } of plans) all.push(planPart(await planForFamily(ctx, id)))
  return all
}

/** What the reader said, wrote and asked. */
async function ownIn(ctx: Ctx, subject: Subject): Promise<Everything> {
  const { child } = subject
  const sees = opens(subject, 'health') || opens(subject, 'help')
  return ownPart({
    consents: sees ? await consentsOf(ctx, subject) : [],
    messages: await messagesFor(ctx, child),
    statements: await ownStatements(ctx, child.id),
    requests: await myRights(ctx, subject),
    questions: subject.sight.kind === 'whole' ? await myQuestions(ctx, child.id) : [],
  })
}

/** Of the last three months, as the page has it; an older period is chosen there. */
async function looksIn(ctx: Ctx, { child }: Subject): Promise<Plain> {
  const log = await logOf(ctx, child, chosenFrom(new URLSearchParams({ gezin: 'ja' }), ctx.today))
  return log.looks.map(look => lookForFile(look, log, child.givenNames))
}
