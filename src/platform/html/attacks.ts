import type { Child } from './html.ts'

/** What an attacker would want drawn: an element by name, with attributes and children from outside. */
export type Attack = {
  readonly name: string
  readonly element: string
  readonly props: Readonly<Record<string, unknown>> & { readonly children?: Child }
  /** The exact text that must come out; without it the runtime must refuse to draw. */
  readonly drawnAs?: string
}

const hostile = (value: unknown): Child => value as Child

/** Texts that must come out harmless: every character is still there for the reader, none of it is markup. */
export const escapedAttacks: readonly Attack[] = [
  {
    name: 'a script between tags',
    element: 'p',
    props: { children: '<script>alert(1)</script>' },
    drawnAs: '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  },
  {
    name: 'a script in a nested list',
    element: 'p',
    props: { children: ['a', [['<b>', [null, '&']]]] },
    drawnAs: '<p>a&lt;b&gt;&amp;</p>',
  },
  {
    name: 'a double quote that closes an attribute',
    element: 'p',
    props: { title: '" onclick="alert(1)' },
    drawnAs: '<p title="&quot; onclick=&quot;alert(1)"></p>',
  },
  {
    name: 'a single quote that closes an attribute',
    element: 'p',
    props: { title: "' onclick='x" },
    drawnAs: '<p title="&#39; onclick=&#39;x"></p>',
  },
  {
    name: 'a tag that closes from within an attribute',
    element: 'p',
    props: { class: '"><img src=x>' },
    drawnAs: '<p class="&quot;&gt;&lt;img src=x&gt;"></p>',
  },
  {
    name: 'an entity that would be decoded',
    element: 'p',
    props: { children: '&lt;b&gt;' },
    drawnAs: '<p>&amp;lt;b&amp;gt;</p>',
  },
  {
    name: 'a textarea closed by its own text',
    element: 'textarea',
    props: { children: '</textarea><script>' },
    drawnAs: '<textarea>&lt;/textarea&gt;&lt;script&gt;</textarea>',
  },
  {
    name: 'a title closed by its own text',
    element: 'title',
    props: { children: '</title><script>' },
    drawnAs: '<title>&lt;/title&gt;&lt;script&gt;</title>',
  },
  {
    name: 'a comment opened by text',
    element: 'p',
    props: { children: '<!-- ' },
    drawnAs: '<p>&lt;!-- </p>',
  },
  {
    name: 'a script in a data- attribute',
    element: 'p',
    props: { 'data-name': '"><script>' },
    drawnAs: '<p data-name="&quot;&gt;&lt;script&gt;"></p>',
  },
  {
    name: 'children smuggled in by a spread',
    element: 'p',
    props: JSON.parse('{"children":"<img src=x>"}'),
    drawnAs: '<p>&lt;img src=x&gt;</p>',
  },
  {
    name: 'an entity in an address, which stays a relative path',
    element: 'a',
    props: { href: 'javascript&#58;alert(1)' },
    drawnAs: '<a href="javascript&amp;#58;alert(1)"></a>',
  },
  {
    name: 'a colon far into a relative address',
    element: 'a',
    props: { href: '/zoeken?q=javascript:x' },
    drawnAs: '<a href="/zoeken?q=javascript:x"></a>',
  },
]

/** What must not be drawn at all. */
export const refusedAttacks: readonly Attack[] = [
  ...[
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    '\u200bjavascript:alert(1)',
    '\ufeffjavascript:alert(1)',
    'java\u0000script:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'view-source:https://example.org',
    'unknown:x',
  ].map(href => ({ name: `the address ${JSON.stringify(href)}`, element: 'a', props: { href } })),
  { name: 'a script address in src', element: 'img', props: { alt: '', src: 'javascript:alert(1)' } },
  { name: 'a script address in action', element: 'form', props: { method: 'post', action: 'javascript:alert(1)' } },
  { name: 'a script address in formaction', element: 'button', props: { type: 'submit', formaction: 'javascript:x' } },
  { name: 'a script address in an SVG use', element: 'use', props: { href: 'data:image/svg+xml,x' } },
  { name: 'an event handler', element: 'p', props: { onclick: 'alert(1)' } },
  { name: 'an event handler in capitals', element: 'p', props: { ONLOAD: 'alert(1)' } },
  { name: 'an event handler from a spread', element: 'p', props: JSON.parse('{"onmouseover":"alert(1)"}') },
  { name: 'a prototype from a spread', element: 'p', props: JSON.parse('{"__proto__":"x"}') },
  { name: 'a style', element: 'p', props: { style: 'background:url(x)' } },
  { name: 'a document in srcdoc', element: 'p', props: { srcdoc: '<script>' } },
  { name: 'inner HTML as React spells it', element: 'p', props: { dangerouslySetInnerHTML: { __html: '<b>' } } },
  { name: 'a refresh', element: 'meta', props: { 'http-equiv': 'refresh', content: '0;url=javascript:x' } },
  { name: 'a namespaced address', element: 'use', props: { 'xlink:href': 'javascript:x' } },
  { name: 'an address in capitals', element: 'a', props: { HREF: 'javascript:x' } },
  { name: 'a list of image addresses', element: 'img', props: { alt: '', src: '/a', srcset: 'javascript:x' } },
  { name: 'an attribute name with a space', element: 'p', props: { 'x onload': 'alert(1)' } },
  { name: 'an attribute name that closes the tag', element: 'p', props: { 'x><script>alert(1)</script': '' } },
  { name: 'an attribute name with a quote', element: 'p', props: { 'data-"x': '' } },
  { name: 'an attribute name with a line break', element: 'p', props: { 'data-x\nonload': 'y' } },
  { name: 'an empty attribute name', element: 'p', props: { '': 'x' } },
  { name: 'an element name with markup', element: 'p><script', props: {} },
  ...['iframe', 'object', 'embed', 'base', 'style', 'template', 'foreignObject', 'animate', 'set', 'SCRIPT'].map(
    element => ({ name: `the element ${element}`, element, props: {} }),
  ),
  { name: 'script text', element: 'script', props: { src: '/a.js', children: 'alert(1)' } },
  { name: 'a script as SVG spells its address', element: 'script', props: { href: '/a.js' } },
  { name: 'an object as a child', element: 'p', props: { children: hostile({ toString: () => '<b>' }) } },
  { name: 'an object dressed as markup', element: 'p', props: { children: hostile({ text: '<b>', raw: true }) } },
  { name: 'a promise as a child', element: 'p', props: { children: hostile(Promise.resolve('<b>')) } },
  { name: 'a function as a child', element: 'p', props: { children: hostile(() => '<b>') } },
  { name: 'a symbol as a child', element: 'p', props: { children: hostile(Symbol('x')) } },
  { name: 'an object as an attribute', element: 'a', props: { href: { toString: () => 'javascript:x' } } },
  { name: 'a list as an attribute', element: 'a', props: { href: ['javascript:x'] } },
]
