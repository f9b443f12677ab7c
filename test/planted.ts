/** Words that are found nowhere else, in everything that people of the town wrote and in all of their names. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { families } from '../cast/families.ts'

/** What somebody wrote is a sentence, and kept by one of these; what a setting or a catalogue says is no secret. */
const schemas = [
  'signalling',
  'school_care_link',
  'youth_care_link',
  'care_coordination',
  'guidance',
  'information',
  'parenting_help',
  'people',
  'youth_health',
]
const isOpen =
  /^(people\.school|information\.(article|local_version|local_decision)|youth_care_link\.provider|parenting_help\.(course_(version|cancellation)|appointment_kind|room)|youth_health\.(programme_setting|questionnaire_wording|screening_level))\b|_setting\b|_agreement\.|_ladder/

/** Every sentence in a table is followed by a word that says where it stood; names, which may be one word, too. */
export async function plant(url: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    await admin.query(`set session_replication_role = replica`)
    const { rows } = await admin.query<{ place: string; type: string; column: string; table: string }>(
      `select format('%s.%s.%s', c.table_schema, c.table_name, c.column_name) as place, c.data_type as type,
        quote_ident(c.column_name) as column, format('%I.%I', c.table_schema, c.table_name) as table
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where t.table_type = 'BASE TABLE' and c.table_schema = any($1) and c.data_type in ('text', 'ARRAY')
        and c.is_generated = 'NEVER' and (c.data_type = 'text' or c.udt_name = '_text')`,
      [schemas],
    )
    for (const { place, type, column, table } of rows)
      if (!isOpen.test(place)) await plantIn(admin, { place, type, column, table })
  } finally {
    await admin.end()
  }
}

/** Ids that the database shows to nobody but whom they concern: those of the files of the reporting code. */
export async function idsOfFiles(url: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    const ids = new Map<string, readonly string[]>()
    for (const table of ['suspicion', 'entry', 'reader', 'family_summary']) {
      const { rows } = await admin.query<{ id: string }>(
        `select distinct id from reporting_code.${table} where municipality = '9901' order by id limit 3`,
      )
      ids.set(
        `reporting_code.${table}`,
        rows.map(({ id }) => id),
      )
    }
    return ids
  } finally {
    await admin.end()
  }
}

async function plantIn(
  admin: pg.Client,
  { place, type, column, table }: { place: string; type: string; column: string; table: string },
) {
  // Of a person the word says who it is.
  const who = place.startsWith('people.person.') ? ` || '-' || right(id::text, 8)` : ''
  const word = `wulp-${place.replaceAll(/[._]/g, '-')}`
  const isName = /name/.test(place)
  const planted =
    type === 'text'
      ? `update ${table} set ${column} = ${column} || ' ${word}'${who} where ${isName ? `${column} <> ''` : `${column} ~ '\\S \\S'`}`
      : `update ${table} set ${column} = array_append(${column}, '${word}') where array_to_string(${column}, '') ~ '\\S \\S'`
  // A list of codes, or a form that only a machine writes, refuses it.
  await admin.query(planted).catch(() => undefined)
}

/** What is sealed in the database is known by its sentences, as the story has them. */
const sealed = ['play-reporting-code.ts', 'play-desk.ts'].flatMap(file =>
  [...readFileSync(join(import.meta.dirname, '../cast', file), 'utf8').matchAll(/'((?:\S+ ){5,}\S+)'/g)].map(
    match => match[1] ?? '',
  ),
)
const numbers = families.flatMap(({ children, guardians }) =>
  [...children, ...guardians].flatMap(({ bsn }) => bsn ?? []),
)
const pattern = new RegExp(
  [String.raw`wulp-[\w-]+`, 'Zwaluwstaart', ...numbers, ...sealed.map(sentence => RegExp.escape(sentence))].join('|'),
  'g',
)

/** Lines of a calendar are folded. */
export const plantedIn = (text: string): readonly string[] => [...new Set(text.replaceAll('\r\n ', '').match(pattern))]
