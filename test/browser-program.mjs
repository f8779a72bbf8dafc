// Which browser the tests and the screenshots drive: the one of this machine.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  ...['chromium', 'chromium-browser'],
  ...['google-chrome', 'google-chrome-stable'],
  ...['msedge', 'microsoft-edge', 'microsoft-edge-stable'],
];

export const NO_BROWSER =
  '没有找到浏览器：请安装 Chromium（Debian 或 Ubuntu：apt-get install -y chromium fonts-noto-cjk；其他系统：npx playwright install chromium），或以环境变量 CHROMIUM_PATH 指明其位置。';

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} path folders, as PATH lists them */
function onPath(path) {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/**
 * Path of a browser of the Chromium family: the one of CHROMIUM_PATH, else one on PATH, else the one that Playwright has
 * installed; undefined when there is none. A CHROMIUM_PATH that leads nowhere is a fault, not a reason to look elsewhere.
 */
export function findBrowser(env = process.env, own = () => undefined) {
  const given = env.CHROMIUM_PATH ?? '';
  if (given !== '') return isProgram(given) ? given : undefined;
  const installed = onPath(env.PATH ?? '') ?? own();
  return installed !== undefined && existsSync(installed) ? installed : undefined;
}

/** As a rootless, offline, unattended test needs it. */
export const BROWSER_ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];
