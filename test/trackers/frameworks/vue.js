import { createApp, h, ref } from 'vue';

const given = ref(false);
createApp({ render: () => h('back-pain-checker', { 'share-outcome': given.value }) }).mount('main');
window.show = (consent) => (given.value = consent);
