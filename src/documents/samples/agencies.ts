/** What makes the sample agency one of the coal families, for the samples of forms that only these have. */

/** A local regulator (监管). */
export const coalRegulator = {
  name: '示例市煤矿安全监督管理局',
  type: 'coal-regulator',
  province: '示',
  area: '例',
  word: '煤安',
};

/** A body of the mine inspectorate (监察), led vertically. */
export const mineInspectorate = {
  name: '示例矿山安全监察局',
  type: 'mine-inspectorate',
  level: 'province',
  province: '示',
  area: undefined,
  word: '矿安监',
  superior: '国家矿山安全监察局',
  remedies: { reviewBody: '国家矿山安全监察局', court: '示例市示例区人民法院', vertical: '是' },
};
