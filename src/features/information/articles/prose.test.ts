import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseProse, plainText } from './prose.ts'

const refused: Readonly<Record<string, string>> = {
  'a script': '<script>alert(1)</script>',
  'an element between words': 'Kijk <b onclick="alert(1)">hier</b>.',
  'a comment': '<!-- stil -->',
  'a link that runs script': '[klik](javascript:alert(1))',
  'a link that runs script, spelled with entities': '[klik](javascript&#58;alert(1))',
  'a link with data': '[klik](data:text/html,<script>alert(1)</script>)',
  'a link to elsewhere': '[klik](https://voorbeeld.nl)',
  'a link to elsewhere without a scheme': '[klik](//voorbeeld.nl)',
  'a link to elsewhere by a backslash': '[klik](/\\voorbeeld.nl)',
  'an address that becomes a link by itself': 'Kijk op www.voorbeeld.nl.',
  'a mail address that becomes a link by itself': 'Mail naar naam@voorbeeld.nl.',
  'a link by reference': '[klik][1]\n\n[1]: javascript:alert(1)',
  'an image': '![](/plaatje.png)',
  code: 'Typ `rm`.',
  'a block of code': '    rm',
  'a quotation': '> woorden',
  'a line': 'boven\n\n---\n\nonder',
  'a title of level 1': '# Titel',
  'a list within a list': '- een\n  - twee',
  'a task list': '- [ ] doen',
  'a character by its name': 'R&amp;B',
}

for (const [what, markdown] of Object.entries(refused)) {
  test(`${what} may not stand in a text`, () => assert.throws(() => parseProse(markdown), /may not stand in a text/))
}

test('paragraphs, headings, lists, bold, tables, and links within the site and to a phone may', () => {
  const prose = parseProse(
    '**Blijf** rustig.\n\n## Wanneer bel je?\n\n1. Bel [112](tel:112).\n2. [Vraag](/vraag).\n\n| a | b |\n|---|---|\n| c | d |',
  )
  assert.deepEqual(
    prose.map(block => block.kind),
    ['paragraph', 'heading', 'list', 'table'],
  )
})

test('a heading can be linked to by its words', () => {
  const [heading] = parseProse('## Eén vraag: wat kan het CJG doen?')
  assert.equal(heading?.kind === 'heading' && heading.id, 'een-vraag-wat-kan-het-cjg-doen')
})

test('what only looks like a link is shown as the words it is', () => {
  const [block] = parseProse('[klik](java\tscript:alert(1))')
  assert.deepEqual(block, { kind: 'paragraph', words: [{ kind: 'text', text: '[klik](java\tscript:alert(1))' }] })
})

test('an escaped mark is a mark, and no markup', () => {
  const [block] = parseProse('2 \\* 3 \\<b\\>')
  assert.equal(block?.kind === 'paragraph' && plainText(block.words), '2 * 3 <b>')
})
