/** One entry of the site's main navigation. */
export interface Section {
  id: 'before' | 'during' | 'after' | 'statistics' | 'supervision' | 'data';
  title: string;
  /** Address below the site's root. */
  path: string;
  about: string;
}

/** The five entries of the three disclosure systems and 数据开放, in order. */
export const sections: readonly Section[] = [
  {
    id: 'before',
    title: '事前公开',
    path: '/before/',
    about: '执法主体、人员、权责清单、执法依据、年度计划和办理程序。',
  },
  {
    id: 'during',
    title: '事中公示',
    path: '/during/',
    about: '执法人员亮证、权利告知、随机抽取和现场公示牌。',
  },
  {
    id: 'after',
    title: '事后公开',
    path: '/after/',
    about: '处罚、许可、强制、检查和抽查的结果，失信名单，终止和撤回公示的决定。',
  },
  {
    id: 'statistics',
    title: '统计与通报',
    path: '/statistics/',
    about: '月度、季度、年度的监督检查、处罚和举报核查情况。',
  },
  {
    id: 'supervision',
    title: '监督与投诉',
    path: '/supervision/',
    about: '监督电话、邮箱、地址，举报投诉渠道。',
  },
  { id: 'data', title: '数据开放', path: '/data/', about: '全部清单的 CSV、JSON 下载和数据说明。' },
];

/** Where a reader is: links from the home page down, the last one being the page itself. */
export interface Crumb {
  title: string;
  path?: string;
}

/** The page above the columns of a section: the section's own, or that of open government (政府信息公开), which is no entry of the navigation. */
export function sectionCrumb(id: string | undefined): Crumb | undefined {
  const section = sections.find((each) => each.id === id);
  if (section) return { title: section.title, path: section.path };
  return id === 'disclosure' ? { title: '政府信息公开', path: '/gk/' } : undefined;
}
