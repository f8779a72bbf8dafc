import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import type { Identity } from '../../http/request';
import {
  SupervisionFiguresView,
  SupervisionListQuery,
  SupervisionPageView,
  SupervisionQuery,
} from './dto/supervision.dto';
import { SupervisionService } from './supervision.service';

@ApiTags('督办台')
@Controller('supervision')
export class SupervisionController {
  constructor(private readonly supervision: SupervisionService) {}

  @Get()
  @Permission('supervision.read')
  @ApiOkResponse({ type: SupervisionPageView, description: '逾期事项，逾期最久的在前' })
  list(
    @CurrentIdentity() identity: Identity,
    @Query() query: SupervisionListQuery,
  ): Promise<SupervisionPageView> {
    return this.supervision.list(identity, query);
  }

  @Get('figures')
  @Permission('supervision.read')
  @ApiOkResponse({
    type: SupervisionFiguresView,
    description: '按单位、人员、级次、级别、类别统计；每项都带有能列出它的条件',
  })
  figures(
    @CurrentIdentity() identity: Identity,
    @Query() query: SupervisionQuery,
  ): Promise<SupervisionFiguresView> {
    return this.supervision.figures(identity, query);
  }
}
