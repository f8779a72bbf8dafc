import { type LaunchSettings, localAddress } from './launch-settings';

interface Persona {
  readonly login: string;
  readonly name: string;
  readonly role: string;
  readonly roleTitle: string;
  readonly unitName: string;
}

/** The accounts of the demo district. */
export interface DemoSignIn {
  readonly password: string;
  readonly personas: readonly Persona[];
}

function oneOfEachRole(personas: readonly Persona[]): readonly Persona[] {
  const seen = new Set<string>();
  return personas.filter(({ role }) => !seen.has(role) && seen.add(role));
}

function signInLines({ demo }: LaunchSettings, { password, personas }: DemoSignIn): readonly string[] {
  if (!demo) return ['  登录：首个系统管理员请用 npm run admin:first 创建'];
  const shown = oneOfEachRole(personas);
  const width = Math.max(...shown.map(({ login }) => login.length)) + 2;
  return [
    `  登录（演示账号，口令均为 ${password}）：`,
    ...shown.map(
      ({ login, name, roleTitle, unitName }) =>
        `    ${login.padEnd(width)}${name}（${unitName}，${roleTitle}）`,
    ),
  ];
}

/** What a person sees when the system is ready: where it is, how to sign in, how to stop it. */
export function welcome(settings: LaunchSettings, demo: DemoSignIn): string {
  const address = localAddress(settings);
  return [
    '',
    '✓ 系统已就绪',
    `  工作台：${address}/`,
    `  接口文档：${address}/api/docs`,
    ...signInLines(settings, demo),
    `  数据与日志：${settings.dataDir}（日志在 logs 子目录）`,
    '  按 Ctrl-C 停止全部服务',
    '',
  ].join('\n');
}
