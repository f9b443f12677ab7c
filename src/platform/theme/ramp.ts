import { contrast, type Hex, hex, oklch } from './colour.ts'

/** The colour roles of NL Design System's "basis" tokens for one family: grounds, borders, texts, and the filled pair. */
export type Role =
  | `bg-${'document' | 'subtle' | 'default' | 'hover' | 'active'}`
  | `border-${'subtle' | 'default' | 'hover' | 'active'}`
  | `color-${'subtle' | 'default' | 'hover' | 'active' | 'document'}`
  | `inverse-bg-${'default' | 'hover' | 'active'}`
  | `inverse-color-${'default' | 'hover' | 'active'}`

export type Ramp = Readonly<Record<Role, Hex>>

/** Small text on its ground; half a percent above the 4.5 of WCAG 2.2 AA, so that rounding never falls below. */
const textContrast = 4.6
/** The edge of what can be operated, against the paper (WCAG 2.2, 1.4.11 asks 3). */
const borderContrast = 3.05

/** Every role of one seed colour. Where a role needs contrast, its lightness is searched until it has it. */
export function ramp(seed: Hex, mode: 'light' | 'dark', tinted = true): Ramp {
  const paint = paintOf(seed, tinted)
  return mode === 'light' ? light(paint, seed) : dark(paint, seed)
}

/** A colour of this family: `share` of the seed's chroma, at a lightness. */
type Paint = {
  /** Never stronger than a tint. */
  readonly tint: (lightness: number, share: number) => Hex
  /** A ground in the dark; a grey keeps most of its little colour there, or the page turns to soot. */
  readonly night: (lightness: number, share: number) => Hex
  /** The colour of running text: a grey keeps its own, a brand colour goes quiet. */
  readonly ink: (lightness: number, share: number) => Hex
  readonly at: (lightness: number, share: number) => Hex
  readonly lightness: number
}

function paintOf(seed: Hex, tinted: boolean): Paint {
  const { lightness, chroma: full, hue } = oklch(seed)
  const chroma = tinted ? full : Math.min(full, 0.02)
  return {
    lightness,
    at: (wanted, share) => hex({ lightness: wanted, chroma: chroma * share, hue }),
    tint: (wanted, share) => hex({ lightness: wanted, chroma: Math.min(chroma * share, 0.06), hue }),
    night: (wanted, share) => hex({ lightness: wanted, chroma: Math.min(chroma * (tinted ? share : 0.7), 0.07), hue }),
    ink: (wanted, share) => hex({ lightness: wanted, chroma: chroma * (tinted ? share : 1), hue }),
  }
}

function light(paint: Paint, seed: Hex): Ramp {
  const paper: Hex = '#ffffff'
  const darkest = paint.tint(0.885, 0.42)
  const darker = (ground: Hex, ratio: number, share: number, start: number) =>
    search(ground, ratio, start, -0.005, lightness => paint.at(lightness, share))
  const solid = contrast(seed, paper) >= textContrast ? seed : darker(paper, textContrast, 1, paint.lightness)
  return {
    'bg-document': paper,
    'bg-subtle': paint.tint(0.977, 0.12),
    'bg-default': paint.tint(0.945, 0.25),
    'bg-hover': paint.tint(0.915, 0.35),
    'bg-active': darkest,
    'border-subtle': paint.tint(0.87, 0.3),
    'border-default': darker(paper, borderContrast, 0.7, 0.64),
    'border-hover': darker(paper, textContrast, 1, 0.55),
    'border-active': darker(paper, textContrast, 1, 0.55),
    'color-subtle': darker(paint.tint(0.945, 0.25), textContrast, 0.8, 0.55),
    'color-default': darker(darkest, textContrast + 0.1, 1, Math.min(paint.lightness, 0.5)),
    'color-hover': darker(darkest, 6.5, 1, Math.min(paint.lightness, 0.45)),
    'color-active': darker(darkest, 6.5, 1, Math.min(paint.lightness, 0.45)),
    'color-document': search(darkest, 9.5, 0.3, -0.005, lightness => paint.ink(lightness, 0.7)),
    ...filled(paint, solid),
  }
}

function dark(paint: Paint, seed: Hex): Ramp {
  const paper = paint.night(0.19, 0.15)
  const lightest = paint.night(0.35, 0.5)
  const lighter = (ground: Hex, ratio: number, share: number, start: number) =>
    search(ground, ratio, start, 0.005, lightness => paint.at(lightness, share))
  const start = Math.min(oklch(seed).lightness + 0.04, 0.6)
  const solid = search('#ffffff', textContrast, start, -0.005, lightness => paint.at(lightness, 1))
  return {
    'bg-document': paper,
    'bg-subtle': paint.night(0.225, 0.25),
    'bg-default': paint.night(0.265, 0.4),
    'bg-hover': paint.night(0.31, 0.45),
    'bg-active': lightest,
    'border-subtle': paint.night(0.37, 0.35),
    'border-default': lighter(paper, borderContrast, 0.6, 0.5),
    'border-hover': lighter(paper, textContrast, 0.8, 0.6),
    'border-active': lighter(paper, textContrast, 0.8, 0.6),
    'color-subtle': lighter(paint.night(0.265, 0.4), textContrast + 0.1, 0.6, 0.66),
    'color-default': lighter(lightest, textContrast + 0.1, 0.85, 0.74),
    'color-hover': lighter(lightest, 6, 0.8, 0.8),
    'color-active': lighter(lightest, 6, 0.8, 0.8),
    'color-document': search(lightest, 7.5, 0.92, 0.005, lightness => paint.ink(lightness, 0.35)),
    ...filled(paint, solid),
  }
}

/** White words on a filled ground; pressing it only makes it darker, so the words stay clear. */
function filled(paint: Paint, solid: Hex) {
  const { lightness } = oklch(solid)
  const white: Hex = '#ffffff'
  return {
    'inverse-bg-default': solid,
    'inverse-bg-hover': paint.at(lightness - 0.06, 1),
    'inverse-bg-active': paint.at(lightness - 0.1, 1),
    'inverse-color-default': white,
    'inverse-color-hover': white,
    'inverse-color-active': white,
  }
}

/** The first colour from `start`, stepping lighter or darker, that stands out by `ratio`; else black or white. */
function search(ground: Hex, ratio: number, start: number, step: number, at: (lightness: number) => Hex): Hex {
  for (let lightness = start; lightness >= 0 && lightness <= 1; lightness += step) {
    const colour = at(lightness)
    if (contrast(colour, ground) >= ratio) return colour
  }
  return step < 0 ? '#000000' : '#ffffff'
}
