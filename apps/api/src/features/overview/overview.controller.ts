import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import type { Identity } from '../../http/request';
import { OverviewView } from './dto/overview.view';
import { OverviewService } from './overview.service';

@ApiTags('总览')
@Controller('overview')
export class OverviewController {
  constructor(private readonly overview: OverviewService) {}

  @Get()
  @Permission('overview.read')
  @ApiOkResponse({ type: OverviewView, description: '督办大屏各项数字；每项都带有能列出它的台账查询条件' })
  read(@CurrentIdentity() identity: Identity): Promise<OverviewView> {
    return this.overview.read(identity);
  }
}
