// Asks DuckDB, in the current directory: prints the rows of the answer.
import { createRequire } from 'node:module'

const [modules, sql] = process.argv.slice(2)
const { DuckDBInstance } = createRequire(modules + '/')('@duckdb/node-api')
const connection = await (await DuckDBInstance.create(':memory:')).connect()
for (const row of (await connection.runAndReadAll(sql)).getRows()) console.log(row.join(' | '))
