/**
 * A youth-help or youth-health file is kept for twenty years after its last change; what a municipality or Veilig Thuis holds under the
 * Wmo for fifteen years after it was received or made, and by Veilig Thuis at least until the family's youngest child is of age.
 * Source: Jeugdwet art. 7.3.8 lid 3; BW 7:454; Wmo 2015 art. 5.3.4-5.3.5 (text of July 2019: check today's before relying on it).
 */
type Day = Temporal.PlainDate

export type KeptFile =
  | { kind: 'youth-help' | 'youth-health'; lastChangedOn: Day }
  | { kind: 'social-support'; receivedOn: Day }
  | { kind: 'veilig-thuis'; receivedOn: Day; youngestChildBirth: Day | null }

/** `until`: the first day on which the file may go. Every article allows longer where good care requires it. */
export type Retention = { until: Day; article: string }

/** From the last change of a file of youth help or youth health care. */
export const yearsKept = 20

export function retentionOf(file: KeptFile): Retention {
  switch (file.kind) {
    case 'youth-help':
      return { until: file.lastChangedOn.add({ years: yearsKept }), article: 'Jeugdwet 7.3.8 lid 3' }
    case 'youth-health':
      return { until: file.lastChangedOn.add({ years: yearsKept }), article: 'BW 7:454' }
    case 'social-support':
      return { until: file.receivedOn.add({ years: 15 }), article: 'Wmo 2015 5.3.4 lid 1' }
    case 'veilig-thuis':
      return veiligThuisRetention(file.receivedOn, file.youngestChildBirth)
  }
}

/** Some organisations keep a youth-health file until a set age (one GGD: 38). It can lengthen the term of the law, never shorten it. */
export const keptUntilAge = (retention: Retention, birth: Day, age: number): Retention => ({
  ...retention,
  until: later(retention.until, birth.add({ years: age })),
})

/** Under the Wmo a granted request for erasure is carried out within three months (art. 5.3.5); the Jeugdwet (7.3.9) sets no term. */
export const erasureDueBy = (requestedOn: Day): Day => requestedOn.add({ months: 3 })

function veiligThuisRetention(receivedOn: Day, youngestChildBirth: Day | null): Retention {
  const fifteenYears = receivedOn.add({ years: 15 })
  if (youngestChildBirth === null) return { until: fifteenYears, article: 'Wmo 2015 5.3.4 lid 1' }
  return { until: later(fifteenYears, youngestChildBirth.add({ years: 18 })), article: 'Wmo 2015 5.3.4 lid 1-2' }
}

const later = (a: Day, b: Day): Day => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b)
