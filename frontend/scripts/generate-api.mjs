// Generates the typed API clients from the contracts that the services commit.
//   node scripts/generate-api.mjs           writes src/api/generated/<service>.ts
//   node scripts/generate-api.mjs --check   fails when a committed file no longer matches its contract
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import openapiTS, { astToString } from 'openapi-typescript';

const SERVICES = ['registry', 'scheduling', 'evaluation'];
const contracts = new URL('../../services/', import.meta.url);
const target = new URL('../src/api/generated/', import.meta.url);
const checkOnly = process.argv.includes('--check');

/** @param {string} service */
async function generate(service) {
  const contract = new URL(`${service}/openapi.json`, contracts);
  const ast = await openapiTS(contract, { alphabetize: true });
  return `// Generated from services/${service}/openapi.json by \`npm run api:generate\`; do not edit.\n\n${astToString(ast)}`;
}

/** @param {URL} file */
async function read(file) {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

let stale = 0;
await mkdir(target, { recursive: true });
for (const service of SERVICES) {
  const file = new URL(`${service}.ts`, target);
  const wanted = await generate(service);
  if ((await read(file)) === wanted) {
    console.log(`${service}: up to date`);
  } else if (checkOnly) {
    stale += 1;
    console.error(
      `${fileURLToPath(file)} does not match services/${service}/openapi.json: run \`npm run api:generate\` and commit the result.`,
    );
  } else {
    await writeFile(file, wanted);
    console.log(`${service}: written`);
  }
}
process.exitCode = stale === 0 ? 0 : 1;
