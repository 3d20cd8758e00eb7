// The five blocks in the editor: settings at the side, and a card that says what is set. Runs as it is, without a build.
( function ( { blockEditor, blocks, components, element, i18n } ) {
	const { createElement: el, Fragment } = element;
	const { __ } = i18n;

	// One entry for each attribute: its label, a hint, and the words for its values and for none. With a standard, none
	// means that one. What is allowed stands in block.json.
	// settings: written by npm run generate
	const tags = [ 'back-pain-checker', 'prevention-tips', 'clinic-contact', 'back-pain-guide', 'guided-routine' ];
	const settings = {
		activity: {
			label: __( 'Activity', 'back-pain-elements' ),
			unset: __( 'The visitor picks', 'back-pain-elements' ),
			values: {
				running: __( 'Running', 'back-pain-elements' ),
				cycling: __( 'Cycling', 'back-pain-elements' ),
				weightlifting: __( 'Weightlifting', 'back-pain-elements' ),
				rowing: __( 'Rowing', 'back-pain-elements' ),
				swimming: __( 'Swimming', 'back-pain-elements' ),
				classes: __( 'Classes', 'back-pain-elements' ),
			},
		},
		mode: {
			label: __( 'Shows', 'back-pain-elements' ),
			standard: 'questions',
			values: {
				questions: __( 'Questions', 'back-pain-elements' ),
				lists: __( 'Lists of signs', 'back-pain-elements' ),
			},
		},
		region: {
			label: __( 'Emergency numbers of', 'back-pain-elements' ),
			standard: 'gb',
			hint: __( 'Questions are asked for Great Britain only. Elsewhere the signs are listed.', 'back-pain-elements' ),
			values: {
				gb: __( 'Great Britain', 'back-pain-elements' ),
				'gb-nir': __( 'Northern Ireland', 'back-pain-elements' ),
				ie: __( 'Ireland', 'back-pain-elements' ),
				eu: __( 'Elsewhere in Europe', 'back-pain-elements' ),
				us: __( 'United States', 'back-pain-elements' ),
			},
		},
		'no-clinic': {
			label: __( 'Show no clinic', 'back-pain-elements' ),
			hint: __( 'Without this, a result may show ProHealth Clinic.', 'back-pain-elements' ),
		},
		'share-outcome': {
			label: __( 'Tell scripts on the page the result', 'back-pain-elements' ),
			hint: __( 'That is health data. Ask your visitors for consent first.', 'back-pain-elements' ),
		},
		'idle-reset': {
			label: __( 'Seconds until a shared tablet starts again', 'back-pain-elements' ),
			hint: __( 'When nobody touches it: 30 to 900. Leave it empty where each visitor has a device of their own.', 'back-pain-elements' ),
		},
		clinic: {
			label: __( 'Location of ProHealth Clinic', 'back-pain-elements' ),
			unset: __( 'All', 'back-pain-elements' ),
			values: {
				london: __( 'London', 'back-pain-elements' ),
				manchester: __( 'Manchester', 'back-pain-elements' ),
				bedford: __( 'Bedford', 'back-pain-elements' ),
			},
		},
		name: {
			label: __( 'Name of another clinic', 'back-pain-elements' ),
			hint: __( 'With this or one of the next four, ProHealth Clinic is not shown.', 'back-pain-elements' ),
		},
		phone: {
			label: __( 'Its telephone number', 'back-pain-elements' ),
			hint: __( 'In digits, such as 020 7946 0000.', 'back-pain-elements' ),
		},
		email: {
			label: __( 'Its e-mail address', 'back-pain-elements' ),
			hint: __( 'Such as hello@example.com.', 'back-pain-elements' ),
		},
		address: {
			label: __( 'Its address', 'back-pain-elements' ),
			hint: __( 'Put commas between the lines.', 'back-pain-elements' ),
		},
		'booking-url': {
			label: __( 'Where to book with it', 'back-pain-elements' ),
			hint: __( 'An address that starts with https://.', 'back-pain-elements' ),
		},
		partner: {
			label: __( 'Your name', 'back-pain-elements' ),
			hint: __( 'Stands in the subject when a visitor writes an e-mail.', 'back-pain-elements' ),
		},
		section: {
			label: __( 'Section', 'back-pain-elements' ),
			unset: __( 'The whole guide', 'back-pain-elements' ),
			values: {
				takeaways: __( 'Key points', 'back-pain-elements' ),
				soreness: __( 'What soreness is usual', 'back-pain-elements' ),
				'warning-signs': __( 'When to get help', 'back-pain-elements' ),
				causes: __( 'What can lead to back pain after activity', 'back-pain-elements' ),
				treatments: __( 'What may help', 'back-pain-elements' ),
				prevention: __( 'Preventing back pain', 'back-pain-elements' ),
				activities: __( 'Running, cycling, weightlifting, rowing, swimming and classes', 'back-pain-elements' ),
				summary: __( 'Summary', 'back-pain-elements' ),
				faq: __( 'Common questions', 'back-pain-elements' ),
				references: __( 'References', 'back-pain-elements' ),
				about: __( 'About this guide', 'back-pain-elements' ),
			},
		},
		routine: {
			label: __( 'Movements', 'back-pain-elements' ),
			unset: __( 'The visitor picks', 'back-pain-elements' ),
			values: {
				'warm-up': __( 'Warm-up', 'back-pain-elements' ),
				'cool-down': __( 'Cool-down', 'back-pain-elements' ),
				back: __( 'For your back', 'back-pain-elements' ),
				walking: __( 'Walking', 'back-pain-elements' ),
			},
		},
		'standing-only': {
			label: __( 'No movements on the floor', 'back-pain-elements' ),
			hint: __( 'Without this, a visitor may choose the floor too.', 'back-pain-elements' ),
		},
		'heading-level': {
			label: __( 'Level of the heading', 'back-pain-elements' ),
			standard: '2',
		},
		theme: {
			label: __( 'Colours', 'back-pain-elements' ),
			unset: __( 'As the page', 'back-pain-elements' ),
			values: {
				light: __( 'Light', 'back-pain-elements' ),
				dark: __( 'Dark', 'back-pain-elements' ),
			},
		},
	};
	// end of settings

	/** Whether the page shows a text. What block.json does not allow is left out there. */
	function isShown( text, { pattern = '', format } ) {
		return new RegExp( pattern, 'u' ).test( text ) && ( format !== 'email' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test( text ) );
	}

	/** The control of one attribute. An empty one is not saved. */
	function control( name, schema, { attributes, setAttributes } ) {
		const { type, enum: allowed, maxLength, minimum, maximum } = schema;
		const { label, hint, unset, standard = '', values = {} } = settings[ name ];
		const set = ( value ) => setAttributes( { [ name ]: value || undefined } );
		const common = { key: name, label, help: hint, __nextHasNoMarginBottom: true };
		if ( type === 'boolean' ) {
			return el( components.ToggleControl, { ...common, checked: !! attributes[ name ], onChange: set } );
		}
		const field = { ...common, value: String( attributes[ name ] ?? standard ), __next40pxDefaultSize: true };
		if ( ! allowed ) {
			const isLost = field.value && ! isShown( field.value, schema );
			const help = isLost ? [ __( 'Not shown on the page yet.', 'back-pain-elements' ), hint ].join( ' ' ) : hint;
			const number = type === 'integer' && { type: 'number', min: minimum, max: maximum };
			return el( components.TextControl, { ...field, ...number, help, maxLength, onChange: ( value ) => set( number ? Number( value ) : value ) } );
		}
		const options = allowed.map( ( value ) => ( { value: String( value ), label: values[ value ] ?? String( value ) } ) );
		return el( components.SelectControl, {
			...field,
			options: unset ? [ { value: '', label: unset }, ...options ] : options,
			onChange: ( value ) => set( value !== standard && ( type === 'integer' ? Number( value ) : value ) ),
		} );
	}

	/** The tag as it will stand on the page. */
	function tagText( tag, schema, attributes ) {
		const set = Object.keys( settings ).filter( ( name ) => {
			const { type, enum: allowed } = schema[ name ] ?? {};
			return attributes[ name ] && ( type !== 'string' || allowed || isShown( attributes[ name ], schema[ name ] ) );
		} );
		const written = set.map( ( name ) => ( attributes[ name ] === true ? name : `${ name }="${ attributes[ name ] }"` ) );
		return `<${ [ tag, ...written ].join( ' ' ) }>`;
	}

	for ( const tag of tags ) {
		blocks.registerBlockType( `back-pain-elements/${ tag }`, {
			edit( props ) {
				const { title, description, attributes: schema } = blocks.getBlockType( props.name );
				const names = Object.keys( settings ).filter( ( name ) => schema[ name ] );
				const panel = el(
					components.PanelBody,
					{ title: __( 'Settings', 'back-pain-elements' ) },
					names.map( ( name ) => control( name, schema[ name ], props ) )
				);
				const card = el(
					components.Placeholder,
					{ label: title, instructions: `${ description } ${ __( 'Visitors see it on the page.', 'back-pain-elements' ) }` },
					el( 'code', { style: { overflowWrap: 'anywhere' } }, tagText( tag, schema, props.attributes ) )
				);
				return el( Fragment, null, el( blockEditor.InspectorControls, null, panel ), el( 'div', blockEditor.useBlockProps(), card ) );
			},
		} );
	}
} )( window.wp );
