import { Inject } from '@nestjs/common';
import type { openDataSource } from '#persistence';

/** The pool of connections; opened at start, closed at the end. Only repositories of the persistence room use it. */
export type DataSource = Awaited<ReturnType<typeof openDataSource>>;
export const DATA_SOURCE = 'api.dataSource';
export const InjectDataSource = (): ParameterDecorator => Inject(DATA_SOURCE);
