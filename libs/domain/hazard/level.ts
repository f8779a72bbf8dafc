/**
 * Levels of a hazard the Opinion knows (五（二）, R54): 一般隐患, 重大隐患, 挂牌督办隐患. A listed hazard is a major one
 * under public supervision. Risk colours and 较大 are no levels of the Opinion.
 */
export const LEVEL_TITLES = { general: '一般隐患', major: '重大隐患', listed: '挂牌督办隐患' } as const;
export type Level = keyof typeof LEVEL_TITLES;
export const LEVELS = Object.keys(LEVEL_TITLES) as readonly Level[];

/** Major and listed hazards take the strict path: joint review, written close-out report, halved ladder. */
export const isMajor = (level: Level | undefined): boolean => level === 'major' || level === 'listed';
