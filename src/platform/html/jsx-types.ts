import type { Child, Html, Optional } from './html.ts'

/**
 * The elements and attributes that compile. Closed: an unknown name is an error, and so are an image without `alt`,
 * a button without `type`, a header cell without `scope`, and a component that returns a promise.
 * Hand-written and small: deriving them from a library's types made the compiler five times slower.
 */
export namespace JSX {
  export type Element = Html
  // biome-ignore lint/suspicious/noExplicitAny: a component may take any props
  export type ElementType = keyof IntrinsicElements | ((props: any) => Html | null)
  export type ElementChildrenAttribute = { children: unknown }
  export type IntrinsicElements = { [Name in Plain]: Global } & { [Name in Svg]: Shape } & {
    [Name in keyof Special]: Global & Special[Name]
  }
}

type Amount = number | string

type Global = Optional<{
  children: Child
  id: string
  class: string
  lang: string
  dir: 'ltr' | 'rtl' | 'auto'
  title: string
  hidden: boolean | 'until-found'
  inert: boolean
  autofocus: boolean
  role: string
  tabindex: 0 | -1
  popover: 'auto' | 'manual'
  translate: 'yes' | 'no'
  spellcheck: 'true' | 'false'
}> & { readonly [name: `data-${string}` | `aria-${string}`]: Amount | boolean | undefined }

type Special = {
  html: { readonly lang: string; readonly dir: 'ltr' | 'rtl' }
  a: Optional<Link & { hreflang: string; target: '_blank'; download: string | true }>
  link: { readonly rel: string } & Optional<
    Link & { as: string; media: string; sizes: string; crossorigin: 'anonymous'; hreflang: string }
  >
  meta: { readonly charset: 'utf-8' } | { readonly name: string; readonly content: string; readonly media?: string }
  script: { readonly src: string; readonly type: 'module'; readonly children?: undefined } & Optional<{
    async: boolean
  }>
  img: { readonly src: string; readonly alt: string } & Optional<Picture>
  button: { readonly type: 'submit' | 'button' | 'reset' } & Optional<Control & Submit & Opener>
  form: { readonly method: 'get' | 'post' | 'dialog' } & Optional<Sending>
  input: { readonly type: InputType } & Optional<Control & Submit & Entry>
  textarea: Optional<Control & Entry & { rows: number; cols: number; wrap: 'soft' | 'hard' }>
  select: Optional<Control & { multiple: boolean; required: boolean; size: number; autocomplete: string }>
  option: Optional<{ value: Amount; selected: boolean; disabled: boolean; label: string }>
  optgroup: { readonly label: string } & Optional<{ disabled: boolean }>
  label: Optional<{ for: string }>
  output: Optional<{ for: string; name: string }>
  fieldset: Optional<{ disabled: boolean; name: string }>
  time: Optional<{ datetime: string }>
  del: Optional<{ datetime: string; cite: string }>
  ins: Optional<{ datetime: string; cite: string }>
  blockquote: Optional<{ cite: string }>
  data: { readonly value: Amount }
  details: Optional<{ open: boolean; name: string }>
  dialog: Optional<{ open: boolean; closedby: 'any' | 'closerequest' | 'none' }>
  progress: Optional<{ value: number; max: number }>
  meter: { readonly value: number } & Optional<{ min: number; max: number; low: number; high: number; optimum: number }>
  td: Optional<Cell>
  th: { readonly scope: 'col' | 'row' | 'colgroup' | 'rowgroup' } & Optional<Cell>
  col: Optional<{ span: number }>
  colgroup: Optional<{ span: number }>
  ol: Optional<{ start: number; reversed: boolean }>
  br: object
  hr: object
  wbr: object
}

type Link = { href: string; rel: string; type: string }
type Picture = {
  width: Amount
  height: Amount
  loading: 'lazy' | 'eager'
  decoding: 'async' | 'sync' | 'auto'
  fetchpriority: 'high' | 'low'
}
type Control = { name: string; value: Amount; disabled: boolean; form: string }
type Submit = { formaction: string; formmethod: 'get' | 'post'; formnovalidate: boolean }
type Opener = {
  popovertarget: string
  popovertargetaction: 'show' | 'hide' | 'toggle'
  command: 'show-modal' | 'close' | 'request-close' | 'show-popover' | 'hide-popover' | 'toggle-popover'
  commandfor: string
}
type Sending = {
  action: string
  enctype: 'application/x-www-form-urlencoded' | 'multipart/form-data'
  novalidate: boolean
  autocomplete: 'on' | 'off'
}
type Entry = {
  placeholder: string
  autocomplete: string
  inputmode: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search' | 'none'
  enterkeyhint: 'search' | 'send' | 'next' | 'done'
  maxlength: number
  minlength: number
  min: Amount
  max: Amount
  step: Amount
  pattern: string
  required: boolean
  checked: boolean
  readonly: boolean
  multiple: boolean
  accept: string
  list: string
  size: number
}
type Cell = { colspan: number; rowspan: number; headers: string }

// biome-ignore format: a list reads better as a block
type InputType =
  | 'text' | 'search' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'time' | 'datetime-local' | 'month' | 'week'
  | 'password' | 'checkbox' | 'radio' | 'hidden' | 'file' | 'range' | 'submit'

// biome-ignore format: a list reads better as a block
type Plain =
  | 'head' | 'body' | 'title' | 'header' | 'footer' | 'main' | 'nav' | 'section' | 'article' | 'aside' | 'search'
  | 'div' | 'span' | 'p' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'hgroup' | 'ul' | 'li' | 'dl' | 'dt' | 'dd'
  | 'strong' | 'em' | 'b' | 'i' | 'small' | 'bdi' | 'kbd' | 'code' | 'pre' | 'figure' | 'figcaption' | 'summary'
  | 'table' | 'caption' | 'thead' | 'tbody' | 'tfoot' | 'tr' | 'legend' | 'address' | 'mark' | 'sub' | 'sup' | 'abbr'
  | 'datalist' | 'picture' | 'cjg-chart-reader'

// biome-ignore format: a list reads better as a block
type Svg =
  | 'svg' | 'g' | 'path' | 'line' | 'rect' | 'circle' | 'ellipse' | 'polyline' | 'polygon' | 'text' | 'tspan' | 'use'
  | 'defs' | 'desc' | 'symbol' | 'clipPath'

type Place = 'x' | 'y' | 'x1' | 'x2' | 'y1' | 'y2' | 'dx' | 'dy' | 'cx' | 'cy' | 'r' | 'rx' | 'ry' | 'width' | 'height'
type Paint =
  | 'fill'
  | 'fill-opacity'
  | 'stroke'
  | 'stroke-width'
  | 'stroke-linecap'
  | 'stroke-linejoin'
  | 'stroke-dasharray'
  | 'stroke-opacity'
  | 'opacity'
type Shape = Global &
  Optional<Record<Place | Paint, Amount>> &
  Optional<{
    xmlns: 'http://www.w3.org/2000/svg'
    viewBox: string
    preserveAspectRatio: string
    d: string
    points: string
    transform: string
    href: string
    focusable: 'false'
    'fill-rule': 'evenodd'
    'clip-path': string
    'paint-order': 'stroke'
    'text-anchor': 'start' | 'middle' | 'end'
    'dominant-baseline': 'middle' | 'central' | 'hanging'
    'vector-effect': 'non-scaling-stroke'
  }>
