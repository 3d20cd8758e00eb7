<?php
/**
 * Until when the advice is in date, which the build wrote into assets/edition.json.
 *
 * @package Back_Pain_Elements
 */

namespace Back_Pain_Elements;

defined( 'ABSPATH' ) || exit;

/** How many days before the last one administrators are told, and the console of the browser. */
const NOTICE_DAYS = 60;

/**
 * Where a file is that the build made.
 *
 * @param string $name Name of the file.
 * @return string
 */
function assets( $name ) {
	return plugin_dir_path( FILE ) . "assets/$name";
}

/** The edition: its `version`, and `day_after`, which is when the day after its last one begins. Nothing in a plugin that was not built. */
function edition() {
	static $edition = null;
	if ( null === $edition ) {
		$file    = assets( 'edition.json' );
		$read    = is_readable( $file ) ? (array) wp_json_file_decode( $file, array( 'associative' => true ) ) : array();
		$edition = isset( $read['edition'], $read['expires'] ) ? array(
			'version'   => $read['edition'],
			'expires'   => $read['expires'],
			'day_after' => strtotime( $read['expires'] . ' 00:00:00 UTC' ) + DAY_IN_SECONDS,
		) : array();
	}
	return $edition;
}

/** Whether the advice is out of date. */
function is_expired() {
	return edition() && time() >= edition()['day_after'];
}

/** Whether it is, or soon will be. */
function is_expiring() {
	return edition() && time() >= edition()['day_after'] - NOTICE_DAYS * DAY_IN_SECONDS;
}
