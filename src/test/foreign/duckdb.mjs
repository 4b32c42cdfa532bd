// Reads tables with DuckDB: prints, for each file, its rows, and how many of them find their paper.
import { createRequire } from 'node:module'

const [modules, papers, ...files] = process.argv.slice(2)
const { DuckDBInstance } = createRequire(modules + '/')('@duckdb/node-api')
const connection = await (await DuckDBInstance.create(':memory:')).connect()
const ask = async (sql) => (await connection.runAndReadAll(sql)).getRows()[0].join(' ')
for (const file of files) {
  const rows = await ask(`SELECT count(*) FROM '${file}'`)
  const joined = await ask(`SELECT count(*) FROM '${file}' t JOIN '${papers}' p USING (paper)`)
  console.log(rows, joined)
}
