/**
 * Hearing at five to six years: tones offered per frequency and ear, and thresholds. The result is the professional's: the level that passes
 * was not found and differs per region; a municipality can set its own.
 * Elements 864, 865, 1203-1214 (tones: odd is right), 1216-1238 (thresholds: dB = 5 x (code - 1), which fits all eight codes seen), 1239.
 * Source: docs/sources.md, row `hearing`.
 */
import { amiss, choice, coded, fine, remark, without } from './fields.ts'
import type { Field, SeenValue } from './screening.ts'

export const frequencies = [500, 1000, 2000, 3000, 4000, 6000] as const
const ears = ['right', 'left'] as const
const earWords = { right: 'rechts', left: 'links' }

/** Louder than 100 dB is not offered in a screening: our own bound for the list. */
const loudest = 100

export const thresholdOf = (code: string): number => 5 * (Number(code) - 1)
export const thresholdCode = (decibel: number): string => String(decibel / 5 + 1).padStart(2, '0')

const levels = Array.from({ length: loudest / 5 + 1 }, (_, step) => step * 5)
const thresholds = levels.map(decibel => coded(thresholdCode(decibel), `${decibel} dB`))
const heard = [coded('1', '+'), coded('2', '-')]
const conclusions = [fine('1', 'voldoende'), amiss('2', 'onvoldoende'), without('doubt', 'twijfel', 'doubt')]

/** The name of the field of one tone or threshold, as in a form: 'tone-500-right'. */
export const toneName = (kind: 'tone' | 'threshold', frequency: number, ear: 'right' | 'left'): string =>
  `${kind}-${frequency}-${ear}`

const perEar = (kind: 'tone' | 'threshold', first: number, step: number): readonly Field[] =>
  frequencies.flatMap((frequency, place) =>
    ears.map((ear, side) =>
      choice(
        toneName(kind, frequency, ear),
        `${kind === 'tone' ? 'Toon' : 'Drempel'} ${frequency} Hz ${earWords[ear]}`,
        first + (place * 2 + side) * step,
        kind === 'tone' ? heard : thresholds,
        kind === 'threshold',
      ),
    ),
  )

export const audiometryFields: readonly Field[] = [
  choice('offered', 'Aangeboden toon', 864, [
    coded('01', '15 dB'),
    ...[20, 25, 30, 35].map(decibel => without(`level-${decibel}`, `${decibel} dB`, null)),
  ]),
  ...perEar('tone', 1203, 1),
  choice('result', 'Uitslag van de screening', 865, conclusions),
  ...perEar('threshold', 1216, 2),
  choice('threshold-result', 'Uitslag van het drempelonderzoek', 1239, conclusions, true),
  remark(863, 'Bijzonderheden'),
]

/** Is no threshold above the level the municipality agreed? Undefined without an agreement or without thresholds. */
export function meetsHearingLevel(values: readonly SeenValue[], level: number | null): boolean | undefined {
  const measured = values.filter(one => one.name.startsWith('threshold-') && one.name !== 'threshold-result')
  return level === null || measured.length === 0
    ? undefined
    : measured.every(({ value }) => thresholdOf(value) <= level)
}
