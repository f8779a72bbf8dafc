import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When, where and with what a file was captured stands beside its digest; its small picture is a content of its own. */
export class AttachmentCapture1795200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table attachment
         add column taken_at timestamptz,
         add column latitude double precision,
         add column longitude double precision,
         add column device text,
         add column capture_source text,
         add column thumbnail_sha256 text`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table attachment
         drop column taken_at, drop column latitude, drop column longitude,
         drop column device, drop column capture_source, drop column thumbnail_sha256`,
    );
  }
}
