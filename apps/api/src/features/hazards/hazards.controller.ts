import { PassThrough } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { exportLedger } from '#documents';
import { CurrentIdentity } from '../../http/identity.decorator';
import { Permission } from '../../http/permission.decorator';
import type { Identity } from '../../http/request';
import { HazardListQuery, HazardQuery } from './dto/hazard-query.dto';
import { FacetsView, HazardPageView } from './dto/hazard.view';
import { exportColumns } from './export-columns';
import { HazardsService } from './hazards.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('隐患台账')
@Controller('hazards')
export class HazardsController {
  constructor(private readonly hazards: HazardsService) {}

  @Get()
  @Permission('hazard.read')
  @ApiOkResponse({ type: HazardPageView })
  list(@Query() query: HazardListQuery, @CurrentIdentity() identity: Identity): Promise<HazardPageView> {
    return this.hazards.list(identity, query);
  }

  @Get('facets')
  @Permission('hazard.read')
  @ApiOkResponse({ type: FacetsView, description: '按各条件的取值统计，供筛选' })
  facets(@Query() query: HazardQuery, @CurrentIdentity() identity: Identity): Promise<FacetsView> {
    return this.hazards.facets(identity, query);
  }

  @Get('export')
  @Permission('hazard.export')
  @ApiProduces(XLSX)
  @ApiOkResponse({
    description: '与同样条件的台账完全一致的 Excel 文件',
    schema: { type: 'string', format: 'binary' },
  })
  async export(@Query() query: HazardQuery, @CurrentIdentity() identity: Identity): Promise<StreamableFile> {
    const { rows, at, day } = await this.hazards.export(identity, query);
    const out = new PassThrough();
    exportLedger(rows, exportColumns(at), out).catch((error: unknown) => out.destroy(error as Error));
    return new StreamableFile(out, {
      type: XLSX,
      disposition: `attachment; filename="hazards-${day}.xlsx"; filename*=UTF-8''${encodeURIComponent(`隐患台账-${day}.xlsx`)}`,
    });
  }
}
