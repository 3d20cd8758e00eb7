/**
 * The words in British English: NHS style, short sentences, one a line, no HTML.
 * Each word is an export of its own, so the build drops its name, and all of it where nobody says it.
 */
import type { Dose } from '../moves.js';
import type { Messages, RegionWords } from './messages.js';

/** Sentences that stand in several places, written once. */
const sorenessCourse =
  'Soreness after exercise often starts within a day, is worst between one and three days, and is usually gone by day five to seven.';
const keepMoving = 'Keep moving. Ease off what hurts for a day or two.';
const heatOrCold = 'Heat or cold may help comfort: wrap it, and use it for up to 20 minutes.';
const askPharmacist = 'Ask a pharmacist whether ibuprofen is safe for you.';
const askFirst =
  'Ask a pharmacist first if you are over 65, pregnant or trying for a baby, have asthma, or take other medicines such as blood thinners.';
const askToo =
  'Ask too if you have ever had stomach, heart, blood pressure, liver or kidney problems, a stroke, or a bad reaction to a painkiller.';
const darkPee = 'Do not take it if your pee is dark: get help.';
const ibuprofen = `${askPharmacist} ${askFirst} ${askToo} ${darkPee}`;
const regularExercise = 'Regular exercise is the best-supported prevention.';
const nothingSent = 'Nothing you tick is saved or sent.';
const purpose =
  'A general guide for adults in Great Britain to where they can get help for low back pain after physical activity.';
const limits = 'It does not say what is causing the pain and does not replace a professional.';
const common = 'Lower back pain after physical activity is common.';
const feels = 'They can feel stiff, a little uncomfortable, or like a dull ache.';
const strongCore = 'A strong core may help support your lower back.';
const goodHabits = 'Warming up, building up slowly and good form may help.';
const doNotDrive = 'Do not drive yourself.';
const tellThem = 'Tell the people who help you what you ticked. You can show, print or copy it.';
const parentNow = 'Under 18? Tell a parent or carer now. Pregnant? Tell the people who help you.';
const midwife = 'Call your midwife or maternity unit today. If you cannot reach them, call 111.';
/** For a sign of a rule that several ticks make up. */
const cannotDo = 'you cannot do normal things';
const infectionRisk =
  'a weak immune system; you inject drugs; a serious infection, an operation or a needle in your back in the last few weeks';

