/** What the pages for choosing need: which kinds and children fit each other, and when somebody is due. */
import type { Child } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { momentsFor } from '../../../youth-health/index.ts'
import { bookableFor, getOwnAppointment } from '../bookable.ts'
import { type Appointment, isStanding } from '../booking/appointment.ts'
import { offerTimes } from '../offer-times.ts'
import { isForAge, type Kind } from '../rosters/roster.ts'
import { findKinds } from '../rosters/store.ts'
import { dayFrom } from '../words.ts'
import { ChoosePage, TimesPage } from './book.view.tsx'
import { nameOf } from './name-of.ts'
import { familyText as text } from './text.ts'

type Asked = {
  readonly kind: string
  readonly children: readonly string[]
  readonly around: string
  /** The appointment that it comes in place of. */
  readonly move: string | null
}

export type Chosen = {
  readonly kind: 'chosen'
  readonly offer: Kind
  readonly children: readonly Child[]
  readonly around: Temporal.PlainDate | null
  readonly move: Appointment | null
}
type NotChosen = { readonly kind: 'not-yet'; readonly faults: Faults; readonly typed: Typed }

/** Throws NotAllowed for an appointment to move that is not the reader's; children of others are left out. */
export async function chosenFrom(ctx: Ctx, asked: Asked): Promise<Chosen | NotChosen> {
  const [bookable, kinds] = await Promise.all([bookableFor(ctx), findKinds(ctx)])
  const move = asked.move ? await getOwnAppointment(ctx, asked.move) : null
  const children = bookable.filter(({ id }) => (move ? id === move.child : asked.children.includes(id)))
  const offer = kinds.find(({ id }) => id === asked.kind)
  const typed = { kind: asked.kind, child: asked.children.join('\n'), around: asked.around }
  if (!offer || children.length === 0 || (move && !isStanding(move)))
    return {
      kind: 'not-yet',
      typed,
      faults: {
        ...(children.length === 0 && { child: text.missing.child }),
        ...(!offer && { kind: text.missing.kind }),
      },
    }
  const unfit = children.find(({ birth }) => !isForAge(offer, birth.on, ctx.today))
  if (unfit) return { kind: 'not-yet', typed, faults: { kind: text.missing.age(nameOf(unfit)) } }
  return { kind: 'chosen', offer, children, around: dayFrom(asked.around), move }
}

export async function choosePage(ctx: Ctx, { faults, typed }: NotChosen, isAsked: boolean) {
  const [children, kinds] = await Promise.all([bookableFor(ctx), findKinds(ctx)])
  const fitting = kinds.filter(kind => children.some(({ birth }) => isForAge(kind, birth.on, ctx.today)))
  for (const { id } of children) record(ctx, 'read', 'people.child', id)
  return ChoosePage({
    kinds: fitting,
    children,
    due: await dueLines(ctx, children),
    faults: isAsked ? faults : {},
    typed: isAsked ? typed : {},
  })
}

/** When youth health care would see them: the day to book around. */
async function dueLines(ctx: Ctx, children: readonly Child[]): Promise<readonly string[]> {
  const born = children.filter(({ birth, id }) => birth.kind === 'born' && id !== ctx.actor.id)
  const lines: string[] = []
  for (const child of born) {
    const [next] = (await momentsFor(ctx, child)).coming
    if (next) lines.push(text.dueOf(nameOf(child), next.when))
  }
  return lines
}

type Shown = { readonly isTaken?: boolean; readonly faults?: Faults }

export async function timesPage(ctx: Ctx, { offer, children, around, move }: Chosen, { isTaken, faults }: Shown) {
  for (const { id } of children) record(ctx, 'read', 'people.child', id)
  const offered = await offerTimes(ctx, offer, children.length, around)
  return TimesPage({
    kind: offer,
    children,
    offered,
    move: move?.id ?? null,
    isTaken: isTaken ?? false,
    faults: faults ?? {},
  })
}
