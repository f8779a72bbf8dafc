export type {
  ActReceipt,
  Batch,
  CaseEvent,
  Instant,
  IsoDay,
  Json,
  JsonObject,
  RecordReply,
  Refusal,
} from '#domain/case';
export type { EvidenceRef } from '#domain/task';
