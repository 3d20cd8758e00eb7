/** ProHealth Clinic, as its own article gives it. Names and addresses are data, not words to translate. */
export const provider = {
  name: 'ProHealth Clinic',
  phone: '+44 1234 380345',
  email: 'info@prohealthclinic.co.uk',
} as const;

export const clinics = {
  london: { city: 'London', address: '104 Harley Street, Marylebone, W1G 7JD' },
  manchester: { city: 'Manchester', address: 'The Hadley Clinic, 64 Bridge Street, M3 3BN' },
  bedford: { city: 'Bedford', address: 'The Village Medical Centre, Kingswood Way, MK40 4GH' },
} as const;

export type ClinicId = keyof typeof clinics;
