// While somebody types, numbers that help at once come into sight when the words ask for it. Nothing leaves the browser for that: which words
// those are stands in the page, as patterns for words without capitals and accents. A number that was shown stays.
for (const watch of document.querySelectorAll('[data-urgent-words]')) {
  const patterns = Object.entries(JSON.parse(watch.dataset.urgentWords)).map(([name, words]) => [
    watch.querySelector(`[data-urgency="${name}"]`),
    new RegExp(words, 'u'),
  ])
  const notice = watch.querySelector('[data-urgent-notice]')
  const look = ({ target }) => {
    if (target.localName !== 'textarea') return
    const words = plain(target.value)
    for (const [line, pattern] of patterns) {
      if (!line.hidden || !pattern.test(words)) continue
      line.hidden = false
      notice.hidden = false
    }
  }
  watch.closest('form').addEventListener('input', look)
}

// The same as plain-words.ts does for the server.
function plain(words) {
  return words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/\s+/g, ' ')
}
