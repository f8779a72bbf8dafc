import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permission } from '../../http/permission.decorator';
import { CatalogueService } from './catalogue.service';
import { CatalogueItemView, CatalogueQuery, ChecklistSheetView, ChecklistsQuery } from './dto/rule-books.dto';

@ApiTags('分类目录与检查表')
@Controller()
export class CatalogueController {
  constructor(private readonly books: CatalogueService) {}

  @Get('catalogue')
  @Permission('catalogue.read')
  @ApiOkResponse({ type: [CatalogueItemView], description: '今日有效的隐患分类目录' })
  catalogue(@Query() query: CatalogueQuery): Promise<readonly CatalogueItemView[]> {
    return this.books.catalogue(query);
  }

  @Get('checklists')
  @Permission('catalogue.read')
  @ApiOkResponse({ type: [ChecklistSheetView], description: '今日有效的检查表' })
  checklists(@Query() query: ChecklistsQuery): Promise<readonly ChecklistSheetView[]> {
    return this.books.checklists(query);
  }
}
