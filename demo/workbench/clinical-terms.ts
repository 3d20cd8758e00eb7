/** What clinicians type when they look for a rule that is written in everyday words. */
const everyday: Readonly<Record<string, string>> = {
  thoracic: 'high up',
  'upper back': 'high up',
  'chest level': 'high up',
  saddle: 'between your legs',
  bladder: 'peeing',
  urinary: 'peeing',
  bowel: 'pooing',
  faecal: 'pooing',
  sciatica: 'one leg',
  anticoagulants: 'blood',
  malignancy: 'cancer',
  pyrexia: 'fever',
};

/** The words to look for, in small letters. */
export function inPlainWords(text: string): string {
  const sought = text.trim().toLowerCase();
  return everyday[sought] ?? sought;
}
