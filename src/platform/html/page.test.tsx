import assert from 'node:assert/strict'
import { test } from 'node:test'
import { initialsOf } from './initials.ts'
import { Page, type Shell } from './page.view.tsx'
import { currentOf } from './shell.ts'

const kinds = ['public', 'family', 'professional'] as const

test('every page is a whole document with one main part, reached by its first link', () => {
  for (const kind of kinds) {
    const html = draw({ kind })
    assert.match(html, /^<!doctype html><html lang="nl" dir="ltr">/)
    assert.equal(html.match(/<main /g)?.length, 1, kind)
    assert.match(html, /<body[^>]*>(<div[^>]*>)?<a class="nl-skip-link[^>]*href="#main"/)
  }
})

test('no page holds a style, a script of its own or a handler, so the strict policy holds', () => {
  for (const kind of kinds) {
    const html = draw({ kind })
    assert.doesNotMatch(html, / style=|<style| on[a-z]+=|<script(?![^>]*src=)/)
  }
})

test('a page asks for its theme, one stylesheet and one script, each kept for ever', () => {
  const addresses = [...draw({ kind: 'public' }).matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(match => match[1])
  assert.equal(new Set(addresses).size, addresses.length)
  for (const address of addresses) assert.match(String(address), /\.[\w-]{12}\.(css|js|svg|woff2)$/)
  assert.equal(addresses.filter(address => address?.endsWith('.css')).length, 2)
})

test('the way that a page lies under is marked in the menu, and only that one', () => {
  assert.equal(draw({ kind: 'professional', path: '/jeugd/12/groei' }).match(/aria-current="page"/g)?.length, 1)
  assert.equal(currentOf('/jeugdzorg', [{ href: '/jeugd', label: '' }]), undefined)
  assert.equal(
    currentOf('/mijn/kind', [
      { href: '/mijn', label: '' },
      { href: '/mijn/kind', label: '' },
    ]),
    '/mijn/kind',
  )
})

test('on a phone four ways and a menu stand below; the rest wait in that menu', () => {
  const html = draw({ kind: 'professional', nav: ways(7) })
  assert.equal(html.match(/class="cjg-work__later"/g)?.length, 3)
  assert.match(html, /popovertarget="more"/)
  assert.doesNotMatch(draw({ kind: 'professional', nav: ways(5) }), /popovertarget="more"/)
})

test('a visitor sees no account; who is signed in sees the way out', () => {
  assert.doesNotMatch(draw({ kind: 'public' }), /id="account"/)
  const html = draw({ kind: 'family', actor: { name: 'Amina Yilmaz', initials: 'AY' }, signOutAction: '/uitloggen' })
  assert.match(html, /action="\/uitloggen"[\s\S]*Uitloggen/)
})

test('pages with personal data ask search engines to stay away', () => {
  assert.match(draw({ kind: 'professional' }), /<meta name="robots" content="noindex">/)
  assert.doesNotMatch(draw({ kind: 'public' }), /noindex/)
})

test('a page in Arabic runs from right to left and speaks Arabic around its content', () => {
  const html = draw({ kind: 'public', lang: 'ar', dir: 'rtl' })
  assert.match(html, /<html lang="ar" dir="rtl">/)
  assert.match(html, /انتقل إلى المحتوى/)
})

test('a municipality whose theme is unknown gets the one of the project', () => {
  assert.match(draw({ kind: 'public', municipality: { name: 'X', theme: 'geen', phone: '' } }), /theme-opencjg\./)
})

test('the initials of Mirjam de Jansen are MJ', () => {
  assert.equal(initialsOf('Mirjam de Jansen'), 'MJ')
  assert.equal(initialsOf("  joris van 't hof "), 'JH')
  assert.equal(initialsOf('Öz'), 'Ö')
  assert.equal(initialsOf(''), '')
})

const ways = (count: number): Shell['nav'] =>
  Array.from({ length: count }, (_, place) => ({ href: `/weg-${place}`, label: `Weg ${place}`, icon: 'list' }))

function draw(part: Partial<Shell>): string {
  const shell: Shell = {
    kind: 'public',
    title: 'Proef',
    lang: 'nl',
    dir: 'ltr',
    municipality: { name: 'Voorbeeldstad', theme: 'opencjg', phone: '088 000 00 00' },
    path: '/',
    nav: [{ href: '/jeugd', label: 'Kinderen', icon: 'baby' }],
    footer: [{ href: '/privacy', label: 'Privacy' }],
    urgent: [{ number: '112', label: 'Bij gevaar' }],
    actor: null,
    children: <p>Inhoud</p>,
    ...part,
  }
  return String(Page(shell))
}
