/** The project's fonts, opened once for all tests of a file. */
import { deflate, loadFonts } from '../../src/cli/load-fonts.ts';
import { openFonts, type FontSet } from '../../src/pdf/render.ts';

let opened: FontSet | undefined;

/** Returns the fonts as a build uses them. */
export function testFonts(): FontSet {
  opened ??= openFonts(loadFonts(), { deflate });
  return opened;
}
