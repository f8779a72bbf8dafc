import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller';
import { CatalogueService } from './catalogue.service';

/** 隐患分类目录 and 检查表, for those who report hazards. */
@Module({ controllers: [CatalogueController], providers: [CatalogueService] })
export class CatalogueModule {}