/** “A, b and c”. */
const inOneTitle = ([first = '', ...others]: readonly string[]): string =>
  [
    first,
    ...others.map(
      (name, index) => `${index < others.length - 1 ? ', ' : ' and '}${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    ),
  ].join('');

/** “1 minute”, “2 minutes”, and nothing for none. */
const plural = (count: number, unit: string): string => (count ? `${count} ${unit}${count === 1 ? '' : 's'}` : '');

export const lang: Messages['lang'] = 'en-GB';
export const dir: Messages['dir'] = 'ltr';
export const newTab: Messages['newTab'] = '(opens in a new tab)';
export const call = (number: string) => `Call ${number}`;

// The questions and the places to get help

export const questions: Messages['questions'] = {
  nerve: {
    title: 'Since your back pain started, have you noticed any of these?',
    short: 'Legs, bladder and bowel',
    options: {
      saddle:
        'Numbness or tingling between your legs, around your bottom or genitals (numbness from a bike saddle that has fully gone and not come back does not count)',
      bladder:
        'New trouble peeing: you cannot start, cannot stop, cannot empty a full bladder, leak, or cannot feel it',
      bowel: 'New trouble pooing: you cannot hold it in, or cannot feel when you need to go',
      sex: 'New loss of feeling in your genitals or during sex, or new trouble getting an erection',
      'both-legs':
        'Pain, tingling, numbness or weakness that runs down both legs (do not count muscles that are just sore to touch after exercise)',
      walking:
        'Your legs are so weak or clumsy that it is hard to walk, or they gave way and you fell, or would not move (not tired muscles after exercise)',
      'one-leg-weak': 'One leg or foot has become weak or numb, for example your foot drags',
    },
  },
  danger: {
    title: 'Did your back pain start with, or does it come with, any of these?',
    short: 'Accidents and feeling very ill',
    options: {
      accident: 'A serious accident: a car crash, a fast bike crash or a fall from a height',
      chest: 'Chest pain, or trouble breathing',
      collapse:
        'Sudden tearing or ripping pain in your chest, tummy or upper back; or sudden, very bad pain and you feel faint, sweaty or pass out',
      'dark-pee': 'Pee that is dark brown, red or the colour of cola',
      'very-unwell': 'You feel very ill: confused, very fast breathing, or blotchy, blue or very pale skin',
      muscles:
        'After hard exercise: muscles that are very swollen, hard or weak, or pain far beyond usual soreness that nothing eases',
      knock: 'A smaller fall, tackle or knock to your back',
    },
  },
  about: {
    title: 'Do any of these apply to you?',
    short: 'About you',
    options: {
      'under-18': 'I am under 18',
      'age-65': 'I am 65 or over',
      pregnant: 'I am pregnant, or think I may be',
      cancer: 'I have cancer, or have had it',
      bones: 'I have thin bones (osteoporosis), or have taken steroid tablets for a long time',
      'infection-risk':
        'I have a weak immune system, inject drugs, or in the last few weeks had a serious infection, an operation, or a needle in my back',
      'blood-thinners': 'I take blood thinners, such as warfarin or apixaban',
    },
  },
  unwell: {
    title: 'Have you had any of these with your back pain?',
    short: 'Other signs',
    options: {
      fever: 'A high temperature, or feeling hot, cold or shivery',
      'pee-pain': 'Pain when you pee, or pain in your side under your ribs',
      'weight-loss': 'You have lost weight without trying',
      lump: 'A new lump or swelling on your back (not a knot in a sore muscle), or your back has changed shape',
      night:
        'Pain that does not ease when you rest, or is worse at night (not pain that only comes when you move or roll over)',
      cough: 'Pain that shoots or gets much worse when you cough, sneeze or poo (not just a sore muscle that twinges)',
      'upper-back': 'Pain high up, between your shoulder blades',
    },
  },
  leg: {
    title: 'Does pain or tingling go from your back or bottom down one leg?',
    short: 'Pain or tingling down one leg',
    options: { no: 'No', 'one-leg': 'Yes, down one leg' },
  },
  length: {
    title: 'How long have you had this pain?',
    short: 'How long',
    hint: 'If it keeps coming back, count from when it first came.',
    options: {
      'up-to-3-days': 'Up to 3 days',
      '4-to-7-days': '4 to 7 days',
      '1-to-6-weeks': 'More than 1 week, up to 6 weeks',
      'over-6-weeks': 'More than 6 weeks',
    },
  },
  onset: {
    title: 'When did it start?',
    short: 'When it started',
    options: {
      later: 'Hours after I exercised or worked hard, or in the next day or two',
      gradual: 'Slowly, over days or weeks',
      'not-exercise': 'I had not been doing anything hard',
      during: 'While I was exercising, lifting or working hard, or straight after',
    },
  },
  trend: {
    title: 'Is it getting better?',
    short: 'How it is going',
    options: { better: 'It is getting better', same: 'It is about the same', worse: 'It is getting worse' },
  },
  severity: {
    title: 'How bad is it at its worst?',
    short: 'How bad',
    options: {
      mild: 'Stiff or achy, I can do normal things',
      moderate: 'Harder to do normal things, but I can',
      severe: 'I cannot do normal things such as get up, dress or sleep',
    },
  },
};

export const exclusive: Messages['exclusive'] = { none: 'None of these', unsure: 'I am not sure' };

// The places of help, by region

const emergencyDepartment = 'an emergency department';
const irishGP = 'your GP or GP out of hours';
const askIrishGP = 'Ask for an urgent GP appointment, or call GP out of hours.';

export const regions: Messages['regions'] = {
  gb: {
    number: '999',
    place: 'A&E',
    today: 'Ask for an urgent GP appointment, or call 111.',
    call: '111',
    routine: 'a GP or physio',
  },
  'gb-nir': {
    number: '999',
    place: emergencyDepartment,
    today: askIrishGP,
    call: irishGP,
    routine: 'a GP or physio',
  },
  ie: {
    number: '112 or 999',
    place: emergencyDepartment,
    today: `${askIrishGP} For a knock, you can also go to an injury unit.`,
    call: irishGP,
    routine: 'a GP or physiotherapist',
  },
  eu: {
    number: '112',
    place: emergencyDepartment,
    today: 'See a doctor today, or call your country’s out-of-hours doctor.',
    call: 'a doctor or your country’s out-of-hours doctor',
    routine: 'a doctor or physiotherapist',
  },
  us: {
    number: '911',
    place: 'an emergency room',
    today: 'Call your doctor’s office or nurse line, or go to urgent care, today.',
    call: 'your doctor’s office or nurse line',
    routine: 'a doctor or physical therapist',
  },
};

const britain = regions.gb;
const nowTitle = ({ number, place }: RegionWords): string => `Call ${number} or go to ${place} now`;
const todayTitle = 'Get help today';
const bookTitle = ({ routine }: RegionWords): string => `Book to see ${routine}`;

// The results

export const outcomes: Messages['outcomes'] = {
  emergency: {
    title: nowTitle(britain),
    leadIn: 'Immediate action required',
    steps: [tellThem, 'If you can, ask someone to stay with you until you get help.'],
  },
  urgent: {
    title: todayTitle,
    leadIn: 'Urgent advice',
    steps: [tellThem],
  },
  'see-professional': {
    title: bookTitle(britain),
    leadIn: 'Non-urgent advice',
    steps: ['Keep moving as well as you can while you wait. Ease off what hurts.', tellThem],
  },
  'self-care': {
    title: 'Look after your back at home',
    leadIn: 'Non-urgent advice',
    steps: [],
  },
  'normal-soreness': {
    title: 'You can look after this at home',
    leadIn: 'Non-urgent advice',
    steps: [],
  },
};

// The first screen and the questions

export const checkerTitle = 'Back pain after exercise: where to get help';
export const checkerDanger = ({ number }: RegionWords) =>
  `If you think someone may die or be badly hurt, call ${number} now.`;
export const checkerPurpose = purpose;
export const checkerLimits = limits;
export const checkerLength = 'Up to 9 short questions.';
export const checkerPrivacy = nothingSent;
export const checkerStart = 'Start';
export const checkerShowSigns = 'Just show me the warning signs';
export const checkerEmergencyLine = ({ number }: RegionWords) => `In an emergency, call ${number}.`;
export const checkerBack = 'Back';
export const checkerContinue = 'Continue';
export const checkerTickAll = 'Tick all that apply.\nIf none fits, tick “None of these” at the end.';
export const checkerOr = 'or';
export const checkerProgress = (position: number, total: number) => `Question ${position} of about ${total}`;
export const checkerErrorLeadIn = 'Error:';
export const checkerError: Messages['checkerError'] = {
  one: 'Choose the answer that fits you best',
  many: 'Tick what fits you, or “None of these”',
};

// A shared tablet

export const idleNotice = (seconds: number) =>
  `Still there? This goes back to the start in ${String(seconds)} seconds. Touch the screen or press any key to stay.`;

// The results

export const resultCallInstead = 'Call 999 if you cannot get to A&E';
export const resultGoToAE = `Go to A&E now. ${doNotDrive}`;
export const resultAmbulance = `Call 999 now. ${doNotDrive}`;
export const resultBeforeDanger = [
  'Call 999 if you also have chest pain, cannot breathe well, feel faint or feel very ill.',
  'Did it begin with a crash, a fall or a blow? Keep still and call 999.',
];
export const resultStill = 'If it hurts to move, or anything is numb or weak: keep still and call 999.';
export const resultBeforeAbout = parentNow;
export const resultTextRelay = (number: string) =>
  `If you are deaf or find it hard to speak on the phone, use text relay on ${number}.`;
export const resultBsl = 'Sign language: 999 BSL';
export const resultOnline111 = '111 online:';
export const resultNations: Messages['resultNations'] = ['England', 'Wales', 'Scotland'];
export const resultMaternity = 'You can also call your midwife or maternity unit.';
export const resultMidwife = midwife;
export const resultPregnancyDanger = 'Call 999 if you bleed a lot, or have very bad or constant tummy pain.';
export const resultParent = 'Tell a parent or carer now. Show them this screen.';
export const resultSeeProfessional = ({ routine }: RegionWords) => `Book an appointment with ${routine}.`;
export const resultSeeGP = 'Book an appointment with your GP surgery.';
export const resultPhysio = 'In many areas you can refer yourself to an NHS physio without seeing a GP first.';
export const resultPhysioLink = 'NHS.uk: back and joint problems';
export const resultCannotCope = ({ call: whom }: RegionWords) =>
  `If you cannot cope with the pain until then, call ${whom}.`;
export const resultDoNotWait = 'Do not wait to see if it gets better.';
export const resultCheckAgain: Messages['resultCheckAgain'] = {
  'up-to-3-days': 'Book a GP or physio if it is not easing by day 5, or sooner if it gets worse.',
  '4-to-7-days': 'Book a GP or physio if it is not easing in the next two days, or sooner if it gets worse.',
  '1-to-6-weeks': 'Book a GP or physio if it is not better in a week, or sooner if it gets worse.',
};
export const resultHomeCareTitle = 'Looking after your back';
export const resultHomeCare = [keepMoving, heatOrCold, ibuprofen, 'Go back to your exercise bit by bit.'];
export const resultStepsTitle = 'What to do now';
export const resultTickedTitle = 'You ticked';
export const resultSource = 'Source:';
export const resultSorenessTitle = 'How soreness after exercise usually goes';
export const resultSoreness = sorenessCourse;
export const resultChangeTitle = 'Check or change your answers';
export const resultChange = 'Change';
export const resultRestart = 'Start again';
export const resultAnswersTitle = 'Your answers';
export const resultPrint = 'Print or save as PDF';
export const resultCopy = 'Copy summary';
export const resultCopied = 'Copied.';
export const resultCopyByHand = 'Select this text and copy it.';
export const resultShare = 'Share';
export const resultReminder = 'Put a reminder in your calendar';
export const resultReminderTitle = 'Look at my guide again';
export const resultReminderDay = (date: string) =>
  `For ${date}. You get a small file to open. It says only “${resultReminderTitle}”.`;
export const resultTipsTitle = 'Tips for next time';
export const resultTipsAndMovements = 'Tips and movements';
export const resultAdvertisement = 'Advertisement';
export const resultProvidedBy = (name: string) => `Provided by ${name}`;

// The signs without questions

export const listsTitle: Messages['listsTitle'] = {
  emergency: nowTitle,
  urgent: () => todayTitle,
  'see-professional': bookTitle,
};
export const listsDoNotDrive = doNotDrive;
export const listsSigns = 'If any of these fits you:';
export const listsRules: Messages['listsRules'] = {
  E12: `You have a fever, and one of these: ${infectionRisk}.`,
  E13: 'You have cancer, or have had it, and one leg or foot has become weak or numb.',
  E14: 'You have a fever, and one leg or foot has become weak or numb.',
  E15: 'One leg or foot has become weak or numb after a fall, tackle or knock to your back',
  U13: `You have thin bones, and it came on while exercising, after a knock, or ${cannotDo}.`,
  U14: `You are 65 or over, and it came on after a knock, or ${cannotDo}.`,
  U15: `You had a fall, tackle or knock to your back, and ${cannotDo}.`,
  U16: 'You cannot do normal things, and it is getting worse.',
  U18: `It is getting worse, ${cannotDo}, or you are not sure about the other signs; and one of these: ${infectionRisk}.`,
  U19: `You are under 18, and ${cannotDo}.`,
  U20: `You take blood thinners, and it came on while exercising, after a knock, or ${cannotDo}.`,
  S07: 'You have had it for more than a week, and it is not getting better.',
  S08: 'You have had it for 4 to 7 days, and it is getting worse.',
  S10: 'You had a fall, tackle or knock to your back, and normal things are harder to do.',
  S11: 'You are 65 or over, and it came on while exercising.',
};
export const listsAmbulance = (sign: string, { number }: RegionWords) => `${sign} (call ${number})`;
export const listsNotSure = ({ call: whom }: RegionWords) => `Not sure? Call ${whom}.`;
export const listsPregnant = `Pregnant? ${midwife}`;
export const listsPage = 'HSE: back pain';
export const listsAnswer = 'Answer questions instead';

// When to get help after all

export const safetyNetTitle: Messages['safetyNetTitle'] = {
  emergency: 'While you wait or travel',
  urgent: 'If it gets worse before you are seen',
  later: 'If things change',
};
export const safetyNetWaiting =
  'Call 999, even if you have called before, if you get worse: chest pain, hard to breathe, faint, very ill, or you cannot move your legs.';
export const safetyNetEmergency = ({ number, place }: RegionWords) => `Go to ${place} or call ${number} if you get:`;
export const safetyNetSigns = [
  'numbness between your legs',
  'trouble peeing or pooing',
  'pain, weakness or numbness in both legs',
  'chest pain',
  'dark brown pee',
  'or you feel very ill',
];
export const safetyNetAgain = 'Call 111 again if you get worse or nobody has called you back.';
export const safetyNetAdvice = ({ call: whom }: RegionWords) =>
  `Call ${whom} if you are worried, get a fever, your muscles swell a lot, or it gets worse.`;
export const safetyNetProfessional = ({ routine }: RegionWords) =>
  `Book ${routine} if it is not better in a week, or stops you doing things.`;
const notBetter = safetyNetProfessional(britain);

// What this is, for whom, and who has checked it

export const aboutTitle = 'About this guide';
export const aboutPurpose = [
  purpose,
  'It follows public advice; where that is silent it chooses the safer place.',
  limits,
  'It is not for monitoring or for choosing treatment.',
  nothingSent,
];
export const aboutReview = 'Clinical review: none yet.';
export const aboutReviewed = (reviewers: string) => `Clinical review: ${reviewers}.`;
export const aboutReviewChanged = (name: string, version: string) =>
  `${aboutReview} ${name} reviewed edition ${version}; changed since.`;
export const aboutEdition = (version: string, expires: string) =>
  `Version ${version}. Written from public guidance, November 2026. Not every source was opened again. Out of date after ${expires}.`;
export const aboutReadings =
  '12 sources were read as stored copies and 3 as summaries (abstracts). 7 were not opened again.';
export const aboutSources = 'Sources:';
export const aboutExpired = 'This advice is out of date. Call 111, or 999 in an emergency.';
export const aboutExpiredAbroad = ({ number }: RegionWords) =>
  `This advice is out of date. Ask a doctor. In an emergency, call ${number}.`;

// The picture of how soreness goes

export const soreness: Messages['soreness'] = {
  label: `Curve of soreness. ${sorenessCourse}`,
  days: 'Days after exercise',
  start: 'Starts',
  peak: 'Worst',
  end: 'Usually gone',
};

// Tips to help prevent back pain

export const tipsTitle = 'Tips to help prevent back pain';
export const tipsPicker = 'Show tips for';
export const tipsActivities: Messages['tipsActivities'] = {
  running: 'Running',
  cycling: 'Cycling',
  weightlifting: 'Weightlifting',
  rowing: 'Rowing',
  swimming: 'Swimming',
  classes: 'Classes',
};
export const tips: Messages['tips'] = {
  general: {
    'warm-up': { title: 'Warm up before, ease down after', text: 'Start gently. Slow down bit by bit at the end.' },
    'build-up': {
      title: 'Build up slowly',
      text: 'Start with easy sessions. Add a little time or weight as you get stronger.',
    },
    form: {
      title: 'Use good form',
      text: 'Learn each movement with a light load first. It may help you avoid strain.',
    },
    core: {
      title: 'Exercise often, and train your core',
      text: `${regularExercise} ${strongCore}`,
    },
  },
  running: {
    posture: {
      title: 'Run tall',
      text: 'Look ahead. Keep your shoulders loose and lean forward a little from your ankles.',
    },
    'running-core': { title: 'Add core exercises', text: 'They may help you keep good posture when you get tired.' },
  },
  cycling: {
    saddle: {
      title: 'Set saddle height and tilt',
      text: 'Your knee stays a little bent when the pedal is at its lowest. Keep the saddle close to level.',
    },
    spine: {
      title: 'Keep a neutral spine',
      text: 'Try not to ride bent over for a long time. Move your hands and sit up often.',
    },
    numbness: {
      title: 'Numbness that does not go: get help',
      text: 'If numbness between your legs does not go after you get off the bike, go to A&E or call 999.',
    },
  },
  weightlifting: {
    legs: { title: 'Lift with your legs', text: 'Bend your hips and knees. Keep your back in its natural shape.' },
    close: { title: 'Keep the weight close', text: 'The closer it is to your body, the less your back has to hold.' },
    load: { title: 'Do not lift too much', text: `Pick a weight you can control. ${strongCore}` },
  },
  rowing: {
    'row-breaks': {
      title: 'Break up long sessions',
      text: 'Get off a rowing machine and move about after 30 minutes or so.',
    },
    'row-ask': { title: 'Pain for more than two days: ask', text: 'Ask a GP or physio before you row hard again.' },
  },
  swimming: {
    strokes: { title: 'Vary your strokes', text: 'It may be easier on your back than one stroke all the time.' },
    breathe: { title: 'Roll to breathe', text: 'In front crawl, turn your whole body, and not your head alone.' },
  },
  classes: {
    teacher: { title: 'Tell the teacher', text: 'Say before yoga, Pilates or any class that your back is sore.' },
    easier: {
      title: 'Take the easier version',
      text: 'Ease off when it hurts. No kind of exercise is better than another for your back.',
    },
  },
};
export const tipsWarmUp = 'Warm up now (about 6 minutes)';

// Routines of movements

const stopIfWorse = 'Stop if your pain gets worse or you get a new pain.';
export const routineTitle = 'Get moving';
export const routineLead = 'Movements that many people use to get going. They are the same for everybody.';
export const routineIntro = [
  `Do what feels comfortable. ${stopIfWorse}`,
  'Not for you today if a professional told you not to, or if any warning sign fits you.',
];
export const routineStop = stopIfWorse;
export const routineReview = 'Movement review: none yet.';
export const routineFolds: Messages['routineFolds'] = {
  signs: 'The warning signs',
  sheet: 'See or print every movement',
};
export const routinePicker = 'Which movements?';
export const routineFor = (routine: string, activity: string) => `${routine} for ${activity.toLowerCase()}`;
export const routineWhere = 'Where?';
export const routinePlaces: Messages['routinePlaces'] = {
  standing: 'Standing or sitting only',
  floor: 'On the floor too',
};
export const routineAloud = 'Say each movement aloud';
export const routineStart = 'Start';
export const routinePosition = (position: number, total: number, minutes: number) =>
  `Movement ${position} of ${total}. About ${plural(minutes, 'minute')} to the end.`;
export const routineLeft = (seconds: number) =>
  [plural(Math.floor(seconds / 60), 'minute'), plural(seconds % 60, 'second'), 'left'].filter(Boolean).join(' ');
export const routinePaused = 'Paused.';
export const routineButtons: Messages['routineButtons'] = {
  pause: 'Pause',
  resume: 'Go on',
  back: 'Back',
  next: 'Skip',
  end: 'End',
  leave: 'Choose again',
};
export const routineDone = 'That is the end.';
export const routineNotes: Messages['routineNotes'] = {
  'warm-up': ['It gets you ready.'],
  'cool-down': ['It may feel good. Stretching does little or nothing for soreness.'],
  back: [
    'They help you get moving. They are not proven to end a new pain sooner.',
    'Begin with a few, 1 to 3 times a day. Add one or two every few days.',
  ],
  walking: ['In one trial, with a physio’s help, people who walked had longer without back pain coming back.'],
};

// The guided routines

export const routineTitles: Messages['routineTitles'] = {
  'warm-up': 'Warm-up',
  'cool-down': 'Cool-down',
  back: 'For your back',
  walking: 'Walking',
};
/** Where several moves begin. */
const onYourBack = 'Lie on your back with your knees bent.';
export const moveWords: Messages['moveWords'] = {
  march: { title: 'March on the spot', text: 'Lift one foot, then the other. Let your arms swing.' },
  'heel-digs': { title: 'Heel digs', text: 'Put one heel in front, toes up, then the other.' },
  'knee-lifts': { title: 'Knee lifts', text: 'Lift one knee to the opposite hand, then the other.' },
  'shoulder-rolls': {
    title: 'Shoulder rolls',
    text: 'Keep marching, arms loose. Roll 5 times forwards, then 5 times backwards.',
  },
  'knee-bends': { title: 'Small knee bends', text: 'Arms out in front. Sink about 10 cm, and come up.' },
  'ease-down': { title: 'Slow down', text: 'March more and more gently, until you breathe easily.' },
  calf: {
    title: 'Calf stretch',
    text: 'Hands on a wall, one foot back. Bend the front knee, and let the back heel sink.',
  },
  thigh: { title: 'Front of thigh stretch', text: 'Hold on to a wall. Draw one heel to your bottom.' },
  'hamstring-standing': {
    title: 'Back of thigh stretch',
    text: 'Put one heel in front, toes up. Bend the other knee, and lean forward from your hips.',
  },
  buttock: {
    title: 'Buttock stretch',
    text: 'Lie on your back, one ankle on the other knee. Draw that thigh towards you.',
  },
  hamstring: {
    title: 'Back of thigh stretch, lying',
    text: `${onYourBack} Raise one leg, and draw it towards you.`,
  },
  'inner-thigh': {
    title: 'Inner thigh stretch',
    text: 'Sit tall, the soles of your feet together. Let your knees sink.',
  },
  'knee-rolls': { title: 'Knee rolls', text: `${onYourBack} Let both knees roll slowly to one side.` },
  'deep-lunge': {
    title: 'Deep lunge',
    text: 'Kneel, one foot in front. Lift the back knee off the floor. Hold a chair if you need to.',
  },
  'one-leg-stand': { title: 'One-leg stand', text: 'Hold on to something firm. Bend one leg up behind you.' },
  'pelvic-tilt': {
    title: 'Pelvic tilt',
    text: `${onYourBack} Tighten your tummy, and press your lower back into the floor.`,
  },
  'knee-to-chest': { title: 'Knee to chest', text: `${onYourBack} Pull one knee gently to your chest.` },
  'back-bend': {
    title: 'Back bend',
    text: 'Hands on your lower back. Bend slowly backwards, as far as is comfortable.',
  },
  'sit-tall': { title: 'Sit tall', text: 'Sit as straight as you can, then relax.' },
  walk: {
    title: 'Walk',
    text: 'Begin with what you can do. Add a few minutes at a time, towards 30 minutes on most days.',
  },
  'roll-up': { title: 'Roll on to your side', text: `${onYourBack} Roll over, and push up with your hands.` },
  'hands-and-knees': { title: 'Go on to your hands and knees', text: 'Rest there for a moment.' },
  'half-kneel': {
    title: 'Put one foot forward',
    text: 'Crawl to a firm chair. Put your hands on the seat, and one foot flat on the floor.',
  },
  'stand-up': { title: 'Stand up', text: 'Push with your hands and legs. Hold on until you feel steady.' },
  'kneel-down': { title: 'Kneel by a chair', text: 'Hold the seat of a firm chair. Go down on one knee.' },
  'lie-down': {
    title: 'Lie down',
    text: 'From your hands and knees, lie on your side. Then roll on to your back.',
  },
};
const minutes = (seconds: number): string => (seconds > 60 ? `${String(seconds / 60)} minutes` : '1 minute');
export const moveDose = ({ seconds, times, hold, sides }: Dose) =>
  [times && `${String(times)} times`, hold && `${String(hold)} seconds${times ? ' each' : ''}`, sides && 'on each side']
    .filter(Boolean)
    .join(', ') || (seconds < 60 ? `${String(seconds)} seconds` : minutes(seconds));

// How to reach a clinic

export const contactTitle = (name: string) => `Contact ${name || 'us'}`;
export const contactFreeCall = 'Book a free 15-minute call';
export const contactBook = 'Book online';
export const contactHours = 'A free discovery call. Appointments include evenings and weekends.';
export const contactMap = (place: string) => `Map of ${place}`;
export const contactSubject = (partner = 'your website') => `Enquiry from ${partner}`;
export const contactFrom = (name: string) => `From ${name}`;
export const contactFolded = 'Get the help named on this page first.';

// The guide

export const guideTitle = 'Lower back pain after exercise';
export const guideIntro = `${common} It can be mild soreness or severe pain.`;
export const guideContents = 'Contents';
export const guideSection: Messages['guideSection'] = {
  takeaways: 'Key points',
  soreness: 'What soreness is usual',
  'warning-signs': 'When to get help',
  causes: 'What can lead to back pain after activity',
  treatments: 'What may help',
  prevention: 'Preventing back pain',
  activities: inOneTitle(Object.values(tipsActivities)),
  summary: 'Summary',
  faq: 'Common questions',
  references: 'References',
  about: 'About this guide',
};
/** The signs of the safety net that cannot wait, in one sentence. */
const emergencySigns = `${safetyNetEmergency(britain)} ${safetyNetSigns.join('; ')}.`;
export const guideTakeaways = [
  sorenessCourse,
  emergencySigns,
  'Call 111 for a fever, a weak leg, or pain that keeps getting worse.',
  `${regularExercise} ${goodHabits}`,
];
export const guideSoreness = [
  'Lower back pain after exercise is often sore muscles. This is called delayed onset muscle soreness (DOMS).',
  feels,
  sorenessCourse,
  'Pain that is sharp or severe, or stops you doing things, may come from something deeper.',
];
export const guideCausesLead = `This is general reading. ${limits}`;
export const guideCauses: Messages['guideCauses'] = [
  { title: 'Doing too much', text: 'Repeating a movement can strain the back.' },
  { title: 'Poor posture', text: 'Poor form may strain muscles and ligaments.' },
  { title: 'Lifting badly', text: 'Poor form or too much weight can hurt your lower back.' },
  { title: 'Other conditions', text: 'Arthritis or a slipped (herniated) disc can add to pain after activity.' },
];
export const guideTreatments: Messages['guideTreatments'] = [
  { title: 'Movement, heat and cold', text: `${keepMoving} ${heatOrCold}` },
  { title: 'Medicines', text: ibuprofen },
  {
    title: 'Physiotherapy and strengthening',
    text: 'A physiotherapist can plan exercises to strengthen your core and back, and help you move more freely.',
  },
  {
    title: 'Other things people try',
    text: 'Acupuncture, chiropractic care, electrotherapy and massage. NICE does not recommend acupuncture or electrotherapy for low back pain. Hands-on therapy goes with exercise.',
  },
  {
    title: 'Prolotherapy',
    isFromClinic: true,
    text: 'ProHealth Clinic offers prolotherapy, a course of injections. NICE does not recommend spinal injections for low back pain. Trials disagree: alone it did no better than control injections; with exercise and other care some trials found benefit. Ask about benefits, risks, price and other options.',
  },
];
export const guideSummary = [`${common} Most soreness settles with gentle movement and time.`, notBetter, goodHabits];
export const guideFaq: Messages['guideFaq'] = [
  {
    title: 'What is delayed onset muscle soreness (DOMS)?',
    text: [`Muscles that are sore after exercise. ${feels}`, sorenessCourse],
  },
  {
    title: 'When should I be concerned about lower back pain?',
    text: [emergencySigns, safetyNetAdvice(britain), notBetter],
  },
  {
    title: 'How can I help prevent lower back pain during physical activity?',
    text: [`${regularExercise} ${goodHabits} ${strongCore}`],
  },
  {
    title: 'What may help lower back pain after a workout?',
    text: [keepMoving, heatOrCold, ibuprofen, notBetter],
  },
  {
    title: 'Why does form matter in weightlifting?',
    text: ['Good form spreads the load. It may help you avoid strain.'],
  },
];
export const guideCredits = [
  'Adapted from a ProHealth Clinic article by Oliver Eaton, reviewed by William Sharples, September 2025.',
  'Changed here to follow UK guidance; clinical review of this version: none yet.',
];
export const guideDisclaimer =
  'This guide is for information only. Ask a health professional before you decide on treatment.';
