import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const ours = ['back-pain-checker', 'prevention-tips', 'clinic-contact', 'back-pain-guide', 'guided-routine'];

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => ours.includes(tag) } } })],
});
