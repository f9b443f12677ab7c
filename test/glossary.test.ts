/** One word for one thing: what the glossary promises is in the code, and what it bans is not. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const root = join(import.meta.dirname, '..')
const glossary = readFileSync(join(root, 'GLOSSARY.md'), 'utf8')
const source = globSync('src/**/*.{ts,tsx}', { cwd: root }).map(path => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}))
const identifiers = source.map(({ text }) => wordsOf(text)).reduce((all, words) => all.union(words), new Set<string>())

test('every identifier of the glossary occurs in the code', () => {
  const missing = rowsUnder('Terms')
    .flatMap(([, identifier = '']) => identifier.match(/`([^`]+)`/g) ?? [])
    .map(identifier => identifier.replaceAll('`', ''))
    .filter(identifier => !identifiers.has(identifier.toLowerCase()))
  assert.deepEqual(missing, [])
})

test('a banned synonym names nothing in the code', () => {
  const banned = rowsUnder('Banned').map(([word = '']) => word.replaceAll('`', '').toLowerCase())
  const domain = source.filter(({ path }) => !path.startsWith('src/platform/') && !/\.test\.tsx?$/.test(path))
  const found = domain.flatMap(({ path, text }) =>
    [...partsOf(text)].filter(part => banned.includes(part)).map(part => `${part} in ${path}`),
  )
  assert.deepEqual(found, [])
})

/** Whole identifiers, kebab names and file names, in lower case. */
function wordsOf(text: string): Set<string> {
  return new Set(
    withoutComments(text)
      .match(/[\p{L}][\p{L}\d_-]*/gu)
      ?.map(word => word.toLowerCase()),
  )
}

/** The words that declared names are made of: `withdrawReport` → withdraw, report. */
function partsOf(text: string): Set<string> {
  const declared = withoutComments(text).matchAll(/\b(?:const|let|function|type)\s+([\p{L}\d_]+)/gu)
  return new Set([...declared].flatMap(([, name = '']) => name.split(/(?=\p{Lu})|_/u).map(part => part.toLowerCase())))
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}

function rowsUnder(heading: string): readonly (readonly string[])[] {
  const part = glossary.split(/^## /m).find(section => section.startsWith(heading)) ?? ''
  return part
    .split('\n')
    .filter(line => line.startsWith('|') && !/^\|[\s-|]+$/.test(line))
    .slice(1)
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    )
}
