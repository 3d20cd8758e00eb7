<?php
// What some page builders do: a shortcode that is drawn in the footer, when modules have been printed already.
add_action(
	'wp_footer',
	function () {
		if ( isset( $_GET['late'] ) ) {
			echo do_shortcode( '[prevention_tips activity="cycling"]' );
		}
	},
	15
);
