/**
 * Colours between sRGB and OKLCH, and their contrast. Sources: Björn Ottosson, "A perceptual color space for image
 * processing" (2020) for the matrices; WCAG 2.2, relative luminance and contrast ratio.
 */

/** '#0b5a6b' */
export type Hex = `#${string}`
/** Lightness 0 to 1, chroma from 0, hue in radians. */
export type Oklch = { readonly lightness: number; readonly chroma: number; readonly hue: number }
type Triple = readonly [number, number, number]

/** From 1 (the same) to 21 (black on white). */
export function contrast(one: Hex, other: Hex): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

export function oklch(hex: Hex): Oklch {
  const [l, m, s] = multiply(toCone, linear(hex)).map(Math.cbrt)
  const [lightness, a, b] = multiply(toLab, [l ?? 0, m ?? 0, s ?? 0])
  return { lightness, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) }
}

/** The colour itself, or the nearest of less chroma that a screen can show. */
export function hex({ lightness, chroma, hue }: Oklch): Hex {
  for (let less = chroma; less > 0.001; less *= 0.92) {
    const rgb = screen(lightness, less, hue)
    if (rgb.every(part => part >= -0.001 && part <= 1.001)) return written(rgb)
  }
  return written(screen(lightness, 0, hue))
}

function luminance(colour: Hex): number {
  const [red, green, blue] = linear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(colour: Hex): Triple {
  const number = Number.parseInt(colour.slice(1), 16)
  const part = (shift: number) => {
    const value = ((number >> shift) & 255) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(16), part(8), part(0)]
}

function screen(lightness: number, chroma: number, hue: number): Triple {
  const [l, m, s] = multiply(fromLab, [lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)])
  const [red, green, blue] = multiply(fromCone, [l ** 3, m ** 3, s ** 3])
  return [gamma(red), gamma(green), gamma(blue)]
}

const gamma = (value: number): number => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055)

const written = (rgb: Triple): Hex => `#${rgb.map(part => byte(part).toString(16).padStart(2, '0')).join('')}`

const byte = (part: number): number => Math.round(Math.min(1, Math.max(0, part)) * 255)

const multiply = (matrix: readonly [Triple, Triple, Triple], [x, y, z]: Triple): Triple => {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

const toCone = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
] as const
const toLab = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
] as const
const fromLab = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
] as const
const fromCone = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
] as const
