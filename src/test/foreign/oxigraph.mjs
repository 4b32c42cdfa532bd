// Loads a file into Oxigraph and answers queries: prints a line "# QUERY", then a line a row.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'

const [modules, file, ...queries] = process.argv.slice(2)
const { Store } = createRequire(modules + '/')('oxigraph')
const store = new Store()
store.load(readFileSync(file, 'utf8'), { format: 'application/n-triples' })
for (const query of queries) {
  console.log('# ' + query.replace(/.*\//, ''))
  for (const row of store.query(readFileSync(query, 'utf8'))) {
    const cells = [...row].sort(([a], [b]) => (a < b ? -1 : 1))
    console.log(cells.map(([name, term]) => `${name}=${term.value}`).join('\t').replaceAll('\r', '').replaceAll('\n', ' '))
  }
}
