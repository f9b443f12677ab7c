/**
 * The elements and attributes a page may hold, checked when a page is drawn; the types in jsx-types.ts say the same
 * when it is compiled. Lists of what may, not of what may not: a name nobody thought of is refused.
 * Left out on purpose: style, iframe, object, embed, base, template, foreignObject, animate, set and every on… name.
 */
const plainElements = words(`
  head body title header footer main nav section article aside search div span p h1 h2 h3 h4 h5 h6 hgroup
  ul ol li dl dt dd strong em b i small bdi kbd code pre figure figcaption summary table caption thead tbody tfoot tr
  fieldset legend address blockquote mark sub sup abbr del ins datalist picture
  cjg-chart-reader`)

const svgElements = words(
  'svg g path line rect circle ellipse polyline polygon text tspan use defs desc symbol clipPath',
)

const voidElements = words('br hr img input link meta col wbr')

const otherElements = words(`
  html a button form label select option optgroup textarea output time details dialog progress meter data td th
  colgroup script`)

const attributes = words(`
  id class lang dir title hidden role tabindex popover translate spellcheck autofocus inert
  href hreflang rel target download type name value disabled form formaction formmethod formnovalidate
  popovertarget popovertargetaction command commandfor
  action method enctype novalidate autocomplete
  placeholder inputmode enterkeyhint maxlength minlength min max step pattern required checked readonly multiple accept
  list size rows cols wrap selected label for open closedby low high optimum
  scope colspan rowspan headers span datetime cite start reversed
  src alt width height loading decoding fetchpriority sizes media as crossorigin charset content defer async
  xmlns viewBox preserveAspectRatio x y x1 x2 y1 y2 dx dy cx cy r rx ry d points transform fill fill-opacity fill-rule
  stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray stroke-opacity opacity text-anchor
  dominant-baseline vector-effect clip-path paint-order focusable`)

const urlAttributes = words('href src action formaction cite')

export const allowedElements: ReadonlySet<string> = new Set([
  ...plainElements,
  ...svgElements,
  ...voidElements,
  ...otherElements,
])
const ownName = /^(?:aria|data)-[a-z][a-z0-9-]*$/

export const isAllowedElement = (name: string): boolean => allowedElements.has(name)
export const isVoidElement = (name: string): boolean => voidElements.has(name)
export const isAllowedAttribute = (name: string): boolean => attributes.has(name) || ownName.test(name)
export const isUrlAttribute = (name: string): boolean => urlAttributes.has(name)

/**
 * True for a relative address and for the schemes a page of ours links to. Browsers drop white space and control
 * characters from an address before they read its scheme (https://url.spec.whatwg.org/#concept-basic-url-parser),
 * so those go first.
 */
export const isSafeUrl = (address: string): boolean => safeStart.test(address.replace(unseen, ''))

// A known scheme; or no colon at all; or a colon only after the path, the query or the fragment has begun.
const safeStart = /^(?:https?:|mailto:|tel:|sms:|otpauth:|[^:]*$|[^:]*[/?#])/i
const unseen = /[\p{Cc}\p{Cf}\p{Z}]/gu

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
