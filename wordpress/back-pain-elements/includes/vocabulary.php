<?php
/**
 * The words that elements and plugin have in common. Written by "npm run generate": do not edit.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/** The elements. Each is a block of the same name, and a shortcode with underscores. */
const TAGS = array( 'back-pain-checker', 'prevention-tips', 'clinic-contact', 'back-pain-guide', 'guided-routine' );

/** What to dial in an emergency, by the region of the checker. */
const EMERGENCY_NUMBERS = array(
	'gb'     => '999',
	'gb-nir' => '999',
	'ie'     => '112',
	'eu'     => '112',
	'us'     => '911',
);

/** The region of a checker that names none. */
const HOME_REGION = 'gb';

/** What is used for a region that we do not know: its number helps in most countries. */
const UNKNOWN_REGION = 'eu';

/** Whose clinic is shown unless another is named. */
const PROVIDER = array(
	'name'  => 'ProHealth Clinic',
	'phone' => '+44 1234 380345',
);

/** The height of the first screen of each element, in rem. */
const HEIGHTS = array(
	'back-pain-checker' => 42,
	'prevention-tips'   => 30,
	'clinic-contact'    => 45,
	'back-pain-guide'   => 60,
	'guided-routine'    => 60,
);

/** The same for one section of the guide. */
const SECTION_HEIGHT = 12;

/** The same for one location of the clinic. */
const CLINIC_HEIGHT = 30;

/** What each detail of another provider adds to the height. */
const PROVIDER_HEIGHTS = array(
	'base'              => 0.8,
	'titleLine'         => 2,
	'titleCharacters'   => 20,
	'phone'             => 2.8,
	'email'             => 2.8,
	'booking-url'       => 3.6,
	'address'           => 1.3,
	'addressLine'       => 1.5,
	'addressCharacters' => 34,
);
