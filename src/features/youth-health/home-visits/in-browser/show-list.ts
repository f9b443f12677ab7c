import { underwayText as words } from '../underway-text.ts'
import type { VisitPackage } from '../visit-package.ts'
import { button, card, el, link, tag } from './dom.ts'
import { stateOf, type Work, workId } from './work.ts'

export type Shown = {
  readonly packed: VisitPackage | null
  readonly works: readonly Work[]
  readonly sent: readonly string[]
}

/** The visits of today in order of time, each with how far it is. */
export function visitList({ packed, works, sent }: Shown): HTMLElement | null {
  if (!packed) return null
  const lines = packed.visits.map(visit => {
    const id = workId(packed.id, visit.place)
    const work = works.find(one => one.id === id)
    const state = sent.includes(id) ? 'sent' : work ? stateOf(work) : 'planned'
    return el(
      'li',
      { class: 'cjg-visit' },
      el('p', { class: 'cjg-visit__time' }, visit.at || '–'),
      el(
        'div',
        {},
        el('p', { class: 'cjg-visit__name' }, link(`#bezoek-${visit.place}`, visit.name)),
        el('p', { class: 'cjg-remark' }, `${visit.about} · ${visit.moment}`),
        ...visit.address.slice(0, 1).map(address => el('p', { class: 'cjg-remark' }, address)),
      ),
      tag(words.states[state], tones[state]),
    )
  })
  return card('bezoeken', packed.day, el('ul', { class: 'cjg-visits' }, ...lines))
}

const tones = {
  planned: 'neutral',
  begun: 'info',
  ready: 'info',
  differs: 'warning',
  faults: 'warning',
  refused: 'warning',
  told: 'positive',
  sent: 'positive',
} as const

/** What is still here, without a name: also when the package is gone. */
export function unsentList(
  { packed, works }: Shown,
  does: {
    readonly send: () => unknown
    readonly open: (work: Work) => unknown
    readonly remove: (work: Work) => unknown
  },
): HTMLElement | null {
  const waiting = works.filter(work => {
    const state = stateOf(work)
    return state !== 'told' && (state !== 'begun' || work.package !== packed?.id)
  })
  if (waiting.length === 0) return null
  const lines = waiting.map(work =>
    el(
      'li',
      { class: 'cjg-visit' },
      el('p', { class: 'cjg-visit__time' }, timeOf(packed, work)),
      el('div', {}, el('p', {}, nameOf(packed, work)), tag(words.states[stateOf(work)], tones[stateOf(work)])),
      el('div', { class: 'cjg-button-row' }, ...waysOn(work, does)),
    ),
  )
  return card(
    'onverstuurd',
    words.unsent,
    el('ul', { class: 'cjg-visits' }, ...lines),
    el('div', { class: 'cjg-button-row' }, button(words.send, 'secondary', does.send)),
  )
}

function waysOn(
  work: Work,
  { open, remove }: { readonly open: (work: Work) => unknown; readonly remove: (work: Work) => unknown },
): readonly HTMLElement[] {
  const labels = { differs: words.choose, faults: words.mend, refused: words.read, begun: words.goOn }
  const label = { ...labels, ready: null, told: null }[stateOf(work)]
  const away = button(words.remove, 'subtle', () => {
    const yes = button(words.removeYes, 'secondary', () => remove(work))
    const no = button(words.removeNo, 'subtle', () => question.replaceWith(away))
    const question = el('div', { role: 'alert' }, el('p', {}, words.sureRemove), yes, no)
    away.replaceWith(question)
    no.focus()
  })
  return [...(label === null ? [] : [button(label, 'secondary', () => open(work))]), away]
}

/** It was sent, and where it went is not where the nurse thinks. */
export function toldList({ packed, works }: Shown, understood: (work: Work) => unknown): HTMLElement | null {
  const all = works.filter(work => stateOf(work) === 'told')
  if (all.length === 0) return null
  const lines = all.map(work =>
    el(
      'li',
      { class: 'cjg-visit' },
      el('p', { class: 'cjg-visit__time' }, timeOf(packed, work)),
      el(
        'div',
        {},
        el('p', {}, nameOf(packed, work)),
        ...work.told.flatMap(({ words: said, way }) => [el('p', {}, said), el('p', {}, link(way.href, way.label))]),
      ),
      el(
        'div',
        { class: 'cjg-button-row' },
        button(words.understood, 'secondary', () => understood(work)),
      ),
    ),
  )
  return card('gelezen', words.told, el('ul', { class: 'cjg-visits' }, ...lines))
}

type Packed = Shown['packed']

const visitOf = (packed: Packed, work: Work) =>
  work.package === packed?.id ? packed.visits.find(({ place }) => place === work.place) : undefined

/** Its name while the package is there, its number when nothing of anybody stands here any more. */
const nameOf = (packed: Packed, work: Work): string => visitOf(packed, work)?.name ?? words.visit(work.place, work.day)

const timeOf = (packed: Packed, work: Work): string => visitOf(packed, work)?.at || '–'
