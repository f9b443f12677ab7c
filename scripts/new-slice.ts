/**
 * Makes a slice that runs, with every file in its place: `node scripts/new-slice.ts youth-work talk Gesprek`
 * (folder, noun in English, noun in Dutch). What it makes passes all checks; then write what makes it yours.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const [folder, noun, dutch] = process.argv.slice(2)
if (!folder || !noun || !dutch || !/^[a-z]+(-[a-z]+)*$/.test(folder) || !/^[a-z]+$/.test(noun)) {
  console.error('Usage: node scripts/new-slice.ts <folder-in-kebab-case> <noun> <Dutch noun>')
  process.exit(1)
}
const home = join('src/features', folder)
if (existsSync(home)) {
  console.error(`${home} is there already; nothing was made.`)
  process.exit(1)
}

const schema = folder.replaceAll('-', '_')
const camel = folder.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
const Noun = `${noun[0]?.toUpperCase()}${noun.slice(1)}`
const last = Math.max(0, ...globSync('db/migrations/*.sql').map(path => Number(basename(path).slice(0, 4))))
const number = String(last + 1).padStart(4, '0')
const path = `/${dutch.toLowerCase()}`

const files: Readonly<Record<string, string>> = {
  [`db/migrations/${number}-create-${folder}.sql`]: `create schema ${schema};
grant usage on schema ${schema} to cjg_app;

create table ${schema}.${noun} (
  municipality char(4) not null references centre.municipality (code),
  id uuid not null,
  words text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (municipality, id)
);
comment on table ${schema}.${noun} is 'Say what one row is, and which law allows to keep it.';
alter table ${schema}.${noun} enable row level security;
alter table ${schema}.${noun} force row level security;
create policy tenant on ${schema}.${noun} using (municipality = current_setting('cjg.municipality', true)::char(4));
grant select, insert on ${schema}.${noun} to cjg_app;
`,
  [`${home}/README.md`]: `# ${dutch}

What this is, in a line.
For whom.
Law: the article that allows it.
Terms: ${noun} (${dutch.toLowerCase()}).
`,
  [`${home}/index.ts`]: `export { write${Noun} } from './write-${noun}.ts'
`,
  [`${home}/${noun}.ts`]: `export type ${Noun}Id = string & { readonly __brand: '${Noun}Id' }

export type ${Noun} = { readonly id: ${Noun}Id; readonly words: string; readonly writtenAt: Temporal.Instant }
`,
  [`${home}/write-${noun}.ts`]: `import { record } from '../../platform/audit/record.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { newId } from '../../platform/new-id.ts'
import type { ${Noun}Id } from './${noun}.ts'
import { insert${Noun} } from './store.ts'

/** Say what happens, for whom, in a sentence. */
export async function write${Noun}(ctx: Ctx, words: string): Promise<${Noun}Id> {
  const id = newId<${Noun}Id>()
  await insert${Noun}(ctx.db, { municipality: ctx.municipality, id, words, written_by: ctx.actor.id, written_at: ctx.now })
  record(ctx, 'create', '${folder}.${noun}', null)
  return id
}
`,
  [`${home}/store.ts`]: `import type { Db } from '../../platform/db/connect.ts'
import type { ${Noun}, ${Noun}Id } from './${noun}.ts'

type Row = { municipality: string; id: ${Noun}Id; words: string; written_by: string; written_at: Temporal.Instant }

export async function insert${Noun}(db: Db, row: Row): Promise<void> {
  await db.insertInto('${schema}.${noun}').values(row).execute()
}

export async function find${Noun}s(db: Db, municipality: string): Promise<readonly ${Noun}[]> {
  const rows = await db
    .selectFrom('${schema}.${noun}')
    .select(['id', 'words', 'written_at as writtenAt'])
    .where('municipality', '=', municipality)
    .orderBy('written_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(row => ({ ...row, id: row.id as ${Noun}Id }))
}
`,
  [`${home}/${noun}.form.ts`]: `import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import { text } from './text.ts'

const schema = z.object({ words: field.text(text.missing) })

export const parse${Noun} = (form: FormData): Parsed<{ words: string }> => parseForm(schema, form)
`,
  [`${home}/text.ts`]: `export const text = {
  title: '${dutch}',
  words: 'Wat wil je vastleggen?',
  keep: 'Leg vast',
  missing: 'Vul in wat je wilt vastleggen.',
  none: { title: 'Nog niets vastgelegd', body: 'Leg het eerste vast met het formulier.' },
}
`,
  [`${home}/${noun}s.view.tsx`]: `import { Button } from '../../platform/html/components/button.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Heading } from '../../platform/html/components/heading.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import { Timeline } from '../../platform/html/components/timeline.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../platform/web/form.ts'
import type { ${Noun} } from './${noun}.ts'
import { text } from './text.ts'

type Props = { readonly ${noun}s: readonly ${Noun}[]; readonly faults: Faults; readonly typed: Typed }

export const ${Noun}sPage = ({ ${noun}s, faults, typed }: Props) => (
  <>
    <ErrorSummary faults={faults} />
    <Heading level={1}>{text.title}</Heading>
    <Form action="${path}">
      <TextField name="words" label={text.words} value={typed.words ?? ''} fault={faults.words} />
      <Button>{text.keep}</Button>
    </Form>
    {${noun}s.length === 0 ? (
      <EmptyState title={text.none.title}>{text.none.body}</EmptyState>
    ) : (
      <Timeline items={${noun}s.map(${noun} => ({ when: format.moment(${noun}.writtenAt), title: ${noun}.words, icon: 'notes' }))} />
    )}
  </>
)
`,
  [`${home}/routes.tsx`]: `import { may } from '../../platform/auth/roles.ts'
import { invalid, page, see } from '../../platform/web/answer.ts'
import { router } from '../../platform/web/router.ts'
import { parse${Noun} } from './${noun}.form.ts'
import { ${Noun}sPage } from './${noun}s.view.tsx'
import { find${Noun}s } from './store.ts'
import { text } from './text.ts'
import { write${Noun} } from './write-${noun}.ts'

export const ${camel} = router('professional')

${camel}.get('${path}', may.useWorkplace, async ctx =>
  page(text.title, <${Noun}sPage ${noun}s={await find${Noun}s(ctx.db, ctx.municipality)} faults={{}} typed={{}} />),
)

${camel}.post('${path}', may.useWorkplace, async (ctx, asked) => {
  const parsed = parse${Noun}(asked.form)
  if (!parsed.ok) {
    const ${noun}s = await find${Noun}s(ctx.db, ctx.municipality)
    return invalid(text.title, <${Noun}sPage ${noun}s={${noun}s} faults={parsed.faults} typed={parsed.typed} />)
  }
  await write${Noun}(ctx, parsed.value.words)
  return see('${path}')
})
`,
  [`${home}/access.test.ts`]: `import { checkAccess } from '../../../test/access.ts'
import { professionalRoles } from '../../platform/auth/roles.ts'
import { ${camel} } from './routes.tsx'

checkAccess(${camel}, {
  'GET ${path}': professionalRoles,
  'POST ${path}': professionalRoles,
})
`,
}

for (const [file, words] of Object.entries(files)) {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, words)
}
spawnSync('node_modules/.bin/biome', ['check', '--write', home], { stdio: 'ignore' })
console.log(`Made ${home} and migration ${number}. Now:
  1. mount it: one line in src/app.ts          import { ${camel} } from './features/${folder}/routes.tsx'
  2. its arrows: one line in .dependency-cruiser.mjs (mayUse)      '${folder}': []
  3. node scripts/generate-tables.ts
  4. npx biome check --write src/app.ts && npm run check`)
