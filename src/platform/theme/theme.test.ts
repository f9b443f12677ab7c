import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrast, hex, oklch } from './colour.ts'
import type { Ramp, Role } from './ramp.ts'
import { families, rampOf, themeCss, wordsOn } from './theme-css.ts'
import { themes } from './themes.ts'

const everyRamp = themes.flatMap(theme =>
  (['light', 'dark'] as const).flatMap(mode =>
    Object.entries(families(theme)).map(([family, seed]) => ({
      name: `${theme.id} ${mode} ${family}`,
      ramp: rampOf(family, seed, mode),
    })),
  ),
)

test('text can be read on every ground that its own family lays under it, in every theme, light and dark', () => {
  for (const { name, ramp } of everyRamp) {
    for (const text of ['color-default', 'color-hover', 'color-active', 'color-document'] as const)
      for (const ground of grounds) atLeast(4.6, ramp, text, ground, name)
    for (const ground of ['bg-document', 'bg-subtle', 'bg-default'] as const)
      atLeast(4.6, ramp, 'color-subtle', ground, name)
  }
})

test('words on a filled button can be read, at rest, hovered and pressed', () => {
  for (const { name, ramp } of everyRamp)
    for (const state of ['default', 'hover', 'active'] as const)
      atLeast(4.6, ramp, `inverse-color-${state}`, `inverse-bg-${state}`, name)
})

test('the border of what can be operated stands out from the paper', () => {
  for (const { name, ramp } of everyRamp)
    for (const border of ['border-default', 'border-hover', 'border-active'] as const)
      atLeast(3, ramp, border, 'bg-document', name)
})

test('the words of one family can be read on the paper of the page, which is that of the neutral family', () => {
  for (const theme of themes)
    for (const mode of ['light', 'dark'] as const) {
      const neutral = rampOf('default', theme.neutral, mode)
      for (const [family, seed] of Object.entries(families(theme))) {
        const words = rampOf(family, seed, mode)['color-default']
        for (const ground of grounds)
          assert.ok(contrast(words, neutral[ground]) >= 4.5, `${theme.id} ${mode} ${family} on ${ground}`)
      }
    }
})

test('the letters of the mark stand out from their blocks', () => {
  for (const theme of themes)
    for (const block of [theme.primary, theme.second, theme.third])
      assert.ok(contrast(wordsOn(block), block) >= 3, `${theme.id} ${block}`)
})

test('a colour that goes to OKLCH and back is the same colour', () => {
  for (const colour of ['#0b5a6b', '#d9482b', '#f5b700', '#ffffff', '#000000'] as const)
    assert.equal(hex(oklch(colour)), colour)
})

test('black on white is 21 to 1, as WCAG has it', () => {
  assert.equal(Math.round(contrast('#000000', '#ffffff')), 21)
})

test('a theme gives every role in light and in dark', () => {
  for (const theme of themes) {
    const css = themeCss(theme)
    assert.equal(css.split('--basis-color-accent-1-bg-default:').length, 3, theme.id)
  }
})

const grounds = ['bg-document', 'bg-subtle', 'bg-default', 'bg-hover', 'bg-active'] as const

function atLeast(ratio: number, ramp: Ramp, text: Role, ground: Role, name: string): void {
  const found = contrast(ramp[text], ramp[ground])
  assert.ok(found >= ratio, `${name}: ${text} on ${ground} is ${found.toFixed(2)}`)
}
