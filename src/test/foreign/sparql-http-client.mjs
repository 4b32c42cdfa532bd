// Asks an endpoint with sparql-http-client: prints how many rows, triples and triples of a graph it gets.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const [modules, endpointUrl, storeUrl] = process.argv.slice(2)
const found = createRequire(modules + '/').resolve('sparql-http-client')
const { default: Client } = await import(pathToFileURL(found))
const client = new Client({ endpointUrl, storeUrl })
const count = async stream => {
  let n = 0
  for await (const _ of stream) n++
  return n
}
const rows = await count(client.query.select('SELECT * { ?s ?p ?o }'))
const triples = await count(client.query.construct('CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }'))
const graph = await count(client.store.get(client.factory.namedNode('http://example.org/g')))
console.log(rows, triples, graph)
