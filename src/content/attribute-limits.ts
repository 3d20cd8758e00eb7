/**
 * What the builder and the WordPress plugin take for an attribute, beyond its type, as JSON Schema. The elements themselves take
 * any text, and check what they use of it.
 */
interface Limits {
  readonly enum?: readonly number[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: 'email';
}

/** For a text without limits of its own: one line, not too long. */
export const lineOfText: Limits = { maxLength: 200, pattern: '^\\P{Cc}+$' };

export const limits: Readonly<Partial<Record<string, Limits>>> = {
  'heading-level': { enum: [1, 2, 3, 4, 5, 6] },
  phone: { maxLength: 40, pattern: '^[-+ ().,/extEXT]*[0-9][-+0-9 ().,/extEXT]*$' },
  email: { maxLength: 200, format: 'email' },
  address: { maxLength: 400, pattern: '^\\P{Cc}+$' },
  'booking-url': { maxLength: 2000, pattern: '^(?:https?://|tel:|mailto:)[^\\s<>"]+$' },
};
