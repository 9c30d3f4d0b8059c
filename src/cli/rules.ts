import { rules } from '../checks/rules.ts';
import { sharedOptions, type Command } from './command.ts';
import { severities } from './diagnostic-text.ts';

/** `gongshi rules`: what is checked across records, with severity and basis. */
export const command: Command = {
  options: { format: sharedOptions.listFormat },
  async run(args, output) {
    const { language } = output;
    if (args.value('format') === 'json')
      output.json(
        rules.map(({ code, number, severity, title, basis, on, validFrom, validTo }) => ({
          code,
          number,
          severity,
          title,
          basis,
          kinds: on,
          ...(validFrom && { validFrom }),
          ...(validTo && { validTo }),
        })),
      );
    else
      output.table(
        language === 'zh' ? ['编号', '代码', '程度', '内容'] : ['number', 'code', 'severity', 'rule'],
        rules.map(({ number, code, severity, title }) => [
          number,
          code,
          severities[severity][language],
          title[language],
        ]),
      );
    return 0;
  },
};
