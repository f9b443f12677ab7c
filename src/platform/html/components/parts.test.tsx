import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Avatar } from './avatar.view.tsx'
import { BarChart } from './bar-chart.view.tsx'
import { ButtonLink } from './button.view.tsx'
import { Dialog } from './dialog.view.tsx'
import { Link } from './link.view.tsx'
import { Pagination, PreviousNext } from './pagination.view.tsx'
import { PhoneNumber } from './panel.view.tsx'
import { Steps } from './progress-bar.view.tsx'
import { Table } from './table.view.tsx'
import { Tabs } from './tabs.view.tsx'
import { Tag } from './tag.view.tsx'

const drawn = (html: unknown): string => String(html)

test('a warning has a sign beside its word, so that nobody needs to see its colour', () => {
  assert.match(drawn(<Tag tone="warning">Inhalen</Tag>), /<svg[\s\S]*<\/svg>Inhalen/)
})

test('a table names itself, its columns and each of its rows', () => {
  const html = drawn(
    <Table
      caption="Metingen"
      columns={[{ label: 'Leeftijd' }, { label: 'Gewicht', numeric: true }]}
      rows={[['9 maanden', '7,95 kg']]}
    />,
  )
  assert.match(html, /aria-label="Metingen, tabel"/)
  assert.match(html, /<th scope="col"[^>]*>Leeftijd<\/th>/)
  assert.match(html, /<th scope="row"[^>]*>9 maanden<\/th>/)
  assert.match(
    html,
    /<td role="cell" class="utrecht-table__cell utrecht-table__cell--numeric-column" data-label="Gewicht">7,95 kg<\/td>/,
  )
})

test('a list of one page has nothing to page through', () => {
  assert.equal(drawn(<Pagination current={1} last={1} href={String} />), '')
  assert.equal(drawn(<PreviousNext />), '')
})

test('on page four of twelve one sees the first, the last and the neighbours', () => {
  const html = drawn(<Pagination current={4} last={12} href={page => `?p=${page}`} />)
  const pages = [...html.matchAll(/aria-label="Pagina (\d+)"/g)].map(match => match[1])
  assert.deepEqual(pages, ['1', '3', '4', '5', '12'])
  assert.match(html, /href="\?p=3" rel="prev"|rel="prev"/)
})

test('only the part on show is the current one', () => {
  const tabs = [
    { href: '/a', label: 'Groei' },
    { href: '/b', label: 'Contacten' },
  ]
  assert.equal(drawn(<Tabs label="Delen" tabs={tabs} current="/b" />).match(/aria-current="page"/g)?.length, 1)
})

test('steps that are done can be opened again, those ahead cannot', () => {
  const steps = ['Een', 'Twee', 'Drie'].map(label => ({ label, href: `/${label}` }))
  const html = drawn(<Steps label="Stappen" steps={steps} current={2} />)
  assert.match(html, /href="\/Een"/)
  assert.doesNotMatch(html, /href="\/(Twee|Drie)"/)
  assert.match(html, /aria-current="step"/)
})

test('a link among many says what it is about to who only hears it', () => {
  assert.match(
    drawn(
      <Link href="/r" about="CJG Noord">
        Route
      </Link>,
    ),
    /Route<span class="cjg-hidden">: CJG Noord<\/span>/,
  )
})

test('a number can be called as it is written', () => {
  assert.match(drawn(<PhoneNumber number="088 000 00 00" />), /href="tel:0880000000"/)
})

test('initials without a name beside them say whose they are', () => {
  assert.match(drawn(<Avatar initials="MJ" kind="professional" name="M. Jansen" />), /M\. Jansen/)
})

test('the longest bar is full and the others are its share', () => {
  const bars = [
    { label: 'Slapen', value: 20, words: '20' },
    { label: 'Eten', value: 5, words: '5' },
  ]
  const html = drawn(<BarChart caption="Vragen" headings={{ label: 'Onderwerp', value: 'Vragen' }} bars={bars} />)
  assert.match(html, /cjg-bars__part" width="100.00"/)
  assert.match(html, /cjg-bars__part" width="25.00"/)
})

test('a dialog has its title as its name, also when it is drawn in the page', () => {
  assert.match(
    drawn(
      <Dialog id="d" title="Uitleg">
        .
      </Dialog>,
    ),
    /<dialog id="d"[^>]*aria-labelledby="d-title"/,
  )
  assert.match(
    drawn(
      <Dialog id="d" title="Uitleg" asSection>
        .
      </Dialog>,
    ),
    /<section id="d"[^>]*aria-labelledby="d-title"/,
  )
})

test('a button that goes somewhere is a link', () => {
  assert.match(drawn(<ButtonLink href="/n">Nieuw</ButtonLink>), /^<a href="\/n" class="nl-button nl-button--primary">/)
})
