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
 * @param string    $content    Not used: nothing is saved inside the block.
 * @param \WP_Block $block      The block.
 * @return string
 */
function block( $attributes, $content, $block ) {
	return element_html( basename( $block->name ), $block->parsed_block['attrs'] ?? array(), true );
}
