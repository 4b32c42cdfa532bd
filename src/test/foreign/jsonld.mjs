// Reads JSON-LD with jsonld.js: prints its statements, and what the frame makes of it.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'

const [modules, file, frame, context] = process.argv.slice(2)
const jsonld = createRequire(modules + '/')('jsonld')
const read = (name) => JSON.parse(readFileSync(name, 'utf8'))
const documentLoader = async (url) => {
  if (url !== 'https://w3id.org/stemma/context.jsonld') throw new Error(url)
  return { documentUrl: url, document: read(context) }
}
const statements = await jsonld.toRDF(read(file), { documentLoader })
const framed = await jsonld.frame(read(file), read(frame), { documentLoader })
const claims = framed['@graph'].flatMap((paper) => paper.claims ?? [])
console.log(statements.length, framed['@graph'].length, claims.length)
