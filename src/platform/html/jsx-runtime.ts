/**
 * JSX on the server: every element becomes a string at once. Text and attribute values are escaped; names, addresses
 * and children that could carry script are refused. This is a security boundary: jsx-runtime.test.ts holds the attacks.
 */
import { isAllowedAttribute, isAllowedElement, isSafeUrl, isUrlAttribute, isVoidElement } from './allowed-markup.ts'
import { escapeText } from './escape-text.ts'
import { type Child, type Html, isHtml, raw } from './html.ts'

export type { Child, Html, Optional } from './html.ts'
export { raw } from './html.ts'
export type { JSX } from './jsx-types.ts'

type Component = (props: object) => Child
type Props = Readonly<Record<string, unknown>> & { readonly children?: Child }

/** Called by compiled JSX. Throws TypeError on anything that may not stand in a page. */
export function jsx(type: string | Component, props: Props): Html {
  if (typeof type === 'function') return component(type, props)
  if (!isAllowedElement(type)) throw new TypeError(`Element not allowed: ${type}`)
  const start = `<${type}${attributes(props)}>`
  if (isVoidElement(type)) return raw(start)
  const inside = content(props.children)
  if (type === 'script' && (inside !== '' || 'href' in props)) throw new TypeError('No script but a file, named by src')
  return raw(`${start}${keptLine(type, inside)}${inside}</${type}>`)
}

export const jsxs = jsx
export const jsxDEV = jsx
export const Fragment = ({ children }: { readonly children?: Child }): Html => raw(content(children))

function component(type: Component, props: Props): Html {
  const result = type(props)
  return isHtml(result) ? result : raw(content(result))
}

function attributes(props: Props): string {
  let text = ''
  for (const name in props) {
    if (name === 'children' || !Object.hasOwn(props, name)) continue
    text += attribute(name, props[name])
  }
  return text
}

function attribute(name: string, value: unknown): string {
  if (!isAllowedAttribute(name)) throw new TypeError(`Attribute not allowed: ${name}`)
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return flag(name, value)
  if (typeof value === 'number') return ` ${name}="${value}"`
  if (typeof value !== 'string') throw new TypeError(`Attribute ${name} cannot hold a ${typeof value}`)
  if (isUrlAttribute(name) && !isSafeUrl(value)) throw new TypeError(`Address not allowed in ${name}`)
  return ` ${name}="${escapeText(value)}"`
}

// ARIA writes its booleans as words; HTML by the presence of the name.
function flag(name: string, value: boolean): string {
  if (name.startsWith('aria-')) return ` ${name}="${value}"`
  return value ? ` ${name}` : ''
}

function content(child: Child): string {
  if (typeof child === 'string') return escapeText(child)
  if (child === null || child === undefined || typeof child === 'boolean') return ''
  if (isHtml(child)) return child.toString()
  if (typeof child === 'number' || typeof child === 'bigint') return String(child)
  if (Array.isArray(child)) return list(child)
  throw new TypeError(`Cannot be drawn: ${Object.prototype.toString.call(child)}`)
}

function list(children: readonly Child[]): string {
  let text = ''
  for (const child of children) text += content(child)
  return text
}

// A browser drops the first line break of these two; a person's empty first line must come back as it went.
function keptLine(type: string, inside: string): string {
  return (type === 'textarea' || type === 'pre') && inside.startsWith('\n') ? '\n' : ''
}
