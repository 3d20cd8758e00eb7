<?php
/**
 * The clinic of the site in the results of a checker, in place of ProHealth Clinic. Whoever means their own never gets another's.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

const CHECKER = 'back-pain-checker';
const CLINIC  = 'clinic-contact';

/** The attributes that name a provider in place of ProHealth Clinic. */
const PROVIDER_ATTRIBUTES = array( 'name', 'phone', 'email', 'address', 'booking-url' );

/** The attributes of a clinic inside a checker. A result keeps no height free for it. */
const IN_SLOT = array(
	'slot'  => 'clinic',
	'style' => 'display:block',
);

/**
 * What belongs to a clinic among the attributes of a checker.
 *
 * @param array $given Attributes as somebody wrote them.
 * @return array
 */
function clinic_attributes( $given ) {
	return array_intersect_key( $given, array_diff_key( schema( CLINIC ), schema( CHECKER ) ) );
}

/**
 * Whether somebody wrote of another provider, and nothing of it can be used. ProHealth Clinic would stand there then.
 *
 * @param array                          $given   Attributes as somebody wrote them.
 * @param array<string, string|int|bool> $allowed What is left of them.
 * @return bool
 */
function is_clinic_lost( $given, $allowed ) {
	$written = array_filter( array_intersect_key( $given, array_flip( PROVIDER_ATTRIBUTES ) ) );
	return $written && ! is_other_provider( $allowed );
}

/**
 * A clinic for the results of a checker, or nothing if nothing of it can be used.
 *
 * @param array $given Attributes as somebody wrote them.
 * @return string
 */
function clinic_html( $given ) {
	return element_html( CLINIC, array( 'slot' => 'clinic' ) + $given );
}

/**
 * A checker with clinics of its own. Where none of them can be used, it shows none at all.
 *
 * @param array    $given    Its attributes.
 * @param string   $clinics  The clinics, as HTML.
 * @param bool     $is_block Whether the editor's settings of the block belong to it.
 * @param string[] $faults   What its author is told.
 * @return string
 */
function checker_with_clinics( $given, $clinics, $is_block, $faults ) {
	if ( '' === $clinics ) {
		$given['no-clinic'] = true;
		$faults[]           = no_clinic_sentence();
	}
	return element_html( CHECKER, $given, $is_block, $clinics, $faults );
}

/** What an author is told whose clinic cannot be shown. */
function no_clinic_sentence() {
	return __( 'No clinic is shown: what you wrote about yours is missing, or cannot be used.', 'back-pain-elements' );
}
