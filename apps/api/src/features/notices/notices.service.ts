import { Injectable } from '@nestjs/common';
import { isIsoDay } from '#domain/deadline';
import { type CappedCount, type Keyset, Notices, type NoticeView } from '#persistence';
import type { Clock } from '#platform';
import { HttpProblem } from '../../http/problem';
import { InjectClock } from '../../http/tokens';
import type { NoticeCountView, NoticeItemView, NoticePageView, NoticeQuery } from './dto/notice.dto';

/** A person's own notices. A place in this list is worth nothing to anybody else, so it is not signed. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly notices: Notices,
    @InjectClock() private readonly clock: Clock,
  ) {}

  async list(personId: string, { cursor, limit, unread }: NoticeQuery): Promise<NoticePageView> {
    const after = cursor === undefined ? {} : { after: keysetOf(cursor) };
    const [page, count] = await Promise.all([
      this.notices.list(personId, { limit, ...after }, unread === 'true'),
      this.notices.unread(personId),
    ]);
    return {
      items: page.items.map(itemView),
      unread: countText(count),
      ...(page.next === undefined ? {} : { next: cursorOf(page.next) }),
    };
  }

  async counts(personId: string): Promise<NoticeCountView> {
    return { unread: countText(await this.notices.unread(personId)) };
  }

  /** Another's notice, or one that is not there, is left alone without a word. */
  read(personId: string, id: string): Promise<void> {
    return this.notices.markRead(personId, [id], this.clock.now().toISOString());
  }
}

const itemView = ({ caseId, taskId, readAt, ...rest }: NoticeView): NoticeItemView => ({
  ...rest,
  ...(caseId === null ? {} : { caseId }),
  ...(taskId === null ? {} : { taskId }),
  ...(readAt === null ? {} : { readAt }),
});

const countText = ({ value, more }: CappedCount): string =>
  more ? `${value.toLocaleString('en-US')}+` : String(value);

const cursorOf = ({ sort, id }: Keyset): string => Buffer.from(`${sort} ${id}`).toString('base64url');

/** @throws HttpProblem REQUEST_INVALID for a text that is no place in this list */
function keysetOf(cursor: string): Keyset {
  const [sort = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (!isIsoDay(sort.slice(0, 10)) || Number.isNaN(Date.parse(sort)) || id === '') {
    throw new HttpProblem('REQUEST_INVALID', '翻页位置无法识别，请从第一页重新查询');
  }
  return { sort, id };
}
