/** The arrows are guarded: each rule of .dependency-cruiser.mjs is broken once on purpose, and must be caught. */
import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { cruise } from '../scripts/cruise.ts'

const root = join(import.meta.dirname, '..')

/** File → its text. Each group breaks the rule it stands under, and nothing else is there to see. */
const planted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-cycles': {
    'src/people/a.ts': "import './b.ts'",
    'src/people/b.ts': "import './a.ts'",
  },
  'knowledge-is-pure': { 'src/knowledge/clock.ts': "import 'node:fs'" },
  'platform-knows-no-domain': {
    'src/platform/knows.ts': "import '../knowledge/growth.ts'",
    'src/knowledge/growth.ts': '',
  },
  'people-knows-no-feature': {
    'src/people/knows.ts': "import '../features/signalling/index.ts'",
    'src/features/signalling/index.ts': '',
  },
  'only-app-mounts-routes': { 'src/people/mounts.ts': "import './routes.tsx'", 'src/people/routes.tsx': '' },
  'a-view-is-a-function-of-its-props': { 'src/people/page.view.tsx': "import './store.ts'", 'src/people/store.ts': '' },
  'rules-are-pure': { 'src/people/rules.ts': "import './store.ts'" },
  'rules-use-no-node': { 'src/centre/rules.ts': "import 'node:os'" },
  'only-stores-touch-the-database': {
    'src/people/asks.ts': "import '../platform/db/connect.ts'",
    'src/platform/db/connect.ts': '',
  },
  'not-to-unresolvable': { 'src/people/lost.ts': "import './nowhere.ts'" },
  'arrow-from-signalling': {
    'src/features/signalling/up.ts': "import '../care-coordination/index.ts'",
    'src/features/care-coordination/index.ts': '',
  },
  'face-of-features/guidance': {
    'src/app.ts': "import './features/guidance/store.ts'",
    'src/features/guidance/store.ts': '',
    'src/features/guidance/index.ts': '',
  },
}

const { violations } = await cruise(plant())
for (const rule of Object.keys(planted)) {
  test(`a planted violation of ${rule} is caught`, () => {
    assert.ok(
      violations.some(violation => violation.rule === rule),
      `caught: ${violations.map(violation => violation.rule).join(', ')}`,
    )
  })
}

function plant(): string {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'))
  for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, file), join(folder, file))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.values(planted).flatMap(files => Object.entries(files))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${text}\n`)
  }
  return folder
}
