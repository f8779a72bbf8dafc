export type { ActReceipt, Batch, CaseEvent, Json, JsonObject, RecordReply } from '#domain/case';
export type { EvidenceRef } from '#domain/task';
