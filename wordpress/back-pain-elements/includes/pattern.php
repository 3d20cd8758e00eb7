<?php
/**
 * A pattern of the inserter: a whole page about back pain, to begin with.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/** Offers the page among the patterns of text. */
function register_page() {
	$blocks = array(
		'<!-- wp:paragraph --><p>' . esc_html__( 'Does your lower back hurt after exercise? Answer a few questions to see where you can get help.', 'back-pain-elements' ) . '</p><!-- /wp:paragraph -->',
		'<!-- wp:back-pain-elements/back-pain-checker /-->',
		'<!-- wp:back-pain-elements/prevention-tips /-->',
		'<!-- wp:back-pain-elements/guided-routine {"routine":"warm-up"} /-->',
		'<!-- wp:back-pain-elements/back-pain-guide {"section":"faq"} /-->',
	);
	register_block_pattern(
		'back-pain-elements/page',
		array(
			'title'         => __( 'Back pain page', 'back-pain-elements' ),
			'description'   => __( 'Where to get help, tips, a warm-up, and common questions.', 'back-pain-elements' ),
			'categories'    => array( 'text' ),
			'keywords'      => array( 'injury', 'physio', 'gym', 'exercise' ),
			'viewportWidth' => 800,
			'content'       => implode( "\n\n", $blocks ),
		)
	);
}
add_action( 'init', __NAMESPACE__ . '\register_page' );
