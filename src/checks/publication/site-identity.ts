import type { Agency } from '../../model/kinds/agency.ts';
import { report } from '../report.ts';
import { defineRule } from '../rule.ts';
import type { Report } from '../rule.ts';

const patterns = [
  ['icp', /^\p{Script=Han}ICP备\d{8,10}号(-\d{1,3})?$/u, 'ICP 备案号', '示ICP备99990001号-1'],
  ['police', /^\p{Script=Han}公网安备 ?\d{14}号$/u, '公安备案号', '示公网安备 99990002000001号'],
] as const;

function ofSite(site: NonNullable<Agency['site']>, agency: Agency): Report[] {
  const reports: Report[] = [];
  const lacking = (path: string, zh: string, en: string) =>
    reports.push(
      report(`site.${path}`, `没有填写${zh}`, `There is no ${en}`, {
        hint: ['网站页脚和页面标记中应当标明，请补充', 'The footer and the meta tags show it; enter it'],
      }),
    );
  if (site.organiser === undefined) lacking('organiser', '主办单位', 'organiser');
  if (site.contact === undefined) lacking('contact', '网站联系方式', 'contact');
  if (site.siteCode === undefined) lacking('siteCode', '网站标识码', 'site code');
  else if (/^\d{10}$/u.test(site.siteCode) && site.siteCode.slice(0, 6) !== agency.regionCode)
    reports.push(
      report(
        'site.siteCode',
        `网站标识码前六位应为行政区划代码 ${agency.regionCode}，实为 ${site.siteCode.slice(0, 6)}`,
        `The site code should start with ${agency.regionCode}`,
        {
          hint: ['请与全国政府网站信息报送系统核对', 'Compare it with the national register of sites'],
        },
      ),
    );
  for (const [key, pattern, zh, example] of patterns) {
    const text = site[key];
    if (text === undefined) lacking(key, zh, key);
    else if (!pattern.test(text))
      reports.push(
        report(
          `site.${key}`,
          `${zh}“${text}”不合格式，应如“${example}”`,
          `“${text}” does not fit the format, expected e.g. ${example}`,
          {
            hint: ['请按备案证照抄，不加空格和其他文字', 'Copy it from the filing without other words'],
          },
        ),
      );
  }
  return reports;
}

/** For examples: a site with everything. */
const whole = {
  'site.organiser': '示例市应急管理局',
  'site.contact': '0999-1234567',
  'site.siteCode': '9999000001',
  'site.icp': '示ICP备99990001号-1',
  'site.police': '示公网安备 99990002000001号',
};

/** The agency that runs the site names itself on every page: organiser, contact, site code and filings. */
export const siteIdentity = defineRule({
  code: 'publication/site-identity',
  number: 'PUB-11',
  severity: 'error',
  title: {
    zh: '网站标识码、备案号和页面标记齐全、格式正确',
    en: 'Site code, filings and page marks are there and well formed',
  },
  basis: ['《政府网站发展指引》（国办发〔2017〕47号）'],
  validFrom: '2017-06-08',
  on: ['agency'],
  run: ({ id, value }, { settings }) => {
    if (id !== settings.agency || !value.site) return [];
    const reports = ofSite(value.site, value);
    if (settings.address === undefined && !settings.demonstration)
      reports.push(
        report(
          'website',
          '站点设置没有填写站点网址，页面标记 SiteDomain 无法生成',
          'The settings give no address, so SiteDomain cannot be written',
          {
            hint: ['请在 gongshi.yaml 中填写“站点网址”', 'Enter the address in gongshi.yaml'],
          },
        ),
      );
    return reports;
  },
  examples: [
    { title: '没有登记网站标识的机构不检查' },
    { title: '标识齐全', change: whole },
    {
      title: '网站标识码不是本地区的',
      change: { ...whole, 'site.siteCode': '1101010001' },
      reports: ['site.siteCode'],
    },
    {
      title: 'ICP 备案号格式不对',
      change: { ...whole, 'site.icp': 'ICP备案号：示ICP备99990001号' },
      reports: ['site.icp'],
    },
    {
      title: '公安备案号少一位',
      change: { ...whole, 'site.police': '示公网安备 9999000200001号' },
      reports: ['site.police'],
    },
    {
      title: '没有主办单位和联系方式',
      change: { ...whole, 'site.organiser': undefined, 'site.contact': undefined },
      reports: ['site.contact', 'site.organiser'],
    },
    { title: '部门网站标识码以 bm 开头', change: { ...whole, 'site.siteCode': 'bm99000001' } },
    {
      title: '2017 年 6 月 7 日尚不适用',
      change: { ...whole, 'site.contact': undefined },
      today: '2017-06-07',
    },
    {
      title: '2017 年 6 月 8 日起适用',
      change: { ...whole, 'site.contact': undefined },
      today: '2017-06-08',
      reports: ['site.contact'],
    },
  ],
});
