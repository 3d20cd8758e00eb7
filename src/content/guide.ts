/** The parts of the guide, and what its references point to. The words, and the order of the parts, are in `locales/`. */
export type SectionId =
  | 'takeaways'
  | 'soreness'
  | 'warning-signs'
  | 'causes'
  | 'treatments'
  | 'prevention'
  | 'activities'
  | 'summary'
  | 'faq'
  | 'references'
  | 'about';

/** Titles as the article cites them, journals and pages as these have them. A title may hold a word that the guide itself does not use: it is a citation. */
export const references = [
  {
    text: 'Cheung K, Hume PA, Maxwell L. Delayed onset muscle soreness: treatment strategies and performance factors. Sports Med. 2003;33(2):145–164.',
    doi: '10.2165/00007256-200333020-00005',
  },
  {
    text: 'Qaseem A, et al. Noninvasive treatments for acute, subacute, and chronic low back pain: a clinical practice guideline. Ann Intern Med. 2017;166(7):514–530.',
    doi: '10.7326/M16-2367',
  },
  {
    text: 'Chou R, et al. Diagnosis and treatment of low back pain: a joint clinical practice guideline. Ann Intern Med. 2007;147(7):478–491.',
    doi: '10.7326/0003-4819-147-7-200710020-00006',
  },
  {
    text: 'Rabago D, et al. Prolotherapy in primary care practice. Prim Care. 2010;37(1):65–80.',
    doi: '10.1016/j.pop.2009.09.013',
  },
  {
    text: 'Steffens D, et al. Prevention of low back pain: a systematic review and meta-analysis. JAMA Intern Med. 2016;176(2):199–208.',
    doi: '10.1001/jamainternmed.2015.7431',
  },
] as const;
