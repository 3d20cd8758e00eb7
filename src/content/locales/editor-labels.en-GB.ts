/** The words of the builder and of the WordPress editor in British English. */
import type { EditorLabels } from './editor-labels.js';

export const editorLabels: EditorLabels = {
  elements: {
    'back-pain-checker': {
      title: 'Back pain: where to get help',
      description: () => 'Asks a few questions about back pain after exercise, then says where to get help.',
    },
    'prevention-tips': {
      title: 'Back pain: tips',
      description: (activities) => `Tips to help prevent back pain, for ${activities}.`,
    },
    'clinic-contact': {
      title: 'Back pain: clinic',
      description: () => 'How to reach ProHealth Clinic, or a clinic of your own.',
    },
    'back-pain-guide': {
      title: 'Back pain: guide',
      description: () => 'A guide to lower back pain after exercise, whole or one section of it.',
    },
    'guided-routine': {
      title: 'Back pain: movements',
      description: () => 'Movements that many people use to get going, drawn and timed.',
    },
  },
  regions: {
    gb: 'Great Britain',
    'gb-nir': 'Northern Ireland',
    ie: 'Ireland',
    eu: 'Elsewhere in Europe',
    us: 'United States',
  },
  attributes: {
    activity: { label: 'Activity', none: 'The visitor picks' },
    mode: { label: 'Questions or lists', values: { questions: 'Questions', lists: 'Lists of signs' } },
    region: {
      label: 'Country, for its emergency numbers',
      hint: 'Questions are asked for Great Britain only. Elsewhere the signs are listed.',
    },
    'no-clinic': { label: 'Show no clinic', hint: 'Without this, a result may show ProHealth Clinic, or your own.' },
    'share-outcome': {
      label: 'Tell scripts on the page the result',
      hint: 'That is health data. Ask your visitors for consent first.',
    },
    'idle-reset': {
      label: 'Seconds until a shared tablet starts again',
      hint: 'When nobody touches it: 30 to 900. Leave it empty where each visitor has a device of their own.',
    },
    section: { label: 'Section of the guide', none: 'The whole guide' },
    clinic: { label: 'Location of ProHealth Clinic', none: 'All' },
    name: {
      label: 'Name of your own clinic',
      hint: 'With this or another of its details, ProHealth Clinic is not shown.',
    },
    phone: { label: 'Telephone number of your own clinic', hint: 'In digits, such as 020 7946 0000.' },
    email: { label: 'E-mail address of your own clinic', hint: 'Such as hello@example.com.' },
    address: { label: 'Postal address of your own clinic', hint: 'Put commas between the lines.' },
    'booking-url': { label: 'Web page to book with your own clinic', hint: 'An address that starts with https://.' },
    partner: { label: 'Name of your website', hint: 'Stands in the subject when a visitor writes an e-mail.' },
    routine: { label: 'Movements', none: 'The visitor picks' },
    'standing-only': { label: 'No movements on the floor', hint: 'Without this, a visitor may choose the floor too.' },
    'heading-level': { label: 'Level of the heading' },
    theme: { label: 'Light or dark', none: 'As the page', values: { light: 'Light', dark: 'Dark' } },
  },
};
