/**
 * The sheet that goes to Veilig Thuis: made of the file, element by element, as its holder chose. A report has names; the sheet to ask
 * advice with has none. Who gives information to Veilig Thuis needs no consent for it (Wmo 2015 art. 5.2.6).
 */
import { z } from 'zod'
import { withoutNames } from '../../../../knowledge/reporting-code/without-names.ts'
import { linesOf } from '../entries/lines.ts'
import { text as entryText } from '../entries/text.ts'
import { entriesOf, type Kind, latestOf, type Suspicion, type Words } from '../suspicion.ts'
import { text } from './text.ts'

/** What may go along; about whom it is, always does. */
export const elements = [
  'emergency',
  'signal',
  'child-check',
  'special-violence',
  'consultation',
  'talk',
  'weighing',
  'decision',
] as const satisfies readonly Kind[]
export type Element = (typeof elements)[number]

const line = z.object({ label: z.string(), value: z.string() })

/** Also the content of a locked file: read back strictly, so that nothing else is ever drawn. */
export const sheetShape = z.strictObject({
  form: z.literal('opencjg-veilig-thuis'),
  version: z.literal(1),
  kind: z.enum(['report', 'advice']),
  madeOn: z.string(),
  sections: z.array(z.strictObject({ title: z.string(), lines: z.array(line) })),
})
export type Sheet = Readonly<z.output<typeof sheetShape>>

export type Reporter = {
  readonly name: string
  readonly profession: string
  readonly organisation: string
  readonly phone: string | null
  readonly email: string | null
}
export type Choice = { readonly along: readonly Element[]; readonly familyKnows: 'yes' | 'no' }
/** As it comes from an address: nobody's silence says whether the family knows. */
export type Chosen = Omit<Choice, 'familyKnows'> & { readonly familyKnows: 'yes' | 'no' | null }

/** Null as long as nobody wrote whom it is about: a report has names. */
export function reportSheet(
  suspicion: Suspicion,
  { along, familyKnows }: Choice,
  reporter: Reporter,
  madeOn: string,
): Sheet | null {
  const about = latestOf(suspicion, 'about')
  if (!about) return null
  return {
    form: 'opencjg-veilig-thuis',
    version: 1,
    kind: 'report',
    madeOn,
    sections: [
      { title: entryText.kind.about, lines: [...linesOf('about', about.words)] },
      {
        title: text.sheet.reporter,
        lines: [...reporterLines(reporter), { label: text.sheet.familyKnows, value: text.yesNo[familyKnows] }],
      },
      ...elements.filter(element => along.includes(element)).flatMap(element => sectionsOf(suspicion, element)),
    ],
  }
}

/** Whom it is about, who reports and who else reads along stay out; known names are taken out of the words. */
export function adviceSheet(suspicion: Suspicion, madeOn: string, today: Temporal.PlainDate): Sheet {
  const { name = '', family = '', address = '', born = '' } = latestOf(suspicion, 'about')?.words ?? {}
  const names = [name, family, address]
  const years = born
    ? [
        {
          label: text.sheet.age,
          value: text.sheet.years(Temporal.PlainDate.from(born).until(today, { largestUnit: 'years' }).years),
        },
      ]
    : []
  const sections = (['emergency', 'signal', 'child-check', 'special-violence', 'talk', 'weighing'] as const)
    .flatMap(element => sectionsOf(suspicion, element, nameless))
    .map(({ title, lines }) => ({
      title,
      lines: lines.map(({ label, value }) => ({ label, value: withoutNames(value, names) })),
    }))
  return {
    form: 'opencjg-veilig-thuis',
    version: 1,
    kind: 'advice',
    madeOn,
    sections: [...(years.length > 0 ? [{ title: text.sheet.who, lines: years }] : []), ...sections],
  }
}

const reporterLines = ({ name, profession, organisation, phone, email }: Reporter) =>
  [
    { label: text.sheet.name, value: `${name}, ${profession}` },
    { label: text.sheet.organisation, value: organisation },
    { label: text.sheet.phone, value: phone ?? '' },
    { label: text.sheet.email, value: email ?? '' },
  ].filter(({ value }) => value !== '')

const sectionsOf = (suspicion: Suspicion, kind: Kind, told = toldFrom) =>
  entriesOf(suspicion, kind).map(({ words }) => ({
    title: entryText.kind[kind],
    lines: [...linesOf(kind, told(words))],
  }))

/** What is between the holder and the file, and not for Veilig Thuis. */
const toldFrom = ({ index, evaluateOn, ...words }: Words): Words => words

/** From whom it was heard and who was there are names by themselves. */
const nameless = ({ source, who, expert, ...words }: Words): Words => words
