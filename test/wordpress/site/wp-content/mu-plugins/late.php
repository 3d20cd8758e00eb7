<?php
// What page builders and footers do: a shortcode that is drawn after the content and after the head.
add_action(
	'wp_footer',
	function () {
		if ( isset( $_GET['late'] ) ) {
			echo do_shortcode( '[prevention_tips activity="cycling"]' );
		}
	},
	1
);
