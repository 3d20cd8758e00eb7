<?php
/**
 * The editor's own settings of a block, for colour, border, space and font, as custom properties of the element.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/** What a size may be. blocks/editor.js has the same patterns. */
const SIZES = '/^\d*\.?\d+(?:px|em|rem|%|vw|vh)?$/D';

/** What a colour may be. */
const COLOURS = '/^(?:#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([0-9a-z.,%\/ ]+\))$/iD';

/**
 * The style of a block's tag, to which WordPress adds its own.
 *
 * @param string $style CSS, without a semicolon behind it.
 * @param array  $given Attributes of the block as they are saved.
 * @return string
 */
function block_style( $style, $given ) {
	$all = rtrim( "$style;" . look_css( $given ), ';' );
	$own = \WP_Block_Supports::get_instance()->apply_block_supports();
	return empty( $own['style'] ) ? $all : "$all;";
}

/**
 * CSS of a block's look, each declaration with a semicolon behind it. What is not known is left out.
 *
 * @param array $given Attributes of the block as they are saved.
 * @return string
 */
function look_css( $given ) {
	$saved = static function ( ...$path ) use ( $given ) {
		return _wp_array_get( $given, $path );
	};

	$text    = preset_css( 'color', $saved( 'textColor' ) ) ?? value_css( $saved( 'style', 'color', 'text' ), COLOURS );
	$surface = preset_css( 'color', $saved( 'backgroundColor' ) ) ?? value_css( $saved( 'style', 'color', 'background' ), COLOURS );
	$css     = array(
		'--bpe-text'        => $text,
		'--bpe-surface'     => $surface,
		'--bpe-accent'      => value_css( $saved( 'style', 'elements', 'button', 'color', 'background' ), COLOURS ),
		'--bpe-accent-text' => value_css( $saved( 'style', 'elements', 'button', 'color', 'text' ), COLOURS ),
		'--bpe-border'      => preset_css( 'color', $saved( 'borderColor' ) ) ?? value_css( $saved( 'style', 'border', 'color' ), COLOURS ),
		'--bpe-radius'      => value_css( $saved( 'style', 'border', 'radius' ), SIZES ),
		'--bpe-space'       => value_css( $saved( 'style', 'spacing', 'blockGap' ), SIZES ),
		'--bpe-font'        => preset_css( 'font-family', $saved( 'fontFamily' ) ),
		// For the words until the module has drawn the element, and for the box round it.
		'color'             => $text,
		'background-color'  => $surface,
		'padding'           => isset( $surface ) && ! $saved( 'style', 'spacing', 'padding' ) ? '1em' : null,
	);

	$declarations = '';
	foreach ( array_filter( $css, 'is_string' ) as $property => $value ) {
		$declarations .= "$property:$value;";
	}
	return $declarations;
}

/**
 * A preset of the theme as CSS.
 *
 * @param string $kind Kind of preset, such as "color".
 * @param mixed  $slug Its name.
 * @return string|null
 */
function preset_css( $kind, $slug ) {
	if ( ! is_string( $slug ) || ! preg_match( '/^[\w-]+$/D', $slug ) ) {
		return null;
	}
	return "var(--wp--preset--$kind--" . _wp_to_kebab_case( $slug ) . ')';
}

/**
 * A value that the editor saved as CSS: a preset of the theme, or what the pattern allows.
 *
 * @param mixed  $value   What is saved.
 * @param string $allowed Pattern.
 * @return string|null
 */
function value_css( $value, $allowed ) {
	if ( ! is_string( $value ) ) {
		return null;
	}
	if ( preg_match( '/^var:preset\|([a-z-]+)\|([\w-]+)$/D', $value, $found ) ) {
		return preset_css( $found[1], $found[2] );
	}
	return preg_match( $allowed, $value ) ? $value : null;
}
