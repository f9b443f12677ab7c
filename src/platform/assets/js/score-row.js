// In a row of scores a key is an answer: '+' chooses plus, and the focus goes on to the next row.
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const row = event.target.closest('.cjg-score-row')
  const chosen = [...(row?.querySelectorAll('input') ?? [])].find(input =>
    input.dataset.keys?.includes(event.key.toLowerCase()),
  )
  if (!chosen || event.key.length !== 1) return
  event.preventDefault()
  chosen.checked = true
  chosen.dispatchEvent(new Event('change', { bubbles: true }))
  const rows = [...document.querySelectorAll('.cjg-score-row')].filter(one => one.checkVisibility())
  const next = rows[rows.indexOf(row) + 1] ?? row
  next.querySelector('input:checked, input')?.focus()
  next.scrollIntoView({ block: 'nearest' })
})
