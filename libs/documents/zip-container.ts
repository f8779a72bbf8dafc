import { once } from 'node:events';

import * as yauzl from 'yauzl';

import { FileRefused } from './file-refused';
import type { LedgerLimits } from './limits';
import type { XmlListener } from './xml-scanner';
import { XmlScanner } from './xml-scanner';

const DAMAGED = '文件已损坏，不能打开，请重新导出或用 Excel 打开后另存为 .xlsx 再上传。';

/** An Office file whose directory has been read and found harmless; parts are unpacked one at a time. */
export class ZipContainer {
  private unpacked = 0;

  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: ReadonlyMap<string, yauzl.Entry>,
    private readonly limits: LedgerLimits,
  ) {}

  /** Reads the directory only and refuses before anything is unpacked. */
  static async open(content: Buffer | string, limits: LedgerLimits): Promise<ZipContainer> {
    const zip = await openZip(content);
    try {
      return new ZipContainer(zip, await readDirectory(zip, limits), limits);
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  close(): void {
    this.zip.close();
  }

  /** Streams one part through the scanner; a part that is not there is silently empty. */
  async scan(name: string, listener: XmlListener): Promise<void> {
    const entry = this.entries.get(name);
    if (!entry) return;
    const stream = await openEntry(this.zip, entry);
    const decoder = new TextDecoder('utf-8');
    const scanner = new XmlScanner(listener);
    try {
      for await (const chunk of stream) {
        const bytes = chunk as Buffer;
        this.count(bytes.length);
        scanner.write(decoder.decode(bytes, { stream: true }));
      }
    } catch (error) {
      throw error instanceof FileRefused ? error : new FileRefused('DAMAGED_FILE', DAMAGED);
    } finally {
      stream.destroy();
    }
    scanner.end();
  }

  /** What is really unpacked counts, whatever the directory says. */
  private count(bytes: number): void {
    this.unpacked += bytes;
    if (this.unpacked > this.limits.maxUnpackedBytes) throw tooLarge(this.limits);
  }
}

function openZip(content: Buffer | string): Promise<yauzl.ZipFile> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip?: yauzl.ZipFile): void => {
      if (zip) resolve(zip);
      else reject(new FileRefused('DAMAGED_FILE', DAMAGED));
    };
    if (typeof content === 'string') yauzl.open(content, options, done);
    else yauzl.fromBuffer(content, options, done);
  });
}

function openEntry(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
): Promise<NodeJS.ReadableStream & { destroy(): void }> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (stream) resolve(stream);
      else reject(new FileRefused('DAMAGED_FILE', DAMAGED));
    });
  });
}

async function readDirectory(zip: yauzl.ZipFile, limits: LedgerLimits): Promise<Map<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>();
  let total = 0;
  let refused: FileRefused | null = null;
  zip.on('entry', (entry: yauzl.Entry) => {
    entries.set(entry.fileName, entry);
    total += entry.uncompressedSize;
    refused = refusalOf(entry, entries.size, total, limits);
    if (refused) zip.emit('end');
    else zip.readEntry();
  });
  zip.readEntry();
  try {
    await once(zip, 'end');
  } catch {
    throw new FileRefused('DAMAGED_FILE', DAMAGED);
  }
  if (refused) throw refused as FileRefused;
  return entries;
}

function refusalOf(
  entry: yauzl.Entry,
  count: number,
  total: number,
  limits: LedgerLimits,
): FileRefused | null {
  if (count > limits.maxEntries)
    return new FileRefused(
      'TOO_MANY_ENTRIES',
      `文件内部的条目超过 ${limits.maxEntries} 个，不像正常的台账，没有读取。`,
    );
  if ((entry.generalPurposeBitFlag & 1) !== 0)
    return new FileRefused('ENCRYPTED', '文件有密码保护，请取消密码后再上传。');
  if (total > limits.maxUnpackedBytes) return tooLarge(limits);
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (entry.uncompressedSize >= limits.ratioFromBytes && ratio > limits.maxRatio)
    return new FileRefused(
      'ZIP_BOMB',
      '文件的压缩比异常，疑似恶意文件，没有读取。如是正常台账，请删除表格下方的空白行后另存。',
    );
  return null;
}

function tooLarge(limits: LedgerLimits): FileRefused {
  const megabytes = Math.round(limits.maxUnpackedBytes / 1024 / 1024);
  return new FileRefused('ZIP_BOMB', `文件解开后超过 ${megabytes} MB，没有读取，请拆分后再上传。`);
}
