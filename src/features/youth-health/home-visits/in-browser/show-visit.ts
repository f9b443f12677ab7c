/** The form of one visit: filled from what was sealed, and sealed again at each letter. */
import { underwayText as words } from '../underway-text.ts'
import type { PackedVisit } from '../visit-package.ts'
import { type Checked, checkVisit, fields } from './check-visit.ts'
import { choice, el, piece } from './dom.ts'
import { readableIn } from './readable.ts'
import { facts, itemFields, jumpTo, presentFields } from './show-facts.ts'
import { keepWork } from './vault.ts'
import { type Entries, partOf, partsIn, type Work } from './work.ts'

const form = (): HTMLFormElement => {
  const found = document.querySelector<HTMLFormElement>('#bezoek form')
  if (!found) throw new Error('the page has no form')
  return found
}

/** @param visit null when the package is gone: then only what was typed is shown */
export function showVisit(first: Work, visit: PackedVisit | null, finished: (work: Work) => unknown): void {
  fill(first, visit)
  let work = first
  let saving = Promise.resolve()
  const keep = (next: Work) => {
    work = next
    // It says kept of the last letter, or nothing: who reads it may put the telephone away.
    piece('#bewaard').textContent = ''
    saving = saving
      .then(() => keepWork(next))
      .then(() => {
        if (work === next) sayKept()
      })
    return saving
  }
  form().oninput = () => void keep(written(work))
  form().onsubmit = event => {
    event.preventDefault()
    const { typed, readable } = written(work)
    const checked = checkVisit(typed, visit?.growth ?? null)
    showFaults(checked, typed)
    if (Object.keys(checked.faults).length > 0) return
    void keep({ ...work, typed, readable, answers: {}, parts: [...new Set([...work.sent, ...partsIn(typed)])] }).then(
      () => finished(work),
    )
  }
}

function fill({ typed, sent, answers }: Work, visit: PackedVisit | null): void {
  form().reset()
  piece('#feiten').replaceChildren(...(visit ? facts(visit) : []))
  piece('#aanwezig').replaceChildren(...[presentFields(visit ?? { present: [] }, typed)].filter(one => one !== null))
  const items = visit?.items ?? []
  piece('#items').replaceChildren(
    ...(items.length > 0 ? items.map(item => itemFields(item, typed)) : [el('p', {}, words.noItems)]),
  )
  showScreenings(visit, typed)
  piece('#gewogen').hidden = visit?.growth?.clothesKg === 0
  for (const part of document.querySelectorAll<HTMLElement>('#bezoek [data-part]')) {
    const isSent = sent.some(one => one === part.dataset.part)
    part.hidden = isSent || isEmpty(part, visit)
  }
  const parts = document.querySelectorAll<HTMLElement>('#bezoek [data-part]:not([hidden])')
  piece('#sprong').replaceChildren(jumpTo([...parts]))
  setFields([['position', visit?.growth?.position ?? 'lying'], ...typed])
  const faults = Object.values(answers).flatMap(one => (one.kind === 'faults' ? [one] : []))
  showFaults(
    { faults: Object.assign({}, ...faults.map(one => one.faults)), asked: faults.flatMap(one => one.asked) },
    typed,
  )
}

/** Those the visit asks for; and what was filled in while the package was there, when it is gone. */
function showScreenings(visit: PackedVisit | null, typed: Entries): void {
  for (const one of document.querySelectorAll<HTMLElement>('#bezoek [data-screening]')) {
    const id = one.dataset.screening ?? ''
    const isTyped = typed.some(([name, value]) => name.startsWith(`s-${id}-`) && value !== '')
    one.hidden = visit ? visit.screenings.every(asked => asked.id !== id) : !isTyped
  }
}

function isEmpty(part: HTMLElement, visit: PackedVisit | null): boolean {
  if (part.dataset.part === 'growth') return visit?.growth === null
  const all = [...part.querySelectorAll<HTMLElement>('[data-screening]')]
  return all.length > 0 && all.every(one => one.hidden)
}

function setFields(typed: Entries): void {
  for (const [name, value] of typed) {
    if (name === 'present' || name === 'confirmed' || name.startsWith('answer-')) continue
    const field = form().elements.namedItem(name)
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === field.value
    else if (
      field instanceof RadioNodeList ||
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement
    )
      field.value = value
  }
}

/** What the form cannot show, as the answers of a visit whose package is gone, stays as it was written. */
function written(work: Work): Work {
  const shown = new Set([...form().elements].map(field => field.getAttribute('name')))
  const stays = ([name]: Entries[number]) => !shown.has(name) && name !== 'confirmed'
  const now = [...new FormData(form())].map(([name, value]) => [name, String(value)] as const)
  const typed = [...work.typed.filter(stays), ...now]
  const done = new Set<string>(partsIn(typed))
  const readable = [...work.readable.filter(stays), ...readableIn(form())].filter(([name]) => done.has(partOf(name)))
  return { ...work, typed, readable }
}

function sayKept(): void {
  const time = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'medium' }).format(new Date())
  piece('#bewaard').textContent = `${words.saved} ${time}`
}

function showFaults({ faults, asked }: Checked, typed: Entries): void {
  for (const old of document.querySelectorAll('#bezoek [data-fault]')) old.remove()
  for (const field of document.querySelectorAll('#bezoek [aria-invalid]')) field.removeAttribute('aria-invalid')
  const confirmed = new Set(typed.filter(([name]) => name === 'confirmed').map(([, value]) => value))
  for (const { name, quantity } of fields)
    if (asked.includes(quantity) || confirmed.has(quantity))
      frameOf(name)?.append(sure(quantity, confirmed.has(quantity)))
  for (const [name, fault] of Object.entries(faults)) tell(name, fault)
  piece('#fouten').textContent = Object.keys(faults).length > 0 ? words.faults : ''
  document.querySelector<HTMLElement>('#bezoek [aria-invalid]')?.focus()
}

function tell(name: string, fault: string): void {
  const id = `${name}-fault`
  const frame = frameOf(name)
  const said = el('p', { id, class: 'utrecht-form-field__error-message cjg-fault', 'data-fault': true }, fault)
  const question = frame?.querySelector(':scope > :is(legend, label, .cjg-scored__head)')
  if (question) question.after(said)
  else frame?.prepend(said)
  const control = frame?.querySelector('input, textarea')
  control?.setAttribute('aria-invalid', 'true')
  control?.setAttribute('aria-describedby', id)
}

function sure(quantity: string, checked: boolean): HTMLElement {
  const made = choice('checkbox', { id: `sure-${quantity}`, name: 'confirmed', value: quantity, checked }, words.sure)
  made.dataset.fault = ''
  return made
}

const frameOf = (name: string): Element | null | undefined =>
  document.querySelector(`#bezoek [name="${CSS.escape(name)}"]`)?.closest('.cjg-field, .cjg-scored')
