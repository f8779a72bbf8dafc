/** Words for what a rule of class-validator found wrong, by the rule's name. Own sentences of a form come first. */
const WORDS: Readonly<Record<string, string>> = {
  whitelistValidation: '不是本表单的内容，请删除',
  unknownValue: '内容无法识别',
  isDefined: '必须填写',
  isNotEmpty: '必须填写',
  isNotEmptyObject: '必须填写',
  isString: '应为文字',
  isInt: '应为整数',
  isNumber: '应为数值',
  isNumberString: '应为数字',
  isBoolean: '应为“是”或“否”',
  isBooleanString: '应为“是”或“否”',
  isArray: '应为清单',
  isObject: '应为一组内容',
  nestedValidation: '应为一组内容',
  isIn: '不在可选范围内',
  isEnum: '不在可选范围内',
  isUUID: '编号格式不正确',
  isISO8601: '日期格式不正确，应如 2026-03-06',
  isDateString: '日期格式不正确，应如 2026-03-06',
  isEmail: '邮箱格式不正确',
  isHash: '摘要格式不正确',
  matches: '格式不正确',
  minLength: '字数不足',
  maxLength: '字数超过限制',
  length: '字数不合要求',
  isLength: '字数不合要求',
  min: '数值过小',
  max: '数值过大',
  isPositive: '应大于零',
  arrayMinSize: '项数不足',
  arrayMaxSize: '项数过多',
  arrayNotEmpty: '至少填写一项',
  arrayUnique: '不得重复',
};

const SHOWN_LIMITS = /(\d+(?:\.\d+)?)/;
const LIMIT_WORDS: Readonly<Record<string, (limit: string) => string>> = {
  minLength: (limit) => `不得少于 ${limit} 字`,
  maxLength: (limit) => `不得超过 ${limit} 字`,
  min: (limit) => `不得小于 ${limit}`,
  max: (limit) => `不得大于 ${limit}`,
  arrayMinSize: (limit) => `不得少于 ${limit} 项`,
  arrayMaxSize: (limit) => `不得超过 ${limit} 项`,
};

const HAN = /\p{Script=Han}/u;

/** A sentence in Chinese for one broken rule; `message` is the library's, which carries the limit in figures. */
export function ruleWords(rule: string, message: string): string {
  if (HAN.test(message)) return message;
  // The library's sentence begins with the property, whose name may hold figures of its own.
  const limit = SHOWN_LIMITS.exec(message.replace(/^\S+/, ''))?.[1];
  const withLimit = LIMIT_WORDS[rule];
  return withLimit && limit !== undefined ? withLimit(limit) : (WORDS[rule] ?? '不符合要求');
}
