import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allowedElements } from './allowed-markup.ts'
import type { Html, JSX } from './jsx-runtime.ts'

// Each mark below is itself checked by the compiler: a line that does compile makes `tsc` fail.
const Late = async () => <p>later</p>
const Named = ({ name }: { name: string }): Html => <b>{name}</b>

const pagesThatDoNotCompile = () => [
  // @ts-expect-error an unknown element
  <unknown />,
  // @ts-expect-error an element that could run script
  <iframe title="x" />,
  // @ts-expect-error an unknown attribute
  <p colour="red" />,
  // @ts-expect-error an event handler
  <p onclick="alert(1)" />,
  // @ts-expect-error a style
  <p style="color: red" />,
  // @ts-expect-error an image without a text for those who do not see it
  // biome-ignore lint/a11y/useAltText: that is the point
  <img src="/a.png" />,
  // @ts-expect-error a button that does not say what it does
  // biome-ignore lint/a11y/useButtonType: that is the point
  <button>Bewaar</button>,
  // @ts-expect-error a form that does not say how it sends
  <form action="/" />,
  // @ts-expect-error a header cell that does not say what it heads
  <th>Naam</th>,
  // @ts-expect-error a script with text of its own
  <script type="module">alert(1)</script>,
  // @ts-expect-error a component that would have to wait
  <Late />,
  // @ts-expect-error a component without what it needs
  <Named />,
  // @ts-expect-error a child that is no text
  <p>{{ text: 'x' }}</p>,
  // @ts-expect-error a promise between tags
  <p>{Promise.resolve('x')}</p>,
  // @ts-expect-error an order of tabbing by hand
  <a href="/" tabindex={3}>
    x
  </a>,
]

test('fifteen mistakes do not compile', () => {
  assert.equal(typeof pagesThatDoNotCompile, 'function')
})

// The compiler refuses this table when an element is missing from it or too many.
// biome-ignore format: a list reads better as a block
const everyElement: Record<keyof JSX.IntrinsicElements, 0> = {
  html: 0, head: 0, body: 0, title: 0, meta: 0, link: 0, script: 0, header: 0, footer: 0, main: 0, nav: 0, section: 0,
  article: 0, aside: 0, search: 0, div: 0, span: 0, p: 0, h1: 0, h2: 0, h3: 0, h4: 0, h5: 0, h6: 0, hgroup: 0, ul: 0,
  ol: 0, li: 0, dl: 0, dt: 0, dd: 0, strong: 0, em: 0, b: 0, i: 0, small: 0, bdi: 0, kbd: 0, code: 0, pre: 0, br: 0,
  hr: 0, wbr: 0, figure: 0, figcaption: 0, picture: 0, img: 0, details: 0, summary: 0, dialog: 0, table: 0, caption: 0,
  colgroup: 0, col: 0, thead: 0, tbody: 0, tfoot: 0, tr: 0, td: 0, th: 0, form: 0, fieldset: 0, legend: 0, label: 0,
  input: 0, textarea: 0, select: 0, option: 0, optgroup: 0, datalist: 0, button: 0, output: 0, progress: 0, meter: 0,
  address: 0, blockquote: 0, mark: 0, sub: 0, sup: 0, abbr: 0, del: 0, ins: 0, time: 0, data: 0, a: 0, svg: 0, g: 0,
  path: 0, line: 0, rect: 0, circle: 0, ellipse: 0, polyline: 0, polygon: 0, text: 0, tspan: 0, use: 0, defs: 0,
  desc: 0, symbol: 0, clipPath: 0, 'cjg-chart-reader': 0,
}

test('the elements that compile are exactly the elements that can be drawn', () => {
  assert.deepEqual(new Set(Object.keys(everyElement)), allowedElements)
})
