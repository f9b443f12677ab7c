import { underwayText as words } from '../underway-text.ts'
import type { PackedItem, PackedVisit } from '../visit-package.ts'
import { button, card, choice, el, link, piece } from './dom.ts'
import type { Entries } from './work.ts'

/** What the nurse wants to know before the door opens: what can do harm first, then where, then what to do. */
export function facts(visit: PackedVisit): readonly HTMLElement[] {
  const alerts =
    visit.alerts.length > 0
      ? [
          el(
            'div',
            { class: 'cjg-notice cjg-notice--warning' },
            el('div', {}, el('p', { class: 'cjg-notice__title' }, words.alerts), ...paragraphs(visit.alerts)),
          ),
        ]
      : []
  const phones = visit.present.filter(({ phone }) => phone !== '')
  const where = card(
    'waar',
    words.where,
    ...paragraphs(visit.address),
    ...phones.map(({ name, phone }) => el('p', {}, `${name}: `, link(`tel:${phone.replace(/[^\d+]/g, '')}`, phone))),
  )
  return [
    ...alerts,
    where,
    ...listed('te-doen', words.ask, visit.ask),
    ...listed('vorige', words.last, visit.last),
    ...doses(visit),
  ]
}

/** What is due is spoken of; that it is not given here is said where it is read. */
const doses = ({ doses: due }: PackedVisit): readonly HTMLElement[] =>
  due.length === 0
    ? []
    : [
        card(
          'vaccineren',
          words.doses,
          el('p', {}, `${words.dosesDue}: ${due.join(', ')}.`),
          el('p', {}, words.dosesInstead),
          el('p', { class: 'cjg-remark' }, words.dosesWhy),
        ),
      ]

const listed = (id: string, title: string, all: readonly string[]): readonly HTMLElement[] =>
  all.length === 0 ? [] : [card(id, title, el('ul', {}, ...all.map(one => el('li', {}, one))))]

const paragraphs = (all: readonly string[]): readonly HTMLElement[] => all.map(one => el('p', {}, one))

export function presentFields({ present }: Pick<PackedVisit, 'present'>, typed: Entries): HTMLElement | null {
  if (present.length === 0) return null
  const ticked = new Set(typed.filter(([name]) => name === 'present').map(([, value]) => value))
  return el(
    'fieldset',
    { class: 'utrecht-form-field cjg-field cjg-group' },
    el('legend', { class: 'utrecht-form-label utrecht-form-field__label' }, words.present),
    ...present.map(({ id, name }, place) =>
      choice('checkbox', { id: `present-${place}`, name: 'present', value: id, checked: ticked.has(id) }, name),
    ),
  )
}

/** Rows of large answers, made for the thumb of the hand that holds the telephone. */
export const itemFields = (item: PackedItem, typed: Entries): HTMLElement =>
  el(
    'div',
    { class: 'cjg-scored' },
    el(
      'div',
      { class: 'cjg-scored__head' },
      el('p', { class: 'cjg-scored__name' }, item.name),
      item.earlier ? el('p', { class: 'cjg-hint' }, item.earlier) : null,
    ),
    el('div', { class: 'cjg-scored__rows' }, ...item.rows.map(row => scoreRow(item, row, typed))),
    item.remark ? remarkRow(item, typed) : null,
  )

function remarkRow({ name, remark }: PackedItem, typed: Entries): Node {
  const said = typed.find(([one]) => one === remark)?.[1] ?? ''
  const row = piece('#voorbeelden .cjg-details').cloneNode(true)
  if (!(row instanceof HTMLDetailsElement)) return row
  row.open = said !== ''
  const [label, input] = [row.querySelector('label'), row.querySelector('input')]
  if (label) {
    label.textContent = words.remarkOn(name)
    label.htmlFor = remark
  }
  if (input) {
    input.name = remark
    input.id = remark
    input.value = said
  }
  return row
}

function scoreRow(item: PackedItem, { bds, side, scores }: PackedItem['rows'][number], typed: Entries): Node {
  const name = `answer-${bds}`
  const chosen = typed.find(([one]) => one === name)?.[1] ?? ''
  const row = piece('#voorbeelden .cjg-score-row').cloneNode(true)
  if (!(row instanceof HTMLElement)) return row
  const legend = row.querySelector('legend')
  if (legend) {
    legend.textContent = side || item.name
    legend.classList.toggle('cjg-hidden', side === '')
  }
  for (const input of row.querySelectorAll('input')) {
    input.name = name
    input.id = `${name}-${input.value || 'leeg'}`
    input.checked = input.value === chosen
    if (input.value !== '' && !scores.some(score => score === input.value)) input.closest('label')?.remove()
  }
  return row
}

/** Past what was said of the child to what is to be done, and back. Buttons: what stands behind the # names the visit. */
export const jumpTo = (parts: readonly HTMLElement[]): HTMLElement =>
  el(
    'nav',
    { class: 'cjg-jump', 'aria-label': words.jump },
    link('#', words.back),
    ...parts.map(part =>
      button(part.querySelector('h2')?.textContent ?? '', 'subtle', () => {
        part.tabIndex = -1
        part.focus({ preventScroll: true })
        part.scrollIntoView()
      }),
    ),
  )
