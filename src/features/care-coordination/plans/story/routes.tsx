import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { type Answer, invalid, page, see, stale } from '../../../../platform/web/answer.ts'
import { type Faults, type Typed, typedWords } from '../../../../platform/web/form.ts'
import type { Asked } from '../../../../platform/web/router.ts'
import { bothShells } from '../both-shells.ts'
import { mustWrite, openPlan, type Seat } from '../open-plan.ts'
import { baseOf, reads, readsToWrite, writes } from '../with-plan.ts'
import { lettersWith } from './letters.ts'
import { type Part, type PartKind, partKinds, sectionOf, type Topic, topics } from './part.ts'
import { OvertakenPartPage, PartFormPage } from './part-form.view.tsx'
import { readStory } from './read-story.ts'
import { parseEnd, parsePart, parseText, readVersionIn } from './story.form.ts'
import { type DoneWithPart, StoryPage } from './story.view.tsx'
import { storyText } from './text.ts'
import { OvertakenTextPage, TextFormPage } from './text-form.view.tsx'
import { kindWays, pageOf, topicWays } from './ways.ts'
import { addPart, changePart, endPart, mustWritePart } from './write-part.ts'
import { writeText } from './write-text.ts'

export const planStory = bothShells()

planStory.get('/verhaal', reads(showStory))
planStory.get(
  '/verhaal/nieuw/:kind',
  readsToWrite((_, seat, asked) => showForm(seat, asked)),
)
planStory.post('/verhaal/nieuw/:kind', writes(savePart))
planStory.get(
  '/verhaal/deel/:part',
  readsToWrite(async (ctx, seat, asked) => showPart(ctx, seat, asked)),
)
planStory.post('/verhaal/deel/:part', writes(rewritePart))
planStory.post('/verhaal/deel/:part/einde', writes(stopPart))
planStory.get('/verhaal/tekst/:topic', readsToWrite(showText))
planStory.post('/verhaal/tekst/:topic', writes(saveText))

async function showStory(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const gedaan = asked.query.get('gedaan')
  const done = Object.keys(storyText.done).find((key): key is DoneWithPart => key === gedaan) ?? null
  const story = await readStory(ctx, seat)
  return page(
    storyText.title,
    StoryPage({ plan: seat.plan, story, letters: await lettersWith(ctx, seat), base: baseOf(asked), done }),
  )
}

function showForm(seat: Seat, asked: Asked): Answer {
  const kind = kindAsked(asked)
  mustWrite(seat, sectionOf[kind])
  return page(storyText.kinds[kind].add, PartFormPage(formOf(seat, asked, kind, null)))
}

async function savePart(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const kind = kindAsked(asked)
  const title = storyText.kinds[kind].add
  const parsed = parsePart(asked.form, kind, seat.plan)
  if (!parsed.ok) return invalid(title, PartFormPage(formOf(seat, asked, kind, null, parsed.faults)))
  const adding = await addPart(ctx, seat, kind, parsed.value)
  if (adding.kind === 'added') return see(`${pageOf(baseOf(asked), kind)}?gedaan=erbij`)
  return invalid(title, PartFormPage(formOf(seat, asked, kind, null, faultsOf(adding))))
}

async function showPart(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const part = await partAsked(ctx, seat, asked)
  await mustWritePart(ctx, seat, part)
  return page(storyText.changeTitle, PartFormPage(formOf(seat, asked, part.kind, part)))
}

async function rewritePart(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const part = await partAsked(ctx, seat, asked)
  const again = (faults: Faults) =>
    invalid(storyText.changeTitle, PartFormPage(formOf(seat, asked, part.kind, part, faults)))
  const parsed = parsePart(asked.form, part.kind, seat.plan)
  if (!parsed.ok) return again(parsed.faults)
  const readVersion = readVersionIn(asked.form)
  const changing = await changePart(ctx, seat, { part, content: parsed.value, readVersion })
  if (changing.kind === 'changed') return see(`${pageOf(baseOf(asked), part.kind)}?gedaan=gewijzigd`)
  if (changing.kind === 'refused') return again(faultsOf(changing))
  const now = await partAsked(ctx, await openPlan(ctx, seat.plan.id), asked)
  return stale(
    storyText.overtaken.title,
    OvertakenPartPage({ ...formOf(seat, asked, part.kind, now), part: now, typed: typedOf(asked) }),
  )
}

async function stopPart(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const part = await partAsked(ctx, seat, asked)
  const parsed = parseEnd(asked.form)
  if (!parsed.ok)
    return invalid(
      storyText.changeTitle,
      PartFormPage({ ...formOf(seat, asked, part.kind, part, parsed.faults), typed: {} }),
    )
  await endPart(ctx, seat, part, parsed.value.reason)
  return see(`${pageOf(baseOf(asked), part.kind)}?gedaan=weg`)
}

async function showText(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const topic = topicAsked(asked)
  mustWrite(seat, sectionOf[topic])
  return page(storyText.topics[topic].title, TextFormPage(await textForm(ctx, seat, asked, topic)))
}

async function saveText(ctx: Ctx, seat: Seat, asked: Asked): Promise<Answer> {
  const topic = topicAsked(asked)
  const now = await textForm(ctx, seat, asked, topic)
  const parsed = parseText(asked.form)
  if (!parsed.ok) return invalid(storyText.topics[topic].title, TextFormPage({ ...now, ...parsed }))
  const readVersion = readVersionIn(asked.form)
  const { versions } = now
  const writing = await writeText(ctx, seat, { topic, words: parsed.value.words, readVersion, versions })
  if (writing.kind === 'written') return see(`${pageOf(baseOf(asked), topic)}?gedaan=gewijzigd`)
  const latest = await textForm(ctx, seat, asked, topic)
  return stale(storyText.overtaken.title, OvertakenTextPage({ ...latest, typed: typedOf(asked) }))
}

async function textForm(ctx: Ctx, seat: Seat, asked: Asked, topic: Topic) {
  const story = await readStory(ctx, seat)
  return {
    plan: seat.plan,
    base: baseOf(asked),
    topic,
    versions: story.texts.get(topic) ?? [],
    faults: {} as const,
    typed: {} as const,
  }
}

const formOf = (seat: Seat, asked: Asked, kind: PartKind, part: Part | null, faults: Faults = {}) => ({
  plan: seat.plan,
  me: seat.me,
  children: new Set<string>(seat.eye.childOf.keys()),
  base: baseOf(asked),
  kind,
  part,
  faults,
  typed: typedOf(asked),
})

function typedOf({ form }: Asked): Typed {
  const { version: _, ...typed } = typedWords(form)
  return typed
}

const faultsOf = ({ because }: { readonly because: keyof typeof storyText.refused }): Faults =>
  because === 'home-about-child' ? { home: storyText.refused[because] } : { about: storyText.refused[because] }

function kindAsked({ params }: Asked): PartKind {
  const kind = partKinds.find(one => kindWays[one] === params.kind)
  if (!kind) throw new NotFound(`kind ${params.kind}`)
  return kind
}

function topicAsked({ params }: Asked): Topic {
  const topic = topics.find(one => topicWays[one] === params.topic)
  if (!topic) throw new NotFound(`topic ${params.topic}`)
  return topic
}

async function partAsked(ctx: Ctx, seat: Seat, { params }: Asked): Promise<Part> {
  const part = (await readStory(ctx, seat)).parts.find(one => one.id === params.part && one.end === null)
  if (!part) throw new NotFound(`part ${params.part}`)
  return part
}
