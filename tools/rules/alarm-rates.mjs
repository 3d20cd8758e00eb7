// How often people whose back is ordinarily sore after exercise tick each option, because it is true of them or by mistake.
// Shares from 0 to 1: the likeliest, the lowest and the highest that we hold possible. `source` is an id of `sources` below, or
// 'assumed'. `how` says how the share follows from the source. No source counts such visitors: each is read across from other
// people. "None of these" has no row: it is ticked by whoever ticks nothing else.

/** Read in November 2026 as stored abstracts or pages, not as whole papers. */
export const sources = {
  briggs: {
    label: 'Briggs 2009, pain in the upper back among the public',
    url: 'https://doi.org/10.1186/1471-2474-10-77',
  },
  butler: { label: 'Butler 2015, urinary infections in England', url: 'https://doi.org/10.3399/bjgp15X686965' },
  cassidy: {
    label: 'Cassidy 1998, how bad back pain is among the public',
    url: 'https://doi.org/10.1097/00007632-199809010-00012',
  },
  cassidyT: { label: 'Cassidy T 2017, back problems and leaking in Canada', url: 'https://doi.org/10.1093/ptj/pzx020' },
  census: { label: 'Census 2021, England and Wales', url: 'https://www.ons.gov.uk/census' },
  cheung: { label: 'Cheung 2003, soreness after exercise', url: 'https://doi.org/10.2165/00007256-200333020-00005' },
  coste: {
    label: 'Coste 1994, pain of less than 72 hours, as a later review gives it',
    url: 'https://doi.org/10.1136/bmj.308.6928.577',
  },
  dettori: {
    label: 'Dettori 2004, numbness after a long bike ride',
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Dettori+erectile+dysfunction+long-distance+cycling+event',
  },
  flusurvey: { label: 'Flusurvey, United Kingdom, 2021/22', url: 'https://flusurvey.net/en/news/21-22' },
  harding: {
    label: 'Harding 2005, night pain at a back pain clinic',
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Harding+symptom+of+night+pain+back+pain+triage',
  },
  hill: {
    label: 'Hill 2011, leg pain among 1,581 who saw a GP for back pain',
    url: 'https://www.physiospot.com/2014/06/21/pain-location-matters-the-impact-of-leg-pain-on-health-care-use-work-disability-and-quality-of-life-in-patients-with-low-back-pain/',
  },
  immune: {
    label: 'Harpaz 2016 and Martinson 2024, weak immune systems in the United States',
    url: 'https://doi.org/10.1001/jama.2023.28019',
  },
  macmillan: {
    label: 'Macmillan, people living with cancer, 2025',
    url: 'https://www.macmillan.org.uk/about-us/what-we-do/research/cancer-prevalence',
  },
  ons: {
    label: 'ONS, births in 2022',
    url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/birthsdeathsandmarriages/livebirths/bulletins/birthsummarytablesenglandandwales/2022refreshedpopulations',
  },
  osteoporosis: {
    label: 'Royal Osteoporosis Society 2022; van Staa 2000 on steroid tablets',
    url: 'https://doi.org/10.1093/qjmed/93.2.105',
  },
  ruigomez: { label: 'Ruigómez 2006, chest pain in UK general practice', url: 'https://doi.org/10.1093/fampra/cmi124' },
  sahyoun: {
    label: 'Sahyoun 2004, weight loss without trying, United States',
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Sahyoun+recent+involuntary+weight+loss',
  },
  siegel: {
    label: 'Siegel 1979, red pee after a marathon',
    url: 'https://pubmed.ncbi.nlm.nih.gov/?term=Siegel+exercise-related+hematuria+marathon',
  },
  sotto: { label: 'Sotto 2020, blood thinners in England', url: 'https://heart.bmj.com/content/106/Suppl_2/A51' },
  steffens: { label: 'Steffens 2015, what triggers back pain', url: 'https://doi.org/10.1002/acr.22533' },
};

const row = (value, low, high, source, how) => ({ value, low, high, source, how });
const assumed = (value, low, high, how = '') => row(value, low, high, 'assumed', how);

