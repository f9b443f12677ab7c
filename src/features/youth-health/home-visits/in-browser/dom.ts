/** Pieces of the page, made of elements and texts: no text ever becomes markup. */
type Piece = Node | string | null
type Attributes = Readonly<Record<string, string | number | boolean>>

export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...pieces: readonly Piece[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== false) element.setAttribute(key, value === true ? '' : String(value))
  element.append(...pieces.filter(piece => piece !== null))
  return element
}

/** A piece that the page is drawn with. */
export function piece(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`the page has no ${selector}`)
  return found
}

export function button(label: string, look: 'primary' | 'secondary' | 'subtle', act: () => unknown): HTMLButtonElement {
  const made = el('button', { type: 'button', class: `nl-button nl-button--${look}` }, label)
  made.addEventListener('click', () => void act())
  return made
}

export const link = (href: string, label: string): HTMLAnchorElement => el('a', { class: 'nl-link', href }, label)

export const tag = (label: string, tone: 'neutral' | 'positive' | 'warning' | 'info'): HTMLElement =>
  el('span', { class: `cjg-tag cjg-tag--${tone}` }, label)

/** A part of the page with its title. */
export const card = (id: string, title: string, ...pieces: readonly Piece[]): HTMLElement =>
  el(
    'section',
    { id, class: 'cjg-card cjg-card--plain', 'aria-labelledby': `${id}-title` },
    el('header', {}, el('h2', { id: `${id}-title`, class: 'nl-heading nl-heading--level-3' }, title)),
    ...pieces,
  )

/** A box or a round with its label. */
export function choice(
  type: 'checkbox' | 'radio',
  {
    id,
    name,
    value,
    checked,
  }: { readonly id: string; readonly name: string; readonly value: string; readonly checked: boolean },
  label: string,
): HTMLElement {
  const look = type === 'checkbox' ? 'utrecht-checkbox' : 'utrecht-radio-button utrecht-radio-button--html-input'
  const input = el('input', { type, id, name, value, class: look })
  input.checked = checked
  return el(
    'div',
    { class: 'cjg-choice' },
    input,
    el('label', { for: id, class: `utrecht-form-label utrecht-form-label--${type}` }, label),
  )
}
