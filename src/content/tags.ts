/** The tags, by the name that a placeholder has for each: `<div data-back-pain="checker">`. */
export const tags = {
  checker: 'back-pain-checker',
  tips: 'prevention-tips',
  contact: 'clinic-contact',
  guide: 'back-pain-guide',
  routine: 'guided-routine',
} as const;
