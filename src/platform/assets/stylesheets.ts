/** Which files make up what is sent. One file per component; the order within a layer is the order here. */
const everywhere = [
  'fonts',
  'reset',
  'tokens',
  'base',
  'button',
  'field',
  'form',
  'tag',
  'notice',
  'avatar',
  'card',
  'layout',
  'header',
  'summary-list',
  'table',
  'pagination',
  'progress',
  'empty-state',
  'menu',
  'mark',
  'footer',
]

/** Of who is signed in; nobody on the public side has a record, a plan or somebody to act for. */
const signedIn = ['tabs', 'timeline', 'board']

const scriptsEverywhere = ['once', 'print']

/** As many scripts as sheets: who only reads fetches nothing for long forms. */
export const scripts = [
  { name: 'public.js', own: [...scriptsEverywhere, 'read-aloud', 'share', 'fresh', 'urgent', 'talk'] },
  { name: 'family.js', own: [...scriptsEverywhere, 'chart-reader', 'draft', 'live'] },
  {
    name: 'work.js',
    own: [...scriptsEverywhere, 'chart-reader', 'shortcuts', 'score-row', 'draft', 'timer', 'live', 'fresh', 'talk'],
  },
] as const

/** Three sheets: the public side weighs least, a family's own pages know charts and messages, the workplace has its own shell. */
export const stylesheets = [
  {
    name: 'public.css',
    own: [
      ...everywhere,
      'waiting-line',
      'message',
      'hero',
      'tiles',
      'places',
      'way-in',
      'panel',
      'cast',
      'code',
      'site-shell',
      'sheet',
      'print',
    ],
  },
  {
    name: 'family.css',
    own: [
      ...everywhere,
      ...signedIn,
      'chart',
      'dialog',
      'ways',
      'message',
      'family-agenda',
      'live-bar',
      'site-shell',
      'acting',
      'sheet',
      'print',
    ],
  },
  {
    name: 'work.css',
    own: [
      ...everywhere,
      ...signedIn,
      'chart',
      'tile-map',
      'score-row',
      'visit',
      'waiting-line',
      'stat',
      'dialog',
      'dose',
      'scheme',
      'agenda',
      'meeting',
      'ways',
      'call-bar',
      'live-bar',
      'message',
      'sheet',
      'work-shell',
      'work-shell-phone',
      'print',
    ],
  },
] as const

export const parts = {
  vendor: [
    '@nl-design-system-candidate/button-css/dist/button.css',
    '@nl-design-system-candidate/heading-css/dist/heading.css',
    '@nl-design-system-candidate/link-css/dist/link.css',
    '@nl-design-system-candidate/paragraph-css/dist/paragraph.css',
    '@nl-design-system-candidate/skip-link-css/dist/skip-link.css',
    '@utrecht/checkbox-css/dist/index.css',
    '@utrecht/form-field-css/dist/index.css',
    '@utrecht/form-label-css/dist/index.css',
    '@utrecht/radio-button-css/dist/index.css',
    '@utrecht/select-css/dist/index.css',
    '@utrecht/table-css/dist/index.css',
    '@utrecht/textarea-css/dist/index.css',
    '@utrecht/textbox-css/dist/index.css',
  ],
} as const
