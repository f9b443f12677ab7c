import type { Measured } from '../../features/youth-health/index.ts'
import type { HealthStory } from '../child/child-story.ts'
import type { Plain } from './plain.ts'

export const healthPart = (
  { appointments, moments, vaccinations, growth, development }: HealthStory,
  measured: readonly Measured[],
): Plain => ({
  afspraken: appointments.map(({ on, at, what, locationName }) => ({
    dag: on.toString(),
    tijd: at.toString({ smallestUnit: 'minute' }),
    waarvoor: what,
    waar: locationName,
  })),
  contactmomenten: moments.held.map(({ name, on }) => ({ naam: name, dag: on.toString() })),
  vaccinaties: (vaccinations?.given ?? []).map(({ name, against, on }) => ({
    naam: name,
    tegen: against,
    gegevenOp: on.toString(),
  })),
  vaccinatiesDieKomen: (vaccinations?.doses ?? []).map(({ name, against, term }) => ({
    naam: name,
    tegen: against,
    wanneer: term,
  })),
  groei: {
    inHetKort: growth?.plain ?? null,
    metingen: measured.map(({ on, words }) => ({ dag: on.toString(), waarde: words })),
  },
  ontwikkeling: development && { bekekenOp: development.on.toString(), inHetKort: development.plain },
})
