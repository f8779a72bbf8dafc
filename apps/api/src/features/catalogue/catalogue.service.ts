import { Injectable } from '@nestjs/common';
import type { IsoDay } from '#domain/case';
import { dayOf } from '#domain/deadline';
import { Checklists, HazardCatalogue } from '#persistence';
import type { Clock } from '#platform';
import { InjectClock } from '../../http/tokens';
import type {
  CatalogueItemView,
  CatalogueQuery,
  ChecklistSheetView,
  ChecklistsQuery,
} from './dto/rule-books.dto';
import { catalogueItem, checklistSheet } from './rule-books.mapper';

/** The catalogue of hazards and the checklists as they stand today. */
@Injectable()
export class CatalogueService {
  constructor(
    private readonly entries: HazardCatalogue,
    private readonly sheets: Checklists,
    @InjectClock() private readonly clock: Clock,
  ) {}

  async catalogue({ q, industry }: CatalogueQuery): Promise<readonly CatalogueItemView[]> {
    const found = await this.entries.list(this.today(), {
      ...(q === undefined ? {} : { text: q }),
      ...(industry === undefined ? {} : { industry }),
    });
    return found.map(catalogueItem);
  }

  async checklists({ industry }: ChecklistsQuery): Promise<readonly ChecklistSheetView[]> {
    return (await this.sheets.list(this.today(), industry)).map(checklistSheet);
  }

  private today(): IsoDay {
    return dayOf(this.clock.now().getTime());
  }
}
