/** The vaccinations of every child of a large municipality, reckoned once: what the night does, without the database. */
import { forecast } from '../src/knowledge/vaccination/forecast.ts'
import { vaccinatedChildren } from '../test/vaccinated-children.ts'

const children = 100_000
/** Histories are made beforehand and out of the measurement: so many different ones, each reckoned as often as needed. */
const histories = 20_000

/** Milliseconds for a hundred thousand children on one core. */
export function forecastMs(): number {
  const invented = [...vaccinatedChildren(histories, 7)]
  let rows = 0
  const began = performance.now()
  for (let done = 0; done < children; done += histories) for (const child of invented) rows += forecast(child).length
  const took = performance.now() - began
  if (rows === 0) throw new Error('nobody has a plan')
  return took
}
