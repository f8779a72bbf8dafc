import capture from './capture.json';
import imports from './imports.json';

/** Sentences of pages that few people open: they come with the page, not with the frame. */
export const late = { capture, imports };
