<?php
/**
 * Newer versions of the plugin, from the address in its header "Update URI". WordPress asks there when it asks for updates of
 * all plugins, and never otherwise. Without an address nothing is asked.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/** Listens for the question that WordPress has for our address. */
function offer_updates() {
	$host = wp_parse_url( UPDATE_URI, PHP_URL_HOST );
	if ( $host ) {
		add_filter( "update_plugins_$host", __NAMESPACE__ . '\newest_version', 10, 3 );
	}
}
offer_updates();

/**
 * What edition.json on the site says of the newest version. WordPress compares it with ours.
 *
 * @param array|false $update What another plugin has answered.
 * @param array       $header Header of the plugin that is asked for.
 * @param string      $file   Its main file.
 * @return array|false
 */
function newest_version( $update, $header, $file ) {
	if ( plugin_basename( FILE ) !== $file ) {
		return $update; // Another plugin whose address is on the same host.
	}
	$site   = trailingslashit( UPDATE_URI );
	$answer = wp_safe_remote_get( "{$site}edition.json" );
	$newest = 200 === wp_remote_retrieve_response_code( $answer ) ? json_decode( wp_remote_retrieve_body( $answer ), true ) : null;
	if ( ! is_string( $newest['version'] ?? null ) || ! is_string( $newest['plugin'] ?? null ) || 0 !== strpos( $newest['plugin'], $site ) ) {
		return $update;
	}
	return array(
		'slug'         => 'back-pain-elements',
		'version'      => $newest['version'],
		'url'          => $site,
		'package'      => $newest['plugin'],
		'requires_php' => $header['RequiresPHP'],
	);
}
