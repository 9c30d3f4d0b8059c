// Builds everything with a document cache of its own: `build.ts <content> <out> <staff-out> <cache>`. What `gongshi build`
// does, except that it remembers no document from other builds.
import { hasErrors } from '../../../src/base/diagnostic.ts';
import { buildSite } from '../../../src/cli/build/build-site.ts';
import { checkContent } from '../../../src/cli/check.ts';
import { loadTemplates } from '../../../src/cli/load-templates.ts';
import { syntheticToday } from '../synthetic/penalties.ts';

const [content = '', out = '', staffOut = '', cache = ''] = process.argv.slice(2);
const { loaded, diagnostics } = await checkContent([content], syntheticToday);
if (hasErrors(diagnostics)) throw new Error('the synthetic content has errors');
const result = await buildSite({ corpus: loaded.corpus, templates: loadTemplates(), out, staffOut, cache });
if (!result.published) throw new Error(result.diagnostics.map(({ message }) => message.en).join('\n'));
