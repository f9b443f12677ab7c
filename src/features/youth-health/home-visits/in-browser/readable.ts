/** What was filled in, in words: of each field what it asks and what was answered. */
import type { Entries } from './work.ts'

/** By the name of the field, in the order of the form. What stands filled in by itself is left out while nothing was added to it. */
export function readableIn(form: HTMLFormElement): Entries {
  return [...form.elements].flatMap(field => {
    const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
    if (!isText || field.value.trim() === '' || field.closest('[hidden]') || isIdle(field, form)) return []
    if (field instanceof HTMLInputElement && isChoice(field))
      return field.checked ? [[field.name, line(...legendsOf(field), answerOf(field))] as const] : []
    const unit = field.closest('.cjg-unit')?.querySelector('span')?.textContent ?? ''
    return [[field.name, `${line(...legendsOf(field), labelOf(field))}: ${field.value.trim()} ${unit}`.trim()] as const]
  })
}

/** How a length was measured says nothing without the length. */
const isIdle = ({ name }: { readonly name: string }, form: HTMLFormElement): boolean =>
  name === 'position' && !new FormData(form).get('heightCm')

const isChoice = ({ type }: HTMLInputElement): boolean => type === 'radio' || type === 'checkbox'

const line = (...words: readonly string[]): string =>
  words
    .map(one => one.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(': ')

/** 'Neonatale gehoorscreening', 'Uitslag rechts'; of an item of the Van Wiechen scheme its name, and the side. */
function legendsOf(field: Element): readonly string[] {
  const scored = field.closest('.cjg-scored')?.querySelector('.cjg-scored__name')?.textContent ?? ''
  const all: string[] = []
  for (let set = field.closest('fieldset'); set; set = set.parentElement?.closest('fieldset') ?? null)
    all.unshift(set.querySelector(':scope > legend')?.textContent ?? '')
  return [...new Set([scored, ...all])]
}

/** The sign of a score, the label of a choice. */
const answerOf = (field: HTMLInputElement): string =>
  field.closest('.cjg-score')?.querySelector('[aria-hidden]')?.textContent ?? labelOf(field)

const labelOf = ({ labels }: HTMLInputElement | HTMLTextAreaElement): string => labels?.[0]?.textContent ?? ''
