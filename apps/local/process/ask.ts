import { createInterface, type Interface } from 'node:readline';

// One reader for all questions: a second one would lose the lines that the first has read ahead from a pipe.
let reader: Interface | undefined;
const waiting: ((line: string) => void)[] = [];
const typed: string[] = [];

function open(): void {
  if (reader !== undefined) return;
  // Without an output the terminal's own echo is all there is, and that can be switched off.
  reader = createInterface({ input: process.stdin });
  reader.on('line', (line) => {
    const next = waiting.shift();
    if (next === undefined) typed.push(line);
    else next(line);
  });
  reader.once('close', () => {
    for (const next of waiting.splice(0)) next('');
  });
}

function nextLine(): Promise<string> {
  open();
  const line = typed.shift();
  return line === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(line);
}

/** Asks at the terminal and gives the line that was typed, without blanks around it. */
export async function ask(question: string): Promise<string> {
  process.stdout.write(question);
  return (await nextLine()).trim();
}

const ENTER = ['\r', '\n'];
const BACKSPACE = ['\b', '\u007f'];
const CTRL_C = '\u0003';

function typeUnseen(): Promise<string> {
  const { stdin } = process;
  return new Promise((resolve) => {
    let text = '';
    const onData = (chunk: Buffer): void => {
      for (const key of chunk.toString('utf8')) {
        if (key === CTRL_C) process.exit(130);
        if (ENTER.includes(key)) {
          stdin.off('data', onData).setRawMode(false).pause();
          process.stdout.write('\n');
          resolve(text);
          return;
        }
        text = BACKSPACE.includes(key) ? [...text].slice(0, -1).join('') : text + key;
      }
    };
    stdin.setRawMode(true).resume().on('data', onData);
  });
}

/** Asks for something that must not be seen; from a pipe the next line is taken. */
export async function askHidden(question: string): Promise<string> {
  process.stdout.write(question);
  if (!process.stdin.isTTY) return nextLine();
  reader?.close();
  reader = undefined;
  return typeUnseen();
}
