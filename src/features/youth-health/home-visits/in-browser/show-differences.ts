import { underwayText as words } from '../underway-text.ts'
import type { Difference } from '../visit-package.ts'
import { card, choice, el } from './dom.ts'
import type { Work } from './work.ts'

/** Both texts side by side, line by line; what was chosen goes back with the name of what was shown, so that a third writer is seen too. */
export function differences(work: Work, resolved: (work: Work) => unknown): HTMLElement | null {
  const all = Object.values(work.answers).flatMap(answer => (answer.kind === 'differs' ? answer.differences : []))
  if (all.length === 0) return null
  const form = el(
    'form',
    { class: 'cjg-form', novalidate: true },
    el('p', {}, words.differsWhy),
    ...all.map(one => (one.field === 'note' ? texts(one, work) : values(one))),
    el('p', { class: 'cjg-fault', role: 'alert' }),
    el('button', { type: 'submit', class: 'nl-button nl-button--primary' }, words.sendChoice),
  )
  form.addEventListener('submit', event => {
    event.preventDefault()
    const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const)
    const open = all.some(({ field }) => !entries.some(([name]) => name === `choice-${field}`))
    const fault = form.querySelector('[role=alert]')
    if (open && fault) fault.textContent = words.chooseAll
    else void resolved(withChoices(work, entries))
  })
  return card('verschillen', words.differs, form)
}

function withChoices(work: Work, entries: readonly (readonly [string, string])[]): Work {
  const note = entries.find(([name]) => name === 'note')
  const choices = entries.filter(([name]) => name !== 'note')
  const earlier = work.choices.filter(([name]) => !choices.some(([one]) => one === name))
  const answers = Object.fromEntries(Object.entries(work.answers).filter(([, { kind }]) => kind !== 'differs'))
  const typed = note ? [...work.typed.filter(([name]) => name !== 'note'), note] : work.typed
  return { ...work, typed, answers, choices: [...earlier, ...choices] }
}

const values = ({ field, label, mine, theirs, by, seen }: Difference): HTMLElement =>
  el(
    'fieldset',
    { class: 'cjg-group cjg-difference' },
    el('legend', { class: 'utrecht-form-label' }, label),
    el(
      'div',
      { class: 'cjg-difference__sides' },
      choice(
        'radio',
        { id: `mine-${field}`, name: `choice-${field}`, value: 'mine', checked: false },
        `${words.mine}: ${mine}`,
      ),
      choice(
        'radio',
        { id: `theirs-${field}`, name: `choice-${field}`, value: 'theirs', checked: false },
        `${words.theirs} ${by}: ${theirs}`,
      ),
    ),
    // Last: what comes right after the legend has to clear it, and a hidden field does not.
    el('input', { type: 'hidden', name: `seen-${field}`, value: seen }),
  )

function texts({ label, theirs, by, seen }: Difference, work: Work): HTMLElement {
  const own = el('textarea', { id: 'note-again', name: 'note', class: 'utrecht-textarea', rows: 6, maxlength: 4000 })
  own.value = work.typed.find(([name]) => name === 'note')?.[1] ?? ''
  return el(
    'div',
    { class: 'cjg-difference' },
    el('p', { class: 'utrecht-form-label' }, label),
    el('p', { class: 'cjg-hint' }, words.both),
    el('input', { type: 'hidden', name: 'seen-note', value: seen }),
    el('input', { type: 'hidden', name: 'choice-note', value: 'mine' }),
    el(
      'div',
      { class: 'cjg-difference__sides' },
      el('div', {}, el('label', { for: 'note-again', class: 'utrecht-form-label' }, words.mine), own),
      el(
        'div',
        {},
        el('p', { class: 'utrecht-form-label' }, `${words.theirs} ${by}`),
        el('p', { class: 'cjg-difference__text' }, theirs),
      ),
    ),
  )
}
