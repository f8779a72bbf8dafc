import { FileRefused } from './file-refused';

/** What a reader of one part wants to hear. Names come without their prefix, attributes as written. */
export interface XmlListener {
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
}

/**
 * Reads XML as it arrives, without building a tree. Office files need elements, attributes, text and CDATA only;
 * a document type (and with it every entity trick) is refused.
 */
export class XmlScanner {
  private rest = '';

  constructor(private readonly listener: XmlListener) {}

  write(chunk: string): void {
    const text = this.rest + chunk;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start === -1) break;
      if (start > at) this.listener.text(text.slice(at, start));
      const end = this.markup(text, start);
      if (end === -1) {
        this.rest = text.slice(start);
        return;
      }
      at = end;
    }
    // Text without markup waits for the rest, since an entity may be cut in two.
    this.rest = text.slice(at);
  }

  end(): void {
    if (this.rest.startsWith('<'))
      throw new FileRefused('DAMAGED_FILE', '文件已损坏（内容不完整），请重新导出或另存后再上传。');
  }

  /** Handles the markup at `start`; returns where it ends, or -1 when it is not complete yet. */
  private markup(text: string, start: number): number {
    if (text.startsWith('<!--', start)) return after(text, '-->', start);
    if (text.startsWith('<![CDATA[', start)) return this.cdata(text, start);
    if (text.startsWith('<?', start)) return after(text, '?>', start);
    if (text.startsWith('<!D', start))
      throw new FileRefused('NOT_A_SPREADSHEET', '文件内容不合 Excel 格式（含文档类型声明），没有读取。');
    if (text.startsWith('<!', start) && text.length - start < 10) return -1;
    const end = tagEnd(text, start);
    if (end === -1) return -1;
    this.tag(text.slice(start + 1, end));
    return end + 1;
  }

  private cdata(text: string, start: number): number {
    const end = text.indexOf(']]>', start);
    if (end === -1) return -1;
    this.listener.text(text.slice(start + 9, end).replaceAll('&', '&amp;'));
    return end + 3;
  }

  private tag(tag: string): void {
    if (tag.startsWith('/')) {
      this.listener.close(localName(tag.slice(1).trimEnd()));
      return;
    }
    const empty = tag.endsWith('/');
    const body = empty ? tag.slice(0, -1) : tag;
    const blank = body.search(/\s/u);
    const name = localName(blank === -1 ? body : body.slice(0, blank));
    this.listener.open(name, blank === -1 ? '' : body.slice(blank));
    if (empty) this.listener.close(name);
  }
}

function after(text: string, mark: string, start: number): number {
  const end = text.indexOf(mark, start);
  return end === -1 ? -1 : end + mark.length;
}

/** A `>` inside a quoted attribute does not end the tag. */
function tagEnd(text: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const mark = text[at];
    if (quote !== '') {
      if (mark === quote) quote = '';
    } else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === '>') return at;
  }
  return -1;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** The value of an attribute, by its local name; null when it is not there. */
export function attribute(attributes: string, name: string): string | null {
  const pattern = new RegExp(`(?:^|\\s|:)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u');
  const match = pattern.exec(attributes);
  return match ? decodeXml(match[1] ?? match[2] ?? '') : null;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Entities, and the `_x000D_` by which Office writes control characters. */
export function decodeXml(text: string): string {
  const plain = text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos));/gu,
        (whole, figure?: string, hex?: string, name?: string) => {
          if (name !== undefined) return NAMED[name] ?? whole;
          const code = figure === undefined ? Number.parseInt(hex ?? '', 16) : Number(figure);
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
        },
      )
    : text;
  return plain.includes('_x')
    ? plain.replace(/_x([0-9a-fA-F]{4})_/gu, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : plain;
}
