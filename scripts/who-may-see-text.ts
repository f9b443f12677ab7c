/** The words of docs/who-may-see-what.md: every table is asked of the rules themselves, none is typed. */
import { courtMeasures, institutionGets, whoConsentsUnder } from '../src/knowledge/consent/court-measure.ts'
import { type FileType, fileTypes, lawOf } from '../src/knowledge/consent/file-types.ts'
import { representativeKinds } from '../src/knowledge/consent/representation.ts'
import { type Act, acts, askers, type Right, rightOf } from '../src/knowledge/consent/rights.ts'
import { type ConsentQuestion, type Law, type Party, whoConsents } from '../src/knowledge/consent/who-decides.ts'
import {
  filesOfEvent,
  type TellingEvent,
  type TellingRule,
  tellingEvents,
  whoMustBeTold,
} from '../src/knowledge/consent/who-must-be-told.ts'
import { type Permission, permissionNames, rolesWith } from '../src/platform/auth/roles.ts'
import {
  asked,
  fileNames,
  intro,
  measureNames,
  partyNames,
  representatives,
  tellingNames,
} from './who-may-see-words.ts'

const birth = Temporal.PlainDate.from('2010-01-01')
/** The youngest of each band; the last three cannot weigh their interests in the matter. */
const columns = [
  { name: 'under 12', age: 8, canWeigh: true },
  { name: '12–15', age: 12, canWeigh: true },
  { name: '16–17', age: 16, canWeigh: true },
  { name: '18+', age: 18, canWeigh: true },
  { name: '12–15 *', age: 12, canWeigh: false },
  { name: '16–17 *', age: 16, canWeigh: false },
  { name: '18+ *', age: 18, canWeigh: false },
] as const
type Column = (typeof columns)[number]

const at = (law: Law, { age, canWeigh }: Column): ConsentQuestion => ({
  law,
  birth,
  on: birth.add({ years: age }),
  canWeigh,
})

export function whoMaySeeText(): string {
  return [
    intro,
    ...fileTypes.flatMap(fileSection),
    '## Who must be told',
    ...tellingEvents.flatMap(tellingSection),
    '## When a court has ordered a measure',
    measureTable(),
    '## Who stands in for an adult who cannot weigh it',
    representativeKinds.map((kind, place) => `${place + 1}. ${representatives[kind]}`).join('\n'),
    '## Which role may open which screens',
    'Holding a role opens a screen, never a child: whether somebody may see *this* child is decided by each use case.',
    permissionTable(),
  ].join('\n\n')
}

function fileSection(file: FileType): readonly string[] {
  return [
    `## ${fileNames[file].title}`,
    fileNames[file].about,
    ...acts.flatMap(act => {
      const rows = askers.map(asker =>
        row(
          asked[asker],
          columns.map(column => cell(rightOf(asker, act, at(lawOf[file], column)))),
        ),
      )
      return isLeftOut(act, file) ? [] : [`**${actNames[act]}**`, table(['', ...columns.map(({ name }) => name)], rows)]
    }),
    `Articles: ${articlesOf(file).join('; ')}.`,
  ]
}

const actNames: Readonly<Record<Act, string>> = {
  read: 'Read the file and get a copy',
  consent: 'Consent to help or treatment',
  share: 'Consent to sharing what is known',
  'object-to-transfer': 'Object to handing the file over',
  destroy: 'Ask for destruction',
}

const rightsOf = (act: Act, file: FileType): readonly Right[] =>
  askers.flatMap(asker => columns.map(column => rightOf(asker, act, at(lawOf[file], column))))
const isLeftOut = (act: Act, file: FileType): boolean => rightsOf(act, file).every(({ kind }) => kind === 'left-out')

function articlesOf(file: FileType): readonly string[] {
  const articles = acts
    .flatMap(act => rightsOf(act, file))
    .flatMap(right => ('article' in right ? [right.article] : []))
  return [...new Set(articles)].toSorted((one, other) => one.localeCompare(other, 'nl'))
}

function cell(right: Right): string {
  switch (right.kind) {
    case 'may':
      return 'yes'
    case 'together':
      return `with ${right.others.map(other => partyNames[other]).join(', ')}`
    case 'facts-on-request':
      return 'facts on request'
    case 'no':
      return '–'
    case 'left-out':
      return '?'
  }
}

function tellingSection(event: TellingEvent): readonly string[] {
  const rows = filesOfEvent[event].map(file => {
    const rules = columns.map(column => whoMustBeTold(event, at(lawOf[file], column)))
    return row(fileNames[file].title, rules.map(told))
  })
  return [`**${tellingNames[event]}**`, table(['', ...columns.map(({ name }) => name)], rows), ...termsOf(event)]
}

const told = (rule: TellingRule): string =>
  rule.kind === 'left-out'
    ? '?'
    : [
        ...rule.parties.map(party => partyNames[party]),
        ...(rule.childInOwnWords ? ['the child, in its own words'] : []),
      ].join(', ')

function termsOf(event: TellingEvent): readonly string[] {
  const rules = filesOfEvent[event].map(file => whoMustBeTold(event, at(lawOf[file], columns[1])))
  const words = rules.flatMap(rule => (rule.kind === 'left-out' ? [] : [termWords(rule)]))
  return [[...new Set(words)].join(' ')]
}

function termWords({ within, unless, article }: Extract<TellingRule, { kind: 'tell' }>): string {
  const term = within ? ` within ${within.weeks} weeks, put off by at most ${within.extendedBy} each time;` : ''
  const wait = unless === null ? '' : ` ${waits[unless]};`
  return `${article}:${term}${wait}`.replace(/[:;]$/, '.')
}

const waits = {
  'serious-disadvantage-after-consulting':
    'may wait only when telling plainly brings serious disadvantage, after consulting a colleague',
  'needed-to-end-or-examine-violence': 'may wait when that is needed to end or examine violence',
} as const

const measureTable = (): string =>
  table(
    ['Measure', 'Consent to youth help in its frame', 'Consent to treatment, vaccination', 'What the institution gets'],
    courtMeasures.map(measure => {
      const help = whoConsentsUnder(measure, at('youth-act', columns[1]))
      const gets = institutionGets(measure)
      const helpWords = help.kind === 'not-required' ? `not needed (${help.article})` : 'as without'
      return row(measureNames[measure], [helpWords, treatment(), `${gets.kind.replaceAll('-', ' ')} (${gets.article})`])
    }),
  )

function treatment(): string {
  const rule = whoConsents(at('medical-treatment', columns[1]))
  const parties: readonly Party[] = rule.kind === 'consent-of' ? rule.parties : []
  return `as without: at 12–15 ${parties.map(party => partyNames[party]).join(' and ')}`
}

const permissionTable = (): string =>
  table(
    ['Permission', 'Roles'],
    permissionNames.map((name: Permission) => row(`\`${name}\``, [rolesWith(name).join(', ')])),
  )

const row = (first: string, cells: readonly string[]): readonly string[] => [first, ...cells]

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
