export { HotlineModule } from './hotline.module.js';
