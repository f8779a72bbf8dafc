import { Controller, Headers, type MessageEvent, Sse } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { LiveEvents, TaskReader } from '#persistence';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import { activePosts, type Identity } from '../../http/request';
import { scopeOf } from '../../http/scope-of';
import { LiveSignals } from './live-signals';
import { liveStream } from './live-stream';

const DESCRIPTION = [
  'text/event-stream。ready：已接通；case：管辖范围内的案卷有变化（只有编号、类别、阶段）；',
  'inbox：本人岗位的待办有变化；reset：离开过久，请重新读取各列表。',
].join('');

@ApiTags('实时消息')
@Controller('events')
export class EventsController {
  constructor(
    private readonly events: LiveEvents,
    private readonly tasks: TaskReader,
    private readonly signals: LiveSignals,
  ) {}

  @Sse()
  @Permission('event.stream')
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: '断线前收到的最后一条的编号，由浏览器自动带上',
  })
  @ApiOkResponse({
    description: DESCRIPTION,
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  stream(
    @CurrentIdentity() identity: Identity,
    @Headers('last-event-id') since: string | undefined,
  ): Observable<MessageEvent> {
    const { events, tasks } = this;
    return liveStream(
      { events, tasks, news: this.signals.news },
      {
        scope: scopeOf(identity),
        seats: { personId: identity.personId, actors: activePosts(identity).map((post) => post.actor) },
        since,
      },
    );
  }
}
