import { contrast, type Hex } from './colour.ts'
import { type Ramp, ramp } from './ramp.ts'
import type { Theme } from './themes.ts'

/** A theme as custom properties: light, and dark where the reader's device asks for it. Paper is always light. */
export function themeCss(theme: Theme): string {
  return [
    `:root{color-scheme:light dark;${declarations(fixed(theme))};${colours(theme, 'light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${colours(theme, 'dark')}}}`,
    '',
  ].join('\n')
}

/** The families of colours and the seed each grows from. */
export const families = (theme: Theme): Readonly<Record<string, Hex>> => ({
  default: theme.neutral,
  'accent-1': theme.primary,
  'accent-2': theme.second,
  'accent-3': theme.third,
  'action-1': theme.primary,
  'action-2': theme.link ?? theme.primary,
  info: '#0b6bbf',
  positive: '#1f7a3d',
  warning: '#b45f06',
  negative: '#b3261e',
})

export const rampOf = (family: string, seed: Hex, mode: 'light' | 'dark'): Ramp =>
  ramp(seed, mode, family !== 'default')

/** Dark or light words on a brand colour, whichever is clearer. */
export const wordsOn = (ground: Hex): Hex => (contrast(ground, '#ffffff') >= contrast(ground, ink) ? '#ffffff' : ink)
const ink: Hex = '#16202a'

function colours(theme: Theme, mode: 'light' | 'dark'): string {
  return Object.entries(families(theme))
    .flatMap(([family, seed]) =>
      Object.entries(rampOf(family, seed, mode)).map(([role, colour]) => `--basis-color-${family}-${role}:${colour}`),
    )
    .join(';')
}

const fixed = (theme: Theme): Readonly<Record<string, string>> => ({
  '--basis-border-radius-sm': `${theme.radius[0]}px`,
  '--basis-border-radius-md': `${theme.radius[1]}px`,
  '--basis-border-radius-lg': `${theme.radius[2]}px`,
  '--basis-text-font-family-default': theme.ownLetters ? ownLetters : letters,
  '--basis-heading-font-weight': String(theme.headingWeight ?? 700),
  '--cjg-brand-1': theme.primary,
  '--cjg-brand-2': theme.second,
  '--cjg-brand-3': theme.third,
  '--cjg-on-brand-1': wordsOn(theme.primary),
  '--cjg-on-brand-2': wordsOn(theme.second),
  '--cjg-on-brand-3': wordsOn(theme.third),
})

const ownLetters = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif"
const letters = `'Figtree','Figtree Fallback',${ownLetters}`

const declarations = (properties: Readonly<Record<string, string>>): string =>
  Object.entries(properties)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')
