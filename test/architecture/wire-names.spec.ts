import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPaths, ROOT } from './source-tree';

const WIRE_CLASS = /^(?:export )?class (\w+(?:View|Dto|Body|Form|Query|Params))\b/gm;

/** Names of wire classes that more than one file declares. */
function twice(files: readonly { readonly path: string; readonly text: string }[]): readonly string[] {
  const names = files.flatMap(({ text }) => [...text.matchAll(WIRE_CLASS)].map(([, name]) => name ?? ''));
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

describe('the names on the wire', () => {
  const files = allPaths()
    .filter((path) => /^apps\/api\/src\/.*(?<!\.spec)\.ts$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

  it('are looked at in the API', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it('belong to one class each: the document has one schema under a name, and the later would silently win', () => {
    expect(twice(files)).toEqual([]);
  });

  it('are found when two files declare one', () => {
    const text = 'export class FigureView {\n}\n';
    expect(
      twice([
        { path: 'a.ts', text },
        { path: 'b.ts', text },
      ]),
    ).toEqual(['FigureView']);
  });
});
