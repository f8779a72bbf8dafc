import { Controller, Get, Res } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Permission } from '../../http/permission.decorator';
import { LivenessView, ReadinessView } from './health.view';
import { ReadinessCheck } from './readiness';

@ApiTags('运行状态')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: ReadinessCheck) {}

  /** The process answers; says nothing of what it needs. */
  @Get('live')
  @Permission('health.read')
  @ApiOkResponse({ type: LivenessView })
  live(): LivenessView {
    return { status: 'up' };
  }

  /** 200 when people can act, else 503; in both cases which part is up. */
  @Get('ready')
  @Permission('health.read')
  @ApiOkResponse({ type: ReadinessView })
  @ApiServiceUnavailableResponse({ type: ReadinessView })
  async ready(@Res({ passthrough: true }) response: Response): Promise<ReadinessView> {
    const parts = await this.readiness.check();
    const isUp = Object.values(parts).every((state) => state === 'up');
    response.status(isUp ? 200 : 503);
    return { status: isUp ? 'up' : 'down', parts };
  }
}
