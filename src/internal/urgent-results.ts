/**
 * While a checker on the page shows that help is needed today, stand-alone clinic blocks fold down.
 * They learn it here, inside the module: a public event would tell the page about the visitor's health.
 */
const urgent = new Set<unknown>();

/** The clinic blocks on the page, to draw again on each change. */
export const clinicBlocks = new Set<{ requestUpdate(): void }>();

/** Whether any checker on the page sends its visitor to get help today. */
export const hasUrgentResult = (): boolean => urgent.size > 0;

/** Says whether `checker` shows such a result now. */
export function setUrgentResult(checker: unknown, on: boolean): void {
  if (urgent.has(checker) === on) return;
  if (on) urgent.add(checker);
  else urgent.delete(checker);
  for (const block of clinicBlocks) block.requestUpdate();
}
