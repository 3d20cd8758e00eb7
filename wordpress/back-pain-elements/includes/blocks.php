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

/** The block that holds clinics, and the block that it holds. */
const CHECKER_BLOCK = 'back-pain-elements/back-pain-checker';
const CLINIC_BLOCK  = 'back-pain-elements/clinic-contact';

/** Makes a block of each tag. They share one script in the editor. */
function register_blocks() {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-hooks', 'wp-i18n' );
	wp_register_script( EDITOR, plugins_url( 'blocks/editor.js', FILE ), $needs, VERSION, true );
	wp_set_script_translations( EDITOR, 'back-pain-elements', plugin_dir_path( FILE ) . 'languages' );
	foreach ( TAGS as $tag ) {
		register_block_type( block_folder( $tag ), array( 'render_callback' => __NAMESPACE__ . '\block' ) );
	}
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/**
 * Tells a clinic that stands in a checker that it belongs into the slot of the results. Nobody else may say so.
 *
 * @param array          $parsed The block.
 * @param array          $source The block as it was.
 * @param \WP_Block|null $around The block that it is in.
 * @return array
 */
function note_slot( $parsed, $source, $around = null ) {
	if ( 0 === strpos( (string) $parsed['blockName'], 'back-pain-elements/' ) ) {
		$is_inside               = CLINIC_BLOCK === $parsed['blockName'] && $around && CHECKER_BLOCK === $around->name;
		$parsed['attrs']['slot'] = $is_inside ? 'clinic' : '';
	}
	return $parsed;
}
add_filter( 'render_block_data', __NAMESPACE__ . '\note_slot', 10, 3 );

/**
 * A block as its element.
 *
 * @param array     $attributes Not used: WordPress has already dropped unknown values, and a region's 112 hangs on one.
 * @param string    $content    The clinics in a checker.
 * @param \WP_Block $block      The block.
 * @return string
 */
function block( $attributes, $content, $block ) {
	$tag   = basename( $block->name );
	$given = $block->parsed_block['attrs'] ?? array();
	if ( ! empty( $given['slot'] ) && ! has_details( $given ) ) {
		return '';
	}
	$faults  = faults( $tag, $given, true );
	$clinics = array();
	foreach ( $block->parsed_block['innerBlocks'] ?? array() as $inner ) {
		if ( CHECKER === $tag && CLINIC_BLOCK === $inner['blockName'] ) {
			$clinics[] = $inner;
			$faults    = array_merge( $faults, faults( CLINIC, $inner['attrs'], true ) );
		}
	}
	if ( $clinics ) {
		return checker_with_clinics( $given, trim( $content ), true, $faults );
	}
	return element_html( $tag, $given, true, '', $faults );
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
 * What stands in the tag of a block beside the attributes of the element: class, id, style, slot.
 *
 * @param array                 $given Attributes of the block as they are saved.
 * @param array<string, string> $more  Attributes of the tag.
 * @return string
 */
function block_attributes( $given, $more ) {
	if ( ! empty( $given['slot'] ) ) {
		$more = IN_SLOT;
	}
	$more['style'] = block_style( $more['style'], $given );
	$own           = \WP_Block_Supports::get_instance()->apply_block_supports();
	if ( empty( $own['id'] ) && ! empty( $given['anchor'] ) && is_string( $given['anchor'] ) ) {
		$more['id'] = $given['anchor'];
	}
	return get_block_wrapper_attributes( $more );
}
