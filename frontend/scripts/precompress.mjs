// Writes FILE.br and FILE.gz beside every compressible file of the build, so that the gateway can send
// them as they are instead of compressing on each request.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const COMPRESSIBLE = /\.(?:css|html|js|json|svg|txt|webmanifest)$/;
// Below this a compressed copy saves less than its extra file costs.
const SMALLEST_BYTES = 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const files = (await readdir(dist, { recursive: true })).filter((name) => COMPRESSIBLE.test(name));
let written = 0;
for (const name of files) {
  const content = await readFile(dist + name);
  if (content.length < SMALLEST_BYTES) continue;
  const parameters = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const copies = { br: await brotli(content, { params: parameters }), gz: await zip(content, { level: 9 }) };
  for (const [extension, copy] of Object.entries(copies)) {
    if (copy.length >= content.length) continue;
    await writeFile(`${dist}${name}.${extension}`, copy);
    written += 1;
  }
}
console.log(`precompress: ${written} files written`);
