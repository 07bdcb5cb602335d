// Fails when what people download first has grown beyond its budget (size-budget.json, bytes after gzip).
// A journey names the modules it needs; their static imports and styles are found in Vite's manifest.
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

const root = new URL('../', import.meta.url);

/** @typedef {{ file: string, css?: string[], imports?: string[] }} Chunk */
/** @typedef {{ modules: string[], budget: number }} Journey */

/**
 * @template T
 * @param {string} path
 * @returns {Promise<T>}
 */
const readJson = async (path) => {
  /** @type {unknown} */
  const parsed = JSON.parse(await readFile(new URL(path, root), 'utf8'));
  return /** @type {T} */ (parsed);
};

/** @type {Record<string, Chunk>} */
const manifest = await readJson('dist/.vite/manifest.json');
/** @type {Record<string, Journey>} */
const journeys = await readJson('size-budget.json');

/**
 * Every file that must arrive before `modules` can run.
 * @param {string[]} modules
 */
function filesOf(modules) {
  const files = /** @type {Set<string>} */ (new Set());
  const seen = /** @type {Set<string>} */ (new Set());
  /** @param {string} key */
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`size-budget.json names ${key}, which is not in the build`);
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  modules.forEach(visit);
  return [...files];
}

let tooLarge = 0;
for (const [name, { modules, budget }] of Object.entries(journeys)) {
  let size = 0;
  for (const file of filesOf(modules)) {
    size += gzipSync(await readFile(new URL(`dist/${file}`, root)), { level: 9 }).length;
  }
  const isOver = size > budget;
  if (isOver) tooLarge += 1;
  const figure = `${(size / 1024).toFixed(1)} KiB of ${(budget / 1024).toFixed(0)} KiB`;
  console.log(`size: ${isOver ? 'TOO LARGE' : 'ok'}  ${name}: ${figure} (gzip)`);
}
if (tooLarge > 0)
  console.error('Load the heavy part lazily, or raise the budget in size-budget.json and say why.');
process.exitCode = tooLarge === 0 ? 0 : 1;
