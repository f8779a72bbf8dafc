/** Where the small picture of a stored photo is. */
export const thumbnailAddress = (id: string): string =>
  `/api/attachments/${encodeURIComponent(id)}/thumbnail`;

/** Where a stored photo or PDF is shown inside a page. */
export const previewAddress = (id: string): string => `/api/attachments/${encodeURIComponent(id)}/preview`;