export const rates = {
  'nerve.saddle': row(
    0.01,
    0.002,
    0.03,
    'dettori',
    '31 % of 463 felt numb on a ride of 320 km; what has gone does not count, and few ride so far',
  ),
  'nerve.bladder': row(
    0.006,
    0.002,
    0.018,
    'cassidyT',
    '1.8 % of adults had both back pain and leaking; few of them newly',
  ),
  'nerve.bowel': assumed(0.002, 0.0005, 0.005),
  'nerve.sex': row(0.004, 0.001, 0.018, 'dettori', '1.8 % had trouble a month after the ride; few ride so far'),
  'nerve.both-legs': assumed(0.02, 0.005, 0.05, 'sore legs, ticked in spite of the words'),
  'nerve.walking': assumed(0.005, 0.001, 0.015),
  'nerve.one-leg-weak': assumed(0.01, 0.003, 0.03),
  'nerve.unsure': assumed(0.02, 0.005, 0.05),
  'danger.accident': assumed(0.005, 0.001, 0.015),
  'danger.chest': row(
    0.005,
    0.0005,
    0.0155,
    'ruigomez',
    '1.6 % in a year are first told of chest pain by a GP; more feel it, fewer in one week',
  ),
  'danger.collapse': assumed(0.002, 0.0003, 0.006),
  'danger.dark-pee': row(
    0.004,
    0.0005,
    0.02,
    'siegel',
    'one of 50 runners saw red pee after a marathon; most visitors did less',
  ),
  'danger.very-unwell': assumed(0.002, 0.0005, 0.006),
  'danger.muscles': assumed(0.015, 0.005, 0.04, 'ordinary soreness that feels extraordinary'),
  'danger.knock': assumed(0.05, 0.02, 0.1),
  'danger.unsure': assumed(0.01, 0.003, 0.03),
  'about.under-18': assumed(0.03, 0.01, 0.08, 'the page says that it is for adults'),
  'about.age-65': row(0.12, 0.06, 0.186, 'census', '18.6 % of all people; fewer of those who exercise'),
  'about.pregnant': row(
    0.01,
    0.005,
    0.02,
    'ons',
    '605,479 births a year are about 450,000 pregnant at a time among 47 million adults; or think that they may be',
  ),
  'about.cancer': row(0.04, 0.02, 0.065, 'macmillan', '3.5 million people have or had it; fewer of those who exercise'),
  'about.bones': row(
    0.03,
    0.01,
    0.06,
    'osteoporosis',
    '3.5 million people have thin bones, 0.9 % of adults take steroid tablets; many do not know',
  ),
  'about.infection-risk': row(
    0.045,
    0.02,
    0.08,
    'immune',
    '2.7 % in 2013 and 6.6 % in 2021 said so; and a recent infection, operation or needle',
  ),
  'about.blood-thinners': row(
    0.018,
    0.008,
    0.03,
    'sotto',
    '17.5 million prescriptions in 2018 are about 1.5 million people; fewer of those who exercise',
  ),
  'unwell.fever': row(
    0.025,
    0.008,
    0.06,
    'flusurvey',
    '2.4 % had a flu-like illness, 7.9 % a fever or cough, in one week of winter',
  ),
  'unwell.pee-pain': row(
    0.01,
    0.003,
    0.03,
    'butler',
    '11 % of women had an infection in a year; and pain in the side that is the sore muscle',
  ),
  'unwell.weight-loss': row(
    0.015,
    0.004,
    0.069,
    'sahyoun',
    '6.9 % of people of 50 to 74 lost a twentieth of their weight in six months',
  ),
  'unwell.lump': assumed(0.01, 0.003, 0.02),
  'unwell.night': row(
    0.06,
    0.02,
    0.19,
    'harding',
    '19 % at a clinic had it every night; they were sorer than our visitors',
  ),
  'unwell.cough': assumed(0.06, 0.02, 0.15, 'a sore muscle that twinges, ticked in spite of the words'),
  'unwell.upper-back': row(0.05, 0.01, 0.12, 'briggs', '0.5 to 23 % of the public in one week'),
  'unwell.unsure': assumed(0.02, 0.005, 0.05),
  'leg.no': row(0.88, 0.75, 0.95, 'hill', '41 % of those who saw a GP had none; our visitors are less ill'),
  'leg.one-leg': row(
    0.12,
    0.05,
    0.25,
    'hill',
    '59 % of those who saw a GP had some pain in the legs; our visitors are less ill',
  ),
  'length.up-to-3-days': row(0.6, 0.45, 0.75, 'cheung', 'worst between one and three days'),
  'length.4-to-7-days': row(0.25, 0.15, 0.35, 'cheung', 'gone within a week'),
  'length.1-to-6-weeks': assumed(0.1, 0.05, 0.2),
  'length.over-6-weeks': assumed(0.05, 0.01, 0.15),
  'onset.later': row(0.6, 0.45, 0.75, 'cheung', 'soreness begins hours after exercise'),
  'onset.gradual': assumed(0.12, 0.05, 0.2),
  'onset.not-exercise': assumed(0.05, 0.01, 0.1),
  'onset.during': row(
    0.23,
    0.1,
    0.35,
    'steffens',
    '18 to 27 % of sudden pain began within two hours of one kind of load',
  ),
  'trend.better': row(0.75, 0.5, 0.9, 'coste', '90 % of pain of less than 72 hours had gone within two weeks'),
  'trend.same': assumed(0.18, 0.08, 0.3),
  'trend.worse': assumed(0.07, 0.02, 0.15),
  'severity.mild': row(
    0.68,
    0.55,
    0.8,
    'cassidy',
    '48.9 % of the public had mild pain that did not disable them in six months, far more than any other',
  ),
  'severity.moderate': row(
    0.24,
    0.15,
    0.35,
    'cassidy',
    '12.3 % of the public had intense pain that did not disable them, and some of the mild',
  ),
  'severity.severe': row(
    0.08,
    0.03,
    0.15,
    'cassidy',
    'about one in ten of the public was disabled by back pain in six months; fewer after ordinary soreness',
  ),
};
