export { once } from '../model/once.ts';
