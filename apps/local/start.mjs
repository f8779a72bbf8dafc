// `npm start`: makes a bare clone ready, then starts everything on this machine.
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fail, prepare } from './bootstrap/prepare.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

prepare(root)
  .then(() => import(pathToFileURL(resolve(root, 'dist/apps/local/main.js')).href))
  .catch(fail);
