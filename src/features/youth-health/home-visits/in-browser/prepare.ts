/** The page on which visits are chosen: what the server gives is sealed in this browser before anything is shown. */

import { underwayText as words } from '../underway-text.ts'
import type { Packed } from '../visit-package.ts'
import { piece } from './dom.ts'
import { register } from './register.ts'
import { keepPackage } from './vault.ts'

const canKeep = isSecureContext && 'serviceWorker' in navigator && 'indexedDB' in globalThis && 'locks' in navigator

const form = document.querySelector<HTMLFormElement>('form#meenemen')
if (form && canKeep) {
  piece('#zonder-script').hidden = true
  piece('#meenemen-knop').hidden = false
  form.addEventListener('submit', event => {
    event.preventDefault()
    void takeAlong(form).finally(() => form.removeAttribute('aria-busy'))
  })
}

async function takeAlong(from: HTMLFormElement): Promise<void> {
  const body = new URLSearchParams([...new FormData(from)].map(([name, value]) => [name, String(value)]))
  const answer = await fetch(from.action, { method: 'POST', body, redirect: 'manual' }).catch(() => null)
  if (!answer?.ok) return tell(answer?.status === 401 ? words.signInFirst : words.noAnswer)
  const packed: Packed = await answer.json()
  if (packed.kind === 'refused') return tell(packed.because)
  await keepPackage(packed.package)
  const registration = await register()
  if (!registration) return tell(words.noWorker)
  // Ready is when the page itself lies in the browser: before that it would not open without network.
  await navigator.serviceWorker.getRegistration('/huisbezoeken/').then(waitUntilActive)
  location.assign('/huisbezoeken/onderweg')
}

const waitUntilActive = (registration: ServiceWorkerRegistration | undefined): Promise<void> =>
  new Promise(resolve => {
    const coming = registration?.installing ?? registration?.waiting
    if (!coming || registration?.active) return resolve()
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated' || coming.state === 'redundant') resolve()
    })
  })

const tell = (said: string): void => {
  piece('#meenemen-stand').textContent = said
}
