/** An organisation's own reporting code, as far as the law leaves it to the organisation (Besluit verplichte meldcode art. 2 lid 1). */
import { z } from 'zod'
import { proposedYears } from '../../../../knowledge/reporting-code/terms.ts'

export const settingShape = z.object({
  /** Whose code this is; null for every organisation that set none of its own. */
  organisation: z.uuid().nullable(),
  /** Days in which the five steps are walked; null when the organisation set none. */
  term: z.number().int().min(1).max(365).nullable(),
  /** Who decides whether to report: 'de aandachtsfunctionaris, met de teamleider'. */
  decides: z.string(),
  /** Special forms of violence that ask for knowledge of their own, one per line in the form. */
  special: z.array(z.string()),
  keepYears: z.number().int().min(1).max(30),
  frameworks: z.array(
    z.object({
      /** As it stands at a professional: 'jeugdverpleegkundige'; empty for every profession. */
      profession: z.string(),
      source: z.string(),
      questions: z.array(z.string()),
    }),
  ),
})
export type Setting = Readonly<z.output<typeof settingShape>>
export type Framework = Setting['frameworks'][number]

/** As long as nothing was set: only what the law and every profession's framework say. */
export const nothingSet: Setting = {
  organisation: null,
  term: null,
  decides: '',
  special: [],
  keepYears: proposedYears,
  frameworks: [],
}

/** The newest of one's own organisation, else the newest for all; `settings` has the newest first. */
export const settingFor = (settings: readonly Setting[], organisation: string): Setting =>
  settings.find(setting => setting.organisation === organisation) ??
  settings.find(setting => setting.organisation === null) ??
  nothingSet

/** The framework of a profession, else the one for every profession. */
export const frameworkFor = ({ frameworks }: Setting, profession: string): Framework | null =>
  frameworks.find(framework => framework.profession.toLowerCase() === profession.toLowerCase()) ??
  frameworks.find(framework => framework.profession === '') ??
  null
