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
export const frame = { width: 760, height: 448, top: 14, right: 702, bottom: 396, left: 44 } as const

/** From figures to places in the drawing, to a tenth. */
export function scales(x: Axis, y: Axis) {
  const across = scaleLinear([x.from, x.to], [frame.left, frame.right])
  const down = scaleLinear([y.from, y.to], [frame.bottom, frame.top])
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
