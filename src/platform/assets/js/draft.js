// What is typed in a long form is kept on the server while it is typed, so that a dead battery loses nothing and no
// device keeps it. `data-draft` is where it goes; the output says when it was kept, or that it was not.
const everyMs = 5000

for (const form of document.querySelectorAll('form[data-draft]')) {
  const status = form.querySelector('[data-draft-status]')
  const words = () => {
    const body = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'))
    body.set('_quiet', 'yes')
    return body
  }
  let kept = words().toString()
  let sending = new AbortController()
  let isSent = false

  const keep = async () => {
    const body = words()
    if (isSent || body.toString() === kept) return
    sending = new AbortController()
    try {
      const answer = await fetch(form.dataset.draft, { method: 'POST', body, signal: sending.signal, keepalive: true })
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status))
      kept = body.toString()
      status.textContent = `${status.dataset.kept} ${await answer.text()}`
    } catch {
      if (!isSent) status.textContent = status.dataset.failed
    }
  }

  const timer = setInterval(keep, everyMs)
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keep())
  // Without a line the browser would put its own page over what was typed. Sent for good: a draft on its way would come after it.
  form.addEventListener('submit', event => {
    if (!navigator.onLine) {
      event.preventDefault()
      status.textContent = status.dataset.unsent
      return
    }
    isSent = true
    clearInterval(timer)
    sending.abort()
  })
}
