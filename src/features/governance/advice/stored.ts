/** Drafts and advices are kept as JSON, and read back by these forms: what does not fit is a mistake of ours. */
import { z } from 'zod'
import { chapters } from './chapter.ts'

const line = z.object({
  label: z.string(),
  before: z.string(),
  now: z.string(),
  sure: z.string(),
  told: z.string(),
})
const drafted = z.object({ sentences: z.array(z.string()), lines: z.array(line) })

export const storedFigures = z.record(z.enum(chapters), drafted)

export const storedContent = z.object({
  figuresOf: z.string(),
  chapters: z.array(z.object({ chapter: z.enum(chapters), words: z.string(), lines: z.array(line) })),
})
