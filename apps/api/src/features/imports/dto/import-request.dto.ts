import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { LEDGER_FIELDS, type LedgerField } from '#domain/ledger';
import { Field, OptionalField } from '../../../http/field.decorator';
import type { RowOutcome } from '#persistence';
import { ROW_STATUSES } from './import-row.view';

const FIELDS = Object.keys(LEDGER_FIELDS);
const UNIT_MAX = 100;
const SHEET_MAX = 31;
const SHEETS = 20;
const COLUMNS = 300;
const LAST_ROW = 1_048_576;
const PAGE_MAX = 200;

/** Text parts beside the file. */
export class ImportUploadBody {
  @OptionalField('单位', { description: '台账没有写明单位时，为其全部行选定的单位名称' })
  @IsString()
  @Length(1, UNIT_MAX)
  readonly unit?: string;
}

export class ColumnChoice {
  @Field('列', { example: 'C' })
  @Matches(/^[A-Z]{1,3}$/)
  readonly column: string;

  @Field('含义', { enum: FIELDS, nullable: true, type: String, description: 'null 为不使用该列' })
  @ValidateIf((choice: ColumnChoice) => choice.field !== null)
  @IsIn(FIELDS)
  readonly field: LedgerField | null;
}

export class SheetChoice {
  @Field('工作表')
  @IsString()
  @MaxLength(SHEET_MAX)
  readonly sheet: string;

  @OptionalField('表头行', { type: [Number], description: '首行与末行；没有认出表头时填写' })
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(LAST_ROW, { each: true })
  readonly headerRows?: readonly [number, number];

  @Field('各列', { type: [ColumnChoice] })
  @IsArray()
  @ArrayMaxSize(COLUMNS)
  @ValidateNested({ each: true })
  @Type(() => ColumnChoice)
  readonly columns: readonly ColumnChoice[];
}

/** What a person corrected of the reading. */
export class ImportMappingBody {
  @OptionalField('各表', { type: [SheetChoice] })
  @IsArray()
  @ArrayMaxSize(SHEETS)
  @ValidateNested({ each: true })
  @Type(() => SheetChoice)
  readonly sheets?: readonly SheetChoice[];

  @OptionalField('单位', { description: '台账没有写明单位时，为其全部行选定的单位名称' })
  @IsString()
  @Length(1, UNIT_MAX)
  readonly unit?: string;
}

export class ImportRowsQuery {
  @OptionalField('从何处起', { description: '上一页给出的起点' })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  readonly after?: number;

  @OptionalField('每页行数', { maximum: PAGE_MAX })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(PAGE_MAX)
  readonly limit?: number;

  @OptionalField('结果', { enum: ROW_STATUSES })
  @IsOptional()
  @IsIn(ROW_STATUSES)
  readonly status?: RowOutcome;
}
