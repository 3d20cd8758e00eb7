/**
 * The public guidance behind the rules. Labels name the publisher, never a condition: they stand in results (P9).
 * Pages could not be opened live in November 2026, so the comment on each says how its address was checked.
 * A source without an address is a policy of our own, explained in docs/clinical/rules.md.
 */
export const sources = {
  // Stored copy of the page, with its three lists: 999 or A&E, urgent GP or 111, GP.
  'nhs-back-pain': { label: 'NHS.uk', url: 'https://www.nhs.uk/conditions/back-pain/' },
  // Address as in edition 1. The NHS text was found at 111.wales.nhs.uk alone, so this page counts as not opened.
  'nhs-sciatica': { label: 'NHS.uk', url: 'https://www.nhs.uk/conditions/sciatica/' },
  // Stored copy of the page.
  'nhs-sepsis': { label: 'NHS.uk', url: 'https://www.nhs.uk/conditions/sepsis/' },
  // Stored copy of the page.
  'nhs-aaa': { label: 'NHS.uk', url: 'https://www.nhs.uk/conditions/abdominal-aortic-aneurysm/' },
  // Stored copy of the page.
  'nhs-kidney': { label: 'NHS.uk', url: 'https://www.nhs.uk/conditions/kidney-infection/' },
  // Address as in edition 1, no copy found.
  'nhs-pregnancy': {
    label: 'NHS.uk',
    url: 'https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/back-pain/',
  },
  // From memory, no copy found.
  'nhs-first-aid': { label: 'NHS.uk', url: 'https://www.nhs.uk/conditions/first-aid/' },
  // Stored copy of the page.
  'nhs-inform': {
    label: 'NHS inform',
    url: 'https://www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/pain-and-injuries-after-exercise/',
  },
  // Stored copy of the leaflet at this address.
  'nhs-trust': {
    label: 'NHS trust',
    url: 'https://www.royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/cauda-equina-syndrome',
  },
  // Stored copy of the page for referrers at this address: infection of the spine is among its emergencies.
  'nhs-borders': {
    label: 'NHS Borders',
    url: 'https://www.rightdecisions.scot.nhs.uk/borders-ref-help-toolkit/physiotherapy/msk-physiotherapy/spinal',
  },
  // Stored copy of the page at this address.
  nenc: {
    label: 'NHS Healthier Together',
    url: 'https://nenc-healthiertogether.nhs.uk/professionals/musculoskeletal-presentations-chronic-babies-and-children/back-pain',
  },
  // Stored copy of the pathway; the address is that of its announcement, as in edition 1.
  girft: {
    label: 'NHS GIRFT 2023',
    url: 'https://gettingitrightfirsttime.co.uk/pathway-supports-clinicians-to-diagnose-and-treat-cauda-equina-syndrome-without-delay/',
  },
  // Stored copy of the recommendations, below this address.
  'nice-ng59': { label: 'NICE NG59', url: 'https://www.nice.org.uk/guidance/ng59' },
  // Address as in edition 1, no copy read.
  'nice-ng156': { label: 'NICE NG156', url: 'https://www.nice.org.uk/guidance/ng156' },
  // Address as in edition 1, no copy read.
  'nice-ng234': { label: 'NICE NG234', url: 'https://www.nice.org.uk/guidance/ng234' },
  // Address as in edition 1, no copy found.
  cks: { label: 'NICE CKS', url: 'https://cks.nice.org.uk/topics/back-pain-low-without-radiculopathy/' },
  // From memory, no copy found.
  'cks-sciatica': { label: 'NICE CKS', url: 'https://cks.nice.org.uk/topics/sciatica-lumbar-radiculopathy/' },
  // Abstract. The DOI is that of the article.
  ifompt: { label: 'IFOMPT 2020', url: 'https://doi.org/10.2519/jospt.2020.9971' },
  // Stored copy of the open article, its abstract and results, under this DOI.
  'infection-review': { label: 'Yusuf 2019', url: 'https://doi.org/10.1186/s12891-019-2949-6' },
  // Stored copy of the page of signs at this address.
  cdc: { label: 'CDC', url: 'https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html' },
  // Abstract. The DOI is that of the article.
  downie: { label: 'Downie 2013', url: 'https://doi.org/10.1136/bmj.f7095' },
  // Abstract. The DOI is that of the article.
  cheung: { label: 'Cheung 2003', url: 'https://doi.org/10.2165/00007256-200333020-00005' },
  policy: { label: 'Our safety policy', url: '' },
} as const;

