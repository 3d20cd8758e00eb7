/**
 * The public guidance behind the rules. Labels name the publisher, never a condition: they stand in results (P9).
 * A source without an address is a policy of our own, explained in docs/clinical/rules.md.
 */
export const sources = {
  'nhs-back-pain': { label: 'NHS.uk', url: 'https://www.nhs.uk/conditions/back-pain/' },
  'nhs-sciatica': { label: 'NHS.uk', url: 'https://www.nhs.uk/conditions/sciatica/' },
  'nhs-sepsis': { label: 'NHS.uk', url: 'https://www.nhs.uk/conditions/sepsis/' },
  'nhs-aaa': { label: 'NHS.uk', url: 'https://www.nhs.uk/conditions/abdominal-aortic-aneurysm/' },
  'nhs-kidney': { label: 'NHS.uk', url: 'https://www.nhs.uk/conditions/kidney-infection/' },
  'nhs-pregnancy': {
    label: 'NHS.uk',
    url: 'https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/back-pain/',
  },
  'nhs-inform': {
    label: 'NHS inform',
    url: 'https://www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/pain-and-injuries-after-exercise/',
  },
  'nhs-trust': { label: 'NHS trust', url: 'https://www.royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/cauda-equina-syndrome' },
  girft: {
    label: 'NHS GIRFT 2023',
    url: 'https://gettingitrightfirsttime.co.uk/pathway-supports-clinicians-to-diagnose-and-treat-cauda-equina-syndrome-without-delay/',
  },
  'nice-ng59': { label: 'NICE NG59', url: 'https://www.nice.org.uk/guidance/ng59' },
  'nice-ng156': { label: 'NICE NG156', url: 'https://www.nice.org.uk/guidance/ng156' },
  'nice-ng234': { label: 'NICE NG234', url: 'https://www.nice.org.uk/guidance/ng234' },
  cks: { label: 'NICE CKS', url: 'https://cks.nice.org.uk/topics/back-pain-low-without-radiculopathy/' },
  ifompt: { label: 'IFOMPT 2020', url: 'https://doi.org/10.2519/jospt.2020.9971' },
  cdc: { label: 'CDC', url: 'https://www.cdc.gov/niosh/rhabdo/about/' },
  downie: { label: 'Downie 2013', url: 'https://doi.org/10.1136/bmj.f7095' },
  cheung: { label: 'Cheung 2003', url: 'https://doi.org/10.2165/00007256-200333020-00005' },
  policy: { label: 'Our safety policy', url: '' },
} as const;

export type SourceId = keyof typeof sources;
