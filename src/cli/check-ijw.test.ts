import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { writeMessage } from '../features/youth-care-link/index.ts'
import { request } from '../knowledge/youth-care-messages/sample.fixture.ts'
import { checkIjwFiles } from './check-ijw.ts'
import { WrongUse } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'ijw-'))
after(() => rmSync(folder, { recursive: true }))

async function checking(...texts: readonly string[]) {
  const files = texts.map((text, place) => {
    const file = join(folder, `${place}.xml`)
    writeFileSync(file, text)
    return file
  })
  const said: string[] = []
  const say = (words: string) => {
    said.push(words.replaceAll(`${folder}/`, '').trim())
  }
  const code = await checkIjwFiles(files, {
    input: (async function* () {})(),
    write: async words => say(words),
    complain: say,
  })
  return { code, said }
}

test('a sound message is said to be in order', async () => {
  assert.deepEqual(await checking(writeMessage('JW315', request())), { code: 0, said: ['0.xml (JW315): in orde'] })
})

test('a fault is told with its file and its place, and ends in a failure', async () => {
  const wrong = writeMessage('JW315', request()).replace('<ijw:Categorie>45', '<ijw:Categorie>99')
  const { code, said } = await checking(writeMessage('JW315', request()), wrong)
  assert.equal(code, 1)
  assert.match(
    said[1] ?? '',
    /^1\.xml \(JW315\): Client\..*Product\.Categorie \(regel \d+, kolom \d+\): „99” staat niet in JZ020$/,
  )
})

test('without a file, or with one that is not there, the use is explained', async () => {
  await assert.rejects(checking(), WrongUse)
  await assert.rejects(
    checkIjwFiles([join(folder, 'weg.xml')], {
      input: (async function* () {})(),
      write: async () => {},
      complain: () => {},
    }),
    WrongUse,
  )
})
