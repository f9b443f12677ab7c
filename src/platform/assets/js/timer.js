// How much of the time of an item is left, in a meeting. It runs from the first time the item was opened here, also after the page is
// drawn again; the words are on the page, so that without script the minutes stand there.
const everyMs = 10_000
const minuteMs = 60_000

for (const timer of document.querySelectorAll('[data-timer]')) {
  const key = `timer:${location.pathname}`
  // Where the server says how long it has run, its clock counts, and every screen says the same.
  const gone = timer.dataset.gone === undefined ? undefined : Number(timer.dataset.gone)
  const started = gone === undefined ? Number(sessionStorage.getItem(key)) || Date.now() : Date.now() - gone
  sessionStorage.setItem(key, String(started))
  const show = () => {
    const left = Number(timer.dataset.minutes) - Math.floor((Date.now() - started) / minuteMs)
    timer.classList.toggle('cjg-meeting__timer--over', left < 0)
    timer.textContent = (left < 0 ? timer.dataset.over : timer.dataset.left).replace('…', String(Math.abs(left)))
  }
  show()
  setInterval(show, everyMs)
}
