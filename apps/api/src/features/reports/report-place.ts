import { isIsoDay } from '#domain/deadline';
import type { Keyset } from '#persistence';
import { HttpProblem } from '../../http/problem';

const SEPARATOR = ' ';
const CASE_ID = /^[A-Za-z0-9-]{1,64}$/;

/** A place in the list of reports as the client carries it. */
export const placeToken = ({ sort, id }: Keyset): string =>
  Buffer.from(`${sort}${SEPARATOR}${id}`).toString('base64url');

/** @throws HttpProblem REQUEST_INVALID for a text that is no place */
export function placeOf(token: string): Keyset {
  const [sort = '', id = ''] = Buffer.from(token, 'base64url').toString('utf8').split(SEPARATOR);
  const isPlace = isIsoDay(sort.slice(0, 10)) && !Number.isNaN(Date.parse(sort)) && CASE_ID.test(id);
  if (!isPlace) throw new HttpProblem('REQUEST_INVALID', '“翻页位置”无法识别，请从第一页重新查询');
  return { sort, id };
}
