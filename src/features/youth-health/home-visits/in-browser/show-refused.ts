import { underwayText as words } from '../underway-text.ts'
import { button, card, el, link } from './dom.ts'
import { partOf, type Work } from './work.ts'

/** No record takes it: why, what can be done, and every word of it, to read, to copy and to print. */
export function refusedCard(work: Work, resolved: (work: Work) => unknown): HTMLElement {
  const all = Object.values(work.answers).flatMap(answer => (answer.kind === 'refused' ? [answer] : []))
  const [first] = all
  const title = first?.about || words.visit(work.place, work.day)
  const lines = unsentLines(work)
  const said = el('p', { role: 'status' })
  return card(
    'geweigerd',
    words.refused,
    el('p', {}, first?.because ?? ''),
    first?.way ? el('p', {}, link(first.way.href, first.way.label)) : null,
    el('h3', { class: 'nl-heading nl-heading--level-4' }, `${words.refusedOf}: ${title}, ${work.day}`),
    el('ul', {}, ...lines.map(one => el('li', { class: 'cjg-visit__line' }, one))),
    said,
    el(
      'div',
      { class: 'cjg-button-row' },
      button(words.print, 'primary', () => window.print()),
      button(words.copy, 'secondary', async () => {
        said.textContent = await copied([`${title}, ${work.day}`, ...lines].join('\n'))
      }),
      button(words.retry, 'secondary', () => resolved({ ...work, answers: withoutRefused(work) })),
    ),
    el('p', {}, link('#', words.back)),
  )
}

/** What stands in a record already is not read out here. */
const unsentLines = ({ readable, sent }: Work): readonly string[] =>
  readable.filter(([name]) => !sent.includes(partOf(name))).map(([, line]) => line)

const withoutRefused = ({ answers }: Work): Work['answers'] =>
  Object.fromEntries(Object.entries(answers).filter(([, { kind }]) => kind !== 'refused'))

const copied = (text: string): Promise<string> =>
  navigator.clipboard.writeText(text).then(
    () => words.copied,
    () => words.noCopy,
  )
