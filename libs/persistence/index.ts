export {
  dataSourceOptions,
  type DataSourceSettings,
  migrate,
  openDataSource,
  revertLastMigration,
} from './data-source';
