/** The worker that opens the page without network. It answers below /huisbezoeken/ alone. */
const worker = '/huisbezoeken/bewaker.js'
const scope = '/huisbezoeken/'

/** Only this one address may become a worker: the page's policy takes no other (Trusted Types). */
export async function register(): Promise<ServiceWorkerRegistration | null> {
  if (!navigator.serviceWorker) return null
  const made = await navigator.serviceWorker.register(trusted(worker), { scope }).catch(() => null)
  return made
}

/** The types of the browser know a worker by its text; where there are Trusted Types, it takes only what a policy vouches for. */
function trusted(address: string): string {
  const types: unknown = Reflect.get(globalThis, 'trustedTypes')
  if (!(types instanceof Object)) return address
  policy ??= makePolicy(types)
  return policy.createScriptURL(address)
}

type Policy = { createScriptURL(address: string): string }
let policy: Policy | undefined

const makePolicy = (types: object): Policy =>
  Reflect.apply(Reflect.get(types, 'createPolicy'), types, ['cjg-visits', { createScriptURL: onlyWorker }])

function onlyWorker(asked: string): string {
  if (asked !== worker) throw new TypeError(`no worker of ours: ${asked}`)
  return asked
}
