/**
 * What can be wrong with an exchanged file, each with the place where it was found: a fault refuses the whole file, a remark leaves one
 * value out. Which is which is decided in read-bds.ts.
 */
export type FaultReason =
  | 'not-an-object'
  | 'not-a-list'
  | 'too-deep'
  | 'missing'
  | 'unknown-version'
  | 'not-a-number'
  | 'not-a-value'
  | 'too-long'
  | 'not-a-date'
  | 'in-the-future'
  | 'before-birth'
  | 'out-of-range'
  | 'unknown-code'
  | 'contradiction'

export type LeftOutReason =
  | 'not-measured'
  | 'other-unit'
  | 'no-date'
  | 'no-value'
  | 'before-birth'
  | 'second-that-day'
  | 'unknown-key'

/** `place` is a path in the file, as `clientMeasurements[2].values[0].value`, or `file`; `found` is at most 40 signs of what stood there. */
export type Fault = { readonly place: string; readonly because: FaultReason; readonly found: string }
export type LeftOut = { readonly place: string; readonly because: LeftOutReason; readonly found: string }

/** Gathers everything that is wrong, so that a sender can mend a file in one go. */
export class Findings {
  readonly faults: Fault[] = []
  readonly leftOut: LeftOut[] = []

  /** Notes a fault and gives null, for "nothing could be read here". */
  refuse(place: string, because: FaultReason, value: unknown): null {
    this.faults.push({ place, because, found: shortText(value) })
    return null
  }

  leaveOut(place: string, because: LeftOutReason, value: unknown): null {
    this.leftOut.push({ place, because, found: shortText(value) })
    return null
  }
}

const longestText = 40

function shortText(value: unknown): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) return `[${value.length}]`
  if (typeof value === 'object' && value !== null) return '{…}'
  const text = String(value).replace(/\p{C}/gu, '�')
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text
}
