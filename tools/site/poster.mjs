// The words of the poster, from the content, so that the wall says what the checker says.
import { load } from '../rules/load.mjs';

/** The text of poster/words.json: what stands on the paper, by the region of the gym. */
export async function posterWords() {
  const words = await load('src/content/locales/en-GB.ts');
  const sheet = (region) => ({
    title: words.safetyNetEmergency(region),
    signs: words.safetyNetSigns.map((sign) => sign.replace(/^or /, '')),
    advice: words.safetyNetAdvice(region),
  });
  const sheets = Object.fromEntries(Object.entries(words.regions).map(([id, region]) => [id, sheet(region)]));
  return JSON.stringify({ sheets, question: words.checkerTitle }, null, 2);
}
