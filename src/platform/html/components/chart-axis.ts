import { scaleLinear } from 'd3-scale'
import type { Optional } from '../html.ts'

/** A line of the grid; `major` ones are drawn stronger and keep their word on a small screen. */
export type Tick = { readonly at: number; readonly word: string; readonly major: boolean }

export type Axis = {
  readonly from: number
  readonly to: number
  readonly ticks: readonly Tick[]
  /** What is measured, with its unit: "gewicht in kg". */
  readonly label: string
}

export type Point = { readonly x: number; readonly y: number }

/** The drawing's own measures, in the units of its viewBox. */
export type Frame = {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}
export const frame: Frame = { width: 760, height: 448, top: 14, right: 702, bottom: 396, left: 44 }
/** For many small drawings beside each other. */
export const smallFrame: Frame = { width: 340, height: 176, top: 12, right: 322, bottom: 138, left: 30 }

/** From figures to places in the drawing, to a tenth. */
export function scales(x: Axis, y: Axis, within: Frame = frame) {
  const across = scaleLinear([x.from, x.to], [within.left, within.right])
  const down = scaleLinear([y.from, y.to], [within.bottom, within.top])
  return { x: (value: number) => tenth(across(value)), y: (value: number) => tenth(down(value)) }
}
export type Scales = ReturnType<typeof scales>

type Steps = { readonly label: string; readonly from: number; readonly to: number; readonly step: number } & Optional<{
  /** Each how many lines one is major: 3 makes months into quarters. */
  majorEach: number
  word: (value: number) => string
}>

/** An axis with a line each `step`. */
export function axis({ label, from, to, step, majorEach = 2, word = String }: Steps): Axis {
  const count = Math.round((to - from) / step)
  const ticks = Array.from({ length: count + 1 }, (_, place) => {
    const at = Number((from + place * step).toPrecision(12))
    return { at, word: word(at), major: place % majorEach === 0 }
  })
  return { label, from, to, ticks }
}

const tenth = (place: number): number => Math.round(place * 10) / 10