export type SourceId = keyof typeof sources;

/** The public guidance behind the movements and the tips. No result names it, and it is not shipped. */
export const movementSources = {
  // Stored copy of the page at this address, last reviewed there in 2013.
  'nhs-warm-up': { label: 'NHS.uk', url: 'https://www.nhs.uk/Livewell/fitness/Pages/how-to-warm-up.aspx' },
  // Stored copy of its text at healthwell.eani.org.uk. The address is from memory.
  'nhs-stretch': {
    label: 'NHS.uk',
    url: 'https://www.nhs.uk/live-well/exercise/how-to-stretch-after-exercising/',
  },
  // Stored copy of its text elsewhere. The address is from memory.
  'nhs-run': { label: 'NHS.uk', url: 'https://www.nhs.uk/live-well/exercise/how-to-stretch-after-a-run/' },
  // Stored copy of the page at this address.
  csp: { label: 'CSP', url: 'https://www.csp.org.uk/public-patient/rehabilitation-exercises/back-pain' },
  // Stored copy of the page at this address.
  'versus-arthritis': {
    label: 'Versus Arthritis',
    url: 'https://www.versusarthritis.org/about-arthritis/exercising-with-arthritis/exercises-for-healthy-joints/exercises-for-the-back/',
  },
  // Stored copy of July 2020, below this address.
  'nhs-inform-back': {
    label: 'NHS inform',
    url: 'https://www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/exercises/exercises-for-back-pain',
  },
  // Stored copy of the page at this address.
  'east-cheshire': {
    label: 'East Cheshire NHS Trust',
    url: 'https://www.oneyoucheshireeast.org/how-to-get-up-safely-after-falling-and-what-to-do-if-you-cant-get-up-after-a-fall',
  },
  // Abstract. The DOI is that of the article.
  walkback: { label: 'Pocovi 2024', url: 'https://doi.org/10.1016/S0140-6736(24)00755-4' },
  // Abstract. The DOI is that of the article.
  rowing: { label: 'Wilson 2021', url: 'https://doi.org/10.1136/bjsports-2020-103385' },
  'nice-ng59': sources['nice-ng59'],
  policy: sources.policy,
} as const;

export type MovementSourceId = keyof typeof movementSources;

/** How a source was read: a stored copy of it, its abstract, not at all since the first edition, or our own. */
export type Reading = 'copy' | 'abstract' | 'not-opened' | 'ours';

/** How each was read in November 2026, when the rules were last compared with it. docs/clinical/rules.md prints it; it is not shipped. */
export const readings: Readonly<Record<SourceId, Reading>> = {
  'nhs-back-pain': 'copy',
  'nhs-sciatica': 'not-opened',
  'nhs-sepsis': 'copy',
  'nhs-aaa': 'copy',
  'nhs-kidney': 'copy',
  'nhs-pregnancy': 'not-opened',
  'nhs-first-aid': 'not-opened',
  'nhs-inform': 'copy',
  'nhs-trust': 'copy',
  'nhs-borders': 'copy',
  nenc: 'copy',
  girft: 'copy',
  'nice-ng59': 'copy',
  'nice-ng156': 'not-opened',
  'nice-ng234': 'not-opened',
  cks: 'not-opened',
  'cks-sciatica': 'not-opened',
  ifompt: 'abstract',
  'infection-review': 'copy',
  cdc: 'copy',
  downie: 'abstract',
  cheung: 'abstract',
  policy: 'ours',
};
