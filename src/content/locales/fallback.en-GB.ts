/** The one line of words inside a tag, for browsers that cannot draw the element. As the builder and the WordPress plugin write it. */

export const checkerFallback = 'Back pain with numbness between your legs, or trouble peeing or pooing?';
/** Goes on after the link that calls. */
export const checkerFallbackGo = (place: string) => `or go to ${place} now.`;
export const tipsFallback = 'Warm up before, ease down after, and build up slowly.';
export const guideFallback = 'Read about back pain at';
