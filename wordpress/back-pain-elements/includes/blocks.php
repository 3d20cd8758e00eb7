<?php
/**
 * Blocks: in the editor a card that says what is set, on the page the element.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'back-pain-elements-editor';

/**
 * Where a block's block.json is.
 *
 * @param string $tag One of TAGS.
 * @return string
 */
function block_folder( $tag ) {
	return plugin_dir_path( FILE ) . "blocks/$tag";
}

/** Makes a block of each tag. They share one script in the editor. */
function register_blocks() {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( EDITOR, plugins_url( 'blocks/editor.js', FILE ), $needs, VERSION, true );
	wp_set_script_translations( EDITOR, 'back-pain-elements' );
	foreach ( TAGS as $tag ) {
		register_block_type( block_folder( $tag ), array( 'render_callback' => __NAMESPACE__ . '\block' ) );
	}
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/**
 * A block as its element.
 *
 * @param array     $attributes Not used: WordPress has already dropped unknown values, and a region's 112 hangs on one.
 * @param string    $content    The clinics inside a checker.
 * @param \WP_Block $block      The block.
 * @return string
 */
function block( $attributes, $content, $block ) {
	$tag    = basename( $block->name );
	$given  = (array) ( $block->parsed_block['attrs'] ?? array() );
	$faults = faults( $tag, $given, true );
	if ( CLINIC === $tag && isset( $given['slot'] ) ) {
		return has_details( $given ) ? clinic_html( $given, true ) : '';
	}
	$clinics = CHECKER === $tag ? clinic_blocks( $block->parsed_block ) : array();
	if ( ! $clinics ) {
		return element_html( $tag, $given, true, '', $faults );
	}
	foreach ( $clinics as $clinic ) {
		$faults = array_merge( $faults, faults( CLINIC, (array) $clinic['attrs'], true ) );
	}
	return checker_with_clinics( $given, trim( $content ), true, $faults );
}

/**
 * The clinics inside the block of a checker.
 *
 * @param array $checker Block as it was written.
 * @return array[]
 */
function clinic_blocks( $checker ) {
	return array_filter(
		$checker['innerBlocks'] ?? array(),
		static function ( $inner ) {
			return 'back-pain-elements/' . CLINIC === $inner['blockName'];
		}
	);
}

/**
 * Whether a clinic inside a checker says whose it is. One that somebody has added and not filled in is not ProHealth Clinic.
 *
 * @param array $given Attributes of the block.
 * @return bool
 */
function has_details( $given ) {
	return (bool) array_intersect_key( clinic_attributes( $given ), allowed_attributes( CLINIC, $given ) );
}

/**
 * Puts the clinics inside a checker into its slot.
 *
 * @param array          $inner   Block as it was written.
 * @param array          $source  Not used: the same, before other filters.
 * @param \WP_Block|null $checker The block around it, if there is one.
 * @return array
 */
function put_into_slot( $inner, $source, $checker = null ) {
	unset( $inner['attrs']['slot'] );
	if ( $checker && 'back-pain-elements/' . CHECKER === $checker->name && 'back-pain-elements/' . CLINIC === $inner['blockName'] ) {
		$inner['attrs']['slot'] = 'clinic';
	}
	return $inner;
}
add_filter( 'render_block_data', __NAMESPACE__ . '\put_into_slot', 10, 3 );
