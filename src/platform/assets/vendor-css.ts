/**
 * The rules of NL Design System that our pages can meet. Its sheets carry every state of every variant as a class of
 * its own; ours come from the browser. What is left is a third of the bytes.
 */
export const usedRules = (css: string): string =>
  css.replace(/[^{};]+\{[^{}]*\}/g, rule => (selectors(rule).every(selector => unused.test(selector)) ? '' : rule))

const selectors = (rule: string): readonly string[] => rule.slice(0, rule.indexOf('{')).split(/,(?![^(]*\))/)

const states =
  '--(?:pressed|disabled|positive|busy|hover|active|focus|focus-visible|read-only|checked|selected|current)(?![\\w-])'
const variants =
  '--(?:icon-only|distanced|sticky|truncate|alternate|row-|fixed|oneline|overflow|numeric-data|first|last|inline-box)'
const sizes = '--(?:iban|house|tel-|voorvoegsel|postal|placeholder|url|password|level-[56])'
const parts = '__(?:placeholder|figcaption|container|data|header-cell-button)|figcaption'
// Only the radio button is drawn by its sheet; other controls are told their state by our own classes.
const controls = '(?:textbox|textarea|select|checkbox|table)--html|radio-button--html-input:(?!checked|focus-visible)'
const unused = new RegExp([states, variants, sizes, parts, controls, '\\.nl-button:focus-visible'].join('|'))
