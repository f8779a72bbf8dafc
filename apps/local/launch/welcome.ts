import { type LaunchSettings, localAddress } from './launch-settings';

/** What a person sees when the system is ready: where it is, how to sign in, how to stop it. */
export function welcome(settings: LaunchSettings): string {
  const { demo, dataDir } = settings;
  const address = localAddress(settings);
  const signIn = demo
    ? '登录：演示账号见 README「演示账号」一节（仅演示模式存在）'
    : '登录：首个管理员请用 npm run admin:create 创建';
  return [
    '',
    '✓ 系统已就绪',
    `  接口地址：${address}/api`,
    `  接口文档：${address}/api/docs`,
    `  ${signIn}`,
    `  数据与日志：${dataDir}（日志在 logs 子目录）`,
    '  按 Ctrl-C 停止全部服务',
    '',
  ].join('\n');
}
