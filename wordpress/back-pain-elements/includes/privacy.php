<?php
/**
 * A paragraph for the site's privacy policy.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/** Offers the text under Settings, Privacy, Policy guide. */
function offer_privacy_text() {
	$text = __( 'The back pain guide on this site runs in your browser. What you tick is not saved and not sent to anyone. It sets no cookies. If you follow one of its links to another website, ring a number, write an e-mail or share your result, you are dealing with the people at the other end.', 'back-pain-elements' );
	// The site may have chosen to pass results to its own scripts. WordPress shows this to the owner only, and does not copy it.
	$advice = __( 'Have you switched on “Tell scripts on the page the result” (share-outcome)? Then scripts of your site get results, which are health data. Ask your visitors for consent first, and say here what your scripts do with them.', 'back-pain-elements' );
	// The root is closed to what listens, not to what looks.
	$others = __( 'Answers and results are closed to ordinary scripts of your site, such as statistics. A script that sets out to look can still read what is on the screen, and some session recorders do: keep them off pages with the questions, or say here what they record.', 'back-pain-elements' );
	wp_add_privacy_policy_content(
		__( 'Back Pain Elements', 'back-pain-elements' ),
		wp_kses_post( '<p class="privacy-policy-tutorial">' . esc_html( $advice ) . '</p><p class="privacy-policy-tutorial">' . esc_html( $others ) . '</p>' . wpautop( $text, false ) )
	);
}
add_action( 'admin_init', __NAMESPACE__ . '\offer_privacy_text' );
