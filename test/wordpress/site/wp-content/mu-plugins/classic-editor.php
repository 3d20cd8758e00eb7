<?php
// The classic editor is still in WordPress: `?classic` asks for it, as the plugin Classic Editor does.
if ( isset( $_REQUEST['classic'] ) ) {
	add_filter( 'use_block_editor_for_post', '__return_false' );
}
