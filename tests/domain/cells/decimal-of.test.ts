import { decimalOf } from '../../../src/domain/cells/decimal-of';

/** The 72 locales under File › Settings in Google Sheets, as of 2022. */
const locales = (
  'es_AR hy_AM en_AU az_AZ be_BY es_BO pt_BR bg_BG en_CA fr_CA es_CL zh_CN es_CO hr_HR cs_CZ da_DK es_EC ar_EG ' +
  'fi_FI fr_FR ka_GE de_DE el_GR zh_HK hu_HU en_IN bn_IN gu_IN kn_IN ml_IN mr_IN pa_IN ta_IN te_IN in_ID en_IE ' +
  'iw_IL it_IT ja_JP kk_KZ lv_LV lt_LT es_MX mn_MN my_MM nl_NL no_NO nn_NO es_PY fil_PH pl_PL pt_PT ro_RO ru_RU ' +
  'sr_RS sk_SK sl_SI ko_KR es_ES ca_ES sv_SE de_CH zh_TW th_TH tr_TR uk_UA en_GB cy_GB en_US es_UY es_VE vi_VN'
).split(' ');

test('P125 the decimal separator of each locale of Google Sheets is the one that is used in print', () => {
  expect(new Set(locales).size).toBe(72);
  const inPrint = (locale: string) =>
    new Intl.NumberFormat(`${locale.replace('_', '-')}-u-nu-latn`)
      .formatToParts(1.5)
      .find(({ type }) => type === 'decimal')?.value;
  expect(locales.map((locale) => `${locale} ${decimalOf(locale)}`)).toEqual(
    locales.map((locale) => `${locale} ${inPrint(locale)}`),
  );
});

test('P125 44 of the 72 locales have a decimal comma, as many as separate arguments with semicolons', () => {
  expect(locales.filter((locale) => decimalOf(locale) === ',')).toHaveLength(72 - 28);
});

test('P125 a language alone, another notation and an unknown locale have a decimal separator too', () => {
  expect(decimalOf('de')).toBe(',');
  expect(decimalOf('id-ID')).toBe(',');
  expect(decimalOf('DE_ch')).toBe('.');
  expect(decimalOf('en')).toBe('.');
  expect(decimalOf('')).toBe('.');
});
