/** The one form in which texts are stored and sought: compatibility forms folded, lower case, single spaces. */
export const searchText = (parts: readonly (string | null | undefined)[]): string =>
  parts
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .join('\n')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\S\n]+/g, ' ')
    .trim();
