import { globSync } from 'node:fs'
import { dirname } from 'node:path'

// Who may call whom. A feature may use `people`, `knowledge`, `platform`, and the public face
// (index.ts) of the features named on its line - nothing else. A new arrow is a reviewed line here.
const mayUse = {
  'youth-health': ['signalling', 'guidance', 'school-care-link', 'care-coordination', 'parenting-help'], // the record tells that there is a plan, never the other way; what a care team agreed returns to the record, and what a family asked at the desk stands in it
  information: ['parenting-help'],
  signalling: [],
  guidance: ['youth-care-link'],
  'parenting-help': ['signalling', 'guidance', 'youth-health'], // who did not answer an invitation is not reached; the day a child is due is the day to book around
  'care-coordination': ['signalling', 'guidance', 'school-care-link', 'youth-care-link'], // a plan can start from each
  'youth-care-link': ['signalling'],
  'school-care-link': ['signalling', 'guidance'], // a referral that was decided on
  'health-promotion': ['parenting-help'], // an activity at a school stands in the agenda of the front door
  governance: ['parenting-help'], // what the choices of a contact are called; its numbers come from views
}
const feature = name => `^src/features/${name}/`
const arrows = Object.entries(mayUse).map(([from, to]) => ({
  name: `arrow-from-${from}`,
  severity: 'error',
  comment: `${from} may use: ${to.join(', ') || 'no other feature'}. See mayUse in .dependency-cruiser.mjs.`,
  from: { path: feature(from) },
  to: { path: '^src/features/', pathNot: [feature(from), ...to.map(feature)] },
}))
// A folder with an index.ts is a slice; from outside only that file may be imported.
const faces = globSync('src/{people,centre,features}/**/index.ts')
  .map(dirname)
  .map(slice => ({
    name: `face-of-${slice.replace('src/', '')}`,
    severity: 'error',
    comment: `From outside, import ${slice}/index.ts.`,
    from: { pathNot: `^${slice}/` },
    to: {
      path: `^${slice}/`,
      // What a test of another slice stands on is shared, so that it is written once.
      pathNot: [
        `^${slice}/index\\.ts$`,
        '/routes\\.tsx$',
        '^src/(centre|features/[^/]+)/routers\\.ts$',
        '\\.fixture\\.ts$',
      ],
    },
  }))
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', comment: 'One way down.', from: {}, to: { circular: true } },
    {
      name: 'knowledge-is-pure',
      severity: 'error',
      comment: 'Knowledge imports only knowledge: no I/O, no packages.',
      from: { path: '^src/knowledge/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/knowledge/' },
    },
    {
      name: 'platform-knows-no-domain',
      severity: 'error',
      comment: 'Platform would fit any application.',
      from: { path: '^src/platform/' },
      to: { path: '^src/(features|people|centre|knowledge|api|portal|workplace|cli)/' },
    },
    {
      name: 'people-knows-no-feature',
      severity: 'error',
      comment: 'People and centre are below the features.',
      from: { path: '^src/(people|centre)/' },
      to: { path: '^src/(features|api|portal|workplace|cli)/' },
    },
    {
      name: 'only-app-mounts-routes',
      severity: 'error',
      comment: 'Routes are mounted in src/app.ts, those of a large slice by way of its routers.ts, and nowhere else.',
      from: {
        path: '^src/',
        pathNot: '^src/(app\\.ts|(centre|portal)/routers\\.ts|features/[^/]+/routers\\.ts|.*\\.test\\.tsx?$)',
      },
      to: { path: '/routes\\.tsx$' },
    },
    {
      name: 'a-view-is-a-function-of-its-props',
      severity: 'error',
      comment: 'No queries, no routes in a view.',
      from: { path: '\\.view\\.tsx$' },
      to: {
        path: '(/store\\.ts$|/routes\\.tsx$|^src/platform/(db|web|auth|audit|jobs)/)',
        pathNot: '/text\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment: 'rules.ts decides; it never reads or writes (type imports are fine).',
      from: { path: '/rules\\.ts$' },
      to: { path: '(/store\\.ts$|/routes\\.tsx$|^src/platform/|node_modules)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rules-use-no-node',
      severity: 'error',
      comment: 'rules.ts decides; it never reads or writes.',
      from: { path: '/rules\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-stores-touch-the-database',
      severity: 'error',
      comment: 'SQL lives in store.ts.',
      from: { path: '^src/(features|people|centre|api|portal|workplace)/', pathNot: '(/store\\.ts|\\.test\\.tsx?)$' },
      to: { path: '^(src/platform/db/(?!as-role)|node_modules/(kysely|pg)/)' },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...arrows,
    ...faces,
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
