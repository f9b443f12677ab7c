/** The municipality accounts for itself: youth help for CBS, a register of its own words, an advice on the site and one in the making. */
import {
  declareYouthHelp,
  drawAdvice,
  makeYouthInformation,
  noteYouthInformationSent,
  openAdvice,
  openRegisterPart,
  openYouthHelp,
  publishAdvice,
  releaseYouthInformation,
  submitAdvice,
  watchAccess,
  writeChapter,
  writeRegisterPart,
  youthInformationDeliveriesOf,
} from '../src/features/governance/index.ts'
import { aboutChildForLightHelp, beginLightHelp } from '../src/features/parenting-help/index.ts'
import { before, halfYearOf } from '../src/knowledge/youth-information/half-year.ts'
import { program } from '../src/platform/act.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { adviceWords } from './advice-words.ts'
import { actorOf, storyteller } from './open-town.ts'
import { employSecondAdministrator, secondAdministrator } from './second-administrator.ts'
import { professionals } from './town.ts'

const worker = actorOf(professionals.neighbourhoodWorker)
const servant = actorOf(professionals.civilServant)
const administrator = actorOf(professionals.administrator)

export async function playAdvice(as: As, people: People): Promise<void> {
  await as(storyteller, 0, employSecondAdministrator)
  await playYouthHelp(as, people)
  await as(administrator, 30, writeOwnWords)
  const thisYear = await as(servant, 0, async ctx => ctx.today.year)
  await playPublished(as, thisYear - 2)
  await as(servant, 12, async ctx => {
    await drawAdvice(ctx, thisYear - 1, 0)
    await writeChapter(ctx, await openAdvice(ctx, thisYear - 1), 'reach', {
      seen: 0,
      words: 'Concept: de cijfers van de balie kloppen met wat de locaties zelf zagen. Nog na te vragen bij Noord.',
    })
  })
  await playLateNight(as, people)
  await as(program('watch-access'), 0, watchAccess)
}

/** Karim looked at four families late last night: worth a question. */
async function playLateNight(as: As, people: People): Promise<void> {
  const hoursAgo = await as(worker, 0, async ({ now, today }) => {
    const late = today.subtract({ days: 1 }).toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '22:10' })
    return Math.floor(now.since(late.toInstant()).total('hours'))
  })
  const seen = [...people.values()].flatMap(({ children }) => [...children.values()]).slice(0, 4)
  await as(worker, hoursAgo / 24, async ctx => {
    for (const child of seen) await aboutChildForLightHelp(ctx, child)
  })
}

/** Karim helped Noor's family in the spring, and said that it was youth help in the sense of the law. */
async function playYouthHelp(as: As, people: People): Promise<void> {
  const child = childOf(people, 'Yıldız', 'Noor')
  const id = await as(worker, 290, ctx => beginHelp(ctx, child))
  await as(worker, 200, async ctx => {
    const startedOn = ctx.today.subtract({ days: 90 })
    const end = { on: ctx.today, reason: 'as-planned' as const }
    const measures = [{ by: 'youth' as const, satisfaction: 8, needAfter: 'perhaps-later' as const }]
    const residence = { kind: 'postcode' as const, postcode: '1234 AB' }
    const said = { kind: 'youth-help' as const, startedOn, crisis: 'no' as const, residence, end, measures }
    await declareYouthHelp(ctx, await openYouthHelp(ctx, id), said, 0)
  })
  await as(administrator, 3, ctx => makeYouthInformation(ctx, before(halfYearOf(ctx.today)), 0))
  await as(secondAdministrator, 2, releaseAndSend)
}

async function releaseAndSend(ctx: Ctx): Promise<void> {
  const [made] = await youthInformationDeliveriesOf(ctx)
  if (!made) throw new Error('there is no delivery')
  await releaseYouthInformation(ctx, made)
  const [released] = await youthInformationDeliveriesOf(ctx)
  if (released) await noteYouthInformationSent(ctx, released, { on: ctx.today, receipt: 'Ontvangen, nummer 4711' })
}

async function beginHelp(ctx: Ctx, child: string): Promise<string> {
  const about = await aboutChildForLightHelp(ctx, child)
  const answers = about.deciders.map(({ person }) => ({ person, says: 'yes' as const }))
  const begun = await beginLightHelp(ctx, about, {
    question: 'Noor durft niet meer naar school na een ruzie.',
    goal: 'Weer met een rustig gevoel naar school.',
    goalBy: 'youth',
    scoreBefore: 4,
    said: { answers, on: ctx.today, canWeigh: true, exception: null },
  })
  if (begun.kind === 'no-consent') throw new Error('nobody said yes to light help')
  return begun.id
}

async function writeOwnWords(ctx: Ctx): Promise<void> {
  const own = {
    verantwoordelijke: 'College van burgemeester en wethouders van Vlierdam, privacy@vlierdam.example',
    functionaris: 'Fatma Demir, fg@vlierdam.example, 088 000 00 10',
  }
  for (const [part, words] of Object.entries(own))
    await writeRegisterPart(ctx, await openRegisterPart(ctx, part), { words, seen: 0 })
}

/** Of the year before last: written by Lotte, read and published by Ruben. */
async function playPublished(as: As, year: number): Promise<void> {
  await as(servant, 250, async ctx => {
    await drawAdvice(ctx, year, 0)
    for (const { chapter, words } of adviceWords(year))
      await writeChapter(ctx, await openAdvice(ctx, year), chapter, { words, seen: 0 })
    await submitAdvice(ctx, await openAdvice(ctx, year), 0)
  })
  await as(administrator, 245, async ctx => {
    await publishAdvice(ctx, await openAdvice(ctx, year), 1)
  })
}
